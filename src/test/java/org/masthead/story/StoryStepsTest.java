package org.masthead.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.masthead.story.Copies.ADA;
import static org.masthead.story.Copies.river;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever the desk does to a story, in whatever order, what readers see is what was published last. */
@PaperTest
class StoryStepsTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Rivers rivers;

    @Autowired
    Archive archive;

    @Autowired
    Ledger ledger;

    @Autowired
    StoryClock storyClock;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    /** What the test knows of the story. */
    private static final class Known {
        int revision = 1;
        int ledgerLines = 1;

        @Nullable
        Integer live;

        @Nullable
        OffsetDateTime due;

        boolean seen;
        boolean spiked;
        boolean withdrawn;

        boolean nothingToSchedule() {
            return spiked || withdrawn || (live != null && live == revision);
        }
    }

    @BeforeEach
    void aRiverSection() {
        sections.ensure("River", "");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void readersSeeWhatWasPublishedAndNothingElse(long seed) {
        var random = new Random(seed);
        var id = stories.draft(river("Seed " + seed + " revision 1"), ADA);
        var known = new Known();
        for (var step = 0; step < 25; step++) {
            var what = random.nextInt(6);
            take(what, id, known, random, seed);
            asKnown(id, known, "seed " + seed + ", step " + step + ", " + what);
        }
    }

    private void take(int step, long id, Known known, Random random, long seed) {
        switch (step) {
            case 0, 1 -> {
                assertThat(stories.revise(id, river("Seed " + seed + " revision " + (known.revision + 1)), ADA))
                        .isEqualTo(known.revision + 1);
                known.revision++;
                known.ledgerLines++;
            }
            case 2 -> publish(id, known);
            case 3 -> {
                var at = OffsetDateTime.now(clock).plusHours(1 + random.nextInt(5));
                if (refused(() -> stories.schedule(id, at, ADA), known.nothingToSchedule(), known)) known.due = at;
            }
            case 4 -> {
                clock.pass(Duration.ofHours(2));
                storyClock.tick();
                if (known.due != null && !known.due.isAfter(OffsetDateTime.now(clock))) released(known, true);
            }
            default -> {
                if (random.nextInt(3) > 0) return;
                if (known.seen && refused(() -> stories.withdraw(id, "It was not so.", ADA), known.withdrawn, known)) {
                    known.withdrawn = true;
                    known.live = null;
                    known.due = null;
                } else if (!known.seen && refused(() -> stories.spike(id, ADA), false, known)) {
                    known.spiked = true;
                    known.due = null;
                }
            }
        }
    }

    private void publish(long id, Known known) {
        var outcome = stories.publish(id, ADA);
        if (known.spiked || known.withdrawn) assertThat(outcome).isInstanceOf(Publication.Held.class);
        else if (known.due != null && !known.seen) {
            assertThat(outcome).isEqualTo(new Publication.Scheduled(known.due));
            known.ledgerLines++;
        } else {
            assertThat(outcome).isInstanceOf(Publication.Live.class);
            released(known, true);
        }
    }

    private static void released(Known known, boolean line) {
        known.live = known.revision;
        known.seen = true;
        known.due = null;
        if (line) known.ledgerLines++;
    }

    /** Whether it was done; and it was refused if, and only if, it had to be. */
    private static boolean refused(Runnable step, boolean mustBe, Known known) {
        if (mustBe) assertThatThrownBy(step::run).isInstanceOf(IllegalStateException.class);
        else step.run();
        if (!mustBe) known.ledgerLines++;
        return !mustBe;
    }

    private void asKnown(long id, Known known, String when) {
        assertThat(stories.live(id).map(Story::revision).orElse(null)).as(when).isEqualTo(known.live);
        assertThat(stories.newest(id).revision()).as(when).isEqualTo(known.revision);
        assertThat(ledger.about(Story.key(id))).as(when).hasSize(known.ledgerLines);
        var listed = rivers.newest(new River.Latest(), 100, 0).stream().anyMatch(teaser -> teaser.id() == id);
        assertThat(listed).as(when).isEqualTo(known.live != null);
    }

    @Test
    void noPageHasAWordOfAStoryUnderEmbargo() {
        var id = stories.draft(river("Secret until three"), ADA);
        stories.schedule(id, OffsetDateTime.now(clock).plusHours(3), ADA);
        stories.publish(id, ADA);
        storyClock.tick();
        var reader = new Reader(port);
        var pages = List.of(
                "/",
                "/river",
                "/latest",
                "/archive/2026/11/24",
                "/archive/2026",
                "/corrections",
                "/2026/11/24/secret-until-three");
        assertThat(pages).allSatisfy(path -> assertThat(reader.get(path).text()).doesNotContain("Secret until three"));
        assertThat(archive.since(OffsetDateTime.now(clock).minusYears(1), 100))
                .noneMatch(entry -> entry.headline().contains("Secret"));
        assertThat(reader.get("/2026/11/24/secret-until-three").status()).isEqualTo(404);
        clock.pass(Duration.ofHours(3));
        storyClock.tick();
        assertThat(stories.live(id)).isPresent();
        assertThat(reader.get("/latest").text()).contains("Secret until three");
    }

    @Test
    void aCorrectionNeedsAStoryThatWasPublished() {
        var id = stories.draft(river("Uncorrected"), ADA);
        assertThatThrownBy(() -> stories.notice(id, Notice.Kind.CORRECTION, "", "No.", ADA))
                .hasMessageContaining("published");
        stories.publish(id, ADA);
        assertThatThrownBy(() -> stories.withdraw(id, " ", ADA)).hasMessageContaining("readers are told");
    }

    @Test
    void aStoryWithNothingToReadIsNotScheduled() {
        var id = stories.draft(Copies.copy("Nothing yet", "river", ""), ADA);
        assertThatThrownBy(() -> stories.schedule(id, OffsetDateTime.now(clock).plusHours(1), ADA))
                .hasMessageContaining("no body");
    }
}
