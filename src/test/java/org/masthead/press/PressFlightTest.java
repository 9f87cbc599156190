package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.press.PressedPaper.header;
import static org.masthead.press.PressedPaper.showing;
import static org.masthead.press.PressedPaper.text;
import static org.masthead.press.PressedPaper.write;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PressFlightTest {

    private static final byte[] ASK =
            "GET /flood HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final PressedPaper paper = new PressedPaper();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);

    @AfterEach
    void close() {
        finish.countDown();
        paper.close();
    }

    private PressedPaper.Page slow(String keys, String text) {
        return (request, response) -> {
            begun.countDown();
            await(finish);
            write(response, keys, text);
        };
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(PressedPaper.PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                .isTrue();
    }

    @Test
    void twoHundredReadersOfOneColdPageHaveItMadeOnce() throws Exception {
        paper.page("/flood", slow("story:1", "The river rose"));
        List<Socket> readers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Socket reader = paper.connect();
            reader.getOutputStream().write(ASK);
            readers.add(reader);
        }
        await(begun);
        finish.countDown();

        for (Socket reader : readers) {
            try (reader) {
                assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 200")
                        .endsWith("The river rose");
            }
        }
        assertThat(paper.made("/flood")).isEqualTo(1);
    }

    @Test
    void thoseWhoWaitedGetItEachInTheirOwnWay() throws Exception {
        String text = "The river rose. ".repeat(100);
        paper.page("/flood", slow("story:1", text));
        var leader = paper.begin("/flood");
        await(begun);
        var zipped = paper.begin("/flood", "Accept-Encoding", "gzip");
        var holding = paper.begin("/flood", "If-None-Match", "*");
        finish.countDown();

        assertThat(text(leader.get())).isEqualTo(text);
        assertThat(header(zipped.get(), "Content-Encoding")).isEqualTo("gzip");
        assertThat(holding.get().statusCode()).isEqualTo(304);
        assertThat(paper.made("/flood")).isEqualTo(1);
    }

    @Test
    void hitsAreAnsweredWhileHundredsOfPagesAreBeingMade() throws Exception {
        paper.page("/quick", showing("front", "Front")).get("/quick");
        List<CompletableFuture<HttpResponse<byte[]>>> waiting = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            paper.page("/slow" + i, slow("story:" + i, "Slow"));
            waiting.add(paper.begin("/slow" + i));
        }
        await(begun);

        assertThat(header(paper.get("/quick"), "Cache-Status")).isEqualTo("masthead; hit");
        finish.countDown();
        for (var each : waiting) {
            assertThat(each.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aReaderWhoLeavesDoesNotFailThoseWhoWaitWithThem() throws Exception {
        paper.page("/flood", slow("story:1", "The river rose"));
        Socket leader = paper.connect();
        leader.getOutputStream().write(ASK);
        await(begun);
        var follower = paper.begin("/flood");
        leader.setSoLinger(true, 0);
        leader.close();
        finish.countDown();

        assertThat(text(follower.get())).isEqualTo("The river rose");
        assertThat(header(paper.get("/flood"), "Cache-Status")).isEqualTo("masthead; hit");
        assertThat(paper.made("/flood")).isEqualTo(1);
    }

    @Test
    void whenItIsNotAPageToShareEverybodyAsksForThemselves() throws Exception {
        var answers = new AtomicInteger();
        paper.page("/mine", (request, response) -> {
            begun.countDown();
            await(finish);
            response.getWriter().print("yours " + answers.incrementAndGet());
        });
        var leader = paper.begin("/mine");
        await(begun);
        List<CompletableFuture<HttpResponse<byte[]>>> followers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            followers.add(paper.begin("/mine"));
        }
        finish.countDown();

        Set<String> all = new HashSet<>(Set.of(text(leader.get())));
        for (var follower : followers) {
            all.add(text(follower.get()));
        }
        assertThat(all).hasSize(21);
    }

    @Test
    void whenTheFirstFailsTheOthersAskForThemselves() throws Exception {
        var asked = new AtomicInteger();
        paper.page("/flood", (request, response) -> {
            if (asked.incrementAndGet() == 1) {
                begun.countDown();
                await(finish);
                throw new IllegalStateException("on purpose");
            }
            write(response, "story:1", "The river rose");
        });
        var leader = paper.begin("/flood");
        await(begun);
        var follower = paper.begin("/flood");
        finish.countDown();

        assertThat(leader.get().statusCode()).isEqualTo(500);
        assertThat(text(follower.get())).isEqualTo("The river rose");
    }

    @Test
    void aFailureHalfwayThroughIsAnErrorAndNotHalfAPage() throws Exception {
        paper.page("/flood", (request, response) -> {
            write(response, "story:1", "Half");
            response.flushBuffer();
            throw new IllegalStateException("on purpose");
        });

        assertThat(paper.get("/flood").statusCode()).isEqualTo(500);
        assertThat(paper.press.counts().entries()).isZero();
    }

    @Test
    void aPageSlowerThanTheConnectionsIdleTimeIsStillAnswered() throws Exception {
        try (var hasty = new PressedPaper(true, DataSize.ofMegabytes(1), Duration.ofMillis(200))) {
            hasty.page("/flood", slow("story:1", "The river rose"));
            var leader = hasty.begin("/flood");
            await(begun);
            var follower = hasty.begin("/flood");
            Awaitility.await().pollDelay(Duration.ofMillis(700)).until(() -> true);
            finish.countDown();

            assertThat(text(leader.get())).isEqualTo("The river rose");
            assertThat(text(follower.get())).isEqualTo("The river rose");
        }
    }

    @Test
    void aSecondAskerNeverWaitsBehindAnUnsharedPageTwice() throws Exception {
        var inside = new AtomicInteger();
        var let = new Semaphore(0);
        paper.page("/mine", (request, response) -> {
            if (inside.incrementAndGet() > 1) {
                let.acquire();
            }
            response.getWriter().print("mine");
        });
        paper.get("/mine");
        var second = paper.begin("/mine");
        var third = paper.begin("/mine");

        Awaitility.await().atMost(PressedPaper.PATIENCE).until(() -> inside.get() == 3);
        let.release(2);
        assertThat(text(second.get())).isEqualTo(text(third.get()));
    }
}
