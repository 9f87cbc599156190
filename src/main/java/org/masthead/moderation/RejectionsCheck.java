package org.masthead.moderation;

/** Somebody whose comments were rejected lately is read first. */
final class RejectionsCheck implements Check {

    private final int most;

    RejectionsCheck(ModerationSettings settings) {
        this.most = settings.mostRejected();
    }

    @Override
    public String name() {
        return "rejections";
    }

    @Override
    public Ruling of(Remark remark) {
        var rejected = remark.writer().recentRejected();
        if (most <= 0 || rejected < most) return PASS;
        return hold(
                "Some of your last comments were rejected, so a moderator reads this one before others do. Nothing more is needed from you.",
                rejected + " rejected lately");
    }
}
