package org.masthead.writing;

import java.time.OffsetDateTime;
import java.util.Map;

/** What became of text that was sent. Whatever it was, it is stored. */
sealed interface Kept {

    /**
     * It is the working copy now.
     *
     * @param faults what must be mended before it can be a revision, by field
     */
    record Typed(long version, OffsetDateTime saved, Map<String, String> faults) implements Kept {}

    /** It is a revision now. */
    record Saved(int revision) implements Kept {}

    /** Somebody else has the story in hand: it is a branch. */
    record Taken(String by, long branch) implements Kept {}

    /** The story went on in another window, or at other hands: it is a branch. */
    record Newer(String by, long branch) implements Kept {}
}
