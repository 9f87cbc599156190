package org.masthead.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.masthead.gate.SignedIn;

/** Somebody of the newsroom who sends files with a form, as a browser does. */
public final class Sending {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String BETWEEN = "----between7d1";

    private final int port;
    private final SignedIn.Person person;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public Sending(int port, SignedIn.Person person) {
        this.port = port;
        this.person = person;
    }

    public Sending with(String name, byte[] file) {
        files.put(name, file);
        return this;
    }

    public HttpResponse<byte[]> html(String path) {
        return post(path, "text/html");
    }

    public HttpResponse<byte[]> json(String path) {
        return post(path, "application/json");
    }

    private HttpResponse<byte[]> post(String path, String accept) {
        var body = new ByteArrayOutputStream();
        files.forEach((name, file) -> {
            body.writeBytes(("--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        });
        body.writeBytes(("--" + BETWEEN + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return post(path, accept, HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    HttpResponse<byte[]> post(String path, String accept, HttpRequest.BodyPublisher body) {
        var request = request(path)
                .header("Accept", accept)
                .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
                .POST(body)
                .build();
        return send(request);
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", person.cookie());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
