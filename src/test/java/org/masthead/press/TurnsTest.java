package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.press.PressedPaper.header;
import static org.masthead.press.PressedPaper.text;
import static org.masthead.press.PressedPaper.write;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose turn it is to have a stale page made anew, and what the others get meanwhile. */
class TurnsTest {

    private static final String WORDS = "The river rose. ".repeat(100);

    private final PressedPaper paper = new PressedPaper();
    private final AtomicReference<String> words = new AtomicReference<>(WORDS);

    @BeforeEach
    void read() throws Exception {
        paper.page("/flood", (request, response) -> {
            if (request.getHeader("X-Trouble") != null) throw new IllegalStateException("The database is away");
            response.setHeader("Press-Mentions", "comments");
            write(response, "story:1 comments", String.valueOf(words.get()));
        });
        paper.get("/flood");
    }

    @AfterEach
    void close() {
        paper.close();
    }

    private @Nullable Copy asked() {
        var page = Objects.requireNonNull(PageKey.of("/flood", null));
        var request = new PageRequest(page, page.text(), false, Accepts.of(null), null, null);
        return paper.press.shelf().copy(request, paper.now().toEpochMilli());
    }

    private static Boarding.Served how(@Nullable Copy copy) {
        return Objects.requireNonNull(copy).how();
    }

    @Test
    void ofAllWhoFindItStaleOnlyTheFirstIsSentToHaveItMade() {
        assertThat(how(asked())).isEqualTo(Boarding.Served.HIT);

        paper.press.purge(Set.of("comments"));

        assertThat(asked()).isNull();
        assertThat(how(asked())).isEqualTo(Boarding.Served.STALE);
        assertThat(how(asked())).isEqualTo(Boarding.Served.STALE);
    }

    @Test
    void ifTheFirstNeverArrivesAnotherIsSentASecondLater() {
        paper.press.purge(Set.of("comments"));
        assertThat(asked()).isNull();
        paper.later(Duration.ofMillis(999));
        assertThat(how(asked())).isEqualTo(Boarding.Served.STALE);

        paper.later(Duration.ofMillis(1));

        assertThat(asked()).isNull();
        assertThat(how(asked())).isEqualTo(Boarding.Served.STALE);
    }

    @Test
    void whatChangesOnceMoreIsTheNextOnesTurn() {
        paper.press.purge(Set.of("comments"));
        assertThat(asked()).isNull();

        paper.press.purge(Set.of("comments"));

        assertThat(asked()).isNull();
        assertThat(how(asked())).isEqualTo(Boarding.Served.STALE);
    }

    @Test
    void whenItCannotBeMadeTheNextOneTries() throws Exception {
        paper.press.purge(Set.of("comments"));

        assertThat(text(paper.get("/flood", "X-Trouble", "yes"))).isEqualTo(WORDS);

        assertThat(asked()).isNull();
    }

    @Test
    void theOneWhoseTurnItIsGetsTheNewPageOnTheRawPathToo() throws Exception {
        paper.press.purge(Set.of("comments"));
        words.set("The river fell.");

        assertThat(text(paper.get("/flood"))).isEqualTo("The river fell.");

        assertThat(paper.made("/flood")).isEqualTo(2);
        assertThat(header(paper.get("/flood"), "Cache-Status")).isEqualTo("masthead; hit");
    }

    @Test
    void thoseWhoReadItCompressedFindTheNewOneCompressed() throws Exception {
        paper.get("/flood", "Accept-Encoding", "gzip");
        paper.press.purge(Set.of("comments"));
        words.set(WORDS + "It fell.");

        paper.get("/flood");

        var entry = Objects.requireNonNull(paper.press
                .shelf()
                .find(Objects.requireNonNull(PageKey.of("/flood", null)).text()));
        assertThat(Objects.requireNonNull(entry.ready(Accepts.of("gzip"))).length())
                .isLessThan(WORDS.length());
        assertThat(entry.ready(Accepts.of("br"))).isNull();
    }
}
