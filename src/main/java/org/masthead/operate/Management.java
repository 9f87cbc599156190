package org.masthead.operate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The management port: {@code /healthz} and {@code /metrics}, for this machine's own monitoring and never for readers.
 * {@code masthead.management.port} chooses it; without it there is none.
 */
@Component
@ConditionalOnWebApplication
class Management implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Management.class);

    private final Health health;
    private final Metrics metrics;
    private final int port;
    private @Nullable HttpServer server;

    Management(Health health, Metrics metrics, @Value("${masthead.management.port:-1}") int port) {
        this.health = health;
        this.metrics = metrics;
        this.port = port;
    }

    @Override
    public void start() {
        if (port < 0) return;
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/healthz", exchange -> {
                var trouble = health.trouble();
                send(exchange, trouble.isEmpty() ? 200 : 503, trouble.isEmpty() ? "ok\n" : trouble + "\n");
            });
            started.createContext("/metrics", exchange -> send(exchange, 200, metrics.text()));
            started.start();
            server = started;
        } catch (IOException e) {
            log.warn("The management port {} cannot be opened: {}. The paper runs without it.", port, e.getMessage());
        }
    }

    /** The port it answers on, or -1 for none. */
    int port() {
        return server == null ? -1 : server.getAddress().getPort();
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            var bodiless = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
            if (!bodiless) exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void stop() {
        var running = server;
        if (running != null) running.stop(0);
        server = null;
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
