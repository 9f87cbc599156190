package org.masthead.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A reader of the paper, over HTTP; one who is sent elsewhere does not go there by itself. */
public final class Reader {

    /** What every answer forbids the browser. */
    public static final List<String> SAFETY = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Strict-Transport-Security");

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final int port;

    public Reader(int port) {
        this.port = port;
    }

    /** @param headers name, value, name, value */
    public Answer get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    public Answer ask(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(
                        URI.create(URI.create("http://localhost:" + port + path).toASCIIString()))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var fields = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            response.headers().map().forEach((name, values) -> fields.put(name, String.join(", ", values)));
            return new Answer(path, response.statusCode(), fields, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks for an address as it is written, which no decent client would send. */
    public Answer rawly(String method, String target) {
        return say(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    /** Says these very characters, one byte each, to the server. */
    public Answer say(String characters) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            send(socket, characters.getBytes(StandardCharsets.ISO_8859_1));
            return parsed(
                    characters.lines().findFirst().orElse(""),
                    socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(characters.substring(0, Math.min(80, characters.length())), e);
        }
    }

    /** A server that has heard enough may hang up before all is said; its answer counts. */
    private static void send(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    private static Answer parsed(String asked, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) throw new IllegalStateException("No answer to " + asked + " but: " + text);
        var lines = new ArrayList<>(List.of(text.substring(0, end).split("\r\n")));
        var status = Integer.parseInt(lines.removeFirst().split(" ")[1]);
        var fields = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line : lines) {
            var colon = line.indexOf(':');
            fields.merge(line.substring(0, colon), line.substring(colon + 1).strip(), (one, two) -> one + ", " + two);
        }
        return new Answer(asked, status, fields, text.substring(end + 4));
    }

    /** What came back. */
    public record Answer(String asked, int status, Map<String, String> headers, String text) {

        /** Empty where there is none. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        public String location() {
            return header("Location");
        }

        public Document page() {
            return Jsoup.parse(text);
        }

        /** What stands in the page's main part, as words. */
        public String words() {
            var main = page().selectFirst("main");
            return main == null ? "" : main.text();
        }

        /** Whether it shows anything of the machinery behind it. */
        public boolean tells() {
            var lower = text.toLowerCase(Locale.ROOT);
            return List.of(
                            "exception",
                            "\tat ",
                            "org.springframework",
                            "org.eclipse",
                            "jetty",
                            "stacktrace",
                            "sqlstate")
                    .stream()
                    .anyMatch(lower::contains);
        }

        public List<String> missingSafety() {
            return SAFETY.stream().filter(name -> header(name).isBlank()).toList();
        }
    }
}
