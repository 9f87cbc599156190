package org.masthead.story;

import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * What the paper says about a story of its own after publishing it.
 *
 * @param block the id of the block it is about, or empty for the whole story
 * @param text plain text, in full sentences
 */
public record Notice(Kind kind, String block, String text, OffsetDateTime made) {

    /** What kind of notice; the graver ones stand above the story. */
    public enum Kind {
        CORRECTION("Correction"),
        CLARIFICATION("Clarification"),
        EDITORS_NOTE("Editor’s note"),
        UPDATE("Update"),
        RETRACTION("Retraction");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As the database and feeds name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** Whether readers must see it before they read. */
        public boolean first() {
            return this == EDITORS_NOTE || this == RETRACTION;
        }
    }
}
