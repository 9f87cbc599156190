package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;
import static org.masthead.story.Copies.MAX;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.media.Films;
import org.masthead.media.Videos;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Copies;
import org.masthead.story.Publication;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The rail of video picks, on fronts and beside stories: whose, in which order, until when. */
@PaperTest
class VideoPicksTest {

    private static final String PAPER = Fronts.PAPER;

    @Autowired
    Videos videos;

    @Autowired
    VideoPicks picks;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Ledger ledger;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private Reader reader;

    @BeforeEach
    void sections() {
        sections.ensure("River", "");
        sections.ensure("City", "");
        reader = new Reader(port);
    }

    @AfterEach
    void cleared() {
        for (var front : List.of(PAPER, "river", "city"))
            picks.picks(front).forEach(pick -> picks.drop(front, pick.video(), MAX));
    }

    private Videos.Video film(String title) {
        return ((Videos.Outcome.Taken) videos.take(Films.silent(title), ADA)).video();
    }

    private String story(String headline, String section) {
        var copy = Copies.copy(headline, section, "<p>The river rose two feet in the night.</p>");
        return ((Publication.Live) stories.publish(stories.draft(copy, ADA), ADA)).path();
    }

    /** What the rail of a page shows; a change of it is on pages that are kept within seconds. */
    private List<String> rail(String path) {
        reader.get(path);
        clock.pass(Duration.ofSeconds(30));
        return reader.get(path).page().select(".picks .video-title").eachText();
    }

    @Test
    void picksStandOnTheFrontAndBesideStoriesInTheirOrder() {
        var path = story("Picks beside it", "river");
        assertThat(rail("/")).isEmpty();
        for (var title : List.of("One", "Two", "Three"))
            picks.pick(PAPER, film(title).id(), null, ADA);
        for (var page : List.of("/", "/river", path, "/latest", "/archive"))
            assertThat(rail(page)).as(page).containsExactly("One", "Two", "Three");
        picks.move(PAPER, picks.picks(PAPER).getLast().video(), 1, MAX);
        assertThat(rail(path)).containsExactly("Three", "One", "Two");
        picks.drop(PAPER, picks.picks(PAPER).get(1).video(), MAX);
        assertThat(rail("/")).containsExactly("Three", "Two");
        assertThat(ledger.about("picks").stream().map(Ledger.Line::did)).contains("picked", "moved", "dropped");
    }

    @Test
    void theRailStandsAfterTheLatestStoriesWithPosterTitleAndLength() {
        var path = story("After the latest", "river");
        var film = film("The gauge");
        picks.pick(PAPER, film.id(), null, ADA);
        rail(path);
        var boxes = reader.get(path).page().select("aside.rail > section");
        assertThat(boxes.eachAttr("class").indexOf("box picks"))
                .isGreaterThan(boxes.eachAttr("class").indexOf("box latest"));
        var box = boxes.select(".picks").first();
        assertThat(box.selectFirst("h2 a").attr("href")).isEqualTo("/videos");
        assertThat(box.selectFirst(".video-title a").attr("href")).isEqualTo("/videos/the-gauge");
        assertThat(box.selectFirst("img").attr("src"))
                .isEqualTo(film.poster().image().source());
        assertThat(box.selectFirst("img").attr("loading")).isEqualTo("lazy");
        assertThat(box.selectFirst(".video-length").text()).isEqualTo("Length: 0:13");
        assertThat(box.select("video, iframe, source")).isEmpty();
    }

    @Test
    void aSectionWithPicksOfItsOwnShowsThem() {
        var flood = story("Own picks", "river");
        var council = story("Other section", "city");
        picks.pick(PAPER, film("For all").id(), null, ADA);
        picks.pick("river", film("For the river").id(), null, ADA);
        assertThat(rail("/river")).containsExactly("For the river");
        assertThat(rail(flood)).containsExactly("For the river");
        assertThat(rail(council)).containsExactly("For all");
        assertThat(rail("/city")).containsExactly("For all");
        assertThat(rail("/")).containsExactly("For all");
    }

    @Test
    void aPickFallsWhenItsTimeIsOver() {
        var path = story("Until then", "river");
        var until = OffsetDateTime.now(clock).plusHours(2);
        picks.pick("river", film("Soon over").id(), until, ADA);
        picks.pick(PAPER, film("Stays").id(), null, ADA);
        assertThat(rail(path)).containsExactly("Soon over");
        clock.set(until.plusSeconds(1).toInstant());
        // At the very first look: the page was never right any longer than that.
        assertThat(reader.get(path).page().select(".picks .video-title").eachText())
                .containsExactly("Stays");
        assertThat(picks.picks("river")).hasSize(1);
    }

    @Test
    void aWithdrawnVideoLeavesTheRailAndItsAddressSaysWhy() {
        var film = film("Not so");
        picks.pick(PAPER, film.id(), null, ADA);
        assertThat(rail("/")).containsExactly("Not so");
        videos.withdraw(film.id(), "The map was wrong.", MAX);
        assertThat(rail("/")).isEmpty();
        var gone = reader.get(film.path());
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.words()).contains("withdrawn", "“Not so”: The map was wrong.");
        assertThat(reader.get("/videos").words()).doesNotContain("Not so");
    }

    @Test
    void oneVideoIsPickedOnceAndMayBeGivenAnotherEnd() {
        var film = film("Once");
        var until = OffsetDateTime.now(clock).plusHours(1);
        picks.pick(PAPER, film("First").id(), null, ADA);
        picks.pick(PAPER, film.id(), null, ADA);
        picks.pick(PAPER, picks.picks(PAPER).getFirst().video(), until, ADA);
        assertThat(picks.picks(PAPER)).hasSize(2);
        assertThat(picks.picks(PAPER).getFirst().until()).isAtSameInstantAs(until);
    }
}
