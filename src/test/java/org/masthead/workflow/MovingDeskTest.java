package org.masthead.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.workflow.Newsdesk.at;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Reader;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A story goes from hand to hand until it is ready, with nothing but forms. */
@PaperTest
class MovingDeskTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Workflow workflow;

    @Autowired
    Stories stories;

    @Autowired
    Ledger ledger;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private static int number;
    private Newsdesk desk;

    @BeforeEach
    void aNewsroom() {
        desk = new Newsdesk(paper, port, "Moves" + ++number);
    }

    @Test
    void fromDraftToReadersByWayOfThreePeople() {
        var id = desk.draft("The whole way");
        var reporter = desk.browser(desk.reporter);
        var editor = desk.browser(desk.editor);
        var standards = desk.browser(desk.standards);
        assertThat(reporter.post(at(id, "moves"), "from", "draft", "to", "editing", "note", "Quotes checked.")
                        .location())
                .endsWith(at(id, "standing?said=moved"));
        assertThat(editor.get("/desk/work").words()).contains("Waiting for you", "The whole way");
        editor.post(at(id, "moves"), "from", "editing", "to", "standards");
        assertThat(standards.get("/desk/work").words()).contains("The whole way");
        standards.post(at(id, "moves"), "from", "standards", "to", "ready", "note", "Names right.");
        assertThat(workflow.of(id).stage()).isEqualTo(Stage.READY);
        assertThat(editor.get(at(id, "standing")).words()).contains("Quotes checked.", "Names right.", "Publish now");
        assertThat(editor.post(at(id, "publication"), "revision", "1").status()).isEqualTo(303);
        assertThat(new Reader(port).get("/latest").text()).contains("The whole way");
        assertThat(ledger.about(Story.key(id)).stream().map(Ledger.Line::did))
                .containsExactly("published", "moved", "moved", "moved", "began");
        assertThat(editor.get(at(id, "standing")).words()).contains("Readers see revision 1, the newest.");
    }

    @Test
    void whatSomebodyMayNotDoTheyNeitherSeeNorGetDone() {
        var id = desk.draft("Not theirs");
        var reporter = desk.browser(desk.reporter);
        var page = reporter.get(at(id, "standing")).page();
        assertThat(page.select("button[name=to]").eachAttr("value")).containsExactly("editing");
        assertThat(page.select("form[action$=/publication], form[action$=/spike], form[action$=/embargo]"))
                .isEmpty();
        var refused = reporter.post(at(id, "moves"), "from", "draft", "to", "ready", "note", "Please!");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("A reporter may not move a story from “Draft” to “Ready”.");
        assertThat(refused.page().selectFirst("#move-note").text()).isEqualTo("Please!");
        assertThat(reporter.post(at(id, "publication"), "revision", "1").status())
                .isEqualTo(403);
        assertThat(desk.browser(desk.standards)
                        .post(at(id, "publication"), "revision", "1")
                        .status())
                .isEqualTo(403);
        assertThat(workflow.of(id).stage()).isEqualTo(Stage.DRAFT);
        assertThat(reporter.post(at(id, "moves"), "to", "nowhere").status()).isEqualTo(404);
        assertThat(reporter.get(at(999_999, "standing")).status()).isEqualTo(404);
    }

    @Test
    void aMoveThatSomebodyElseWasFasterWithIsSaidAndNotMade() {
        var id = desk.draft("Two at once");
        var editor = desk.browser(desk.editor);
        editor.post(at(id, "moves"), "from", "draft", "to", "standards");
        var late = editor.post(at(id, "moves"), "from", "draft", "to", "ready");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.words()).contains("Somebody moved it meanwhile: it is at “Standards check” now.");
        assertThat(workflow.of(id).stage()).isEqualTo(Stage.STANDARDS);
    }

    @Test
    void whatWasSavedSinceIsLookedAtBeforeItIsPublished() {
        var id = desk.draft("Saved since");
        stories.revise(id, Copies.river("Saved since, again"), Copies.MAX);
        var answer = desk.browser(desk.editor).post(at(id, "publication"), "revision", "1");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.words()).contains("Max Roe saved revision 2 since you opened this page.");
        assertThat(stories.live(id)).isEmpty();
    }

    @Test
    void aStoryIsGivenToSomebodyWithATimeByWhichItIsDue() {
        var id = desk.draft("Given to Dana");
        var editor = desk.browser(desk.editor);
        var dana = "" + desk.reporter.account();
        editor.post(at(id, "assignment"), "assignee", dana, "due", "2026-11-24T15:00");
        assertThat(workflow.of(id).due()).isEqualTo(OffsetDateTime.parse("2026-11-24T15:00-05:00"));
        assertThat(desk.browser(desk.reporter).get("/desk/work").words())
                .contains("Assigned to you", "Given to Dana", "Due November 24, 2026");
        assertThat(editor.get("/desk/calendar").words()).contains("Given to Dana");
        assertThat(editor.get("/desk/stories?due=today&person=" + dana).words()).contains("Given to Dana");
        assertThat(editor.get("/desk/stories?due=over").words()).doesNotContain("Given to Dana");
        var wrong = editor.post(at(id, "assignment"), "assignee", dana, "due", "2026-11-23T15:00");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("#due").attr("value")).isEqualTo("2026-11-23T15:00");
        assertThat(editor.post(at(id, "assignment"), "assignee", "999999").status())
                .isEqualTo(422);
        clock.pass(java.time.Duration.ofDays(1));
        try {
            var later = editor.get("/desk/stories?due=over");
            assertThat(later.words()).contains("Given to Dana", "Past due");
            assertThat(later.page().select(".desk-alarms").text()).contains("past due");
            assertThat(desk.browser(desk.reporter).get("/desk/work").page().select(".desk-alarms"))
                    .isEmpty();
        } finally {
            clock.set(TestClock.NOON);
        }
    }

    @Test
    void theBoardHasACardForEachAndButtonsForWhoMayMoveIt() {
        var id = desk.draft("On the board");
        var editor = desk.browser(desk.editor);
        var column = "section[data-stage=%s]";
        assertThat(editor.get("/desk/board")
                        .page()
                        .select(column.formatted("draft"))
                        .text())
                .contains("On the board");
        assertThat(editor.post(at(id, "moves"), "from", "draft", "to", "ready", "back", "board")
                        .location())
                .endsWith("/desk/board?said=moved");
        var board = editor.get("/desk/board?section=river&said=moved").page();
        assertThat(board.select(column.formatted("ready")).text()).contains("On the board");
        assertThat(board.select(".said").text()).contains("It is moved");
        assertThat(desk.browser(desk.reporter)
                        .get("/desk/board")
                        .page()
                        .select(column.formatted("ready") + " button[name=to]"))
                .isEmpty();
        editor.post(at(id, "spike"));
        assertThat(editor.get("/desk/board").words()).doesNotContain("On the board");
        assertThat(editor.get("/desk/stories?where=spiked").words()).contains("On the board");
        editor.post(at(id, "revival"));
        assertThat(editor.get("/desk/board").words()).contains("On the board");
    }

    @Test
    void theChangeOfALiveStoryGoesThroughTheSameHands() {
        var id = desk.live("A live one");
        stories.revise(id, Copies.river("A live one, changed"), Copies.MAX);
        var reporter = desk.browser(desk.reporter);
        assertThat(reporter.post(at(id, "moves"), "from", "draft", "to", "editing")
                        .status())
                .isEqualTo(303);
        var editor = desk.browser(desk.editor);
        assertThat(editor.get("/desk/work").words()).contains("Live, change: Editing");
        editor.post(at(id, "publication"), "revision", "2");
        assertThat(stories.live(id).orElseThrow().copy().headline()).isEqualTo("A live one, changed");
        assertThat(editor.get("/desk/work").words()).doesNotContain("A live one, changed");
    }

    @Test
    void theListGoesOnWhereThePageEnds() {
        for (var one = 1; one <= 60; one++) desk.draft("Listed story " + one + ".");
        var editor = desk.browser(desk.editor);
        var first = editor.get("/desk/stories?where=hand");
        assertThat(first.page().select("tbody tr")).hasSize(50);
        var next = editor.get(first.page().selectFirst("a[rel=next]").attr("href"));
        assertThat(next.words()).contains("Listed story 1.").doesNotContain("Listed story 60.");
        assertThat(editor.get("/desk/stories?where=ready&person=1&section=x&due=week&before=zz")
                        .status())
                .isEqualTo(200);
        assertThat(editor.get("/desk/stories?where=live&section=river").words()).doesNotContain("Listed story");
    }
}
