package org.masthead.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.workflow.Newsdesk.at;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each role finds on its desk first, and how it gets from a story to the ledger and back to where it was. */
@PaperTest
class DeskOfEachTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Stories stories;

    @LocalServerPort
    int port;

    private static int number;
    private Newsdesk desk;

    @BeforeEach
    void aNewsroom() {
        clock.set(TestClock.NOON);
        desk = new Newsdesk(paper, port, "Desks" + ++number);
    }

    @Test
    void aReporterSeesFirstWhatIsLateAndWhatCameBack() {
        var reporter = desk.browser(desk.reporter);
        var editor = desk.browser(desk.editor);
        assertThat(reporter.get("/desk").words()).contains("Nothing waits for you now.");
        var back = desk.draft("The story that came back");
        reporter.post(at(back, "moves"), "from", "draft", "to", "editing");
        assertThat(editor.get("/desk").words()).contains("At “Editing”");
        editor.post(at(back, "moves"), "from", "editing", "to", "draft", "note", "Who says so?");
        var late = desk.draft("The story that is late");
        editor.post(at(late, "assignment"), "assignee", "" + desk.reporter.account(), "due", "2026-11-24T18:00");
        clock.pass(Duration.ofDays(2));
        var again = new Sender(port).as(SignedIn.on(paper).as(Role.REPORTER, desk.reporter.name()));
        assertThat(again.get("/desk").status()).isEqualTo(200);
        assertThat(reporter.get("/desk").words())
                .containsSubsequence(
                        "“The story that is late”", "Late", "“The story that came back”", "Came back from");
    }

    @Test
    void aStoryLeadsThoseWhoMayReadItToItsLinesInTheLedger() {
        var id = desk.draft("To be looked up");
        var link = "/desk/ledger?subject=story:" + id;
        var editor = desk.browser(desk.editor);
        assertThat(editor.get(at(id, "standing")).page().select(".desk-lines").attr("href"))
                .isIn(link, link.replace(":", "%3A"));
        assertThat(editor.get(editor.get(at(id, "standing"))
                                .page()
                                .select(".desk-lines")
                                .attr("href"))
                        .words())
                .contains("began");
        assertThat(desk.browser(desk.reporter).get(at(id, "standing")).page().select(".desk-lines"))
                .isEmpty();
        assertThat(editor.get("/desk/board").page().select(".desk-lines")).isEmpty();
    }

    @Test
    void movesAndTimesStandInTheLedgerWithBeforeAndAfterAndNameNobody() {
        var id = desk.draft("Before and after");
        var editor = desk.browser(desk.editor);
        desk.browser(desk.reporter).post(at(id, "moves"), "from", "draft", "to", "editing");
        editor.post(at(id, "assignment"), "assignee", "" + desk.reporter.account(), "due", "2026-11-27T18:00");
        editor.post(at(id, "embargo"), "until", "2026-11-28T18:00");
        editor.post(at(id, "embargo"), "until", "2026-11-29T18:00");
        assertThat(changes(Story.key(id)))
                .contains(
                        "{\"stage\": \"Draft\"} {\"stage\": \"Editing\"}",
                        "{\"embargoed until\": \"2026-11-28T23:00:00Z\"} {\"embargoed until\": \"2026-11-29T23:00:00Z\"}")
                .anyMatch(line -> line.contains("\"nobody\"") && line.contains("\"account:" + desk.reporter.account()))
                .noneMatch(line -> line.contains(desk.reporter.name()));
    }

    private List<String> changes(String subject) {
        return jdbc.sql(
                        "SELECT was::text || ' ' || became::text FROM ledger_entry WHERE subject = :subject AND was IS NOT NULL")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    @Test
    void withdrawingAsksAgainWhoItIsAndKeepsWhatWasTyped() {
        var id = desk.live("Withdrawn after lunch");
        var editor = desk.browser(desk.editor);
        clock.pass(Duration.ofMinutes(20));
        assertThat(editor.get(at(id, "withdrawal")).status()).isEqualTo(303);
        var refused = editor.post(at(id, "withdrawal"), "reason", "The quotes “were” <made up>.");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("Please show again that it is you");
        var form = refused.page().selectFirst("form.unsent");
        assertThat(form.attr("action")).isEqualTo(at(id, "withdrawal"));
        assertThat(form.select("[name=reason]").val()).isEqualTo("The quotes “were” <made up>.");
        assertThat(stories.live(id)).isPresent();
        var fresh = new SignedIn.Person(
                desk.editor.account(),
                desk.editor.name(),
                desk.editor.email(),
                Role.EDITOR,
                SignedIn.on(paper).again(desk.editor.account()));
        desk.browser(fresh)
                .post(
                        form.attr("action"),
                        "reason",
                        form.select("[name=reason]").val());
        assertThat(stories.live(id)).isEmpty();
    }

    @Test
    void whoLetsAStoryGoIsBackWhereTheyCameFrom() {
        var id = desk.draft("Let go");
        var reporter = desk.browser(desk.reporter).with("Accept", "text/html");
        assertThat(reporter.get("/desk/stories/" + id)
                        .page()
                        .select("[name=back]")
                        .val())
                .isEqualTo("/desk/work");
        assertThat(reporter.post("/desk/stories/" + id + "/hold/end", "back", "/desk/board?section=river")
                        .location())
                .endsWith("/desk/board?section=river");
        assertThat(reporter.post("/desk/stories/" + id + "/hold/end", "back", "//elsewhere.example/desk")
                        .location())
                .endsWith("/desk/work");
    }
}
