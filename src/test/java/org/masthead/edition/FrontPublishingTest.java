package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.time.Duration;
import java.util.ArrayList;
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
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Fronts go before readers at once or at a time, by one editor or another, and back again. */
@PaperTest
class FrontPublishingTest {

    private static final String DESK = "/desk/fronts/river";

    @Autowired
    ApplicationContext paper;

    @Autowired
    Drafts drafts;

    @Autowired
    FrontClock frontClock;

    @Autowired
    Fronts fronts;

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

    private Sender edna;
    private Sender walt;
    private final List<Long> ids = new ArrayList<>();

    @BeforeEach
    void sixStoriesAndTwoEditors() {
        clock.set(TestClock.NOON);
        sections.ensure("River", "");
        for (var n = 1; n <= 6; n++) {
            var id = stories.draft(Copies.river("Story " + n + "."), ADA);
            stories.publish(id, ADA);
            ids.add(id);
        }
        later(Duration.ZERO);
        var draft = drafts.at("river");
        if (draft.begun()) drafts.drop("river", draft.seen(), ADA);
        for (var one : drafts.waiting("river")) drafts.dropWaiting("river", one.id(), ADA);
        for (var one : fronts.placements("river")) fronts.clear("river", one.zone(), one.slot(), ADA);
    }

    private String lead() {
        return new Reader(port)
                .get("/river")
                .page()
                .select("main .teaser-headline")
                .eachText()
                .getFirst();
    }

    private static String seen(Reader.Answer page) {
        return page.page().selectFirst("#front-move [name=seen]").val();
    }

    private static String differences(Sender who) {
        return who.get(DESK).page().select(".differences").text();
    }

    private void later(Duration time) {
        clock.pass(time);
        edna = new Sender(port).as(SignedIn.on(paper).as(Role.EDITOR, "Edna Moss"));
        walt = new Sender(port).as(SignedIn.on(paper).as(Role.EDITOR, "Walt Ingersoll"));
    }

    private Reader.Answer place(Sender who, String seen, int story) {
        return who.post(
                DESK + "/changes", "seen", seen, "do", "put", "spot", "lead.1", "story", "" + ids.get(story - 1));
    }

    private Reader.Answer publish(Sender who, Reader.Answer page, String... more) {
        var over = page.page().selectFirst("[name=over]").val();
        var fields = new ArrayList<>(List.of("seen", seen(page), "over", over));
        fields.addAll(more.length == 0 ? List.of("when", "now") : List.of(more));
        return who.post(DESK + "/publication", fields.toArray(String[]::new));
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhatTheFirstDidAndMayDoTheirsOnTopOfIt() {
        var both = seen(edna.get(DESK));
        assertThat(place(edna, both, 2).status()).isEqualTo(303);
        var conflict = place(walt, both, 3);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.words())
                .contains(
                        "Someone else was faster",
                        "Edna Moss — Lead: “Story 2.”",
                        "Lead: “Story 3.” instead of “Story 2.”");
        assertThat(differences(edna)).isEqualTo("Lead: “Story 2.”");
        var again = new ArrayList<String>();
        for (var field : conflict.page().select("form[action$=/changes] input")) {
            again.add(field.attr("name"));
            again.add(field.val());
        }
        assertThat(walt.post(DESK + "/changes", again.toArray(String[]::new)).status())
                .isEqualTo(303);
        assertThat(walt.get(DESK).words()).contains("Lead: “Story 3.”", "Draft of Walt Ingersoll");
    }

    @Test
    void whoPublishesOverAVersionTheyHaveNotSeenIsToldFirst() {
        place(edna, seen(edna.get(DESK)), 2);
        var page = edna.get(DESK);
        fronts.place("river", Placement.of(Zone.SECONDS, 1, ids.get(3)), ADA);
        var conflict = publish(edna, page);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.words()).contains("by " + ADA.name(), "Second 1: “Story 4.”");
        assertThat(lead()).isEqualTo("Story 6.");
        var now = edna.get(DESK);
        assertThat(now.words()).contains("A newer version was published", "Second 1: left to its rule");
        assertThat(publish(edna, now).status()).isEqualTo(303);
        assertThat(lead()).isEqualTo("Story 2.");
    }

    @Test
    void aFrontIsPublishedAtItsTimeAndALateOneWhenThePaperIsBack() {
        place(edna, seen(edna.get(DESK)), 2);
        var wrong = publish(edna, edna.get(DESK), "when", "later", "at", "2026-11-24T06:00");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Choose a time to come.");
        assertThat(wrong.page().selectFirst("#at").val()).isEqualTo("2026-11-24T06:00");
        var answer = publish(edna, edna.get(DESK), "when", "later", "at", "2026-11-24T08:00");
        assertThat(answer.location()).endsWith("?said=scheduled");
        frontClock.tick();
        assertThat(lead()).isEqualTo("Story 6.");
        assertThat(edna.get(DESK).words()).contains("There is no draft.", "Waits for November 24, 2026, 8:00");
        place(walt, seen(walt.get(DESK)), 3);
        clock.pass(Duration.ofHours(3));
        frontClock.tick();
        frontClock.tick();
        assertThat(lead()).isEqualTo("Story 2.");
        assertThat(walt.get(DESK).words())
                .contains(
                        "Draft of Walt Ingersoll", "A newer version was published", "“Story 3.” instead of “Story 2.”");
        assertThat(ledger.about("front:river").getFirst().who()).isEqualTo("the clock");
    }

    @Test
    void whatWaitsIsTakenBackOrDropped() {
        place(edna, seen(edna.get(DESK)), 2);
        publish(edna, edna.get(DESK), "when", "later", "at", "2026-11-24T08:00");
        var waiting = DESK + "/waiting/" + drafts.waiting("river").getFirst().id();
        assertThat(edna.get(DESK + "/preview?draft="
                                + drafts.waiting("river").getFirst().id())
                        .words())
                .contains("Story 2.");
        place(walt, seen(walt.get(DESK)), 3);
        assertThat(edna.post(waiting + "/return").words()).contains("Another draft is being worked on.");
        walt.post(DESK + "/removal", "seen", seen(walt.get(DESK)));
        assertThat(edna.post(waiting + "/return").location()).endsWith("?said=back");
        assertThat(edna.get(DESK).words()).contains("Lead: “Story 2.”");
        publish(edna, edna.get(DESK), "when", "later", "at", "2026-11-24T08:00");
        assertThat(edna.post(DESK + "/waiting/"
                                + drafts.waiting("river").getFirst().id() + "/removal")
                        .location())
                .endsWith("?said=unscheduled");
        clock.pass(Duration.ofHours(3));
        frontClock.tick();
        assertThat(lead()).isEqualTo("Story 6.");
        assertThat(edna.post(waiting + "/removal").status()).isEqualTo(404);
    }

    @Test
    void anyEarlierFrontComesBackWithOneClick() {
        later(Duration.ofDays(3));
        for (var story : List.of(2, 3)) {
            place(edna, seen(edna.get(DESK)), story);
            publish(edna, edna.get(DESK));
            clock.pass(Duration.ofMinutes(10));
        }
        assertThat(lead()).isEqualTo("Story 3.");
        var archive = edna.get(DESK + "/archive");
        assertThat(archive.words()).contains("Story 3.", "Story 2.", "by hand", "Edna Moss", "Readers see it");
        var earlier = archive.page().select("form[action*=/versions/]").first().attr("action");
        assertThat(edna.get(earlier.replace("/versions/", "/preview?version=").replace("/return", ""))
                        .words())
                .contains("with its stories as they are now", "Story 2.");
        place(walt, seen(walt.get(DESK)), 5);
        assertThat(edna.post(earlier).location()).endsWith("/archive?said=returned");
        assertThat(lead()).isEqualTo("Story 2.");
        assertThat(edna.get(DESK + "/archive").words()).contains("Back to version");
        assertThat(walt.get(DESK).words()).contains("Draft of Walt Ingersoll");
        assertThat(edna.post(DESK + "/versions/9999/return").status()).isEqualTo(404);
    }

    @Test
    void theArchiveKnowsWhatLedByItself() {
        later(Duration.ofDays(6));
        frontClock.look();
        later(Duration.ofDays(1));
        var newest = stories.draft(Copies.river("A new day"), ADA);
        stories.publish(newest, ADA);
        frontClock.look();
        frontClock.look();
        var day = edna.get(DESK + "/archive");
        assertThat(day.page().select(".led").first().select("li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("A new day", "as the newest");
        var before = edna.get(day.page().selectFirst(".days a").attr("href"));
        assertThat(before.words()).contains("Story 6.").doesNotContain("A new day");
        assertThat(edna.get(DESK + "/archive?day=2026-02-31").status()).isEqualTo(404);
        assertThat(edna.get(DESK + "/archive?day=1999-01-01").words()).contains("Nothing had led this front by then.");
        stories.withdraw(newest, "It was not so.", ADA);
    }

    @Test
    void whatIsPlacedByProgramsIsAVersionToo() {
        var before = edna.get(DESK + "/archive")
                .page()
                .select("[aria-labelledby=versions] li")
                .size();
        fronts.place("river", Placement.of(Zone.LEAD, 1, ids.getFirst()), ADA);
        assertThat(edna.get(DESK + "/archive").page().select("[aria-labelledby=versions] li"))
                .hasSize(before + 1);
        assertThat(fronts.kept()).anyMatch(one -> one.front().equals("river") && one.slot() == 1);
    }

    @Test
    void onlyEditorsAndThePublisherAreAdmittedAndOddRequestsGetPlainAnswers() {
        for (var role : Role.values()) {
            var sender = new Sender(port).as(SignedIn.on(paper).as(role));
            var may = role == Role.EDITOR || role == Role.PUBLISHER;
            for (var path : List.of("/desk/fronts", DESK, DESK + "/preview", DESK + "/archive", "/desk/banner"))
                assertThat(sender.get(path).status()).as(role + path).isEqualTo(may ? 200 : 403);
            assertThat(sender.post(DESK + "/undo").status()).as(role.words()).isEqualTo(may ? 409 : 403);
        }
        for (var path : List.of(
                "/desk/fronts/nowhere",
                DESK + "/slots?spot=lead.2",
                DESK + "/slots",
                DESK + "/preview?version=99",
                DESK + "/preview?draft=99999",
                DESK + "/preview?version=x"))
            assertThat(edna.get(path).status()).as(path).isEqualTo(404);
        for (var what : List.of("", "burn", "up", "move"))
            assertThat(edna.post(DESK + "/changes", "do", what, "spot", "lead.1")
                            .status())
                    .as(what)
                    .isEqualTo(404);
        assertThat(edna.get("/desk/fronts").words()).contains("Front of the paper", "River", "Leads now");
    }
}
