package org.masthead.wire;

import org.masthead.moving.OldComment;

/** What came of reading one record. */
sealed interface Understanding {

    /** Its number in its file, from 1; 0 for the file as a whole. */
    long record();

    /** A story can be made of it. */
    record Understood(long record, Dispatch dispatch) implements Understanding {}

    /** It is one that left a paper like this one, and comes back as it was. */
    record Kept(long record, KeptRecord story) implements Understanding {}

    /** It is a reader's comment on a story. */
    record Comment(long record, OldComment comment) implements Understanding {}

    /** It is nothing that a paper would miss, and this is what it is. */
    record LeftOut(long record, String reason) implements Understanding {}

    /** None can, and this is why. */
    record Refused(long record, String reason) implements Understanding {}
}
