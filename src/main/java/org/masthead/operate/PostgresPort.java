package org.masthead.operate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** The port at which the paper's own PostgreSQL answers, on this machine only. */
final class PostgresPort {

    /** Below the numbers that systems hand out to outgoing connections. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;
    private static final int TRIES = 100;
    private static final int ANSWER_WITHIN_MILLIS = 5_000;

    private PostgresPort() {}

    /** The port used before, so that nobody has to learn a new one; another when a stranger has taken it. */
    static int choose(PostgresHome home, boolean mayMove, Consumer<String> says) {
        var before = home.port();
        if (before.isPresent() && free(before.getAsInt())) return before.getAsInt();
        if (before.isPresent() && !mayMove) {
            throw new PostgresRefused(
                    "Another program has taken port " + before.getAsInt()
                            + ", at which this paper's PostgreSQL was running.",
                    "Stop that program, or stop every Masthead process that uses this folder and start again.");
        }
        int port = another();
        if (before.isPresent()) {
            says.accept("Another program has taken port " + before.getAsInt() + "; PostgreSQL moves to " + port + ".");
        }
        return port;
    }

    static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, here())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Refuses a server that lives but cannot be reached, as from another container. */
    static void mustAnswer(int port, PostgresHome home) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(here(), port), ANSWER_WITHIN_MILLIS);
        } catch (IOException e) {
            throw new PostgresRefused(
                    "PostgreSQL runs on “" + home.folder() + "” but does not answer at 127.0.0.1:" + port + ".",
                    "See “" + home.log() + "”; a folder can be used from one machine or container at a time.",
                    e);
        }
    }

    private static int another() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (free(port)) return port;
        }
        throw new PostgresRefused(
                "No free port was found on 127.0.0.1 between " + FIRST + " and " + LAST + ".",
                "See that the loopback interface is up, and what occupies its ports.");
    }

    private static InetAddress here() {
        return InetAddress.ofLiteral("127.0.0.1");
    }
}
