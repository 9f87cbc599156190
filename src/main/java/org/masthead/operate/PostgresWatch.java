package org.masthead.operate;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an eye on the server, and has it started again when something has killed it. */
final class PostgresWatch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);
    private static final long LOOK_EVERY_MILLIS = 200;
    private static final long TRY_AGAIN_AFTER_MILLIS = 1_000;

    /** How the server is brought back. */
    interface Revival {
        PostgresProcess revive() throws IOException, InterruptedException;
    }

    private final Revival revival;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this);
    private PostgresProcess server;

    private PostgresWatch(PostgresProcess server, Revival revival) {
        this.server = server;
        this.revival = revival;
    }

    static PostgresWatch over(PostgresProcess server, Revival revival) {
        var watch = new PostgresWatch(server, revival);
        watch.thread.start();
        return watch;
    }

    @Override
    public void run() {
        try {
            while (!ended.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!server.alive()) bringBack();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks away; after this the server is not started again. */
    void end() throws InterruptedException {
        ended.countDown();
        thread.interrupt();
        thread.join();
    }

    private void bringBack() throws InterruptedException {
        LOG.warn("PostgreSQL (process {}) has died; starting it again.", server.pid());
        var died = Instant.now();
        var complaint = "";
        do {
            try {
                server = revival.revive();
                LOG.info(
                        "PostgreSQL is back after {} ms.",
                        Duration.between(died, Instant.now()).toMillis());
                return;
            } catch (IOException | RuntimeException e) {
                var words = String.valueOf(e.getMessage());
                if (!words.equals(complaint))
                    LOG.error("PostgreSQL does not start: {} Trying again every second.", words);
                complaint = words;
            }
        } while (!ended.await(TRY_AGAIN_AFTER_MILLIS, TimeUnit.MILLISECONDS));
    }
}
