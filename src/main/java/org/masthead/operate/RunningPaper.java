package org.masthead.operate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.masthead.Masthead;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The paper, running: its database first, then everything else; closed in the opposite order. */
final class RunningPaper implements AutoCloseable {

    private final @Nullable PostgresServer postgres;
    private final ConfigurableApplicationContext context;

    private RunningPaper(@Nullable PostgresServer postgres, ConfigurableApplicationContext context) {
        this.postgres = postgres;
        this.context = context;
    }

    /**
     * Opens it with its web server.
     *
     * @param settings what the command line says, over what stands in {@code masthead.yml}
     * @param says told what is going on, in sentences
     */
    static RunningPaper serving(PaperOptions where, int port, Map<String, Object> settings, Consumer<String> says) {
        var all = new LinkedHashMap<String, Object>(Map.of("masthead.paper.address", "http://localhost:" + port));
        all.putAll(settings);
        return open(where, WebApplicationType.SERVLET, all, says, "--server.port=" + port);
    }

    /** Opens it for one command, without a web server. */
    static RunningPaper working(PaperOptions where, Consumer<String> says) {
        return open(where, WebApplicationType.NONE, Map.of(), says);
    }

    /** Opens it to be looked at: without a web server, and without bringing its database up to date. */
    static RunningPaper looking(PaperOptions where, Consumer<String> says) {
        return open(where, WebApplicationType.NONE, Map.of("spring.flyway.enabled", false), says);
    }

    private static RunningPaper open(
            PaperOptions where,
            WebApplicationType type,
            Map<String, Object> settings,
            Consumer<String> says,
            String... arguments) {
        var data = where.data.toAbsolutePath().normalize();
        prepare(data);
        var postgres = where.database == null ? PostgresServer.open(data, says) : null;
        try {
            var application = new SpringApplication(Masthead.class);
            application.setWebApplicationType(type);
            application.setRegisterShutdownHook(false);
            application.setDefaultProperties(defaults(data, where, postgres, settings));
            return new RunningPaper(postgres, application.run(arguments));
        } catch (RuntimeException failed) {
            if (postgres != null) postgres.close();
            throw failed;
        }
    }

    private static void prepare(Path data) {
        try {
            Files.createDirectories(data);
        } catch (java.io.IOException e) {
            throw PostgresRefused.because(e, data);
        }
    }

    private static Map<String, Object> defaults(
            Path data, PaperOptions where, @Nullable PostgresServer postgres, Map<String, Object> settings) {
        var all = new LinkedHashMap<String, Object>();
        all.put("spring.config.import", "optional:file:" + data.resolve("masthead.yml"));
        all.put("masthead.data", data.toString());
        if (postgres != null) {
            all.put("spring.datasource.url", postgres.jdbcUrl());
            all.put("spring.datasource.username", postgres.user());
            all.put("spring.datasource.password", postgres.password());
        } else if (where.database != null) {
            all.put("spring.datasource.url", where.database);
        }
        all.putAll(settings);
        return all;
    }

    /** The port it answers on: the one asked for, or the one the system chose for 0. */
    int port() {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
    }

    <T> T room(Class<T> door) {
        return context.getBean(door);
    }

    /** Stays until the process is told to end, then closes in order. */
    void untilTold() throws InterruptedException {
        var told = new java.util.concurrent.CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            close();
                            told.countDown();
                        },
                        "closing"));
        told.await();
    }

    @Override
    public void close() {
        context.close();
        if (postgres != null) postgres.close();
    }
}
