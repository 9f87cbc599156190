package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.press.PressedPaper.header;
import static org.masthead.press.PressedPaper.showing;
import static org.masthead.press.PressedPaper.text;
import static org.masthead.press.PressedPaper.write;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.util.unit.DataSize;

class PressTest {

    private final PressedPaper paper = new PressedPaper();

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void aPageIsMadeOnceAndThenServedFromMemory() throws Exception {
        paper.page("/flood", showing("story:1", "The river rose"));

        var first = paper.get("/flood");
        paper.later(Duration.ofSeconds(7));
        var second = paper.get("/flood");

        assertThat(text(first)).isEqualTo("The river rose").isEqualTo(text(second));
        assertThat(header(first, "Cache-Status")).isEqualTo("masthead; fwd=miss");
        assertThat(first.headers().firstValue("Age")).isEmpty();
        assertThat(header(second, "Cache-Status")).isEqualTo("masthead; hit");
        assertThat(header(second, "Age")).isEqualTo("7");
        assertThat(paper.made("/flood")).isEqualTo(1);
    }

    @Test
    void aHitHasTheWholeHead() throws Exception {
        paper.page("/flood", (request, response) -> {
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Press-Mentions", "river");
            write(response, "story:1 river", "The river rose");
        });
        paper.get("/flood");

        var hit = paper.get("/flood");

        assertThat(hit.statusCode()).isEqualTo(200);
        assertThat(header(hit, "Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(header(hit, "Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(header(hit, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(hit, "Surrogate-Key")).isEqualTo("story:1 river");
        assertThat(header(hit, "Cache-Tag")).isEqualTo("story:1,river");
        assertThat(header(hit, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(hit, "Content-Length")).isEqualTo("14");
        assertThat(header(hit, "Last-Modified")).isEqualTo("Mon, 04 May 2026 06:00:00 GMT");
        assertThat(header(hit, "ETag")).matches("\"[A-Za-z0-9_-]{22}\"");
        assertThat(hit.headers().allValues("Date")).hasSize(1);
        assertThat(hit.headers().map()).doesNotContainKeys("press-mentions", "press-until");
    }

    @Test
    void theWebServerHandsRequestsOverOnTheThreadThatReadThem() {
        assertThat(paper.jetty().getInvocationType()).isEqualTo(Invocable.InvocationType.NON_BLOCKING);
    }

    @Test
    void theWebServerDoesNotWaitForReadersOnVirtualThreads() {
        var factory = new JettyServletWebServerFactory();
        factory.setThreadPool(new VirtualThreadPool());

        new PressConfiguration().pressInFront(paper.press).customize(factory);

        assertThat(factory.getThreadPool()).isInstanceOf(QueuedThreadPool.class);
    }

    @Test
    void theFirstReaderGetsTheSameHeadAsTheSecond() throws Exception {
        paper.page("/flood", showing("story:1", "The river rose"));

        var first = paper.get("/flood").headers().map();
        var second = paper.get("/flood").headers().map();

        assertThat(first.keySet())
                .containsAll(
                        second.keySet().stream().filter(n -> !n.equals("age")).toList());
        assertThat(first.get("date")).hasSize(1);
        assertThat(first.get("etag")).isEqualTo(second.get("etag"));
        assertThat(first.get("content-length")).isEqualTo(second.get("content-length"));
    }

    @Test
    void aWithdrawnStoryIsKeptWithItsStatus() throws Exception {
        paper.page("/gone", (request, response) -> {
            response.setStatus(410);
            write(response, "story:2", "Withdrawn");
        });

        assertThat(paper.get("/gone").statusCode()).isEqualTo(410);
        assertThat(paper.get("/gone", "If-None-Match", "*").statusCode()).isEqualTo(410);
        assertThat(paper.made("/gone")).isEqualTo(1);
    }

    @Test
    void aHeadIsAnsweredFromThePageAndElsePassesThrough() throws Exception {
        paper.page("/flood", (request, response) -> {
            response.setHeader("Press-Until", "99999999999");
            write(response, "story:1", "The river rose");
        });

        var before = paper.send("HEAD", "/flood");
        var get = paper.get("/flood");
        var after = paper.send("HEAD", "/flood");

        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(before.headers().map()).doesNotContainKeys("press-until", "cache-status");
        assertThat(after.body()).isEmpty();
        assertThat(header(after, "Content-Length")).isEqualTo("14");
        assertThat(header(after, "ETag")).isEqualTo(header(get, "ETag"));
        assertThat(header(after, "Cache-Status")).isEqualTo("masthead; hit");
        assertThat(paper.made("/flood")).isEqualTo(2);
    }

    @Test
    void campaignsDoNotMakePagesAndTheApplicationNeverSeesThem() throws Exception {
        var seen = new AtomicReference<String>("nothing");
        paper.page("/flood", (request, response) -> {
            seen.set(String.valueOf(request.getQueryString()));
            write(response, "story:1", "The river rose " + request.getQueryString());
        });

        paper.get("/flood?utm_source=mail&fbclid=1");
        paper.get("/flood?gclid=7");
        paper.get("/flood");
        assertThat(seen).hasValue("null");
        assertThat(paper.made("/flood")).isEqualTo(1);

        assertThat(text(paper.get("/flood?utm_medium=x&page=2&ref_src=y"))).isEqualTo("The river rose page=2");
        paper.get("/flood?page=2");
        assertThat(paper.made("/flood")).isEqualTo(2);
    }

    @Test
    void aReaderWithACookieGetsTheSamePageAndOneWithCredentialsDoesNot() throws Exception {
        paper.page("/flood", showing("story:1", "The river rose"));
        paper.get("/flood");

        assertThat(header(paper.get("/flood", "Cookie", "session=1"), "Cache-Status"))
                .isEqualTo("masthead; hit");
        assertThat(paper.get("/flood", "Authorization", "Basic eA==").headers().map())
                .doesNotContainKey("cache-status");
        assertThat(paper.made("/flood")).isEqualTo(2);
    }

    @Test
    void aRangeIsIgnoredOnAPage() throws Exception {
        paper.page("/flood", showing("story:1", "The river rose"));

        for (int i = 0; i < 2; i++) {
            var answer = paper.get("/flood", "Range", "bytes=0-2");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(text(answer)).isEqualTo("The river rose");
        }
    }

    @Test
    void aPageWithThousandsOfKeysIsServed() throws Exception {
        var keys = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            keys.append("story:").append(i).append(' ');
        }
        paper.page("/archive", showing(keys.toString().strip(), "Everything"));

        assertThat(paper.get("/archive").statusCode()).isEqualTo(200);
        assertThat(header(paper.get("/archive"), "Cache-Status")).isEqualTo("masthead; hit");
    }

    @Test
    void manyRequestsOnOneConnectionStayInStep() throws Exception {
        paper.page("/flood", showing("story:1", "The river rose"));
        paper.get("/flood");

        String heard = paper.converse("GET /flood HTTP/1.1\r\nHost: x\r\n\r\nHEAD /flood HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /none HTTP/1.1\r\nHost: x\r\n\r\nGET /flood HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(heard.split("HTTP/1\\.1 200", -1)).hasSize(4);
        assertThat(heard.split("HTTP/1\\.1 404", -1)).hasSize(2);
        assertThat(heard).endsWith("The river rose");
    }

    @Test
    void pagesDroppedForWantOfRoomLeaveNothingInTheIndex() throws Exception {
        try (var small = new PressedPaper(true, DataSize.ofMegabytes(1), Duration.ofSeconds(30))) {
            String text = "x".repeat(100_000);
            for (int i = 0; i < 40; i++) {
                small.page("/p" + i, showing("story:" + i + " front", text)).get("/p" + i);
            }
            Awaitility.await().atMost(PressedPaper.PATIENCE).untilAsserted(() -> {
                var counts = small.press.counts();
                assertThat(counts.bytes()).isLessThanOrEqualTo(1 << 20);
                assertThat(counts.entries()).isBetween(1L, 10L);
                assertThat(small.press.shelf().indexed()).isEqualTo((int) counts.entries() * 2);
            });
            small.press.empty();
            assertThat(small.press.shelf().indexed()).isZero();
        }
    }

    @Test
    void anEncodingMadeLaterCountsTowardsTheRoom() throws Exception {
        String text = "The river rose. ".repeat(5_000);
        paper.page("/flood", showing("story:1", text));
        paper.get("/flood");
        long before = paper.press.counts().bytes();

        int compressed = paper.get("/flood", "Accept-Encoding", "gzip").body().length;

        assertThat(paper.press.counts().bytes()).isBetween(before + compressed, before + compressed + 4_000);
    }

    @Test
    void countsTellWhatHappened() throws Exception {
        paper.page("/flood", showing("story:1", "The river rose"));
        paper.get("/flood");
        paper.get("/flood");
        paper.get("/flood");

        var counts = paper.press.counts();
        paper.press.purge(Set.of("story:1", "story:9"));

        assertThat(counts.hits()).isEqualTo(2);
        assertThat(counts.misses()).isEqualTo(1);
        assertThat(counts.entries()).isEqualTo(1);
        assertThat(counts.bytes()).isPositive();
        assertThat(paper.press.counts().purgedKeys()).isEqualTo(2);
        assertThat(paper.press.counts().entries()).isZero();
    }
}
