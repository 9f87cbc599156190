package org.masthead.operate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How a PostgreSQL program is called: as the account that owns the folder, in a session of its own (so that Ctrl-C in
 * the terminal does not reach it), and without our environment, which may hold secrets.
 */
record PostgresTools(PostgresHome home, PostgresBinaries binaries, PostgresAccount account) {

    /** What flock answers when somebody else holds the server's lock. */
    static final int LOCKED = 99;

    /** Tests only: a folder of unpacked programs that several papers share. */
    private static final String SHELF = "masthead.postgres.binaries";

    static PostgresTools ready(PostgresHome home, Consumer<String> says) throws IOException {
        home.readyServerLock();
        var account = PostgresAccount.settle(home.folder(), says);
        var shelf = System.getProperty(SHELF);
        var binaries = PostgresBinaries.on(shelf == null ? home.folder() : Path.of(shelf), says);
        return new PostgresTools(home, binaries, account);
    }

    /** Tests only: the data need not survive a power failure. */
    static boolean fast() {
        return Boolean.getBoolean("masthead.postgres.fast");
    }

    /** Runs a program that changes the database files, while nothing else touches them; returns what it printed. */
    String work(String input, String program, String... arguments) {
        return run(input, guarded(List.of("-w", "30"), List.of(), program, arguments));
    }

    /** Sends a signal to the server. */
    void signal(String name, long process) {
        run("", account.command(binaries.program("pg_ctl").toString(), "kill", name, Long.toString(process)));
    }

    /** The server itself, which holds the lock for as long as it or any process of its lives. */
    ProcessBuilder server(List<String> first, String... arguments) {
        return builder(guarded(List.of("-n"), first, "postgres", arguments));
    }

    private List<String> guarded(List<String> patience, List<String> first, String program, String... arguments) {
        var command = new ArrayList<>(List.of("flock", "-F", "-E", Integer.toString(LOCKED)));
        command.addAll(patience);
        command.add(home.serverLock().toString());
        command.addAll(first);
        command.addAll(account.command(binaries.program(program).toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private String run(String input, List<String> command) {
        try {
            var process = builder(command).redirectErrorStream(true).start();
            try (var typed = process.outputWriter(StandardCharsets.UTF_8)) {
                typed.write(input);
            }
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw PostgresRefused.said(printed, home.folder());
            return printed;
        } catch (IOException e) {
            throw PostgresRefused.because(e, home.folder());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresRefused("PostgreSQL was interrupted.", "Start again.", e);
        }
    }

    private ProcessBuilder builder(List<String> command) {
        var whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).directory(home.folder().toFile());
        var path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path + ":/usr/sbin:/usr/bin:/sbin:/bin");
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }
}
