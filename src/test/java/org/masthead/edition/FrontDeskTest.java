package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** Editors make a front up with nothing but forms; readers see it when it is published. */
@PaperTest
class FrontDeskTest {

    private static final String DESK = "/desk/fronts/river";

    @Autowired
    ApplicationContext paper;

    @Autowired
    Fronts fronts;

    @Autowired
    Drafts drafts;

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
    private final List<Long> ids = new ArrayList<>();

    @BeforeEach
    void sixStoriesAndAnEditor() {
        sections.ensure("River", "");
        for (var n = 1; n <= 6; n++) {
            var id = stories.draft(Copies.river("Story " + n + "."), ADA);
            stories.publish(id, ADA);
            ids.add(id);
        }
        edna = editor("Edna Moss");
        var draft = drafts.at("river");
        if (draft.begun()) drafts.drop("river", draft.seen(), ADA);
        for (var one : fronts.placements("river")) fronts.clear("river", one.zone(), one.slot(), ADA);
    }

    private Sender editor(String name) {
        return new Sender(port).as(SignedIn.on(paper).as(Role.EDITOR, name));
    }

    private String lead() {
        return first(new Reader(port).get("/river"));
    }

    private static String first(Reader.Answer page) {
        return page.page().select("main .teaser-headline").eachText().getFirst();
    }

    private static String seen(Reader.Answer page) {
        return page.page().selectFirst("#front-move [name=seen]").val();
    }

    private static String over(Reader.Answer page) {
        return page.page().selectFirst("[name=over]").val();
    }

    private Reader.Answer change(Sender who, String... fields) {
        var all = new ArrayList<>(List.of("seen", seen(who.get(DESK))));
        all.addAll(List.of(fields));
        return who.post(DESK + "/changes", all.toArray(String[]::new));
    }

    private Reader.Answer publish(Sender who) {
        var page = who.get(DESK);
        return who.post(DESK + "/publication", "seen", seen(page), "over", over(page), "when", "now");
    }

    private @Nullable String headline(Reader.Answer page, String spot) {
        return page.page().getElementById("slot-" + spot).attr("data-headline");
    }

    @Test
    void aStoryIsPlacedInADraftAndReadersSeeItWhenItIsPublished() {
        assertThat(lead()).isEqualTo("Story 6.");
        var answer = change(edna, "do", "put", "spot", "lead.1", "story", "" + ids.get(1));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith(DESK + "?said=changed#slot-lead.1");
        var page = edna.get(DESK);
        assertThat(page.words())
                .contains(
                        "Draft of Edna Moss",
                        "Lead: “Story 2.”",
                        "Readers see none of it",
                        "By hand",
                        "The newest in River");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(lead()).isEqualTo("Story 6.");
        assertThat(publish(edna).location()).endsWith(DESK + "?said=published");
        assertThat(lead()).isEqualTo("Story 2.");
        assertThat(edna.get(DESK).words()).contains("There is no draft.", "by Edna Moss");
        assertThat(ledger.about("front:river").stream().map(line -> line.who() + " " + line.did()))
                .startsWith("Edna Moss published", "Edna Moss made up");
    }

    @Test
    void thePreviewIsReadersPageWithTheDraftAndNobodyKeepsIt() {
        change(edna, "do", "put", "spot", "lead.1", "story", "" + ids.getFirst());
        var preview = edna.get(DESK + "/preview");
        assertThat(first(preview)).isEqualTo("Story 1.");
        assertThat(preview.words()).contains("readers do not see this yet");
        assertThat(preview.page().select(".masthead-name, footer.foot")).isNotEmpty();
        assertThat(preview.page().select(".slot, .desk-bar")).isEmpty();
        assertThat(preview.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(preview.header("Cache-Control")).isEqualTo("no-store");
        assertThat(preview.header("Surrogate-Key")).isEmpty();
        assertThat(new Reader(port).get(DESK + "/preview").location()).startsWith("/sign-in");
        assertThat(first(edna.get("/desk/fronts/front/preview"))).startsWith("Story");
    }

    @Test
    void buttonsMoveAStoryUpAndDownAndTakeItOut() {
        change(edna, "do", "up", "spot", "seconds.2", "story", "" + ids.get(3));
        assertThat(headline(edna.get(DESK), "seconds.1")).isEqualTo("Story 4.");
        change(edna, "do", "up", "spot", "seconds.1", "story", "" + ids.get(3));
        assertThat(headline(edna.get(DESK), "lead.1")).isEqualTo("Story 4.");
        change(edna, "do", "down", "spot", "lead.1", "story", "" + ids.get(3));
        assertThat(headline(edna.get(DESK), "seconds.1")).isEqualTo("Story 4.");
        change(edna, "do", "move", "spot", "seconds.1", "story", "" + ids.get(3), "to", "seconds.4");
        assertThat(headline(edna.get(DESK), "seconds.4")).isEqualTo("Story 4.");
        change(edna, "do", "clear", "spot", "seconds.4");
        assertThat(edna.get(DESK).words()).contains("Nothing yet.");
    }

    @Test
    void changesAreUndoneOneByOne() {
        change(edna, "do", "put", "spot", "lead.1", "story", "" + ids.get(1));
        change(edna, "do", "put", "spot", "lead.1", "story", "" + ids.get(2));
        var page = edna.get(DESK);
        edna.post(DESK + "/undo", "seen", seen(page));
        assertThat(headline(edna.get(DESK), "lead.1")).isEqualTo("Story 2.");
        edna.post(DESK + "/undo", "seen", seen(edna.get(DESK)));
        assertThat(headline(edna.get(DESK), "lead.1")).isEqualTo("Story 6.");
        var none = edna.post(DESK + "/undo", "seen", seen(edna.get(DESK)));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.words()).contains("There is nothing to undo.");
    }

    @Test
    void aStoryHasOtherWordsOnAFrontAndAnEnd() {
        var answer = change(
                edna,
                "do",
                "terms",
                "spot",
                "lead.1",
                "story",
                "" + ids.get(5),
                "headline",
                "Water!",
                "deck",
                "It is <here>.",
                "until",
                "2026-11-24T18:00");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(edna.get(DESK).words())
                .contains("Pinned until November 24, 2026, 6:00", "with another headline, with another deck");
        publish(edna);
        assertThat(new Reader(port).get("/river").words()).contains("Water!", "It is <here>.");
        clock.pass(Duration.ofHours(12));
        assertThat(new Reader(port).get("/river").words()).doesNotContain("Water!");
        assertThat(edna.get(DESK).words()).contains("The time of “Story 6.” here is over.");
        clock.set(TestClock.NOON);
    }

    @Test
    void whatIsWrongIsSaidBesideWhatWasTyped() {
        var answer = change(
                edna,
                "do",
                "terms",
                "spot",
                "lead.1",
                "story",
                "" + ids.get(5),
                "headline",
                "x".repeat(300),
                "until",
                "soon",
                "picture",
                "/media/none",
                "deck",
                "Kept <as typed>");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words())
                .contains("Keep the headline under 200", "“soon” is not a time like", "no picture at this address");
        assertThat(answer.page().selectFirst("#deck").val()).isEqualTo("Kept <as typed>");
        for (var address : List.of("", "/2026/11/24/none", "https://evil.example/2026/02/31/x", "999999", "' OR 1=1"))
            assertThat(change(edna, "do", "put", "spot", "lead.1", "address", address)
                            .words())
                    .as(address)
                    .contains("There is no story at this address.");
        var gone = ids.get(4);
        stories.withdraw(gone, "It was not so.", ADA);
        assertThat(change(edna, "do", "put", "spot", "lead.1", "address", "" + gone)
                        .words())
                .contains("was taken away from readers");
    }

    @Test
    void aStoryThatReadersCannotSeeYetWaitsInItsSlot() {
        var later = stories.draft(Copies.river("Tomorrow’s news"), ADA);
        change(edna, "do", "put", "spot", "lead.1", "address", "/desk/stories/" + later);
        publish(edna);
        assertThat(lead()).isEqualTo("Story 6.");
        assertThat(edna.get(DESK).words()).contains("“Tomorrow’s news” was placed here, but readers cannot see it now");
        stories.publish(later, ADA);
        assertThat(lead()).isEqualTo("Tomorrow’s news");
    }

    @Test
    void aSlotIsLeftToARule() {
        assertThat(change(edna, "do", "rule", "spot", "lead.1", "rule", "most-read")
                        .status())
                .isEqualTo(303);
        assertThat(edna.get(DESK).words()).contains("By rule: the most read");
        publish(edna);
        assertThat(lead()).isEqualTo("Story 6.");
        for (var rule : List.of("section:nowhere", "topic:7", "anything", ""))
            assertThat(change(edna, "do", "rule", "spot", "lead.1", "rule", rule)
                            .words())
                    .as(rule)
                    .contains("Choose what fills the slot.");
        assertThat(change(edna, "do", "rule", "spot", "lead.1", "rule", "topic", "topic", "none")
                        .words())
                .contains("There is no topic at this address.");
        assertThat(edna.get(DESK + "/slots?spot=lead.1")
                        .page()
                        .select("select[name=rule] option[selected]")
                        .val())
                .isEqualTo("most-read");
    }
}
