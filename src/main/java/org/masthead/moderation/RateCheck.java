package org.masthead.moderation;

import java.util.function.Supplier;

/** One reader does not fill the page. */
final class RateCheck implements Check {

    private final Supplier<ModerationSettings> settings;

    RateCheck(Supplier<ModerationSettings> settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "rate";
    }

    @Override
    public Ruling of(Remark remark) {
        var most = settings.get().mostInAnHour();
        var recent = remark.writer().recent();
        if (recent < most) return PASS;
        return reject(
                "You have sent " + recent + " comments within an hour. Please wait a while, then send this one.",
                recent + " within an hour");
    }
}
