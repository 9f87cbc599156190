package org.masthead.operate;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Starts the server and waits until it answers, and stops it; called only by the process whose turn it is. */
record PostgresLauncher(PostgresHome home, Consumer<String> says) {

    private static final Duration A_MOMENT = Duration.ofMillis(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(5);
    private static final Duration PATIENCE_WITH_ORPHANS = Duration.ofSeconds(3);
    private static final Duration PATIENCE_WITH_OTHERS = Duration.ofSeconds(20);
    private static final Duration PATIENCE_WITH_STOPPING = Duration.ofSeconds(60);
    private static final int PORT_TRIES = 5;

    /** What no setting of the operator's may undo: who can reach the server, and that nothing typed is logged. */
    private static final List<String> RULES = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "logging_collector=off",
            "log_destination=stderr",
            "log_statement=none",
            "log_min_duration_statement=-1",
            "log_min_error_statement=panic",
            "log_min_messages=log",
            "log_error_verbosity=terse",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0");

    private static final List<String> HASTE = List.of("fsync=off", "full_page_writes=off");

    /** The server that runs already, once it answers, or else a new one, at a new port only if nobody knows the old. */
    PostgresProcess run(boolean mayMove) throws IOException, InterruptedException {
        var running = settled();
        if (running.isEmpty()) return start(mayMove);
        PostgresPort.mustAnswer(running.get().port(), home);
        return running.get();
    }

    /** Ends all sessions, has everything written to disk, and ends the server. */
    void stop(PostgresProcess server) throws IOException, InterruptedException {
        var tools = PostgresTools.ready(home, says);
        signal(tools, "INT", server);
        if (gone(server)) return;
        says.accept("PostgreSQL takes too long to stop and is ended; the next start puts its files in order.");
        signal(tools, "QUIT", server);
        gone(server);
    }

    /** The server that lives here, once it is ready; one that is stopping is seen off. */
    private Optional<PostgresProcess> settled() throws IOException, InterruptedException {
        var patience = Instant.now().plus(BETWEEN_WORDS);
        while (true) {
            var found = PostgresProcess.on(home.cluster());
            if (found.isEmpty() || found.get().ready()) return found;
            if (found.get().stopping()) stop(found.get());
            if (Instant.now().isAfter(patience)) {
                says.accept("PostgreSQL is putting its files in order after an interruption; waiting for it.");
                patience = Instant.now().plus(BETWEEN_WORDS);
            }
            Thread.sleep(A_MOMENT);
        }
    }

    private PostgresProcess start(boolean mayMove) throws IOException, InterruptedException {
        if (!mayMove) mustBeThere();
        var tools = PostgresTools.ready(home, says);
        new PostgresCluster(tools).prepare(says);
        var log = PostgresLog.open(home);
        var began = Instant.now();
        for (int tries = 1; ; tries++) {
            int port = PostgresPort.choose(home, mayMove, says);
            var process = launch(tools, port, log);
            var running = settled(process);
            if (running.isPresent()) {
                home.rememberPort(running.get().port());
                return running.get();
            }
            if (process.waitFor() == PostgresTools.LOCKED) {
                waitForOthers(began);
            } else if (PostgresPort.free(port) || tries >= PORT_TRIES) {
                throw PostgresRefused.said(log.lastWords(), home.log());
            }
        }
    }

    /** Those who stay know the database that was; an empty one in its place would only hide the loss. */
    private void mustBeThere() {
        if (Files.exists(home.cluster())) return;
        throw new PostgresRefused(
                "The database files in “" + home.cluster() + "” have gone while Masthead was running.",
                "Put them back, or stop every Masthead process that uses this folder and restore a backup.");
    }

    private Process launch(PostgresTools tools, int port, PostgresLog log) throws IOException {
        var arguments = new ArrayList<>(List.of("-D", home.cluster().toString(), "-c", "port=" + port));
        RULES.forEach(rule -> arguments.addAll(List.of("-c", rule)));
        if (PostgresTools.fast()) HASTE.forEach(rule -> arguments.addAll(List.of("-c", rule)));
        return tools.server(forgetting(), arguments.toArray(String[]::new))
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
                .start();
    }

    /** A pid file that by now names some other program is removed, by whoever holds the server's lock. */
    private List<String> forgetting() {
        if (!PostgresProcess.written(home.cluster())
                .filter(PostgresProcess::mistaken)
                .isPresent()) return List.of();
        var file = PostgresProcess.pidFile(home.cluster()).toString();
        return List.of("sh", "-c", "rm -f -- \"$0\" && exec \"$@\"", file);
    }

    private Optional<PostgresProcess> settled(Process launched) throws IOException, InterruptedException {
        try {
            while (launched.isAlive() && !owns(launched)) Thread.sleep(A_MOMENT);
            return settled();
        } catch (InterruptedException e) {
            launched.destroy();
            throw e;
        }
    }

    private boolean owns(Process launched) {
        return PostgresProcess.on(home.cluster())
                .filter(server -> server.pid() == launched.pid())
                .isPresent();
    }

    /** Processes of a server that was killed finish their work first; when they take too long, they are ended. */
    private void waitForOthers(Instant began) throws InterruptedException {
        var waited = Duration.between(began, Instant.now());
        if (waited.compareTo(PATIENCE_WITH_ORPHANS) > 0) {
            PostgresProcess.orphans(home.cluster()).forEach(ProcessHandle::destroyForcibly);
        }
        if (waited.compareTo(PATIENCE_WITH_OTHERS) > 0) {
            throw new PostgresRefused(
                    "“" + home.folder() + "” is in use by PostgreSQL on another machine or in another container.",
                    "Stop Masthead there first; a folder can be used from one machine or container at a time.");
        }
        Thread.sleep(BETWEEN_TRIES);
    }

    private static void signal(PostgresTools tools, String name, PostgresProcess server) {
        try {
            tools.signal(name, server.pid());
        } catch (PostgresRefused e) {
            if (server.alive()) throw e;
        }
    }

    private static boolean gone(PostgresProcess server) throws InterruptedException {
        var patience = Instant.now().plus(PATIENCE_WITH_STOPPING);
        while (server.alive()) {
            if (Instant.now().isAfter(patience)) return false;
            Thread.sleep(A_MOMENT);
        }
        return true;
    }
}
