package org.masthead.press;

import org.jspecify.annotations.Nullable;

/** How a request that found no fresh page will get its answer. */
sealed interface Boarding {

    /** Somebody has made it in the meantime, or it will do for now. */
    record Serve(Entry entry, Served how) implements Boarding {}

    /** It is being made: wait for it. */
    record Join(Flight flight) implements Boarding {}

    /** Make it. */
    record Lead(Flight flight) implements Boarding {}

    /** What the press says of an answer in its Cache-Status. */
    enum Served {
        MADE,
        HIT,
        STALE,
        LAST_GOOD
    }

    /** How a kept page may be shown as it is, or null when it may not. */
    static @Nullable Served now(Entry entry, boolean beingMade, long now) {
        return switch (entry.state(now)) {
            case FRESH -> Served.HIT;
            case STALE -> beingMade ? Served.STALE : null;
            // Once the application has failed, only one request at a time has to wait to see whether it is back.
            case OLD -> beingMade && entry.troubled() && !entry.dropped() ? Served.LAST_GOOD : null;
        };
    }
}
