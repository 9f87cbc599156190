package org.masthead.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Paper;
import org.masthead.house.PaperSettings;
import org.masthead.house.Purged;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The publisher says what the paper is called and how it looks; readers see it at once. */
@PaperTest
class SettingsTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Paper said;

    @Autowired
    PaperSettings settings;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Sender publisher;
    private Reader reader;

    @BeforeEach
    void aPublisher() {
        publisher = new Sender(port).as(SignedIn.on(paper).as(Role.PUBLISHER, "Paula Crane"));
        reader = new Reader(port);
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("DELETE FROM setting").update();
        paper.publishEvent(new Purged(java.util.Set.of(Purged.EVERYTHING)));
    }

    @Test
    void aNewNameStandsInTheMastheadAndInFeedsAtOnce() {
        assertThat(reader.get("/").page().text()).contains("The Test Packet");
        reader.get("/feed.xml");
        var answer = publisher.post("/desk/settings", "name", "The Corrow Gazette", "motto", "All the river’s news");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.words()).contains("Saved: name, motto");
        assertThat(reader.get("/").page().text()).contains("The Corrow Gazette").doesNotContain("The Test Packet");
        assertThat(reader.get("/feed.xml").text()).contains("The Corrow Gazette");
        assertThat(ledger.about("setting:name")).singleElement().satisfies(line -> {
            assertThat(line.who()).isEqualTo("Paula Crane");
            assertThat(line.did()).isEqualTo("set");
        });
    }

    @Test
    void coloursComeToReadersWithTheNextPage() {
        publisher.post("/desk/settings", "look", "accent: #114488\ndark-accent: #88bbff");
        var sheet = reader.get("/").page().select("link[rel=stylesheet]").stream()
                .map(link -> reader.get(link.attr("href")).text())
                .filter(text -> text.contains("#114488"))
                .findFirst();
        assertThat(sheet).isPresent();
    }

    @Test
    void whatCannotBeIsRefusedAtItsFieldAndKept() {
        var answer = publisher.post(
                "/desk/settings",
                "name",
                "",
                "time-zone",
                "Europe/Atlantis",
                "language",
                "xx-YY",
                "contact",
                "nobody",
                "words-per-page",
                "12",
                "founded",
                "next year",
                "look",
                "accent: url(https://evil.example)",
                "motto",
                "Typed already");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".fault")).hasSize(7);
        assertThat(answer.page().selectFirst("#motto").val()).isEqualTo("Typed already");
        assertThat(said.name()).isEqualTo("The Test Packet");
    }

    @Test
    void lettersThatNobodyCouldReadAreRefusedWithTheirContrast() {
        var answer = publisher.post("/desk/settings", "look", "ink: #999999\npaper: #ffffff");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("hard to read", "2.8");
    }

    @Test
    void aSampleShowsWhatNobodySaved() {
        var sample = publisher.post("/desk/settings/sample", "name", "The Sample Times", "look", "accent: #114488");
        assertThat(sample.page().text()).contains("The Sample Times", "Nothing on this page is saved yet");
        assertThat(sample.header("Cache-Control")).contains("no-store");
        var sheet = sample.page().select("link[rel=stylesheet]").stream()
                .map(link -> link.attr("href"))
                .filter(path -> path.startsWith("/desk/settings/sample.css"))
                .findFirst()
                .orElseThrow();
        assertThat(publisher.get(sheet).text()).contains("--accent:#114488");
        assertThat(reader.get("/").page().text()).doesNotContain("The Sample Times");
    }

    @Test
    void anotherNodesWordHoldsHereWhenItIsHeardOf() {
        jdbc.sql("INSERT INTO setting (name, value) VALUES ('name', 'Said Elsewhere')")
                .update();
        assertThat(said.name()).isEqualTo("The Test Packet");
        paper.publishEvent(new Purged(java.util.Set.of(Purged.EVERYTHING)));
        assertThat(said.name()).isEqualTo("Said Elsewhere");
    }

    @Test
    void theScheduleFollowsANewTimeZoneAtOnce() {
        paper.getBean(Sections.class).ensure("River", "");
        var story = paper.getBean(Stories.class).draft(Copies.river("The tide tables"), Copies.ADA);
        publisher.post("/desk/settings", "time-zone", "Europe/London");
        assertThat(publisher.get("/desk/stories/" + story + "/standing").words())
                .contains("Europe/London")
                .doesNotContain("America/New_York");
    }

    @Test
    void onlyThePublisherSetsThem() {
        var editor = new Sender(port).as(SignedIn.on(paper).as(Role.EDITOR));
        assertThat(editor.get("/desk/settings").status()).isEqualTo(403);
        assertThat(editor.post("/desk/settings", "name", "Mine").status()).isEqualTo(403);
    }
}
