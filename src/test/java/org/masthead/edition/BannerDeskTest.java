package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Copies;
import org.masthead.story.Publication;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An editor raises the breaking banner, and the desk says when a front has gone stale. */
@PaperTest
class BannerDeskTest {

    private static final String DESK = "/desk/banner";

    @Autowired
    ApplicationContext paper;

    @Autowired
    Banners banners;

    @Autowired
    Fronts fronts;

    @Autowired
    FrontClock frontClock;

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

    private Sender editor;

    @BeforeEach
    void anEditor() {
        sections.ensure("River", "");
        editor = new Sender(port).as(SignedIn.on(paper).as(Role.EDITOR, "Edna Moss"));
    }

    private String banner() {
        return new Reader(port).get("/latest").page().select(".banner").text();
    }

    private String alarms() {
        return editor.get("/desk/videos").page().select(".desk-alarms").text();
    }

    @Test
    void aBannerIsRaisedForATimeAndLowered() {
        var story = (Publication.Live) stories.publish(stories.draft(Copies.river("The levee"), ADA), ADA);
        assertThat(editor.get(DESK).words()).contains("No banner stands.", "Raise a banner");
        var answer = editor.post(
                DESK,
                "words",
                "The levee <holds>.",
                "address",
                "https://packet.example" + story.path(),
                "minutes",
                "30");
        assertThat(answer.location()).endsWith(DESK + "?said=raised");
        assertThat(banner()).contains("The levee <holds>.");
        assertThat(new Reader(port).get("/latest").page().select(".banner a").attr("href"))
                .isEqualTo(story.path());
        assertThat(editor.get(DESK).words()).contains("What readers see The levee <holds>.", "By Edna Moss");
        clock.pass(Duration.ofMinutes(10));
        assertThat(editor.post(DESK + "/end").location()).endsWith("?said=lowered");
        assertThat(banner()).isEmpty();
        assertThat(editor.get(DESK).words()).contains("No banner stands.", "Earlier banners The levee <holds>.");
        editor.post(DESK, "words", "Until eight.", "minutes", "30", "until", "2026-11-24T08:00");
        clock.pass(Duration.ofMinutes(45));
        assertThat(banner()).contains("Until eight.");
        clock.pass(Duration.ofMinutes(10));
        assertThat(banner()).isEmpty();
        assertThat(ledger.about("banner").stream().map(line -> line.who() + " " + line.did()))
                .startsWith("Edna Moss raised", "Edna Moss lowered", "Edna Moss raised");
        clock.set(TestClock.NOON);
    }

    @Test
    void whatIsWrongWithABannerIsSaidBesideWhatWasTyped() {
        var answer = editor.post(DESK, "words", " ", "address", "https://evil.example/", "until", "2026-11-24T06:00");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words())
                .contains("Say what has happened.", "leads to a page of ours", "is over. Choose a time to come.");
        assertThat(answer.page().selectFirst("#address").val()).isEqualTo("https://evil.example/");
        for (var address : List.of("//evil.example", "/\\evil.example", "javascript:alert(1)", "/2026/11/24/no-story"))
            assertThat(editor.post(DESK, "words", "Words", "address", address, "minutes", "60")
                            .status())
                    .as(address)
                    .isEqualTo(422);
        assertThat(editor.post(DESK, "words", "x".repeat(161), "minutes", "60").status())
                .isEqualTo(422);
        assertThat(banner()).doesNotContain("Words");
    }

    @Test
    void aBannerLeadsToNoStoryThatWasWithdrawn() {
        var id = stories.draft(Copies.river("Taken back before the banner"), ADA);
        var path = ((Publication.Live) stories.publish(id, ADA)).path();
        stories.withdraw(id, "It was not so.", ADA);
        var answer = editor.post(DESK, "words", "Read this.", "address", path, "minutes", "60");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Readers see no story at this address.");
        assertThat(banner()).doesNotContain("Read this.");
    }

    @Test
    void theDeskSaysWhenTheBannersStoryIsGone() {
        var id = stories.draft(Copies.river("Taken back under the banner"), ADA);
        var path = ((Publication.Live) stories.publish(id, ADA)).path();
        editor.post(DESK, "words", "Read this at once.", "address", path, "minutes", "60");
        assertThat(alarms()).doesNotContain("The banner leads");
        stories.withdraw(id, "It was not so.", ADA);
        assertThat(alarms()).contains("The banner leads to a story that readers cannot see.");
        editor.post(DESK + "/end");
        clock.pass(Duration.ofSeconds(31));
        assertThat(alarms()).doesNotContain("The banner leads");
        clock.set(TestClock.NOON);
    }

    @Test
    void theDeskSaysWhenTheFrontHasNotChangedForHalfADay() {
        stories.publish(stories.draft(Copies.river("The only story"), ADA), ADA);
        frontClock.look();
        assertThat(alarms()).isEmpty();
        clock.pass(Duration.ofHours(14));
        assertThat(alarms()).contains("The front of the paper has not changed for 14 hours.");
        var reporter = new Sender(port).as(SignedIn.on(paper).as(Role.REPORTER));
        assertThat(reporter.get("/desk").page().select(".desk-alarms")).isEmpty();
        assertThat(editor.get("/desk/fronts").words()).contains("Stale");
        clock.pass(Duration.ofHours(6));
        assertThat(alarms()).as("at night").isEmpty();
        clock.pass(Duration.ofHours(6));
        assertThat(alarms()).contains("for 26 hours");
        stories.publish(stories.draft(Copies.river("A newer story"), ADA), ADA);
        frontClock.look();
        clock.pass(Duration.ofSeconds(31));
        assertThat(alarms()).isEmpty();
        clock.set(TestClock.NOON);
    }

    @Test
    void theDeskSaysWhenAPlacedStoryIsGone() {
        var story = stories.draft(Copies.river("Placed and withdrawn"), ADA);
        stories.publish(story, ADA);
        fronts.place("river", Placement.of(Zone.LEAD, 1, story), ADA);
        assertThat(alarms()).doesNotContain("cannot see a story");
        stories.withdraw(story, "It was not so.", ADA);
        assertThat(alarms()).contains("River: readers cannot see a story that was placed there");
        fronts.clear("river", Zone.LEAD, 1, ADA);
        assertThat(alarms()).doesNotContain("cannot see a story");
    }
}
