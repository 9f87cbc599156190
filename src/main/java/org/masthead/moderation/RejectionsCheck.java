package org.masthead.moderation;

import java.util.function.Supplier;

/** Somebody whose comments were rejected lately is read first. */
final class RejectionsCheck implements Check {

    private final Supplier<ModerationSettings> settings;

    RejectionsCheck(Supplier<ModerationSettings> settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "rejections";
    }

    @Override
    public Ruling of(Remark remark) {
        var most = settings.get().mostRejected();
        var rejected = remark.writer().recentRejected();
        if (most <= 0 || rejected < most) return PASS;
        return hold(
                "Some of your last comments were rejected, so a moderator reads this one before others do. Nothing more is needed from you.",
                rejected + " rejected lately");
    }
}
