package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.press.PressedPaper.header;
import static org.masthead.press.PressedPaper.showing;
import static org.masthead.press.PressedPaper.text;
import static org.masthead.press.PressedPaper.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PressFlightPurgeTest {

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
    void aPageBeganBeforeAPurgeIsNeitherJoinedNorKeptAfterIt() throws Exception {
        var version = new AtomicInteger(1);
        paper.page("/flood", (request, response) -> {
            int read = version.get();
            if (read == 1) {
                begun.countDown();
                await(finish);
            }
            write(response, "story:1", "version " + read);
        });
        var early = paper.begin("/flood");
        await(begun);
        version.set(2);
        paper.press.purge(Set.of("story:1"));

        assertThat(text(paper.get("/flood"))).isEqualTo("version 2");
        finish.countDown();
        assertThat(text(early.get())).isEqualTo("version 1");
        var after = paper.get("/flood");
        assertThat(text(after)).isEqualTo("version 2");
        assertThat(header(after, "Cache-Status")).isEqualTo("masthead; hit");
    }

    @Test
    void aPagePurgedWhileItIsMadeIsNotKept() throws Exception {
        paper.page("/flood", slow("story:1", "old"));
        var early = paper.begin("/flood");
        await(begun);
        paper.press.purge(Set.of("*"));
        finish.countDown();
        assertThat(text(early.get())).isEqualTo("old");

        paper.page("/flood", showing("story:1", "new"));
        assertThat(text(paper.get("/flood"))).isEqualTo("new");
    }

    @Test
    void aPurgeOfSomethingElseLeavesThePageBeingMade() throws Exception {
        paper.page("/flood", slow("story:1", "The river rose"));
        var early = paper.begin("/flood");
        await(begun);
        paper.press.purge(Set.of("story:2"));
        finish.countDown();
        early.get();

        assertThat(header(paper.get("/flood"), "Cache-Status")).isEqualTo("masthead; hit");
        assertThat(paper.made("/flood")).isEqualTo(1);
    }

    @Test
    void whatAPageMentionsPurgedWhileItIsMadeLeavesItStale() throws Exception {
        paper.page("/flood", (request, response) -> {
            begun.countDown();
            await(finish);
            response.setHeader("Press-Mentions", "latest");
            write(response, "story:1 latest", "old");
        });
        var early = paper.begin("/flood");
        await(begun);
        paper.press.purge(Set.of("latest"));
        finish.countDown();
        early.get();
        paper.page("/flood", showing("story:1 latest", "new"));

        assertThat(text(paper.get("/flood"))).isEqualTo("new");
    }

    @Test
    void underLoadNobodySeesBytesFromBeforeAPurgeThatWasOver() throws Exception {
        var written = new AtomicInteger();
        var purged = new AtomicInteger();
        paper.page("/flood", (request, response) -> {
            int read = written.get();
            Thread.yield();
            write(response, "story:1", Integer.toString(read));
        });
        var readers = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < 8; i++) {
            readers.add(CompletableFuture.runAsync(
                    () -> readUntil(300, purged), task -> Thread.ofVirtual().start(task)));
        }
        while (purged.get() < 300) {
            int next = written.incrementAndGet();
            paper.press.purge(Set.of("story:1"));
            purged.set(next);
        }
        for (var reader : readers) {
            reader.get(60, TimeUnit.SECONDS);
        }
        assertThat(text(paper.get("/flood"))).isEqualTo("300");
    }

    private void readUntil(int last, AtomicInteger purged) {
        int seen = 0;
        while (seen < last) {
            int least = purged.get();
            try {
                seen = Integer.parseInt(text(paper.get("/flood")));
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
            assertThat(seen).isGreaterThanOrEqualTo(least);
        }
    }
}
