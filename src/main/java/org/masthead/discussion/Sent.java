package org.masthead.discussion;

/** What came of a comment that was sent. */
sealed interface Sent {

    /** Readers see it. */
    record Shown(Comment comment) implements Sent {}

    /** It is kept, and a moderator sees it; readers do not. Its reason says why. */
    record Held(Comment comment) implements Sent {}

    /** It was not taken, and its writer is told why. */
    record Refused(String reason) implements Sent {}

    /** Its writer may not comment now. */
    record Barred(Sanction sanction) implements Sent {}
}
