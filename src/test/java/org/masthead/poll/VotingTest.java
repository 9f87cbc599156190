package org.masthead.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.poll.Polls.ADA;
import static org.masthead.poll.Polls.BRIDGE;
import static org.masthead.poll.Polls.TODAY;
import static org.masthead.poll.Polls.done;
import static org.masthead.poll.Polls.json;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Voting, as a reader or a program does it, without a script. */
@PaperTest
class VotingTest {

    private static final String PAGE = "/polls/2026/11/24";

    @Autowired
    Questions questions;

    @Autowired
    AccountVotes accountVotes;

    @Autowired
    PollClock pollClock;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext paper;

    @LocalServerPort
    int port;

    @AfterEach
    void noQuestions() {
        Polls.clear(paper);
    }

    private long ask(QuestionCopy copy) {
        var id = done(questions.queue(TODAY, copy, ADA));
        pollClock.tick();
        return id;
    }

    private static QuestionCopy shown(Question.Show rule) {
        return new QuestionCopy("May the ferry run?", "", List.of("Yes", "No"), false, rule, null, null, false);
    }

    private String votes(long id) {
        return "/polls/" + id + "/votes";
    }

    @Test
    void aFirstVoteNeedsNothingAndLeadsToTheResults() {
        var id = ask(BRIDGE);
        var reader = new Sender(port);
        var answer = reader.post(votes(id), "option", "2");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(PAGE + "?results=counted");
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "Secure", "SameSite=Strict");
        var results = reader.get(answer.location());
        assertThat(results.words()).contains("Your vote is in", "No 100% 1 vote", "Not a scientific survey");
        assertThat(results.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aSecondVoteIsToldSoAndNotCounted() {
        var id = ask(BRIDGE);
        var reader = new Sender(port);
        reader.post(votes(id), "option", "1");
        var second = reader.post(votes(id), "option", "2");
        assertThat(second.status()).isEqualTo(303);
        assertThat(reader.get(second.location()).words()).contains("was not counted", "1 vote.");
    }

    @Test
    void anAccountVotesOnceWhateverTheDevice() {
        var id = ask(BRIDGE);
        var person = new SignedIn(jdbc, clock).as(Role.READER);
        assertThat(new Sender(port).as(person).post(votes(id), "option", "1").location())
                .endsWith("counted");
        assertThat(new Sender(port).as(person).post(votes(id), "option", "1").location())
                .endsWith("already");
        assertThat(questions.byId(id).orElseThrow().voters()).isOne();
    }

    @Test
    void aReaderLearnsWhatIsHeldOfTheirVotesAndItIsForgottenOnWish() {
        var id = ask(BRIDGE);
        var person = new SignedIn(jdbc, clock).as(Role.READER);
        new Sender(port).as(person).post(votes(id), "option", "2");
        assertThat(accountVotes.of(person.account()))
                .extracting(AccountVotes.Held::question, AccountVotes.Held::answers)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Should the bridge be saved?", "No"));
        accountVotes.forget(person.account());
        assertThat(accountVotes.of(person.account())).isEmpty();
        assertThat(questions.byId(id).orElseThrow().voters()).isOne();
    }

    @Test
    void whatCannotBeReadGetsTheFormAgainWithWhatToMend() {
        var id = ask(BRIDGE);
        assertThat(new Sender(port).post(votes(id)).words()).contains("Choose an answer");
        assertThat(new Sender(port).post(votes(id), "option", "9").words()).contains("not one of the answers");
        var two = new Sender(port).post(votes(id), "option", "1", "option", "2");
        assertThat(two.status()).isEqualTo(422);
        assertThat(two.words()).contains("Choose one answer only");
        assertThat(two.page().select("input[checked]")).hasSize(2);
        assertThat(new Sender(port).post("/polls/999/votes", "option", "1").status())
                .isEqualTo(404);
        assertThat(questions.byId(id).orElseThrow().voters()).isZero();
    }

    @Test
    void severalAnswersCountEachAndTheVoterOnce() {
        var id = ask(new QuestionCopy(
                "Which bridges?", "", List.of("Chain", "Mill", "None"), true, Question.Show.ALWAYS, null, null, false));
        new Sender(port).post(votes(id), "option", "1", "option", "2");
        new Sender(port).post(votes(id), "option", "2");
        var question = questions.byId(id).orElseThrow();
        assertThat(question.voters()).isEqualTo(2);
        assertThat(question.options()).extracting(Question.Option::votes).containsExactly(1L, 2L, 0L);
        pollClock.tick();
        assertThat(new Reader(port).get(PAGE).words()).contains("Mill 100% 2 votes", "Readers could choose several");
    }

    @Test
    void aVoteThatComesTooLateIsNotCounted() {
        var id = ask(BRIDGE);
        clock.pass(Duration.ofDays(1));
        var late = new Sender(port).post(votes(id), "option", "1");
        assertThat(late.location()).isEqualTo(PAGE + "?results=closed");
        pollClock.tick();
        assertThat(new Sender(port).post(votes(id), "option", "1").location()).endsWith("closed");
        assertThat(questions.byId(id).orElseThrow().voters()).isZero();
    }

    @Test
    void resultsAreForThoseWhoVotedWhereTheEditorSaysSo() {
        var id = ask(shown(Question.Show.VOTED));
        var voter = new Sender(port);
        var answer = voter.post(votes(id), "option", "1");
        assertThat(voter.get(answer.location()).words()).contains("Yes 100%");
        var other = new Reader(port);
        assertThat(other.get(PAGE + "?results=counted").words())
                .doesNotContain("%")
                .contains("those who have voted");
        assertThat(other.get(PAGE).words()).doesNotContain("%");
        assertThat(other.get(PAGE + ".json").text()).doesNotContain("\"votes\"");
        clock.pass(Duration.ofDays(1));
        pollClock.tick();
        assertThat(other.get(PAGE).words()).contains("Yes 100%");
    }

    @Test
    void resultsWaitForTheCloseWhereTheEditorSaysSo() {
        var id = ask(shown(Question.Show.CLOSED));
        var voter = new Sender(port);
        var answer = voter.post(votes(id), "option", "1");
        assertThat(voter.get(answer.location()).words())
                .contains("once the question has closed")
                .doesNotContain("%");
        assertThat(new Reader(port).get(PAGE + ".svg").text())
                .contains("not public yet")
                .doesNotContain("100%");
        clock.pass(Duration.ofDays(1));
        pollClock.tick();
        assertThat(new Reader(port).get(PAGE).words()).contains("Yes 100%");
    }

    @Test
    void theBoxStandsBesideStoriesAndVotesDoNotMakeItAnew() {
        var id = ask(BRIDGE);
        var reader = new Reader(port);
        var before = reader.get("/latest");
        assertThat(before.page().select(".rail .box").first().text()).contains("Question of the Day", "View results");
        new Sender(port).post(votes(id), "option", "1");
        pollClock.tick();
        assertThat(reader.get("/latest").header("ETag"))
                .isEqualTo(before.header("ETag"))
                .isNotBlank();
        clock.pass(Duration.ofDays(1));
        pollClock.tick();
        assertThat(reader.get("/corrections").page().select(".poll-box")).isEmpty();
    }

    @Test
    void resultsPagesAreKeptAndMadeAnewWhenTheClockTicks() {
        var id = ask(BRIDGE);
        var reader = new Reader(port);
        var before = reader.get(PAGE);
        assertThat(before.header("Surrogate-Key")).contains("poll:" + id);
        new Sender(port).post(votes(id), "option", "1");
        assertThat(reader.get(PAGE).header("ETag")).isEqualTo(before.header("ETag"));
        pollClock.tick();
        assertThat(reader.get(PAGE).words()).contains("Yes 100% 1 vote");
    }

    @Test
    void resultsAreDataAndPictures() {
        var id = ask(QuestionCopy.of("Is <b> & “c” bold?", "Yes & no", "No"));
        new Sender(port).post(votes(id), "option", "1");
        pollClock.tick();
        var reader = new Reader(port);
        var data = json(reader.get(PAGE + ".json").text());
        assertThat(data.get("votes").asInt()).isOne();
        assertThat(data.get("options").get(0).get("share").asDouble()).isEqualTo(1.0);
        assertThat(data.get("address").asString()).isEqualTo("https://packet.example" + PAGE);
        var svg = reader.get(PAGE + ".svg");
        assertThat(svg.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(svg.text()).contains("<title id=\"title\">Is &lt;b&gt; &amp; “c” bold?</title>", "Yes &amp; no");
        var png = reader.get(PAGE + ".png");
        assertThat(png.status()).isEqualTo(200);
        assertThat(png.header("Content-Type")).isEqualTo("image/png");
        assertThat(reader.get(PAGE + ".txt").status()).isEqualTo(404);
    }
}
