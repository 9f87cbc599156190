package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.discussion.Brought;
import org.masthead.discussion.Comments;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.masthead.house.Paper;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.poll.Question;
import org.masthead.poll.QuestionCopy;
import org.masthead.poll.Questions;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A paper whose processes are all killed while thousands vote and comment loses nothing that anybody was told is safe. */
class KilledInAStormTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int VOTES = 5_000;
    private static final int COMMENTS = 1_000;
    private static final int READERS = 50;

    /** Every choice of some of twelve answers names a vote. */
    private static final int CHOICES = 4_095;

    @TempDir
    Path data = Path.of(".");

    private final List<SignedIn.Person> readers = new ArrayList<>();
    private long story;
    private long question;
    private Process paper;
    private int port;

    @BeforeEach
    void aQuestionAndAStoryAreOpen() throws Exception {
        System.setProperty("masthead.postgres.binaries", shelf());
        var where = new PaperOptions();
        where.data = data;
        try (var working = RunningPaper.working(where, sentence -> {})) {
            working.room(Sections.class).ensure("River", "");
            var stories = working.room(Stories.class);
            story = stories.draft(Copies.river("The night of the flood"), Copies.ADA);
            stories.publish(story, Copies.ADA);
            ask(working);
            var people = new SignedIn(working.room(JdbcClient.class), working.room(Clock.class));
            for (var number = 0; number < READERS; number++)
                readers.add(known(working.room(Comments.class), people.as(Role.READER, "Reader " + number)));
        }
        start();
    }

    private void ask(RunningPaper working) {
        var answers = IntStream.rangeClosed(1, 12).mapToObj(n -> "Answer " + n).toList();
        var copy = new QuestionCopy("Which of these?", "", answers, true, Question.Show.ALWAYS, null, null, false);
        var today = working.room(Paper.class).day(OffsetDateTime.now(working.room(Clock.class)));
        working.room(Questions.class).queue(today, copy, Copies.ADA);
        question = working.room(JdbcClient.class)
                .sql("SELECT id FROM question")
                .query(Long.class)
                .single();
        working.room(Questions.class).keepTime(question);
    }

    /** One whose first comment a moderator has seen. */
    private SignedIn.Person known(Comments comments, SignedIn.Person reader) {
        comments.bring(new Brought(
                "storm:" + reader.account(),
                "",
                story,
                reader.name(),
                reader.email(),
                OffsetDateTime.parse("2026-01-01T08:00:00Z"),
                "Good morning from " + reader.name() + ".",
                Brought.Fate.SHOWN));
        return reader;
    }

    private void start() throws Exception {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var java = ProcessHandle.current().info().command().orElse("java");
        var builder = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dmasthead.postgres.binaries=" + shelf(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommandLine.class.getName(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("said.txt").toFile()));
        builder.environment().put("MASTHEAD_MANAGEMENT_PORT", "0");
        paper = builder.start();
        await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> new Reader(port).get("/latest").status() == 200);
    }

    private static String shelf() {
        return Path.of(System.getProperty("java.io.tmpdir"), "masthead-postgres-" + System.getProperty("user.name"))
                .toString();
    }

    @AfterEach
    void stop() throws Exception {
        paper.destroy();
        paper.waitFor();
    }

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsThereTwice() throws Exception {
        var storm = new Storm(port, question, story, readers);
        try (var sending = storm.begin(VOTES, COMMENTS)) {
            await().atMost(SOON).until(() -> storm.acknowledged() > (VOTES + COMMENTS) / 2);
            killEverything();
        }
        assertThat(storm.left()).as("what the paper never answered").isPositive();

        start();
        nothingIsLostNorThereTwice(storm);
        try (var sending = storm.goOn(port)) {
            await().atMost(SOON).until(() -> storm.left() == 0);
        }
        nothingIsLostNorThereTwice(storm);
    }

    /** Kill -9, for the paper and every process of its database. */
    private void killEverything() throws Exception {
        var server = PostgresProcess.on(PostgresHome.in(data).cluster()).orElseThrow();
        var postmaster = ProcessHandle.of(server.pid()).orElseThrow();
        var all = Stream.concat(Stream.of(paper.toHandle(), postmaster), postmaster.children())
                .map(one -> Long.toString(one.pid()));
        var killing = Stream.concat(Stream.of("kill", "-9"), all).toList();
        new ProcessBuilder(killing).start().waitFor();
        paper.waitFor();
    }

    private void nothingIsLostNorThereTwice(Storm storm) {
        var jdbc = jdbc();
        var votes = new long[CHOICES + 1];
        jdbc.sql("""
                SELECT choices, count(vote.id) AS votes
                FROM vote JOIN vote_group ON vote_group.id = group_id
                GROUP BY choices
                """).query(row -> {
            votes[row.getInt("choices")] = row.getLong("votes");
        });
        for (var choices = 1; choices <= CHOICES; choices++)
            assertThat(votes[choices])
                    .as("votes for " + choices)
                    .isBetween(storm.votesAcknowledged(choices), storm.votesSent(choices));
        var comments = jdbc.sql("SELECT body FROM comment WHERE body LIKE 'The storm, %' AND state = 'live'")
                .query(String.class)
                .list();
        assertThat(comments).doesNotHaveDuplicates().containsAll(storm.commentsAcknowledged());
        assertThat(jdbc.sql("""
                SELECT (SELECT voters + set_aside = (SELECT count(*) FROM vote) FROM question)
                   AND (SELECT sum(votes) = (SELECT count(*) FROM vote) FROM vote_group)
                   AND (SELECT shown = (SELECT count(*) FROM comment WHERE state = 'live') FROM discussion)
                   AND (SELECT count(*) = 0 FROM comment
                        WHERE origin IS NULL AND verdicts <> (SELECT count(*) FROM verdict WHERE comment_id = comment.id))
                """).query(Boolean.class).single())
                .as("the numbers that are kept")
                .isTrue();
    }

    private JdbcClient jdbc() {
        var home = PostgresHome.in(data);
        var server = PostgresProcess.on(home.cluster()).orElseThrow();
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + server.port() + "/masthead",
                "masthead",
                home.password().orElseThrow()));
    }
}
