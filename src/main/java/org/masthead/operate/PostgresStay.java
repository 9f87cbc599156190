package org.masthead.operate;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * This process's stay with the server of one folder: it begins with the first that opens the folder and ends with the
 * last that closes it. Processes that stay hold a shared lock, by which the last one out knows that it is the last.
 */
@SuppressWarnings("try") // a turn is held, not used
final class PostgresStay {

    private static final Map<Path, PostgresStay> STAYS = new ConcurrentHashMap<>();

    private final PostgresHome home;
    private final ReentrantLock door = new ReentrantLock();
    private int guests;
    private @Nullable Room room;

    /** What this process holds while it stays. */
    private record Room(FileChannel users, FileLock stay, PostgresWatch watch, Key key) {}

    /** How to reach the server. */
    record Key(int port, String password) {

        @Override
        public String toString() {
            return "the key to port " + port;
        }
    }

    private PostgresStay(PostgresHome home) {
        this.home = home;
    }

    static PostgresStay at(PostgresHome home) {
        return STAYS.computeIfAbsent(home.folder(), folder -> new PostgresStay(home));
    }

    Key enter(Consumer<String> says) {
        door.lock();
        try {
            var taken = room != null ? room : begin(says);
            room = taken;
            guests++;
            return taken.key;
        } catch (IOException e) {
            throw PostgresRefused.because(e, home.folder());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresRefused("Starting PostgreSQL was interrupted.", "Start again.", e);
        } finally {
            door.unlock();
        }
    }

    void leave(Consumer<String> says) {
        boolean interrupted = Thread.interrupted();
        door.lock();
        try {
            if (--guests > 0 || room == null) return;
            var left = room;
            room = null;
            end(left, says);
        } catch (IOException e) {
            throw PostgresRefused.because(e, home.folder());
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            door.unlock();
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private Room begin(Consumer<String> says) throws IOException, InterruptedException {
        try (var turn = turn(says)) {
            var users = home.usersLock();
            try {
                boolean alone = alone(users);
                if (alone && home.password().isEmpty()) stop(says);
                var server = new PostgresLauncher(home, says).run(alone);
                var key = new Key(server.port(), password());
                var stay = users.lock(0, Long.MAX_VALUE, true);
                return new Room(users, stay, PostgresWatch.over(server, this::revive), key);
            } catch (IOException | InterruptedException | RuntimeException e) {
                users.close();
                throw e;
            }
        }
    }

    /** The last one out stops the server. */
    private void end(Room left, Consumer<String> says) throws IOException, InterruptedException {
        left.watch.end();
        try (var users = left.users;
                var turn = turn(says)) {
            left.stay.release();
            if (alone(users)) stop(says);
        }
    }

    private void stop(Consumer<String> says) throws IOException, InterruptedException {
        var server = PostgresProcess.on(home.cluster());
        if (server.isPresent()) new PostgresLauncher(home, says).stop(server.get());
    }

    private PostgresProcess revive() throws IOException, InterruptedException {
        try (var turn = turn(sentence -> {})) {
            return new PostgresLauncher(home, sentence -> {}).run(false);
        }
    }

    private FileChannel turn(Consumer<String> says) throws IOException {
        var turn = home.turnLock();
        try {
            if (turn.tryLock() == null) {
                says.accept("Another Masthead process is starting or stopping PostgreSQL; waiting for it.");
                turn.lock();
            }
            return turn;
        } catch (IOException | RuntimeException e) {
            turn.close();
            throw e;
        }
    }

    private String password() {
        return home.password()
                .orElseThrow(() -> new PostgresRefused(
                        "“" + home.passwordFile() + "” is missing while PostgreSQL runs.",
                        "Close every Masthead process that uses this folder and start again: a new one is made."));
    }

    /** Whether no other process stays; asked only by whose turn it is, so that the answer holds. */
    private static boolean alone(FileChannel users) throws IOException {
        try (var lock = users.tryLock()) {
            return lock != null;
        }
    }
}
