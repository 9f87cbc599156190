package org.masthead.poll;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.masthead.house.Refused;
import org.springframework.stereotype.Component;

/**
 * Where votes fall in. Those that come while others are being written wait, and are then written together in one
 * transaction; each reader is told only once their vote is on disk. So many votes cost little more than one.
 */
@Component
class BallotBox {

    private static final int ROOM = 20_000;
    private static final int MOST_AT_ONCE = 2_000;

    private final Count count;
    private final Turnout turnout;
    private final BlockingQueue<Cast> waiting = new ArrayBlockingQueue<>(ROOM);
    private final AtomicBoolean counting = new AtomicBoolean();

    BallotBox(Count count, Turnout turnout) {
        this.count = count;
        this.turnout = turnout;
    }

    /** Comes back when the vote is safe, or was not taken. */
    Ballot.Outcome cast(Ballot ballot) {
        var cast = new Cast(ballot, new CompletableFuture<>());
        if (!waiting.offer(cast))
            throw new Refused(
                    429,
                    "Too many are voting at once",
                    "So many votes are coming in that yours could not be taken; it was not counted.",
                    "Please go back and send it again in a few seconds.");
        startCounting();
        try {
            return cast.outcome().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    private void startCounting() {
        if (counting.compareAndSet(false, true))
            Thread.ofVirtual().name("ballot box").start(this::countAll);
    }

    private void countAll() {
        var some = new ArrayList<Cast>();
        while (waiting.drainTo(some, MOST_AT_ONCE) > 0) {
            count(some);
            some.clear();
        }
        counting.set(false);
        if (!waiting.isEmpty()) startCounting();
    }

    private void count(List<Cast> some) {
        try {
            var outcomes = count.of(some.stream().map(Cast::ballot).toList());
            for (var i = 0; i < some.size(); i++) {
                if (outcomes.get(i) == Ballot.Outcome.COUNTED)
                    turnout.grew(some.get(i).ballot());
                some.get(i).outcome().complete(outcomes.get(i));
            }
        } catch (RuntimeException | Error fault) {
            some.forEach(cast -> cast.outcome().completeExceptionally(fault));
        }
    }

    private record Cast(Ballot ballot, CompletableFuture<Ballot.Outcome> outcome) {}
}
