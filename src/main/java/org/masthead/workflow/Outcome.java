package org.masthead.workflow;

import java.util.Map;

/** What came of something that somebody wanted done with a story. */
sealed interface Outcome {

    /** It is done; {@link Said} has the words for it. */
    record Done(String said) implements Outcome {}

    /**
     * It is not, and nothing changed.
     *
     * @param faults a sentence for each field of the form
     * @param stale whether somebody else did something meanwhile, rather than something being wrong in the form
     */
    record Declined(Map<String, String> faults, boolean stale) implements Outcome {}

    static Outcome wrong(String field, String sentence) {
        return new Declined(Map.of(field, sentence), false);
    }

    static Outcome late(String field, String sentence) {
        return new Declined(Map.of(field, sentence), true);
    }
}
