package org.masthead.press;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.util.unit.DataSize;

/** A small paper: a real web server as Boot makes it, a servlet for its pages, and the press in front of them. */
final class PressedPaper implements AutoCloseable {

    /** One page of the paper. */
    @FunctionalInterface
    interface Page {
        void write(HttpServletRequest request, HttpServletResponse response) throws Exception;
    }

    static final Duration PATIENCE = Duration.ofSeconds(20);

    final Press press;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> made = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-05-04T06:00:00Z"));
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final AtomicReference<Server> jetty = new AtomicReference<>();
    private final WebServer server;

    PressedPaper() {
        this(new PressSettings(true, DataSize.ofMegabytes(64), true), Duration.ofSeconds(30));
    }

    PressedPaper(boolean enabled, DataSize bytes, Duration idle) {
        this(new PressSettings(enabled, bytes, true), idle);
    }

    PressedPaper(PressSettings settings, Duration idle) {
        press = new Press(settings, new Wound());
        var factory = new JettyServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        new PressConfiguration().pressInFront(press).customize(factory);
        factory.addServerCustomizers(jetty -> Arrays.stream(jetty.getConnectors())
                .forEach(connector -> ((AbstractConnector) connector).setIdleTimeout(idle.toMillis())));
        factory.addServerCustomizers(jetty::set);
        server = factory.getWebServer(context -> {
            var registration = context.addServlet("pages", new Pages());
            registration.addMapping("/");
            registration.setAsyncSupported(true);
        });
        server.start();
    }

    PressedPaper page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** A page that the press may keep. */
    static Page showing(String keys, String text) {
        return (request, response) -> write(response, keys, text);
    }

    static void write(HttpServletResponse response, String keys, String text) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setHeader("Surrogate-Key", keys);
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The web server underneath. */
    Server jetty() {
        return Objects.requireNonNull(jetty.get());
    }

    int made(String path) {
        return made.getOrDefault(path, new AtomicInteger()).get();
    }

    void later(Duration passed) {
        time.updateAndGet(now -> now.plus(passed));
    }

    Instant now() {
        return Objects.requireNonNull(time.get());
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request("GET", path, headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> send(String method, String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(method, path, headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    CompletableFuture<HttpResponse<byte[]>> begin(String path, String... headers) {
        return client.sendAsync(request("GET", path, headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A connection of one's own, to say what no well-behaved client says. */
    Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }

    /** Says this, and reads until the server closes. */
    String converse(String words) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
            var heard = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(heard);
            return heard.toString(StandardCharsets.ISO_8859_1);
        }
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        client.shutdownNow();
        server.stop();
        server.destroy();
    }

    private HttpRequest request(String method, String path, String... headers) {
        var builder = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path))
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.noBody());
        return (headers.length == 0 ? builder : builder.headers(headers)).build();
    }

    private final class Pages extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String path = request.getRequestURI();
            made.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
            Page page = pages.get(path);
            if (page == null) {
                response.sendError(404);
                return;
            }
            try {
                page.write(request, response);
            } catch (IOException | RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private final class Wound extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now();
        }
    }
}
