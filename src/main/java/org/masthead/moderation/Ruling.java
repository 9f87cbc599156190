package org.masthead.moderation;

/** What a check says of a comment. */
public sealed interface Ruling {

    /** The check that says so: {@code links}; empty where none has anything to say. */
    String check();

    /** A sentence for the writer that says what the matter is and what to change; empty for a pass. */
    String reason();

    /** It may stand. */
    record Pass() implements Ruling {

        @Override
        public String check() {
            return "";
        }

        @Override
        public String reason() {
            return "";
        }
    }

    /**
     * A moderator reads it before others do.
     *
     * @param found what in it gave rise to this; for moderators only
     */
    record Hold(String check, String reason, String found) implements Ruling {}

    /**
     * It is not taken as it is.
     *
     * @param found what in it gave rise to this; for moderators only
     */
    record Reject(String check, String reason, String found) implements Ruling {}
}
