package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.press.PressedPaper.header;
import static org.masthead.press.PressedPaper.showing;
import static org.masthead.press.PressedPaper.text;
import static org.masthead.press.PressedPaper.write;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class PressPassingTest {

    private final PressedPaper paper = new PressedPaper();

    @AfterEach
    void close() {
        paper.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"private", "no-store, public", "max-age=5", "public, private"})
    void whatIsNotForEverybodyIsNotKept(String control) throws Exception {
        paper.page("/flood", (request, response) -> {
            write(response, "story:1", "");
            response.setHeader("Cache-Control", control);
            response.setHeader("Press-Until", "99999999999");
        });

        var first = paper.get("/flood");
        paper.get("/flood");

        assertThat(paper.made("/flood")).isEqualTo(2);
        assertThat(first.headers().map()).doesNotContainKeys("press-until", "cache-status");
    }

    @Test
    void aPageWithoutKeysOrWithACookieIsNotKept() throws Exception {
        paper.page("/keyless", (request, response) -> {
            response.setHeader("Cache-Control", "public");
            response.getWriter().print("x");
        });
        paper.page("/cookie", (request, response) -> {
            response.setHeader("Set-Cookie", "a=b");
            write(response, "story:1", "x");
        });

        for (String path : new String[] {"/keyless", "/cookie"}) {
            paper.get(path);
            paper.get(path);
            assertThat(paper.made(path)).as(path).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 404, 500, 503})
    void anotherStatusPassesThroughWithoutWhatIsForThePressAlone(int status) throws Exception {
        paper.page("/other", (request, response) -> {
            response.setStatus(status);
            response.setHeader("Press-Mentions", "a");
            write(response, "story:1 a", "No");
        });

        var answer = paper.get("/other");
        paper.get("/other");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().map()).doesNotContainKeys("press-mentions", "cache-status");
        assertThat(paper.made("/other")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void otherMethodsAlwaysReachTheApplicationAndLoseWhatIsForThePressAlone(String method) throws Exception {
        paper.page("/flood", (request, response) -> {
            response.setHeader("Press-Until", "99999999999");
            write(response, "story:1", request.getMethod());
        });
        paper.get("/flood");

        var answer = paper.send(method, "/flood");

        assertThat(text(answer)).isEqualTo(method);
        assertThat(answer.headers().map()).doesNotContainKeys("press-until", "cache-status");
        assertThat(header(answer, "Cache-Tag")).isEqualTo("story:1");
        assertThat(text(paper.get("/flood"))).isEqualTo("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=flood", "page=1&page=2", "page=", "page=1%20", "preview", "page=../1"})
    void anyOtherParameterPassesThrough(String query) throws Exception {
        paper.page("/flood", (request, response) -> {
            response.setHeader("Press-Mentions", "story:1");
            write(response, "story:1", request.getQueryString());
        });

        var first = paper.get("/flood?" + query);
        paper.get("/flood?" + query);

        assertThat(text(first)).isEqualTo(query);
        assertThat(first.headers().map()).doesNotContainKeys("cache-status", "press-mentions");
        assertThat(paper.made("/flood")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/stories"})
    void theDeskIsNeverKept(String path) throws Exception {
        paper.page(path, showing("story:1", "Draft"));

        paper.get(path);
        var second = paper.get(path);

        assertThat(second.headers().map()).doesNotContainKey("cache-status");
        assertThat(paper.made(path)).isEqualTo(2);
    }

    @Test
    void aPageTooLargeToKeepStreamsThroughWhole() throws Exception {
        String chunk = "0123456789abcdef".repeat(4096);
        paper.page("/large", (request, response) -> {
            response.setHeader("Press-Until", "99999999999");
            for (int i = 0; i < 160; i++) {
                write(response, "story:1", chunk);
            }
        });

        var answer = paper.get("/large");

        assertThat(answer.body()).hasSize(160 * chunk.length());
        assertThat(answer.headers().map()).doesNotContainKeys("press-until", "cache-status");
        assertThat(paper.press.counts().entries()).isZero();
    }

    @Test
    void whatIsNotKeptStreamsBeforeItIsFinished() throws Exception {
        var rest = new CountDownLatch(1);
        paper.page("/film", (request, response) -> {
            response.setContentType("video/mp4");
            response.getOutputStream().write("start".getBytes(StandardCharsets.US_ASCII));
            response.flushBuffer();
            rest.await();
            response.getOutputStream().write("end".getBytes(StandardCharsets.US_ASCII));
        });

        try (Socket socket = paper.connect()) {
            socket.getOutputStream().write("GET /film HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var heard = new StringBuilder();
            while (heard.indexOf("start") < 0) {
                heard.append((char) socket.getInputStream().read());
            }
            rest.countDown();
            while (heard.indexOf("end") < 0) {
                heard.append((char) socket.getInputStream().read());
            }
            assertThat(heard).contains("HTTP/1.1 200");
        } finally {
            rest.countDown();
        }
    }

    @Test
    void aTruncatedPageIsNotKept() throws Exception {
        paper.page("/short", (request, response) -> {
            response.setContentLength(100);
            write(response, "story:1", "Half");
        });

        assertThat(paper.get("/short").statusCode()).isEqualTo(500);
        assertThat(paper.press.counts().entries()).isZero();
    }

    @Test
    void aBodyOnAGetIsNeverAnsweredFromMemory() throws Exception {
        paper.page("/flood", showing("story:1", "The river rose"));
        paper.get("/flood");

        String heard =
                paper.converse("GET /flood HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc");

        assertThat(heard).startsWith("HTTP/1.1 200").doesNotContain("Cache-Status");
    }

    @Test
    void whenSwitchedOffEverythingPassesThrough() throws Exception {
        try (var off = new PressedPaper(false, DataSize.ofMegabytes(1), Duration.ofSeconds(30))) {
            off.page("/flood", (request, response) -> {
                response.setHeader("Press-Mentions", "story:1");
                write(response, "story:1", "The river rose");
            });
            off.get("/flood");
            var second = off.get("/flood");
            assertThat(off.made("/flood")).isEqualTo(2);
            assertThat(second.headers().map()).doesNotContainKeys("press-mentions", "cache-status");
        }
    }
}
