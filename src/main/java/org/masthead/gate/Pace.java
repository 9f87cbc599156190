package org.masthead.gate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.masthead.house.Refused;
import org.springframework.stereotype.Component;

/** How often somebody may do something. Each node counts for itself. */
@Component
public class Pace {

    private static final int MOST = 200_000;

    /** A household, or an office, signs in from one address. */
    private static final int OTHERS = 5;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofDays(1))
            .build();
    private final TimeMeter time;

    Pace(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /**
     * Counts one more, unless that would be too many.
     *
     * @param what what is done: {@code vote}
     * @param whom an account's key or a network's fingerprint
     * @param most how many may come within this time; they come back evenly over it
     */
    public boolean allows(String what, String whom, int most, Duration within) {
        return buckets.get(
                        what + " " + whom,
                        key -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                                .withCustomTimePrecision(time)
                                .build())
                .tryConsume(1);
    }

    /** What somebody who is signed in does: counted for the account, and for the network with room for some others. */
    public void keep(String what, Visitor visitor, Networks.Network network, int most, Duration within) {
        keep(what, visitor.key(), most, within);
        keep(what, network.exact(), OTHERS * most, within);
    }

    /** The same, and refuses what is too many with a page that says so. */
    public void keep(String what, String whom, int most, Duration within) {
        if (!allows(what, whom, most, within)) {
            throw new Refused(
                    429,
                    "That was a little fast",
                    "This came too often in a short time; nothing was changed.",
                    "Please wait a while, go back, and send it again.");
        }
    }
}
