package org.masthead.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    private final String name;
    private final int room;
    private final int mostAtOnce;
    private final Supplier<R> full;
    private final Function<T, Object> whose;
    private final Function<List<T>, List<R>> work;
    private final Deque<Brought<T, R>> waiting = new ArrayDeque<>();
    private boolean working;

    /**
     * @param name what its thread is called
     * @param room how many may wait
     * @param mostAtOnce how many are done together
     * @param full what comes of it for those who find no room
     * @param whose of those with the same answer only one is done at a time, and the others after it
     * @param work does many in one transaction; answers in their order
     */
    public Together(
            String name,
            int room,
            int mostAtOnce,
            Supplier<R> full,
            Function<T, Object> whose,
            Function<List<T>, List<R>> work) {
        this.name = name;
        this.room = room;
        this.mostAtOnce = mostAtOnce;
        this.full = full;
        this.whose = whose;
        this.work = work;
    }

    /** Questions, of which as many as like may be asked at once. */
    public Together(String name, int mostAtOnce, Function<List<T>, List<R>> work) {
        this(name, Integer.MAX_VALUE, mostAtOnce, Together::never, one -> new Object(), work);
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
        if (waiting.size() >= room) return false;
        waiting.add(brought);
        if (!working) Thread.ofVirtual().name(name).start(this::doAll);
        working = true;
        return true;
    }

    private void doAll() {
        for (var turn = turn(); !turn.isEmpty(); turn = turn()) work(turn);
    }

    private synchronized List<Brought<T, R>> turn() {
        var turn = new ArrayList<Brought<T, R>>();
        var owners = new HashSet<Object>();
        var all = waiting.iterator();
        while (all.hasNext() && turn.size() < mostAtOnce) {
            var one = all.next();
            if (!owners.add(whose.apply(one.what()))) continue;
            turn.add(one);
            all.remove();
        }
        working = !turn.isEmpty();
        return turn;
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
