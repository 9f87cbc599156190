package org.masthead.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Real databases for tests: on the paper's own PostgreSQL, started once for all of them, or on an outside one that
 * {@code MASTHEAD_TEST_DATABASE} names.
 */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable Server server;

    private TestDatabase() {}

    /** A new database with the paper's tables, all of them empty. */
    public static synchronized Server fresh() {
        if (server == null) {
            server = start();
            make(template(), "template0");
            var tables = server.named(template());
            Flyway.configure()
                    .dataSource(tables.url(), tables.user(), tables.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
        var name = prefix() + NUMBER.incrementAndGet();
        make(name, template());
        return server.named(name);
    }

    /** Where the migrations ran, once; every other database is a copy of it. */
    private static String template() {
        return prefix() + "template";
    }

    private static String prefix() {
        return "paper_" + ProcessHandle.current().pid() + "_";
    }

    private static void make(String name, String like) {
        try (var connection = Objects.requireNonNull(server).connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + like);
        } catch (SQLException e) {
            throw new IllegalStateException("No database could be made for the test", e);
        }
    }

    private static Server start() {
        var outside = System.getenv("MASTHEAD_TEST_DATABASE");
        if (outside != null) return new Server(outside, null, null);
        PostgresServerTest.hurry();
        var folder = folder();
        var postgres = PostgresServer.open(folder, sentence -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        return new Server(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("masthead-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a database is, and who may use it; the user stands in the address where it is null. */
    public record Server(
            String url, @Nullable String user, @Nullable String password) {

        public Connection connect() throws SQLException {
            var who = new Properties();
            if (user != null) who.setProperty("user", user);
            if (password != null) who.setProperty("password", password);
            return DriverManager.getConnection(url, who);
        }

        /** The address with everything in it. */
        public String address() {
            return user == null
                    ? url
                    : url + (url.contains("?") ? "&" : "?") + "user=" + user + "&password=" + password;
        }

        Server named(String name) {
            return new Server(url.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name), user, password);
        }
    }
}
