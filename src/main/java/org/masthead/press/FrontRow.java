package org.masthead.press;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The web server's own threads, which wait for readers and send them finished pages. None of them ever stands back:
 * a thread begins where the one stands that starts it, and so whoever stands back has it started by another.
 */
final class FrontRow extends QueuedThreadPool {

    private final ExecutorService usher = usher();

    @Override
    protected void startThread() {
        if (Thread.currentThread().isVirtual() && !usher.isShutdown()) {
            usher.execute(super::startThread);
        } else {
            super.startThread();
        }
    }

    @Override
    protected void doStop() throws Exception {
        usher.shutdown();
        super.doStop();
    }

    /** One thread, begun while nobody stands back yet. */
    private static ExecutorService usher() {
        var usher = (ThreadPoolExecutor) Executors.newFixedThreadPool(
                1, Thread.ofPlatform().daemon().name("front-row").factory());
        usher.prestartAllCoreThreads();
        return usher;
    }
}
