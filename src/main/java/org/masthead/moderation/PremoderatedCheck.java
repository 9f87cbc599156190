package org.masthead.moderation;

import java.util.List;

/** Where, or from whom, the paper wants to read everything first. */
final class PremoderatedCheck implements Check {

    private final List<String> sections;

    PremoderatedCheck(ModerationSettings settings) {
        this.sections = settings.sections();
    }

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
        if (sections.contains(remark.place().section())) {
            return hold(
                    "A moderator reads all comments in this section before others do. Nothing more is needed from you.",
                    "the section " + remark.place().section());
        }
        return PASS;
    }
}
