package org.masthead.press;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Purged;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens for what the paper's other nodes have changed. Whatever was said while the line was down is made up for by
 * purging everything once it is up again.
 */
@Component
class PressWire implements SmartLifecycle {

    /** A way to the database that is not the pool's. */
    @FunctionalInterface
    interface Line {
        Connection open() throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(PressWire.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration STOPPING = Duration.ofSeconds(3);
    private static final int LISTEN_MILLIS = 5_000;
    private static final int PROBE_SECONDS = 3;

    private final Line line;
    private final PressRepository repository;
    private final Purges purges;
    private volatile @Nullable Thread listener;
    private volatile @Nullable Connection connection;

    PressWire(Line line, PressRepository repository, Purges purges) {
        this.line = line;
        this.repository = repository;
        this.purges = purges;
    }

    @Override
    public synchronized void start() {
        if (listener == null) {
            Thread thread = Thread.ofVirtual().name("press-wire").unstarted(this::listen);
            listener = thread;
            thread.start();
        }
    }

    @Override
    public synchronized void stop() {
        Thread thread = listener;
        listener = null;
        if (thread == null) {
            return;
        }
        hangUp();
        LockSupport.unpark(thread);
        try {
            // Only one that hangs: an interrupt breaks the pool's connections under whoever is reading anew.
            if (!thread.join(STOPPING)) thread.interrupt();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    private boolean wanted() {
        return Thread.currentThread() == listener;
    }

    private void listen() {
        Duration pause = SHORTEST_PAUSE;
        boolean down = false;
        while (wanted()) {
            try (Connection opened = line.open()) {
                connection = opened;
                PressRepository.listen(opened);
                purges.purge(Set.of(Purged.EVERYTHING));
                if (down) {
                    LOG.info("The press hears the other nodes again; every page will be made anew.");
                }
                down = false;
                pause = SHORTEST_PAUSE;
                hear(opened);
            } catch (SQLException | RuntimeException lost) {
                if (wanted() && !down) {
                    LOG.warn(
                            "The press has lost its line to the database and keeps trying; "
                                    + "pages in memory are still served. {}",
                            lost.getMessage());
                }
                down = true;
            }
            pause = wanted() && down ? waited(pause) : pause;
        }
    }

    private void hear(Connection opened) throws SQLException {
        PGConnection postgres = opened.unwrap(PGConnection.class);
        while (wanted()) {
            PGNotification[] heard = postgres.getNotifications(LISTEN_MILLIS);
            if (heard == null || heard.length == 0) {
                probe(opened);
                continue;
            }
            for (PGNotification notification : heard) {
                Telegram telegram = Telegram.of(notification.getParameter());
                if (!repository.isOwn(telegram) && !telegram.keys().isEmpty()) {
                    purges.purge(telegram.keys());
                }
            }
        }
    }

    /** A silent line may be a dead one. */
    private void probe(Connection opened) throws SQLException {
        if (wanted() && !opened.isValid(PROBE_SECONDS)) {
            throw new SQLException("It no longer answers.");
        }
    }

    private Duration waited(Duration pause) {
        LockSupport.parkNanos(pause.toNanos());
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    private void hangUp() {
        Connection open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("The press's line was gone already", gone);
            }
        }
    }
}
