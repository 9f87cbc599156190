package org.masthead.poll;

import java.time.OffsetDateTime;

/**
 * What was counted when a question had closed.
 *
 * @param digest the SHA-256 over the counted votes, in hexadecimal
 * @param note why it was counted then
 */
record FrozenTally(OffsetDateTime made, long voters, long setAside, String digest, String note) {

    /** For the ledger. */
    String line() {
        return voters + " votes counted, " + setAside + " set aside, SHA-256 " + digest;
    }
}
