package org.masthead.moderation;

/** Where, or from whom, the paper wants to read everything first. */
final class PremoderatedCheck implements Check {

    @Override
    public String name() {
        return "premoderated";
    }

    @Override
    public Ruling of(Remark remark) {
        if (remark.writer().premoderated()) {
            return hold(
                    "A moderator reads your comments before others do, as was decided for your account. Your account page says why.",
                    "the reader");
        }
        if (remark.place().premoderated()) {
            return hold(
                    "A moderator reads all comments on this story before others do. Nothing more is needed from you.",
                    "the story");
        }
        return PASS;
    }
}
