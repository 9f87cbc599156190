package org.masthead.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.poll.Polls.ADA;
import static org.masthead.poll.Polls.BRIDGE;
import static org.masthead.poll.Polls.TODAY;
import static org.masthead.poll.Polls.declined;
import static org.masthead.poll.Polls.done;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Reader;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue of questions: one a day, which open and close by themselves. */
@PaperTest
class QuestionQueueTest {

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

    @AfterEach
    void noQuestions() {
        Polls.clear(paper);
    }

    private Question.State state(long id) {
        return questions.byId(id).orElseThrow().state();
    }

    @Test
    void aQuestionOpensAtMidnightWhereThePaperIsAndClosesAtTheNext() {
        var id = done(questions.queue(TODAY.plusDays(1), BRIDGE, ADA));
        clock.set(java.time.Instant.parse("2026-11-25T04:59:59Z"));
        pollClock.tick();
        assertThat(state(id)).isEqualTo(Question.State.QUEUED);
        clock.pass(Duration.ofSeconds(1));
        pollClock.tick();
        assertThat(state(id)).isEqualTo(Question.State.OPEN);
        clock.pass(Duration.ofDays(1).minusSeconds(1));
        pollClock.tick();
        assertThat(state(id)).isEqualTo(Question.State.OPEN);
        clock.pass(Duration.ofSeconds(1));
        pollClock.tick();
        assertThat(state(id)).isEqualTo(Question.State.CLOSED);
        assertThat(ledger.about("poll:" + id))
                .extracting(Ledger.Line::did)
                .containsExactly("closed", "opened", "queued");
    }

    @Test
    void whatFellDueWhileThePaperWasDownIsDoneAtItsStart() {
        var missed = done(questions.queue(TODAY, BRIDGE, ADA));
        var today = done(questions.queue(TODAY.plusDays(3), BRIDGE, ADA));
        clock.pass(Duration.ofDays(3));
        pollClock.tick();
        assertThat(state(missed)).isEqualTo(Question.State.CLOSED);
        assertThat(state(today)).isEqualTo(Question.State.OPEN);
    }

    @Test
    void aDayHasOneQuestion() {
        var first = done(questions.queue(TODAY, BRIDGE, ADA));
        assertThat(declined(questions.queue(TODAY, BRIDGE, ADA)))
                .singleElement()
                .asString()
                .contains("already");
        var second = done(questions.queue(TODAY.plusDays(1), BRIDGE, ADA));
        assertThat(declined(questions.edit(second, TODAY, BRIDGE, ADA)))
                .singleElement()
                .asString()
                .contains("already");
        questions.withdraw(first, "", ADA);
        done(questions.edit(second, TODAY, BRIDGE, ADA));
        assertThat(questions.byId(second).orElseThrow().day()).isEqualTo(TODAY);
    }

    @Test
    void aDayThatIsOverGetsNoQuestion() {
        assertThat(declined(questions.queue(TODAY.minusDays(1), BRIDGE, ADA)))
                .singleElement()
                .asString()
                .contains("over");
    }

    @Test
    void aYearThatNobodyMeantIsNoDayToAskOn() {
        for (var day : List.of(TODAY.plusYears(11), LocalDate.of(12_345, 1, 1), LocalDate.MAX))
            assertThat(declined(questions.queue(day, BRIDGE, ADA)))
                    .singleElement()
                    .asString()
                    .contains("ten years");
        var id = done(questions.queue(TODAY.plusDays(1), BRIDGE, ADA));
        assertThat(declined(questions.edit(id, LocalDate.MAX, BRIDGE, ADA))).isNotEmpty();
        assertThat(declined(questions.move(id, LocalDate.MAX, ADA))).isNotEmpty();
    }

    @Test
    void whatReadersHaveSeenIsNotRewritten() {
        var id = done(questions.queue(TODAY, BRIDGE, ADA));
        pollClock.tick();
        assertThat(declined(questions.edit(id, TODAY.plusDays(1), BRIDGE, ADA)))
                .singleElement()
                .asString()
                .contains("Withdraw it");
    }

    @Test
    void whatIsWrongWithAQuestionIsSaidAllAtOnce() {
        var wrong = QuestionCopy.of(" ", "Yes", "yes");
        assertThat(declined(questions.queue(TODAY, wrong, ADA))).hasSize(2);
        var answers = IntStream.rangeClosed(1, 13).mapToObj(n -> "Answer " + n).toArray(String[]::new);
        assertThat(QuestionCopy.of("Which?", answers).faults())
                .singleElement()
                .asString()
                .contains("13");
        assertThat(QuestionCopy.of("Which?", "One").faults())
                .singleElement()
                .asString()
                .contains("two");
        assertThat(QuestionCopy.of("x".repeat(201), "One", "Two").faults())
                .singleElement()
                .asString()
                .contains("201");
    }

    @Test
    void aQuestionThatIsTakenBackSaysSoAtItsAddress() {
        var id = done(questions.queue(TODAY, BRIDGE, ADA));
        pollClock.tick();
        assertThat(declined(questions.withdraw(id, " ", ADA)))
                .singleElement()
                .asString()
                .contains("why");
        done(questions.withdraw(id, "The bridge fell while we asked.", ADA));
        var answer = new Reader(port).get("/polls/2026/11/24");
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.words()).contains("The bridge fell while we asked.");
        assertThat(new Reader(port).get("/polls/2026/11/24.json").status()).isEqualTo(404);
        assertThat(questions.open()).isEmpty();
    }

    @Test
    void whatWaitsIsSeenByNobody() {
        done(questions.queue(LocalDate.of(2026, 11, 26), BRIDGE, ADA));
        var reader = new Reader(port);
        for (var end : List.of("", ".json", ".svg", ".png", ".txt"))
            assertThat(reader.get("/polls/2026/11/26" + end).status()).isEqualTo(404);
        assertThat(reader.get("/polls").words()).doesNotContain("bridge");
        assertThat(reader.get("/polls/2026/13/45").status()).isEqualTo(404);
    }

    @Test
    void theArchiveHasEveryQuestionWithItsResultsInPages() {
        for (var day = 0; day < 12; day++)
            done(questions.queue(TODAY.plusDays(day), QuestionCopy.of("Question " + day + "?", "Yes", "No"), ADA));
        clock.pass(Duration.ofDays(20));
        pollClock.tick();
        var reader = new Reader(port);
        assertThat(reader.get("/polls").page().select(".poll-past h3").eachText())
                .hasSize(10)
                .first()
                .isEqualTo("Question 11?");
        assertThat(reader.get("/polls?page=2").page().select(".poll-past h3").eachText())
                .containsExactly("Question 1?", "Question 0?");
        assertThat(reader.get("/polls?page=3").status()).isEqualTo(404);
        assertThat(reader.get("/polls/2026/11/24").words()).contains("0 votes");
    }
}
