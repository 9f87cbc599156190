package org.masthead.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.masthead.Masthead;
import org.masthead.TestClock;
import org.masthead.TestPaper;
import org.masthead.gate.Networks;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever editors, voters and the clock do, in whatever order: a question goes from queued to open to closed and never
 * back, no vote is counted outside its hours, no account twice, and the tallies are what a recount finds.
 */
@Tag("database")
class QuestionStatesPropertyTest {

    private static final int OPTIONS = 3;

    private static ConfigurableApplicationContext paper;
    private static final List<Long> ACCOUNTS = new ArrayList<>();

    private final Map<Long, Question.State> stood = new HashMap<>();

    @BeforeContainer
    static void open() {
        var application = new SpringApplication(Masthead.class, TestClock.Settings.class);
        application.addInitializers(new TestPaper());
        paper = application.run("--server.port=0");
        for (var i = 0; i < 3; i++)
            ACCOUNTS.add(room(JdbcClient.class)
                    .sql("""
                            INSERT INTO account (name, email, role, joined)
                            VALUES ('Reader', :email, 'reader', now()) RETURNING id
                            """)
                    .param("email", "reader" + i + "@averley.example")
                    .query(Long.class)
                    .single());
    }

    @AfterContainer
    static void close() {
        paper.close();
    }

    @BeforeTry
    void nothingAsked() {
        stood.clear();
        Polls.clear(paper);
    }

    private static <T> T room(Class<T> door) {
        return paper.getBean(door);
    }

    @Property(tries = 60)
    void theCountIsAlwaysRight(@ForAll("days") List<Move> moves) {
        for (var move : moves) {
            switch (move.what()) {
                case QUEUE -> room(Questions.class).queue(today(move.number() % 3), Polls.BRIDGE, Polls.ADA);
                case PASS -> room(TestClock.class).pass(Duration.ofHours(move.number() % 20));
                case TICK -> room(PollClock.class).tick();
                case VOTE -> questions().forEach(id -> vote(id, move.number()));
                case LOOP -> questions().forEach(id -> loop(id, move.number()));
                case DECIDE -> questions().forEach(id -> decide(id, move.number()));
                case WITHDRAW ->
                    questions().stream()
                            .skip(move.number() % 3)
                            .limit(1)
                            .forEach(id -> room(Questions.class).withdraw(id, "Wrong.", Polls.ADA));
            }
            questions().forEach(QuestionStatesPropertyTest::tallyIsRight);
            questions().forEach(this::goesForward);
        }
        noVoteOutsideItsHours();
    }

    private static java.time.LocalDate today(int later) {
        return room(Questions.class).today().plusDays(later);
    }

    private static List<Long> questions() {
        return room(JdbcClient.class)
                .sql("SELECT id FROM question ORDER BY id")
                .query(Long.class)
                .list();
    }

    private static void vote(long id, int number) {
        var choices = number % OPTIONS + 1;
        var ballot = number % 2 == 0
                ? Ballot.of(id, choices, ACCOUNTS.get(number % ACCOUNTS.size()))
                : Ballot.of(id, choices, new Networks.Network("net" + number % 7, "near" + number % 2), "agent");
        room(BallotBox.class).cast(ballot);
    }

    /** One machine, thirty times. */
    private static void loop(long id, int number) {
        for (var i = 0; i < 30; i++)
            room(BallotBox.class)
                    .cast(Ballot.of(id, 1 << number % OPTIONS, new Networks.Network("loop", "far"), "curl"));
    }

    private static void decide(long id, int number) {
        room(Scrutineer.class).striking(id).stream()
                .skip(number % 4)
                .limit(1)
                .forEach(group ->
                        room(Scrutineer.class).decide(id, group.id(), number % 2 == 0, "As the dice fell.", Polls.ADA));
    }

    private static void tallyIsRight(long id) {
        var kept = room(Questions.class).byId(id).orElseThrow();
        var voters = 0L;
        var aside = 0L;
        var options = new long[OPTIONS];
        for (var counted : room(JdbcClient.class)
                .sql("""
                        SELECT choices, aside, count(*) AS votes
                        FROM vote JOIN vote_group ON vote_group.id = group_id
                        WHERE vote.question_id = :id GROUP BY choices, aside
                        """)
                .param("id", id)
                .query(Counted.class)
                .list()) {
            if (counted.aside()) aside += counted.votes();
            else voters += counted.votes();
            for (var i = 0; i < OPTIONS; i++)
                if (!counted.aside() && Question.chosen(counted.choices(), i + 1)) options[i] += counted.votes();
        }
        assertThat(List.of(kept.voters(), kept.setAside())).isEqualTo(List.of(voters, aside));
        for (var option : kept.options()) assertThat(option.votes()).isEqualTo(options[option.position() - 1]);
    }

    private void goesForward(long id) {
        var now = room(Questions.class).byId(id).orElseThrow().state();
        var before = stood.getOrDefault(id, Question.State.QUEUED);
        assertThat(now).isGreaterThanOrEqualTo(before);
        stood.put(id, now);
    }

    private static void noVoteOutsideItsHours() {
        assertThat(room(JdbcClient.class).sql("""
                                SELECT count(*) FROM vote JOIN question ON question.id = question_id
                                WHERE voted < opens OR voted >= closes
                                """).query(Long.class).single()).isZero();
        assertThat(room(JdbcClient.class)
                        .sql(
                                "SELECT count(*) - count(DISTINCT (question_id, account_id)) FROM vote WHERE account_id > 0")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Provide
    Arbitrary<List<Move>> days() {
        var moves = Combinators.combine(
                        Arbitraries.of(What.class), Arbitraries.integers().between(0, 60))
                .as(Move::new);
        return moves.list().ofMinSize(5).ofMaxSize(25).map(some -> {
            var all = new ArrayList<>(List.of(new Move(What.QUEUE, 0), new Move(What.TICK, 0)));
            all.addAll(some);
            return all;
        });
    }

    enum What {
        QUEUE,
        PASS,
        TICK,
        VOTE,
        LOOP,
        DECIDE,
        WITHDRAW
    }

    record Move(What what, int number) {}

    record Counted(int choices, boolean aside, long votes) {}
}
