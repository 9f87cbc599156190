package org.masthead.moderation;

/** One reader does not fill the page. */
final class RateCheck implements Check {

    private final int most;

    RateCheck(ModerationSettings settings) {
        this.most = settings.mostInAnHour();
    }

    @Override
    public String name() {
        return "rate";
    }

    @Override
    public Ruling of(Remark remark) {
        var recent = remark.writer().recent();
        if (recent < most) return PASS;
        return reject(
                "You have sent " + recent + " comments within an hour. Please wait a while, then send this one.",
                recent + " within an hour");
    }
}
