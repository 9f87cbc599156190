package org.masthead.wire;

import java.util.ArrayDeque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Understands several records at once, and hands them on in the order in which they stand in their file. */
final class InOrder implements AutoCloseable {

    private static final int MOST = 64;
    private static final long HEAVIEST = 8 << 20;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("intake-", 1).daemon().factory());
    private final ArrayDeque<Pending> pending = new ArrayDeque<>();
    private final Consumer<Understanding> out;
    private long weight;

    InOrder(Consumer<Understanding> out) {
        this.out = out;
    }

    private record Pending(Future<Understanding> work, long weight) {}

    /** @param weight of the record, in bytes: only so many are held at once */
    void add(long weight, Supplier<Understanding> work) {
        while (!pending.isEmpty() && (pending.size() >= MOST || this.weight + weight > HEAVIEST)) handOn();
        pending.add(new Pending(workers.submit(work::get), weight));
        this.weight += weight;
    }

    /** Hands on what is left. */
    void finish() {
        while (!pending.isEmpty()) handOn();
    }

    private void handOn() {
        var first = pending.remove();
        weight -= first.weight();
        try {
            out.accept(first.work().get());
        } catch (InterruptedException e) {
            throw new CancellationException("Nobody takes records any more");
        } catch (ExecutionException e) {
            throw new IllegalStateException("A record broke its reader", e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
