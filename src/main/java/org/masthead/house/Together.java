package org.masthead.house;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Work that costs little more for many than for one. What comes while other work is being done waits, and is then done
 * together, in one transaction; whoever brought it is told only once it is on disk.
 *
 * @param <T> what readers bring: a vote, a comment
 * @param <R> what came of it
 */
public final class Together<T, R> {

    /** The setting of how long those who follow close upon others are waited for: a tenth of a second, unnoticed. */
    public static final String MOMENT = "${masthead.moment:100ms}";

    /**
     * How much is brought together.
     *
     * @param room how many may wait
     * @param most how many are done at once
     * @param pause between the beginnings of two turns, so that others can come: what comes alone never waits for it
     * @param enough how many need not wait for that
     */
    public record Gathering(int room, int most, Duration pause, int enough) {

        private static final int A_GROUP = 16;

        /** What is written to disk: a group of this size gains little by more. */
        public Gathering(int room, int most, Duration pause) {
            this(room, most, pause, A_GROUP);
        }
    }

    private final String name;
    private final Gathering gathering;
    private final Supplier<R> full;
    private final Function<T, Object> whose;
    private final Function<List<T>, List<R>> work;
    private final Deque<Brought<T, R>> waiting = new ArrayDeque<>();
    private boolean working;
    private long next = System.nanoTime();

    /**
     * @param name what its thread is called
     * @param full what comes of it for those who find no room
     * @param whose of those with the same answer only one is done at a time, and the others after it
     * @param work does many in one transaction; answers in their order
     */
    public Together(
            String name,
            Gathering gathering,
            Supplier<R> full,
            Function<T, Object> whose,
            Function<List<T>, List<R>> work) {
        this.name = name;
        this.gathering = gathering;
        this.full = full;
        this.whose = whose;
        this.work = work;
    }

    /** Questions, of which as many as like may be asked at once. */
    public Together(String name, int most, Function<List<T>, List<R>> work) {
        this(
                name,
                new Gathering(Integer.MAX_VALUE, most, Duration.ZERO, 1),
                Together::never,
                one -> new Object(),
                work);
    }

    private static <R> R never() {
        throw new IllegalStateException("There is always room");
    }

    /** Comes back when it is done and safe, or has failed and left nothing behind. */
    public R done(T one) {
        var brought = new Brought<T, R>(one, new CompletableFuture<>());
        if (!join(brought)) return full.get();
        try {
            return brought.outcome().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    private synchronized boolean join(Brought<T, R> brought) {
        if (waiting.size() >= gathering.room()) return false;
        waiting.add(brought);
        if (!working) Thread.ofVirtual().name(name).start(this::doAll);
        working = true;
        if (waiting.size() >= gathering.enough()) notifyAll();
        return true;
    }

    private void doAll() {
        for (var turn = turn(); !turn.isEmpty(); turn = turn()) work(turn);
    }

    private synchronized List<Brought<T, R>> turn() {
        gather();
        var turn = new ArrayList<Brought<T, R>>();
        var owners = new HashSet<Object>();
        var all = waiting.iterator();
        while (all.hasNext() && turn.size() < gathering.most()) {
            var one = all.next();
            if (!owners.add(whose.apply(one.what()))) continue;
            turn.add(one);
            all.remove();
        }
        working = !turn.isEmpty();
        return turn;
    }

    /** Gives others the time to come. */
    private void gather() {
        if (waiting.isEmpty()) return;
        try {
            while (waiting.size() < gathering.enough() && next - System.nanoTime() > 0)
                TimeUnit.NANOSECONDS.timedWait(this, next - System.nanoTime());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        next = System.nanoTime() + gathering.pause().toNanos();
    }

    private void work(List<Brought<T, R>> turn) {
        try {
            var outcomes = work.apply(turn.stream().map(Brought::what).toList());
            for (var i = 0; i < turn.size(); i++) turn.get(i).outcome().complete(outcomes.get(i));
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException undone) {
            if (turn.size() > 1) turn.forEach(one -> work(List.of(one))); // One of them spoils it for all: which?
            else turn.getFirst().outcome().completeExceptionally(undone);
        } catch (RuntimeException | Error fault) {
            turn.forEach(one -> one.outcome().completeExceptionally(fault));
        }
    }

    private record Brought<T, R>(T what, CompletableFuture<R> outcome) {}
}
