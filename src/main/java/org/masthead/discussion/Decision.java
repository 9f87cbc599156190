package org.masthead.discussion;

/** What came of a moderator's verdict. */
sealed interface Decision {

    /** It holds. */
    record Done() implements Decision {}

    /** Somebody decided first, and that is what they said. */
    record Late(String who, String what) implements Decision {}

    /** It is the moderator's own comment: somebody else decides. */
    record Own() implements Decision {}
}
