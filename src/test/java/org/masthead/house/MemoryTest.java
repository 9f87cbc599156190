package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a node remembers, and what a page says that it shows. */
class MemoryTest {

    private final Memory<Integer> memory = new Memory<>(10);
    private final AtomicInteger database = new AtomicInteger(1);

    @Test
    void whatIsRememberedIsReadOnceUntilItIsPurged() {
        assertThat(memory.of("a", key -> database.getAndIncrement())).isEqualTo(1);
        assertThat(memory.of("a", key -> database.getAndIncrement())).isEqualTo(1);
        memory.forget(new Purged(Set.of("b")));
        assertThat(memory.of("a", key -> database.getAndIncrement())).isEqualTo(1);
        memory.forget(new Purged(Set.of("a", "b")));
        assertThat(memory.of("a", key -> database.getAndIncrement())).isEqualTo(2);
        memory.forget(new Purged(Set.of(Purged.EVERYTHING)));
        assertThat(memory.of("a", key -> database.getAndIncrement())).isEqualTo(3);
    }

    @Test
    @Timeout(20)
    void whatIsBeingReadWhileItIsPurgedIsNotRememberedOld() throws Exception {
        for (var key : Set.of("a", Purged.EVERYTHING)) {
            var reading = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            database.set(1);
            var first = CompletableFuture.supplyAsync(() -> memory.of("a", asked -> {
                var read = database.get();
                reading.countDown();
                await(goOn);
                return read;
            }));
            await(reading);
            database.set(2);
            var purge = CompletableFuture.runAsync(() -> memory.forget(new Purged(Set.of(key))));
            goOn.countDown();
            purge.get(10, TimeUnit.SECONDS);
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(1);
            assertThat(memory.of("a", asked -> database.get()))
                    .as("after purging " + key)
                    .isEqualTo(2);
            memory.forget(new Purged(Set.of(Purged.EVERYTHING)));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPageThatShowsNothingIsNotKept() {
        var response = new MockHttpServletResponse();
        new Shown().mentions("latest").writeTo(response);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeaderNames()).doesNotContain("Surrogate-Key", "Press-Mentions");
    }

    @Test
    void aPageSaysWhatItShowsWhatItMentionsAndUntilWhen() {
        var response = new MockHttpServletResponse();
        var noon = java.time.OffsetDateTime.parse("2026-11-24T12:00:00Z");
        new Shown()
                .shows("story:1")
                .mentions("latest")
                .mentions("story:1")
                .until(noon.plusHours(1))
                .until(null)
                .until(noon)
                .writeTo(response);
        assertThat(response.getHeader("Cache-Control"))
                .startsWith("public, ")
                .contains("s-maxage=", "stale-while-revalidate=", "stale-if-error=");
        assertThat(response.getHeader("Surrogate-Key")).isEqualTo("page story:1 latest");
        assertThat(response.getHeader("Press-Mentions")).isEqualTo("latest");
        assertThat(response.getHeader("Press-Until")).isEqualTo(Long.toString(noon.toEpochSecond()));
    }

    @Test
    void oneRequestHasOneSheetOfNotes() {
        var request = new MockHttpServletRequest();
        assertThat(Shown.on(request)).isSameAs(Shown.on(request)).isNotSameAs(Shown.on(new MockHttpServletRequest()));
    }
}
