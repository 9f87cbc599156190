package org.masthead.poll;

import java.util.List;

/** What came of an editor's wish for a question. */
public sealed interface Decision {

    /** It was done. */
    record Done(long question) implements Decision {}

    /** It was not, for these reasons. */
    record Declined(List<String> reasons) implements Decision {

        static Declined because(String reason) {
            return new Declined(List.of(reason));
        }
    }
}
