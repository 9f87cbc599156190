package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.PaperTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that anyone can ask brings a fault, a trace, or an answer without the safety headers. */
@PaperTest
class HostileAddressesTest {

    @LocalServerPort
    int port;

    private Reader reader;

    @BeforeEach
    void open() {
        reader = new Reader(port);
    }

    private static void harmless(Reader.Answer answer) {
        assertThat(answer.status()).as(answer.asked()).isBetween(200, 499);
        assertThat(answer.tells()).as(answer.text()).isFalse();
        assertThat(answer.missingSafety())
                .as(answer.asked() + " got " + answer.status())
                .isEmpty();
    }

    static Stream<String> addresses() {
        return Stream.of(
                "/..",
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/%252e%252e/",
                "/latest%2f",
                "/by/a%2fb",
                "/by/%2e%2e",
                "/2026%2f11%2f24",
                "/2026/11/24/a%2fb",
                "/latest%00",
                "/%00",
                "/by/%00",
                "/latest?page=%00",
                "/latest?page=2&page=3",
                "/latest?page",
                "/latest?=&&=",
                "/latest?%",
                "/%",
                "/%zz",
                "/latest?page=%zz",
                "/%c0%ae%c0%ae/",
                "/%ff%fe",
                "/by/%ff",
                "/topics/%e2%80%ae",
                "/by/%F0%9F%92%A9",
                "//",
                "//evil.example",
                "//evil.example/",
                "///evil.example//",
                "/\\evil.example",
                "/%5cevil.example/",
                "/latest//",
                "/latest;a=b",
                "/;/latest",
                "/latest;jsessionid=1",
                "/by/a;b=c",
                "/latest?page=2;drop",
                "/.",
                "/./latest",
                "/latest/.",
                "/latest/..;/desk",
                "/desk",
                "/desk/",
                "/desk/stories",
                "/error",
                "/actuator",
                "/actuator/env",
                "/metrics",
                "/healthz",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.yml",
                "/assets/../application.yml",
                "/assets/%2e%2e/application.yml",
                "/assets/",
                "/assets/none.css",
                "/favicon.ico",
                "/media/..%2f..%2f",
                "/media/abcd",
                "/media/abcd/320.webp",
                "/media/abcd/321.webp",
                "/media/abcd/320.exe",
                "/{section}",
                "/${7*7}",
                "/%7b%7b7*7%7d%7d",
                "/'",
                "/by/'%20OR%201=1--",
                "/topics/1;SELECT%20pg_sleep(9)",
                "/2026/11/24/" + "a".repeat(200),
                "/" + "a/".repeat(200),
                "/" + "%e6%b2%b3".repeat(50),
                "/2026/11/24/-",
                "/2026/11/24/%D0%B0",
                "/archive/٢٠٢٦",
                "*",
                "http://evil.example/latest",
                "/latest#x",
                "/a b",
                "?",
                "latest");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anOddAddressGetsAPlainAnswer(String address) {
        var utf8 = new String(
                address.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        var answer = reader.rawly("GET", utf8);
        harmless(answer);
        assertThat(answer.location())
                .doesNotStartWith("//")
                .doesNotStartWith("/\\")
                .doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND", "get", "X"})
    void anyMethodGetsAnAnswerOnAnyPage(String method) {
        for (var path : List.of("/", "/latest", "/nowhere", "/2026/11/24/none", "/archive/2026", "/assets/none.css")) {
            harmless(reader.rawly(method, path));
        }
    }

    @Test
    void anAddressOf64KilobytesIsRefused() {
        var answer = reader.rawly("GET", "/" + "a".repeat(64 * 1024));
        assertThat(answer.status()).isIn(400, 404, 414, 431);
        harmless(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "\0\0\0\0\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b<c>\r\n\r\n",
                "GET /\rX HTTP/1.1\r\nHost: a\r\n\r\n"
            })
    void garbageGetsARefusalThatShowsNothing(String said) {
        var answer = reader.say(said);
        assertThat(answer.status()).isBetween(400, 505);
        assertThat(answer.status()).isNotEqualTo(500);
        assertThat(answer.tells()).isFalse();
        assertThat(answer.missingSafety()).isEmpty();
    }

    @Test
    void everyKindOfAnswerHasTheSafetyHeaders() {
        var fresh = reader.get("/latest");
        assertThat(fresh.status()).isEqualTo(200);
        var known = reader.get("/latest", "If-None-Match", fresh.header("ETag"));
        assertThat(known.status()).isEqualTo(304);
        assertThat(Stream.of(
                        fresh,
                        known,
                        reader.get("/latest?page=1"),
                        reader.get("/nowhere"),
                        reader.get("/latest/"),
                        reader.ask("POST", "/latest"),
                        reader.get("/favicon.ico"),
                        reader.ask("HEAD", "/latest"),
                        reader.get(fresh.page().select("link[rel=stylesheet]").attr("href"))))
                .allSatisfy(answer -> assertThat(answer.missingSafety())
                        .as(answer.asked() + answer.status())
                        .isEmpty());
    }

    @Test
    void noPageLetsTheBrowserRunOrFetchWhatIsNotOurs() {
        var policy = reader.get("/").header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors 'none'");
        assertThat(policy).doesNotContain("unsafe-inline", "unsafe-eval", "http:", "https:", "*");
    }

    @Test
    void programsGetAProblemInTheirOwnLanguage() {
        for (var answer : List.of(
                reader.get("/nowhere", "Accept", "application/json"),
                reader.get("/latest?page=99", "Accept", "application/problem+json"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(Json.read(answer.text(), Map.class))
                    .containsEntry("status", 404)
                    .containsKeys("type", "title", "detail");
        }
        assertThat(reader.get("/nowhere", "Accept", "text/html,application/json")
                        .header("Content-Type"))
                .startsWith("text/html");
    }

    @Test
    void aProgramThatPostsToAPageIsToldWhatIsAllowed() {
        var answer = reader.ask("POST", "/latest", "Accept", "application/json");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET");
        assertThat(Json.read(answer.text(), Map.class)).containsEntry("status", 405);
    }

    @Test
    void nobodyGetsACookieForReading() {
        assertThat(Stream.of("/", "/latest", "/nowhere", "/archive").map(reader::get))
                .noneMatch(answer -> answer.headers().containsKey("Set-Cookie"));
    }
}
