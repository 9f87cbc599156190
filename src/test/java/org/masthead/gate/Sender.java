package org.masthead.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.masthead.house.Reader;

/**
 * A browser that posts forms from the paper's own pages and keeps the cookies it is given, but follows no redirect:
 * {@code new Sender(port).as(person).post("/polls/1/votes", "option", "2")}.
 */
public final class Sender {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> always = new LinkedHashMap<>();

    public Sender(int port) {
        this.port = port;
        always.put("Sec-Fetch-Site", "same-origin");
    }

    /** The same browser, with this person signed in. */
    public Sender as(SignedIn.Person person) {
        cookies.put("visitor", person.secret());
        cookies.put("__Host-visitor", person.secret());
        return this;
    }

    /** The same browser, from another network. */
    public Sender from(String network) {
        return with("X-Forwarded-For", network);
    }

    /** Says this with every request; a header with no value is not said at all. */
    public Sender with(String header, String value) {
        if (value.isEmpty()) always.remove(header);
        else always.put(header, value);
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public Reader.Answer get(String path) {
        return send("GET", path, null, "");
    }

    /** @param fields name, value, name, value */
    public Reader.Answer post(String path, String... fields) {
        var form = new StringBuilder();
        for (var i = 0; i + 1 < fields.length; i += 2) {
            if (!form.isEmpty()) form.append('&');
            form.append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return send("POST", path, form.toString(), "application/x-www-form-urlencoded");
    }

    /** @param body null: none */
    public Reader.Answer send(String method, String path, String body, String type) {
        var uri = URI.create("http://localhost:" + port + path);
        var request = HttpRequest.newBuilder(URI.create(uri.toASCIIString()))
                .timeout(Duration.ofSeconds(20))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        always.forEach(request::header);
        if (!type.isEmpty()) request.header("Content-Type", type);
        if (!cookies.isEmpty()) request.header("Cookie", written());
        return answer(path, request.build());
    }

    private Reader.Answer answer(String path, HttpRequest request) {
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            var fields = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            response.headers().map().forEach((name, values) -> fields.put(name, String.join(", ", values)));
            return new Reader.Answer(path, response.statusCode(), fields, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = List.of(cookie.split(";")).getFirst().split("=", 2);
        if (pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    private String written() {
        return cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
