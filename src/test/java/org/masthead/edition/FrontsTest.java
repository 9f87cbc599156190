package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.masthead.story.Copies.ADA;
import static org.masthead.story.Copies.MAX;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The fronts and the breaking banner, as readers see them at once after an editor's hand. */
@PaperTest
class FrontsTest {

    private static final List<String> PAGES = List.of("/", "/river", "/latest", "/archive/2026", "/corrections");

    @Autowired
    Fronts fronts;

    @Autowired
    Banners banners;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private Reader reader;
    private long first;

    @BeforeEach
    void twelveStories() {
        sections.ensure("River", "");
        reader = new Reader(port);
        for (var n = 1; n <= 12; n++) {
            var id = stories.draft(Copies.river("Story " + n + "."), ADA);
            if (n == 1) first = id;
            stories.publish(id, ADA);
        }
    }

    private String lead(String path) {
        return reader.get(path)
                .page()
                .select("main .teaser-headline")
                .eachText()
                .getFirst();
    }

    @Test
    void theNewestLeadsUntilAnEditorPlacesAnotherAndAgainWhenItIsCleared() {
        assertThat(lead("/")).isEqualTo("Story 12.");
        fronts.place(Fronts.PAPER, Placement.of(Zone.LEAD, 1, first), MAX);
        assertThat(lead("/")).isEqualTo("Story 1.");
        assertThat(lead("/river")).isEqualTo("Story 12.");
        fronts.place("river", Placement.of(Zone.LEAD, 1, first), MAX);
        assertThat(lead("/river")).isEqualTo("Story 1.");
        fronts.clear(Fronts.PAPER, Zone.LEAD, 1, MAX);
        fronts.clear("river", Zone.LEAD, 1, MAX);
        assertThat(lead("/")).isEqualTo("Story 12.");
    }

    @Test
    void aPinFallsWhenItsTimeIsOver() {
        var until = OffsetDateTime.now(clock).plusHours(2);
        fronts.place(
                Fronts.PAPER,
                new Placement(Zone.LEAD, 1, new Placement.Fill.Story(first), until, Placement.Dress.OWN),
                MAX);
        assertThat(lead("/")).isEqualTo("Story 1.");
        clock.pass(Duration.ofHours(2).plusSeconds(1));
        assertThat(lead("/")).isEqualTo("Story 12.");
        fronts.clear(Fronts.PAPER, Zone.LEAD, 1, MAX);
    }

    @Test
    void aWithdrawnStoryLeavesItsPlaceToTheRule() {
        fronts.place(Fronts.PAPER, Placement.of(Zone.LEAD, 1, first), MAX);
        assertThat(lead("/")).isEqualTo("Story 1.");
        stories.withdraw(first, "It was not so.", MAX);
        assertThat(lead("/")).isEqualTo("Story 12.");
        fronts.clear(Fronts.PAPER, Zone.LEAD, 1, MAX);
    }

    @Test
    void aFrontMayHaveItsOwnWordsForAStory() {
        fronts.place(
                Fronts.PAPER,
                new Placement(
                        Zone.LEAD,
                        1,
                        new Placement.Fill.Story(first),
                        null,
                        new Placement.Dress("", "Water!", "It is here.", null, "")),
                MAX);
        var front = reader.get("/");
        assertThat(front.words()).contains("Water!", "It is here.").doesNotContain("Story 1. ");
        assertThat(reader.get("/latest?page=99").status()).isEqualTo(404);
        fronts.clear(Fronts.PAPER, Zone.LEAD, 1, MAX);
        assertThat(reader.get("/").words()).doesNotContain("Water!");
    }

    @Test
    void noStoryStandsTwiceOnAFront() {
        fronts.place(Fronts.PAPER, Placement.of(Zone.SECONDS, 2, first), MAX);
        assertThat(reader.get("/").page().select("main .teaser-headline a").eachAttr("href"))
                .doesNotHaveDuplicates();
        fronts.clear(Fronts.PAPER, Zone.SECONDS, 2, MAX);
    }

    @Test
    void theNextPageOfAFrontIsItsRiverAlone() {
        for (var n = 1; n <= 12; n++) stories.publish(stories.draft(Copies.river("More " + n), ADA), ADA);
        assertThat(reader.get("/?page=2").page().select(".zone.top")).isEmpty();
        assertThat(reader.get("/river?page=2").words()).contains("Story 1");
        assertThat(reader.get("/?page=1").location()).isEqualTo("/");
        assertThat(reader.get("/river?page=999").status()).isEqualTo(404);
    }

    @Test
    void aBannerIsOnEveryPageAtOnceAndEndsByItself() {
        for (var path : PAGES) assertThat(reader.get(path).text()).doesNotContain("class=\"banner\"");
        banners.raise("The levee <holds>.", "/latest", OffsetDateTime.now(clock).plusHours(1), ADA);
        for (var path : PAGES)
            assertThat(reader.get(path).page().select(".banner").text())
                    .as(path)
                    .contains("The levee <holds>.");
        clock.pass(Duration.ofHours(1).plusSeconds(1));
        for (var path : PAGES)
            assertThat(reader.get(path).page().select(".banner")).as(path).isEmpty();
    }

    @Test
    void aBannerGivesWayToTheNextAndIsTakenDown() {
        banners.raise("First words", "", OffsetDateTime.now(clock).plusHours(5), ADA);
        clock.pass(Duration.ofMinutes(1));
        banners.raise("Second words", "", OffsetDateTime.now(clock).plusHours(1), MAX);
        assertThat(reader.get("/").page().select(".banner").text())
                .contains("Second words")
                .doesNotContain("First");
        clock.pass(Duration.ofMinutes(1));
        banners.lower(MAX);
        for (var path : PAGES)
            assertThat(reader.get(path).page().select(".banner")).as(path).isEmpty();
    }

    @Test
    void aBannerRaisedAndLoweredInOneInstantIsDown() {
        banners.raise("Too soon", "", OffsetDateTime.now(clock).plusHours(5), ADA);
        banners.lower(MAX);
        assertThat(reader.get("/").page().select(".banner")).isEmpty();
    }

    @Test
    void aBannerLeadsToAPageOfOurs() {
        for (var path :
                List.of("https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "latest")) {
            assertThatThrownBy(() -> banners.raise(
                            "Words", path, OffsetDateTime.now(clock).plusHours(1), ADA))
                    .as(path)
                    .hasMessageContaining("page of ours");
        }
    }
}
