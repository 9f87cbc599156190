package org.masthead.moderation;

import java.util.function.Supplier;

/** The first comments of somebody new are read first. */
final class NewReaderCheck implements Check {

    private final Supplier<ModerationSettings> settings;

    NewReaderCheck(Supplier<ModerationSettings> settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "new reader";
    }

    @Override
    public Ruling of(Remark remark) {
        var first = settings.get().newReadersFirst();
        var approved = remark.writer().approved();
        if (approved >= first) return PASS;
        return hold(
                first == 1
                        ? "This is your first comment here, and a moderator reads everybody’s first. Nothing more is needed from you."
                        : "A moderator reads everybody’s first " + first
                                + " comments here before others do. Nothing more is needed from you.",
                approved + " of " + first + " approved");
    }
}
