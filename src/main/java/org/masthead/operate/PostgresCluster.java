package org.masthead.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The paper's database files: made once, and looked at before each start. */
record PostgresCluster(PostgresTools tools) {

    static final String NAME = "masthead";

    private static final String SETTINGS_FILE = "masthead.conf";

    /** What an operator may overrule, by lines below the include in postgresql.conf. */
    private static final String SETTINGS = """
            # Written by Masthead at each start. Lines of your own go at the end of postgresql.conf, and win.
            shared_buffers = 128MB
            max_connections = 60
            synchronous_commit = on
            wal_compression = on
            password_encryption = 'scram-sha-256'
            jit = off
            random_page_cost = 1.1
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_checkpoints = off
            """;

    /** Makes sure that the files are there, ours to read, and written by this PostgreSQL. */
    void prepare(Consumer<String> says) {
        try {
            clearAway();
            if (Files.notExists(folder())) make(says);
            else check(says);
            home().write(folder().resolve(SETTINGS_FILE), SETTINGS);
        } catch (IOException e) {
            throw PostgresRefused.because(e, folder());
        }
    }

    private void clearAway() {
        try {
            PostgresHome.clear(home().folder(), "data.new-*");
        } catch (IOException e) {
            // A process that was killed has left an initdb that is still writing there; the next start clears it away.
        }
    }

    private void make(Consumer<String> says) throws IOException {
        says.accept("Making the database, once.");
        if (home().password().isEmpty()) home().newPassword();
        var draft =
                home().folder().resolve("data.new-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        tools.work("", "initdb", initialization(draft));
        home().write(draft.resolve(SETTINGS_FILE), SETTINGS);
        Files.writeString(
                draft.resolve("postgresql.conf"), "\ninclude '" + SETTINGS_FILE + "'\n", StandardOpenOption.APPEND);
        statement(draft, "CREATE DATABASE " + NAME);
        Files.move(draft, folder(), StandardCopyOption.ATOMIC_MOVE);
        home().settleOnDisk();
    }

    private String[] initialization(Path draft) {
        var arguments = new ArrayList<>(List.of(
                "--pgdata=" + draft,
                "--username=" + NAME,
                "--pwfile=" + home().passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
        if (PostgresTools.fast()) arguments.add("--no-sync");
        return arguments.toArray(String[]::new);
    }

    private void check(Consumer<String> says) throws IOException {
        var version = folder().resolve("PG_VERSION");
        if (Files.notExists(version)) {
            throw new PostgresRefused(
                    "“" + folder() + "” is not a PostgreSQL database.",
                    "Move it away and start again to have a new one made, or restore a backup.");
        }
        checkMajor(Files.readString(version).strip());
        if (home().password().isEmpty()) {
            says.accept("The database's password file was missing; there is a new one.");
            statement(folder(), "ALTER ROLE " + NAME + " PASSWORD '" + home().newPassword() + "'");
        }
    }

    private void checkMajor(String written) {
        if (written.equals(Integer.toString(PostgresBinaries.MAJOR))) return;
        boolean newer = written.matches("\\d{1,4}") && Integer.parseInt(written) > PostgresBinaries.MAJOR;
        throw new PostgresRefused(
                "The database in “" + folder() + "” was written by PostgreSQL " + written
                        + ", and this Masthead brings " + PostgresBinaries.MAJOR + ".",
                newer
                        ? "Use the newer Masthead that wrote it, or restore a backup made before."
                        : "With the Masthead you had before, take a copy with pg_dump; move the folder away; start this"
                                + " one, and load the copy with psql. Decision 3 in the guides says how.");
    }

    /** One statement to the files themselves, while no server runs; it goes through a pipe and is logged nowhere. */
    private void statement(Path files, String statement) {
        var printed = tools.work(
                statement + "\n",
                "postgres",
                "--single",
                "-D",
                files.toString(),
                "-c",
                "log_min_error_statement=panic",
                "-c",
                "fsync=" + (PostgresTools.fast() ? "off" : "on"),
                "postgres");
        if (printed.contains("ERROR:")) throw PostgresRefused.said(printed, files);
    }

    private Path folder() {
        return home().cluster();
    }

    private PostgresHome home() {
        return tools.home();
    }
}
