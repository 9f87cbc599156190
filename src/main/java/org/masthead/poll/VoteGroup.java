package org.masthead.poll;

/**
 * Votes for the same answers from the same network: they count, or are set aside, together.
 *
 * @param source the network's fingerprint; empty for votes of accounts
 * @param around the same for the networks around it
 * @param agents the kinds of browsers seen, a bit for each
 * @param aside whether they do not count, for now
 * @param decided the editor who decided so, or empty
 * @param reason why they were set aside
 */
record VoteGroup(
        long id,
        long question,
        String source,
        String around,
        int choices,
        long votes,
        long agents,
        boolean aside,
        String decided,
        String reason) {

    /** Whether an editor has decided: then nobody else does. */
    boolean settled() {
        return !decided.isEmpty();
    }

    /** What makes votes a group. */
    record Kind(long question, String source, String around, int choices) {}
}
