package org.masthead.poll;

import org.jspecify.annotations.Nullable;
import org.masthead.gate.Networks;

/**
 * What one reader answers.
 *
 * @param choices the answers chosen, a bit for each
 * @param account the number of the reader's account, where they are signed in
 * @param source the fingerprint of the network it came from; empty for an account's
 * @param around the same for the networks around it
 * @param agent one bit of 64 for the kind of browser
 */
record Ballot(long question, int choices, @Nullable Long account, String source, String around, long agent) {

    /** An account's vote counts as the account's: where it came from is not noted. */
    static Ballot of(long question, int choices, long account) {
        return new Ballot(question, choices, account, "", "", 0);
    }

    static Ballot of(long question, int choices, Networks.Network from, @Nullable String agent) {
        var kind = 1L << Math.floorMod((agent == null ? "" : agent).hashCode(), Long.SIZE);
        return new Ballot(question, choices, null, from.exact(), from.wide(), kind);
    }

    VoteGroup.Kind kind() {
        return new VoteGroup.Kind(question, source, around, choices);
    }

    /** What came of it. */
    enum Outcome {
        COUNTED,
        ALREADY,
        CLOSED
    }
}
