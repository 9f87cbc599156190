package org.masthead.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.workflow.Newsdesk.at;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Mailbox;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.newsroom.Ledger;
import org.masthead.reader.ReaderLeft;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reader says what is wrong, the desk looks into it, corrects the story and answers. */
@PaperTest
class CorrectingTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Stories stories;

    @Autowired
    Errors errors;

    @Autowired
    ErrorHoldings holdings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ledger ledger;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private static int number;
    private Newsdesk desk;
    private Sender editor;

    @BeforeEach
    void aNewsroom() {
        desk = new Newsdesk(paper, port, "Corrects" + ++number);
        editor = desk.browser(desk.editor);
    }

    @AfterEach
    void backToNoon() {
        clock.set(TestClock.NOON);
    }

    private Sender reader() {
        return new Sender(port).from("192.0.2." + number);
    }

    /** Its number, as the desk's list has it. */
    private long report(long story, String words, String email) {
        var answer = reader().post(
                        "/stories/" + story + "/errors",
                        "words",
                        words,
                        "place",
                        "By noon",
                        "name",
                        "Lottie",
                        "email",
                        email);
        assertThat(answer.location()).endsWith("/stories/" + story + "/errors?sent=yes");
        return errors.about(story, 1).getFirst().id();
    }

    @Test
    void fromAReadersReportToACorrectionAndALetter() {
        var id = desk.live("The river fell by noon");
        var story = stories.live(id).orElseThrow();
        var reader = new Reader(port);
        var way = reader.get(story.path()).page().selectFirst(".error-line a").attr("href");
        assertThat(reader.get(way).words()).contains("What is wrong?", "The river fell by noon");
        var report = report(id, "It fell at one, not by noon.", "lottie" + number + "@sill.example");
        assertThat(reader().get(way + "?sent=yes").words()).contains("Thank you.");
        assertThat(editor.get("/desk/errors").words()).contains("It fell at one, not by noon.", "Nobody has it");
        editor.post("/desk/errors/" + report + "/assignment", "assignee", "" + desk.standards.account());
        var page = desk.browser(desk.standards).get("/desk/errors/" + report);
        assertThat(page.words())
                .contains("By noon", "Lottie, who left an address")
                .doesNotContain("@sill.example");

        var block = story.copy().body().blocks().getLast().id();
        var picker = editor.get(at(id, "standing")).page().select("#block option");
        assertThat(picker.eachText())
                .containsExactly("The whole story", "1. The river rose two feet in the night.", "2. By noon it fell.");
        editor.post(at(id, "notices"), "kind", "correction", "block", block, "text", "It fell at one o’clock.");
        for (var path : List.of(story.path(), "/corrections", story.path() + ".json"))
            assertThat(reader.get(path).text()).as(path).contains("It fell at one o’clock.");
        assertThat(reader.get(story.path())
                        .page()
                        .select(".notices.last .notice-place")
                        .attr("href"))
                .isEqualTo("#" + block);
        assertThat(reader.get(story.path())
                        .page()
                        .select("script[type='application/ld+json']")
                        .html())
                .contains("CorrectionComment", "It fell at one o’clock.");
        assertThat(reader.get("/feed.atom").text()).contains("It fell at one o’clock.");

        var answered = desk.browser(desk.standards)
                .post(
                        "/desk/errors/" + report + "/answer",
                        "answer",
                        "You are right: one o’clock.",
                        "corrected",
                        "yes");
        assertThat(answered.location()).endsWith("/desk/errors/" + report + "?said=answered");
        assertThat(new Mailbox(jdbc).last("lottie" + number + "@sill.example"))
                .contains("You are right: one o’clock.", story.path(), "/corrections");
        assertThat(editor.get("/desk/errors?show=answered").words()).contains("It fell at one, not by noon.");
        assertThat(editor.post("/desk/errors/" + report + "/answer", "answer", "Twice")
                        .status())
                .isEqualTo(409);
        assertThat(new Mailbox(jdbc).count("lottie" + number + "@sill.example")).isEqualTo(1);
    }

    @Test
    void theLetterToWhoReportedAnErrorHasNoWordOfAChangeThatWaits() {
        var id = desk.live("What readers read");
        var report = report(id, "Not so.", "early" + number + "@sill.example");
        stories.revise(id, Copies.river("What nobody may read yet"), Copies.ADA);
        editor.post("/desk/errors/" + report + "/answer", "answer", "We look into it.");
        assertThat(new Mailbox(jdbc).last("early" + number + "@sill.example"))
                .contains("What readers read", "We look into it.")
                .doesNotContain("What nobody may read yet");
    }

    @Test
    void aNoticeThatIsSentTwiceStandsAndIsToldOnce() {
        var id = desk.live("Noted once");
        for (var i = 0; i < 2; i++)
            assertThat(editor.post(at(id, "notices"), "kind", "correction", "text", "It was the other bank.")
                            .status())
                    .isEqualTo(303);
        assertThat(stories.live(id).orElseThrow().notices()).hasSize(1);
        assertThat(ledger.about(Story.key(id)).stream()
                        .filter(line -> line.did().equals("added a correction")))
                .hasSize(1);
    }

    @Test
    void graveNoticesStandAboveTheStoryAndTheFormKeepsWhatWasTyped() {
        var id = desk.live("To be noted");
        editor.post(at(id, "notices"), "kind", "editors-note", "text", "We did not ask the mayor.");
        var path = stories.live(id).orElseThrow().path();
        assertThat(new Reader(port).get(path).page().select(".notices.first").text())
                .contains("Editor’s note", "We did not ask the mayor.");
        var wrong = editor.post(at(id, "notices"), "kind", "update", "block", "b-none", "text", "Kept words.");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("#notice-text").text()).isEqualTo("Kept words.");
        assertThat(wrong.page().selectFirst("#kind option[selected]").attr("value"))
                .isEqualTo("update");
        var draft = desk.draft("Not published");
        assertThat(editor.post(at(draft, "notices"), "kind", "update", "text", "x")
                        .status())
                .isEqualTo(409);
        assertThat(desk.browser(desk.reporter)
                        .post(at(id, "notices"), "kind", "update", "text", "x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aStoryIsWithdrawnWithAReasonThatReadersRead() {
        var id = desk.live("To be taken away");
        var path = stories.live(id).orElseThrow().path();
        assertThat(editor.get(at(id, "withdrawal")).words()).contains("Withdraw this story?");
        assertThat(editor.post(at(id, "withdrawal"), "reason", " ").status()).isEqualTo(422);
        assertThat(desk.browser(desk.standards)
                        .post(at(id, "withdrawal"), "reason", "The quotes were made up.")
                        .status())
                .isEqualTo(303);
        assertThat(new Reader(port).get(path).status()).isEqualTo(410);
        assertThat(new Reader(port).get(path).text()).contains("The quotes were made up.");
        assertThat(editor.post(at(id, "withdrawal"), "reason", "Again").status())
                .isEqualTo(409);
        assertThat(stories.newest(id).state()).isEqualTo(Story.State.WITHDRAWN);
        assertThat(editor.post(at(id, "publication")).status()).isEqualTo(422);
    }

    @Test
    void whatIsWrongInAReportIsSaidAndTooManyAreNotTaken() {
        var id = desk.live("Reported in a hurry");
        var form = "/stories/" + id + "/errors";
        var wrong = reader().post(form, "words", " ", "email", "no address", "place", "<here>");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Please say what is wrong.", "does not look like an e-mail address");
        assertThat(wrong.page().selectFirst("#place").attr("value")).isEqualTo("<here>");
        for (var one = 0; one < 6; one++)
            assertThat(reader().post(form, "words", "Wrong " + one).status()).isEqualTo(303);
        assertThat(reader().post(form, "words", "One too many").status()).isEqualTo(429);
        assertThat(reader().get("/stories/999999/errors").status()).isEqualTo(404);
        assertThat(reader().post("/stories/" + desk.draft("Unseen") + "/errors", "words", "x")
                        .status())
                .isEqualTo(404);
        var none = errors.about(id, 1).getFirst().id();
        editor.post("/desk/errors/" + none + "/answer", "answer", "Thank you.");
        assertThat(editor.get("/desk/errors/" + none + "?said=answered-only").words())
                .contains("The reader left no address.");
    }

    @Test
    void whoReportedIsForgottenAfterNinetyDaysAndWithTheirAccount() {
        var id = desk.live("Forgotten in time");
        var old = report(id, "An old report.", "old" + number + "@sill.example");
        clock.pass(Duration.ofDays(89));
        assertThat(errors.erase()).isZero();
        clock.pass(Duration.ofDays(2));
        assertThat(errors.erase()).isPositive();
        assertThat(errors.byId(old))
                .extracting(ErrorReport::email, ErrorReport::name, ErrorReport::words)
                .containsExactly("", "", "An old report.");
        var lottie = SignedIn.on(paper).as(Role.READER, "Lottie " + number);
        var form = new Sender(port).as(lottie).get("/stories/" + id + "/errors");
        assertThat(form.page().selectFirst("#email").attr("value")).isEqualTo(lottie.email());
        assertThat(form.header("Cache-Control")).isEqualTo("no-store");
        new Sender(port)
                .as(lottie)
                .from("198.51.100.7")
                .post("/stories/" + id + "/errors", "words", "Mine.", "email", lottie.email());
        assertThat(holdings.rows(lottie.account()))
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row).containsEntry("words", "Mine."));
        holdings.on(new ReaderLeft(lottie.account(), true));
        assertThat(holdings.rows(lottie.account())).isEmpty();
        assertThat(errors.about(id, 1).getFirst())
                .extracting(ErrorReport::words, ErrorReport::email, ErrorReport::accountId)
                .containsExactly("", "", null);
    }
}
