package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.press.PressedPaper.header;
import static org.masthead.press.PressedPaper.showing;
import static org.masthead.press.PressedPaper.text;
import static org.masthead.press.PressedPaper.write;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PressPurgeTest {

    private final PressedPaper paper = new PressedPaper();
    private final AtomicReference<String> words = new AtomicReference<>("old");
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);

    @AfterEach
    void close() {
        finish.countDown();
        paper.close();
    }

    private PressedPaper.Page mentioning() {
        return (request, response) -> {
            response.setHeader("Press-Mentions", "latest");
            write(response, "story:1 latest", String.valueOf(words.get()));
        };
    }

    private PressedPaper.Page mentioningSlowly() {
        return (request, response) -> {
            begun.countDown();
            assertThat(finish.await(20, TimeUnit.SECONDS)).isTrue();
            mentioning().write(request, response);
        };
    }

    private Entry.State state(String path) {
        return Objects.requireNonNull(paper.press.shelf().find(path))
                .state(paper.now().toEpochMilli());
    }

    @Test
    void aPageThatShowsWhatChangedIsGoneAtOnce() throws Exception {
        paper.page("/flood", showing("story:1", "old")).page("/other", showing("story:2", "other"));
        paper.get("/flood");
        paper.get("/other");
        paper.page("/flood", showing("story:1", "new"));

        paper.press.purge(Set.of("story:1"));

        assertThat(text(paper.get("/flood"))).isEqualTo("new");
        assertThat(header(paper.get("/other"), "Cache-Status")).isEqualTo("masthead; hit");
    }

    @Test
    void aPageThatMerelyMentionsItIsServedToOthersWhileOneRequestMakesItAnew() throws Exception {
        paper.page("/flood", mentioning());
        paper.get("/flood");
        words.set("new");
        paper.page("/flood", mentioningSlowly());

        paper.press.purge(Set.of("latest"));
        var next = paper.begin("/flood");
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(text(paper.get("/flood"))).isEqualTo("old");
        assertThat(text(paper.get("/flood"))).isEqualTo("old");
        finish.countDown();
        assertThat(text(next.get())).isEqualTo("new");
        assertThat(text(paper.get("/flood"))).isEqualTo("new");
        assertThat(paper.made("/flood")).isEqualTo(2);
        assertThat(paper.press.counts().stale()).isEqualTo(2);
    }

    @Test
    void aStalePageIsAsGoodAsDroppedAfterTenSeconds() throws Exception {
        paper.page("/flood", mentioning());
        paper.get("/flood");
        words.set("new");
        paper.page("/flood", mentioningSlowly());
        paper.press.purge(Set.of("latest"));
        paper.later(Duration.ofSeconds(5));
        paper.press.purge(Set.of("latest"));
        paper.later(Duration.ofSeconds(4));
        assertThat(state("/flood")).isEqualTo(Entry.State.STALE);
        paper.later(Duration.ofSeconds(1));
        assertThat(state("/flood")).isEqualTo(Entry.State.OLD);

        var next = paper.begin("/flood");
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        var follower = paper.begin("/flood");
        finish.countDown();

        assertThat(text(next.get())).isEqualTo("new");
        assertThat(text(follower.get())).isEqualTo("new");
    }

    @Test
    void aMentionThenAShowIsGone() throws Exception {
        paper.page("/flood", mentioning());
        paper.get("/flood");
        paper.press.purge(Set.of("latest"));
        paper.press.purge(Set.of("story:1"));
        assertThat(paper.press.shelf().find("/flood")).isNull();
        words.set("new");
        paper.page("/flood", mentioningSlowly());

        var next = paper.begin("/flood");
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        var follower = paper.begin("/flood");
        finish.countDown();

        assertThat(text(next.get())).isEqualTo("new");
        assertThat(text(follower.get())).isEqualTo("new");
    }

    @Test
    void aPagePastItsTimeIsMadeAnew() throws Exception {
        long noon = paper.now().getEpochSecond() + 60;
        paper.page("/poll", (request, response) -> {
            response.setHeader("Press-Until", Long.toString(noon));
            write(response, "poll:1", String.valueOf(words.get()));
        });
        paper.get("/poll");
        words.set("new");
        paper.later(Duration.ofSeconds(59));
        assertThat(text(paper.get("/poll"))).isEqualTo("old");

        paper.later(Duration.ofSeconds(1));

        var after = paper.get("/poll");
        assertThat(text(after)).isEqualTo("new");
        assertThat(after.headers().map()).doesNotContainKey("press-until");
    }

    @Test
    void everythingCanBeForgotten() throws Exception {
        paper.page("/flood", showing("story:1", "old")).page("/other", showing("story:2", "old"));
        paper.get("/flood");
        paper.get("/other");

        paper.press.purge(Set.of("*", "x"));

        paper.page("/flood", showing("story:1", "new")).page("/other", showing("story:2", "new"));
        assertThat(text(paper.get("/flood"))).isEqualTo("new");
        assertThat(text(paper.get("/other"))).isEqualTo("new");
    }
}
