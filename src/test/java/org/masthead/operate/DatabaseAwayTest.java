package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.Masthead;
import org.masthead.TestClock;
import org.masthead.TestPaper;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.press.Press;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** While the database is away, readers go on reading what is in memory, and everybody else is told so at once. */
@SuppressWarnings("try") // an absence is held, not used
class DatabaseAwayTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int STORIES = 6;
    private static final String AWAY = "masthead; hit; fwd=stale; detail=\"database away\"";

    private static final List<String> IN_MEMORY = IntStream.rangeClosed(1, STORIES)
            .mapToObj(number -> "/2026/11/24/story-" + number)
            .toList();

    /** What is asked for under an address that the press keeps nothing for. */
    private static final List<String> MADE_EACH_TIME =
            List.of("/?made", "/latest?made", "/feed.xml?made", "/river/feed.json?made", "/2026/11/24/story-1?made");

    @TempDir
    static Path data = Path.of(".");

    private static PostgresServer postgres;
    private static ConfigurableApplicationContext paper;
    private static Reader reader;

    @BeforeAll
    static void openWithADatabaseOfItsOwn() {
        PostgresServerTest.hurry();
        postgres = PostgresServer.open(data, sentence -> {});
        var application = new SpringApplication(Masthead.class, TestClock.Settings.class);
        application.addInitializers(new TestPaper(Map.of(
                "spring.datasource.url", postgres.jdbcUrl(),
                "spring.datasource.username", postgres.user(),
                "spring.datasource.password", postgres.password(),
                "masthead.management.port", "0")));
        paper = application.run(
                "--server.port=0",
                "--spring.jdbc.template.query-timeout=3s",
                "--spring.datasource.hikari.data-source-properties.socketTimeout=5");
        reader = new Reader(((WebServerApplicationContext) paper).getWebServer().getPort());
        paper.getBean(Sections.class).ensure("River", "");
        for (var number = 1; number <= STORIES; number++) publish("Story " + number);
    }

    @AfterAll
    static void close() {
        paper.close();
        postgres.close();
    }

    @BeforeEach
    void everyPageIsInMemory() {
        await().atMost(SOON).until(() -> reader.get("/latest?made").status() == 200);
        await().atMost(SOON).until(DatabaseAwayTest::pressListens);
        await().atMost(SOON)
                .until(() -> IN_MEMORY.stream()
                        .allMatch(
                                path -> reader.get(path).header("Cache-Status").equals("masthead; hit")));
    }

    /** Once it does, it has thrown away all that it had before the database was away. */
    private static boolean pressListens() throws SQLException {
        try (var connection = connect();
                var lines = connection
                        .createStatement()
                        .executeQuery("SELECT FROM pg_stat_activity WHERE application_name = 'masthead-press'")) {
            return lines.next();
        }
    }

    /** How a server goes. */
    enum Leaving {
        /** It sees its sessions off. */
        STOPPED,
        /** It leaves everything lying. */
        KILLED
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInMemoryIsReadWhileTheDatabaseIsAwayAndAllHealsByItself(Leaving leaving) throws Exception {
        try (var readers = new ManyReaders(reader, IN_MEMORY, MADE_EACH_TIME)) {
            readers.begin();
            try (var away = leave(leaving)) {
                await().atMost(SOON).until(() -> health().status() == 503);
                readers.seeMore(60);
                assertThat(health().text()).startsWith("The database does not answer");
            }
            await().atMost(SOON).until(() -> health().status() == 200);
            await().atMost(SOON).until(() -> reader.get("/latest?made").status() == 200);
            readers.seeMore(30);
            assertThat(readers.refused()).isNotEmpty().allSatisfy(DatabaseAwayTest::plain);
        }
        var headline = "After the " + leaving;
        publish(headline);
        await().atMost(SOON).untilAsserted(() -> {
            for (var path : List.of("/", "/latest", "/river", "/feed.xml"))
                assertThat(reader.get(path).text()).as(path).contains(headline);
        });
    }

    @Test
    void aPageThatIsOutOfDateIsShownAndMarkedUntilItCanBeMadeAnew() throws Exception {
        await().atMost(SOON)
                .until(() -> reader.get("/latest").header("Cache-Status").equals("masthead; hit"));
        paper.getBean(Press.class).purge(Set.of("sections"));
        try (var away = leave(Leaving.STOPPED)) {
            await().atMost(SOON).untilAsserted(() -> {
                var answer = reader.get("/latest");
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.header("Cache-Status")).isEqualTo(AWAY);
                assertThat(answer.header("Age")).isNotEmpty();
            });
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(reader.get("/latest").header("Cache-Status"))
                        .isIn("masthead; hit", "masthead; fwd=miss"));
    }

    @Test
    void aLockThatIsHeldTakesNothingFromThoseWhoReadWhatIsInMemory() throws Exception {
        try (var holding = connect();
                var readers = new ManyReaders(reader, IN_MEMORY, MADE_EACH_TIME)) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("LOCK TABLE story, story_revision IN ACCESS EXCLUSIVE MODE");
            readers.begin();
            readers.seeMore(60);
            assertThat(readers.refused()).isNotEmpty().allSatisfy(DatabaseAwayTest::plain);
            holding.rollback();
            await().atMost(SOON).until(() -> reader.get("/latest?made").status() == 200);
        }
    }

    @Test
    void aPoolThatIsTakenUpTakesNothingFromThemEither() throws Exception {
        var taken = new ArrayList<Connection>();
        try (var readers = new ManyReaders(reader, IN_MEMORY, MADE_EACH_TIME)) {
            var pool = paper.getBean(HikariDataSource.class);
            while (taken.size() < pool.getMaximumPoolSize()) taken.add(pool.getConnection());
            readers.begin();
            readers.seeMore(60);
            assertThat(health().status()).isEqualTo(503);
            assertThat(readers.refused()).isNotEmpty().allSatisfy(DatabaseAwayTest::plain);
        } finally {
            for (var one : taken) one.close();
        }
        await().atMost(SOON).until(() -> health().status() == 200);
    }

    @Test
    void aDatabaseThatFreezesIsNotWaitedForForEver() throws Exception {
        try (var readers = new ManyReaders(reader, IN_MEMORY, MADE_EACH_TIME)) {
            readers.begin();
            signal("STOP");
            try {
                await().atMost(SOON).until(() -> !readers.refused().isEmpty());
                readers.seeMore(30);
            } finally {
                signal("CONT");
            }
            assertThat(readers.refused()).isNotEmpty().allSatisfy(DatabaseAwayTest::plain);
            await().atMost(SOON).until(() -> reader.get("/latest?made").status() == 200);
        }
    }

    @Test
    void outsideOfTestsNobodyWaitsLongerThanHalfAMinute() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yml"));
        var read = settings.getObject();
        assertThat(read).isNotNull();
        assertThat(read.getProperty("spring.jdbc.template.query-timeout")).isEqualTo("20s");
        assertThat(read.get("spring.datasource.hikari.data-source-properties.socketTimeout"))
                .isEqualTo(30);
        assertThat(read.get("spring.datasource.hikari.connection-timeout")).isEqualTo(3_000);
    }

    private static void plain(Reader.Answer refusal) {
        assertThat(refusal.status()).as(refusal.asked()).isEqualTo(503);
        assertThat(refusal.header("Retry-After")).matches("[0-9]{1,2}");
        assertThat(refusal.header("Cache-Control")).contains("no-store");
        assertThat(refusal.text()).contains("The paper’s archive does not answer just now.");
        assertThat(refusal.tells()).isFalse();
        assertThat(refusal.missingSafety()).isEmpty();
    }

    private static void publish(String headline) {
        var stories = paper.getBean(Stories.class);
        stories.publish(stories.draft(Copies.river(headline), Copies.ADA), Copies.ADA);
    }

    private static Reader.Answer health() {
        return new Reader(paper.getBean(Management.class).port()).get("/healthz");
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    /** The database goes, and comes back when this is closed. */
    private static AutoCloseable leave(Leaving leaving) throws Exception {
        if (leaving == Leaving.STOPPED) {
            postgres.close();
            return () -> postgres = PostgresServer.open(data, sentence -> {});
        }
        var turn = PostgresHome.in(data).turnLock();
        turn.lock();
        signal("QUIT");
        return turn;
    }

    /** Tells the server and all its processes. */
    private static void signal(String name) throws IOException, InterruptedException {
        var server = PostgresProcess.on(PostgresHome.in(data).cluster()).orElseThrow();
        var pids = new ArrayList<>(List.of("kill", "-" + name, Long.toString(server.pid())));
        if (!name.equals("QUIT")) {
            ProcessHandle.of(server.pid()).stream()
                    .flatMap(ProcessHandle::children)
                    .forEach(child -> pids.add(Long.toString(child.pid())));
        }
        assertThat(new ProcessBuilder(pids).start().waitFor()).isZero();
    }
}
