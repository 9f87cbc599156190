package org.masthead.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.poll.Polls.ADA;
import static org.masthead.poll.Polls.BRIDGE;
import static org.masthead.poll.Polls.TODAY;
import static org.masthead.poll.Polls.done;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk of the Question of the Day, as an editor uses it. */
@PaperTest
class QuestionsDeskTest {

    @Autowired
    Questions questions;

    @Autowired
    PollClock pollClock;

    @Autowired
    Ledger ledger;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext paper;

    @LocalServerPort
    int port;

    private Sender editor;

    @BeforeEach
    void anEditor() {
        Polls.clear(paper);
        editor = new Sender(port).as(new SignedIn(jdbc, clock).as(Role.EDITOR, "Max Roe"));
    }

    private Question only() {
        return questions.queue().getFirst();
    }

    @Test
    void othersAreNotAdmitted() {
        for (var role : List.of(Role.READER, Role.REPORTER, Role.MODERATOR, Role.RIGHTS)) {
            var other = new Sender(port).as(new SignedIn(jdbc, clock).as(role));
            assertThat(other.get("/desk/questions").status()).isEqualTo(403);
            assertThat(other.post("/desk/questions", "day", "2026-11-25").status())
                    .isEqualTo(403);
        }
        assertThat(new Sender(port).get("/desk/questions").status()).isEqualTo(303);
        assertThat(new Sender(port)
                        .as(new SignedIn(jdbc, clock).as(Role.PUBLISHER))
                        .get("/desk/questions")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aQuestionIsWrittenChangedMovedAndTakenOut() {
        var queued = editor.post(
                "/desk/questions",
                "day",
                "2026-11-26",
                "words",
                "May the ferry run?",
                "options",
                "Yes\r\nNo\r\n",
                "shown",
                "voted");
        assertThat(editor.get(queued.location()).words())
                .contains("in the queue", "May the ferry run?", "Write a question");
        assertThat(only().shown()).isEqualTo(Question.Show.VOTED);
        var path = "/desk/questions/" + only().id();
        assertThat(editor.get(path).page().select("textarea[name=options]").text())
                .contains("Yes", "No");
        editor.post(path, "day", "2026-11-27", "words", "May she?", "options", "Yes\nNo\nSundays", "multiple", "on");
        assertThat(only().day()).isEqualTo(TODAY.plusDays(3));
        assertThat(only().options()).hasSize(3);
        assertThat(only().multiple()).isTrue();
        editor.post(path + "/withdrawal");
        assertThat(questions.queue()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        var wrong = editor.post(
                "/desk/questions",
                "day",
                "soon",
                "words",
                "Who?",
                "options",
                "Me",
                "story",
                "/2026/01/01/none",
                "picture",
                "/media/none");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".poll-desk-faults li")).hasSize(4);
        assertThat(wrong.page().select("input[name=words]").val()).isEqualTo("Who?");
        assertThat(questions.queue()).isEmpty();
    }

    @Test
    void suspiciousVotesAreSeenWithTheReasonAndDecidedOn() {
        var id = done(questions.queue(TODAY, BRIDGE, ADA));
        pollClock.tick();
        Callable<Integer> vote = () -> new Sender(port)
                .from("203.0.113.7")
                .post("/polls/" + id + "/votes", "option", "3")
                .status();
        Polls.together(8, Collections.nCopies(30, vote));
        pollClock.tick();
        var path = "/desk/questions/" + id + "/votes";
        var page = editor.get(path);
        assertThat(page.words()).contains("Set aside.", "30 of 30 votes from one network", "Let it fall");
        var decide = page.page().select(".poll-desk-decide").attr("action");
        assertThat(editor.post(decide, "verdict", "count", "note", "").status()).isEqualTo(422);
        assertThat(editor.post(decide, "verdict", "perhaps", "note", "x").status())
                .isEqualTo(422);
        var decided = editor.post(decide, "verdict", "count", "note", "The school voted together.");
        assertThat(editor.get(decided.location()).words())
                .contains("Counted.", "Decided by Max Roe", "The school voted together.");
        Polls.together(8, Collections.nCopies(5, vote));
        pollClock.tick();
        assertThat(questions.byId(id).orElseThrow().voters()).isEqualTo(35);
        var recount = "/desk/questions/" + id + "/recount";
        assertThat(editor.post(recount, "note", " ").words()).contains("Say why");
        editor.post(recount, "note", "To be sure.");
        assertThat(ledger.about("poll:" + id).getFirst().details()).contains("were right");
    }
}
