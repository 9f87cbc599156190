package org.masthead.press;

import java.util.concurrent.atomic.LongAdder;
import org.masthead.press.Boarding.Served;

/** What the press has done since it started. */
final class Tally {

    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder made = new LongAdder();
    private final LongAdder stale = new LongAdder();
    private final LongAdder purged = new LongAdder();

    void served(Served how) {
        if (how == Served.MADE) {
            misses.increment();
            return;
        }
        hits.increment();
        if (how != Served.HIT) {
            stale.increment();
        }
    }

    /** The application is asked for a page; others may wait for the same. */
    void making() {
        made.increment();
    }

    void purged(int keys) {
        purged.add(keys);
    }

    PressCounts with(long entries, long bytes) {
        return new PressCounts(hits.sum(), misses.sum(), made.sum(), stale.sum(), purged.sum(), entries, bytes);
    }
}
