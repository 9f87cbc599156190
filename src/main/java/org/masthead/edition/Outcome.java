package org.masthead.edition;

import java.util.List;

/** What came of a change to a front that is being made up. */
sealed interface Outcome {

    /** It is done. */
    record Done() implements Outcome {}

    /**
     * Somebody else was faster, and nothing was done.
     *
     * @param said what happened, in a sentence
     * @param since what the other did, oldest first
     */
    record Overtaken(String said, List<String> since) implements Outcome {}

    /** It cannot be done. */
    record Declined(String reason) implements Outcome {}
}
