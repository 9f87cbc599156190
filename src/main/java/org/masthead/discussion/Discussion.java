package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A story's discussion: who may take part, until when, and how many comments its readers see.
 *
 * @param asUsual whether nobody leads it by hand: the mode is then what the paper usually wants
 * @param closes set by hand; null: as long as the paper usually lets discussions run
 */
record Discussion(
        long story, Mode mode, boolean asUsual, @Nullable OffsetDateTime closes, int shown) {

    /** How a discussion is led. */
    enum Mode {
        OPEN("Open", "Everybody who is signed in may comment."),
        PREMODERATED("Read first", "A moderator reads each comment before it appears."),
        QUESTIONS("Questions and answers", "Readers ask; the newsroom’s answers stand out."),
        CLOSED("Closed", "Nobody may comment; what is there stays.");

        private final String words;
        private final String about;

        Mode(String words, String about) {
            this.words = words;
            this.about = about;
        }

        String words() {
            return words;
        }

        String about() {
            return about;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Mode of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** How one without a comment is led that nobody leads by hand. */
    static Discussion none(long story, Mode usual) {
        return new Discussion(story, usual, true, null, 0);
    }

    /** The same without what was set by hand. */
    Discussion asUsual(Mode usual) {
        return new Discussion(story, usual, true, null, shown);
    }

    /** The key of the pages that show it. */
    static String key(long story) {
        return "comments:" + story;
    }
}
