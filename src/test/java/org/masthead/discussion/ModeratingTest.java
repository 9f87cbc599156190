package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.masthead.story.Copies.ADA;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moderators decide, and everybody is told why. */
@PaperTest
class ModeratingTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Discussions discussions;

    @Autowired
    Verdicts verdicts;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext paper;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Reader reader;
    private Commenters commenters;
    private SignedIn.Person mira;
    private SignedIn.Person una;
    private long story;
    private String path;

    @BeforeEach
    void aStoryThatIsReadFirst() {
        clock.set(TestClock.NOON);
        sections.ensure("River", "");
        reader = new Reader(port);
        commenters = new Commenters(paper);
        story = stories.draft(Copies.river("The river rose."), ADA);
        stories.publish(story, ADA);
        path = stories.live(story).orElseThrow().path();
        mira = commenters.person(Role.MODERATOR, "Mira Okoye");
        una = commenters.known("Una Hart", story);
        discussions.lead(story, Discussion.Mode.PREMODERATED, null, mira.visitor());
    }

    private long held(String words) {
        var sent = new Sender(port).as(una).post("/stories/" + story + "/comments", "body", words);
        var id = commenters.saying(words);
        assertThat(sent.location()).isEqualTo("/comments/" + id + "/held");
        return id;
    }

    private Reader.Answer decide(SignedIn.Person who, String... fields) {
        return new Sender(port).as(who).post("/desk/comments/verdicts", fields);
    }

    @Test
    void aHeldCommentTellsItsWriterWhyAndNobodyElseSeesIt() {
        var id = held("Is anybody there tonight?");
        assertThat(new Sender(port).as(una).get("/comments/" + id + "/held").words())
                .contains("Your comment waits for a moderator", "Is anybody there tonight?", "second look")
                .containsIgnoringCase("read");
        assertThat(reader.get(path).text()).doesNotContain("Is anybody there tonight?");
        assertThat(reader.get("/comments/" + id).status()).isEqualTo(404);
        var olaf = commenters.known("Olaf Berg", story);
        assertThat(new Sender(port).as(olaf).get("/comments/" + id + "/held").status())
                .isEqualTo(404);
        assertThat(new Sender(port).as(una).get("/account/comments").words())
                .contains("Is anybody there tonight?", "Waits for a moderator");
    }

    @Test
    void whatAModeratorShowsIsSeenAtOnce() {
        var id = held("The ferry runs again.");
        var queue = new Sender(port).as(mira).get("/desk/comments");
        assertThat(queue.words()).contains("The ferry runs again.", "premoderated");
        assertThat(decide(mira, "only", "show " + id + ":1").words()).contains("1 comment decided.");
        assertThat(reader.get(path).words()).contains("The ferry runs again.");
        assertThat(decide(mira, "only", "show " + id + ":1").words()).contains("Mira Okoye showed it before you");
        Discussed.numbersAreRight(jdbc);
    }

    @Test
    void whatAModeratorTakesAwayIsGoneAndItsWriterIsTold() {
        var id = held("You are all fools.");
        assertThat(decide(mira, "only", "reject " + id + ":1", "reason", "abuse", "words", "Be kind.")
                        .status())
                .isEqualTo(200);
        assertThat(commenters.state(id)).isEqualTo("rejected");
        assertThat(new Sender(port).as(una).get("/account/comments").words()).contains("Not shown", "Be kind.");
        assertThat(jdbc.sql("SELECT body FROM letter WHERE recipient = :to")
                        .param("to", una.email())
                        .query(String.class)
                        .single())
                .contains("Be kind.", "/comments/" + id + "/held");
        assertThat(decide(mira, "only", "reject " + id + ":2").status()).isEqualTo(422);
    }

    @Test
    void ofTwoModeratorsWhoDecideAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var olga = commenters.person(Role.MODERATOR, "Olga Brandt");
        for (var words : List.of(
                "The ferry was late on Sunday.",
                "Who pays for new sandbags?",
                "My grandmother danced at the mill.",
                "Snow on the Green looks fine.",
                "Please fix the lamp on Tannery Row.")) {
            var id = held(words);
            List<Callable<Decision>> both = List.of(
                    () -> verdicts.decide(id, 1, null, "", mira.visitor()),
                    () -> verdicts.decide(id, 1, RemovalReason.OTHER, "", olga.visitor()));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var came = threads.invokeAll(both);
                var first = came.get(0).get();
                var second = came.get(1).get();
                assertThat(List.of(first, second))
                        .filteredOn(Decision.Done.class::isInstance)
                        .hasSize(1);
                assertThat(commenters.state(id)).isEqualTo(first instanceof Decision.Done ? "live" : "rejected");
            }
        }
        Discussed.numbersAreRight(jdbc);
    }

    @Test
    void whatItsWriterChangesMeanwhileIsReadAnewBeforeItIsShown() {
        var id = held("The ferry runs on Mondays.");
        new Sender(port).as(una).post("/comments/" + id + "/edit", "body", "Words that no moderator has read.");
        assertThat(decide(mira, "only", "show " + id + ":1").words())
                .contains("Its writer changed it before you", "Words that no moderator has read.");
        assertThat(commenters.state(id)).isEqualTo("held");
        decide(mira, "only", "show " + id + ":2");
        assertThat(commenters.state(id)).isEqualTo("live");
    }

    @Test
    void nobodyDecidesOnTheirOwnComment() {
        new Sender(port).as(mira).post("/stories/" + story + "/comments", "body", "I moderate here, and I row.");
        var id = commenters.saying("I moderate here");
        var seen = jdbc.sql("SELECT verdicts FROM comment WHERE id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        var before = commenters.state(id);
        assertThat(decide(mira, "only", "reject " + id + ":" + seen, "reason", "other")
                        .words())
                .contains("Comment " + id + " is your own");
        assertThat(commenters.state(id)).isEqualTo(before);
        var olga = commenters.person(Role.MODERATOR, "Olga Brandt");
        decide(olga, "only", "reject " + id + ":" + seen, "reason", "other");
        assertThat(commenters.state(id)).isEqualTo("rejected");
    }

    @Test
    void manyAreDecidedTogether() {
        var one = held("The first of three about pumps.");
        var two = held("Another thing: who pays for the sandbags?");
        assertThat(decide(mira, "verdict", "show", "comment", one + ":1", "comment", two + ":1")
                        .words())
                .contains("2 comments decided.");
        assertThat(commenters.state(two)).isEqualTo("live");
        assertThat(decide(mira, "verdict", "show").words()).contains("No comment was ticked");
        assertThat(decide(mira, "verdict", "burn", "comment", one + ":2").status())
                .isEqualTo(422);
    }

    @Test
    void aWriterAsksOnceForASecondLook() {
        var id = held("A plain question about the ferry.");
        decide(mira, "only", "reject " + id + ":1", "reason", "off-topic");
        var writer = new Sender(port).as(una);
        writer.post("/comments/" + id + "/second-look", "words", "It is about the ferry in the story.");
        assertThat(new Sender(port).as(mira).get("/desk/comments").words())
                .contains("Asks for a second look", "It is about the ferry in the story.");
        decide(mira, "only", "show " + id + ":2");
        assertThat(reader.get(path).words()).contains("A plain question about the ferry.");
        decide(mira, "only", "reject " + id + ":3", "reason", "off-topic");
        assertThat(jdbc.sql("SELECT body FROM letter WHERE recipient = :to ORDER BY id")
                        .param("to", una.email())
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        first -> assertThat(first).contains("ask once for a second look"),
                        again -> assertThat(again).doesNotContain("second look"));
        assertThat(writer.get("/comments/" + id + "/held").page().select("form[action$=second-look]"))
                .isEmpty();
    }

    @Test
    void readersReportAndAVerdictAnswersThem() {
        discussions.lead(story, Discussion.Mode.OPEN, null, mira.visitor());
        var olaf = new Sender(port).as(commenters.known("Olaf Berg", story));
        olaf.post("/stories/" + story + "/comments", "body", "Buy my boats, they are cheap.");
        var id = commenters.saying("Buy my boats");
        var writer = new Sender(port).as(una);
        assertThat(writer.post("/comments/" + id + "/flags", "reason", "spam", "note", "He sells boats.")
                        .location())
                .isEqualTo("/comments/" + id + "?said=flagged");
        assertThat(writer.post("/comments/" + id + "/flags", "reason", "spam").location())
                .contains("flagged-before");
        assertThat(writer.post("/comments/" + id + "/flags", "reason", "nonsense")
                        .status())
                .isEqualTo(422);
        assertThat(writer.post("/comments/" + id + "/flags", "reason", "illegal")
                        .location())
                .isEqualTo("/comments/" + id + "/notice");
        assertThat(new Sender(port)
                        .post("/comments/" + id + "/flags", "reason", "spam")
                        .status())
                .isEqualTo(401);
        assertThat(new Sender(port)
                        .as(mira)
                        .get("/desk/comments?queue=reported")
                        .words())
                .contains("Buy my boats", "He sells boats.");
        decide(mira, "only", "reject " + id + ":1", "reason", "spam", "queue", "reported");
        assertThat(new Sender(port)
                        .as(mira)
                        .get("/desk/comments?queue=reported")
                        .words())
                .doesNotContain("Buy my boats");
        Discussed.numbersAreRight(jdbc);
    }

    @Test
    void theLogIsNeverChanged() {
        held("Something for the log of verdicts.");
        assertThatThrownBy(() -> jdbc.sql("UPDATE verdict SET reason = ''").update())
                .hasMessageContaining("added to");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM verdict").update()).hasMessageContaining("added to");
    }

    @Test
    void picksOfTheEditorsStandBesideTheStory() {
        var id = held("A fine thought about the heron.");
        decide(mira, "only", "show " + id + ":1");
        var ed = new Sender(port).as(commenters.person(Role.EDITOR, "Ed Vance"));
        assertThat(ed.post("/desk/comments/" + id + "/feature").status()).isEqualTo(303);
        assertThat(reader.get(path).page().select(".featured").text()).contains("A fine thought about the heron.");
        ed.post("/desk/comments/" + id + "/feature", "picked", "no");
        assertThat(reader.get(path).page().select(".featured")).isEmpty();
    }

    @Test
    void whereReadersAskTheNewsroomsAnswersStandOut() {
        new Sender(port).as(mira).post("/desk/comments/stories/" + story, "mode", "questions", "closes", "");
        var ed = new Sender(port).as(commenters.person(Role.EDITOR, "Ed Vance"));
        ed.post("/stories/" + story + "/comments", "body", "We looked into it: they are in the yard.");
        assertThat(reader.get(path).page().select(".comment.answer").text()).contains("We looked into it");
        assertThat(reader.get(path).words()).contains("Ask the newsroom");
    }

    @Test
    void nothingAtTheDeskIsForReaders() {
        for (var address : List.of("/desk/comments", "/desk/comments/1", "/desk/comments/notices"))
            assertThat(new Sender(port).as(una).get(address).status())
                    .as(address)
                    .isEqualTo(403);
        assertThat(decide(una, "only", "show 1:1").status()).isEqualTo(403);
    }

    @Test
    void publicNumbersSayWhatWasDecided() {
        var id = held("One more that is counted in public.");
        decide(mira, "only", "reject " + id + ":1", "reason", "hate");
        clock.pass(Duration.ofMinutes(6));
        assertThat(reader.get("/discussion/numbers").words())
                .contains("November 2026", "taken away by a moderator", "Moderators, rejected: Hate");
    }
}
