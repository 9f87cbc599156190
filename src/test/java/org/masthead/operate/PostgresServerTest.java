package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper's own PostgreSQL, in one process: made, started, killed, brought back, stopped. */
class PostgresServerTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path data;

    private final List<String> said = new ArrayList<>();

    /** Unpacks the programs once for all tests, and does without syncing to disk. */
    @BeforeAll
    static void hurry() {
        var shelf =
                Path.of(System.getProperty("java.io.tmpdir"), "masthead-postgres-" + System.getProperty("user.name"));
        System.setProperty("masthead.postgres.binaries", shelf.toString());
        System.setProperty("masthead.postgres.fast", "true");
    }

    @Test
    void aFreshFolderGetsAChecksummedUnicodeDatabaseThatOnlyThisMachineCanReach() throws Exception {
        try (var server = open()) {
            assertThat(ask(server, "SELECT current_database()")).isEqualTo("masthead");
            assertThat(ask(server, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(server, "SHOW data_checksums")).isEqualTo("on");
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "SHOW unix_socket_directories")).isEmpty();
            assertThat(ask(server, "SHOW max_connections")).isEqualTo("60");
            assertThat(ask(server, "SELECT datlocale FROM pg_database WHERE datname = 'masthead'"))
                    .isEqualTo("C.UTF-8");
            assertThat(ask(server, "SELECT upper('é')")).isEqualTo("É");
        }
        assertThat(said).contains("Making the database, once.");
    }

    @Test
    void whatWasWrittenIsThereAtTheNextStartUnderTheSameAddressAndPassword() throws Exception {
        String url;
        String password;
        try (var server = open()) {
            url = server.jdbcUrl();
            password = server.password();
            run(server, "CREATE TABLE story AS SELECT 'Flood' AS headline");
        }
        assertThat(postmaster()).isEmpty();
        said.clear();

        try (var server = open()) {
            assertThat(server.jdbcUrl()).isEqualTo(url);
            assertThat(server.password()).isEqualTo(password);
            assertThat(ask(server, "SELECT headline FROM story")).isEqualTo("Flood");
        }
        assertThat(said).isEmpty();
    }

    @Test
    void thePasswordIsForThisAccountAloneAndTheServerInsistsOnIt() throws Exception {
        try (var server = open()) {
            var file = data.resolve("postgres/password");
            assertThat(file).hasContent(server.password());
            assertThat(server.password()).hasSize(32);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(data.resolve("postgres/server.log")).content().doesNotContain(server.password());
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void nothingTypedReachesTheLogEvenWhenItIsRefused() throws Exception {
        try (var server = open();
                var connection = connect(server)) {
            run(server, "CREATE TABLE reader (email text UNIQUE, age int CHECK (age > 0))");
            run(server, "INSERT INTO reader VALUES ('whistleblower@example.org', 40)");
            for (var refused : List.of(
                    "INSERT INTO reader VALUES ('whistleblower@example.org', 41)",
                    "INSERT INTO reader VALUES ('whistleblower', -1)",
                    "SELECT 'whistleblower'::int",
                    "SELEC whistleblower",
                    "DO $$ BEGIN RAISE WARNING 'whistleblower'; RAISE LOG 'a marker'; END $$",
                    "DO $$ BEGIN RAISE EXCEPTION 'whistleblower'; END $$")) {
                try (var statement = connection.createStatement()) {
                    statement.execute(refused);
                } catch (SQLException e) {
                    assertThat(e.getMessage()).contains("ERROR");
                }
            }
        }
        assertThat(data.resolve("postgres/server.log"))
                .content()
                .contains("a marker")
                .doesNotContain("whistleblower");
    }

    @Test
    void severalOpensInOneProcessShareTheServerAndTheLastCloseStopsIt() throws Exception {
        var opens = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::open))
                .toList();
        var servers = opens.stream().map(CompletableFuture::join).toList();
        assertThat(servers)
                .extracting(PostgresServer::jdbcUrl)
                .containsOnly(servers.getFirst().jdbcUrl());

        servers.getFirst().close();
        servers.getFirst().close();
        servers.get(1).close();
        servers.get(2).close();
        assertThat(ask(servers.getLast(), "SELECT 1")).isEqualTo("1");

        servers.getLast().close();
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void aServerThatIsKilledComesBackAndItsClientsWithIt() throws Exception {
        try (var server = open();
                var pool = pool(server)) {
            run(server, "CREATE TABLE vote AS SELECT 1 AS ballot");
            assertThat(ballots(pool)).isEqualTo(1);
            long before = postmaster().orElseThrow().pid();

            kill(before);

            await().atMost(SOON).ignoreExceptions().until(() -> ballots(pool) == 1);
            assertThat(postmaster().orElseThrow().pid()).isNotEqualTo(before);
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void aServerThatIsKilledInTheMiddleOfALongQueryComesBackAllTheSame() throws Exception {
        try (var server = open();
                var connection = connect(server);
                var statement = connection.createStatement()) {
            var busy = CompletableFuture.runAsync(() -> {
                try {
                    statement.execute("DO $$ BEGIN LOOP NULL; END LOOP; END $$");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            await().atMost(SOON)
                    .until(() -> ask(server, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'DO %'")
                            .equals("1"));

            kill(postmaster().orElseThrow().pid());

            await().atMost(SOON)
                    .ignoreExceptions()
                    .until(() -> ask(server, "SELECT 1").equals("1"));
            await().atMost(SOON).until(busy::isCompletedExceptionally);
        }
    }

    @Test
    void aPidFileThatByNowNamesAnotherProgramIsNotBelieved() throws Exception {
        open().close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    cluster().resolve("postmaster.pid"),
                    stranger.pid() + "\n" + cluster() + "\n1700000000\n5432\n\nlocalhost\n  1 1\nready   \n");

            try (var server = open()) {
                assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void aPortThatAStrangerHasTakenIsGivenUp() throws Exception {
        open().close();
        int before = Integer.parseInt(Files.readString(data.resolve("postgres/port")));
        try (var stranger = new ServerSocket(before, 1, InetAddress.getLoopbackAddress());
                var server = open()) {
            assertThat(stranger.isBound()).isTrue();
            assertThat(ask(server, "SHOW port")).isNotEqualTo(Integer.toString(before));
        }
        assertThat(said).anyMatch(sentence -> sentence.startsWith("Another program has taken port " + before));
    }

    @Test
    void aLostPasswordIsReplaced() throws Exception {
        String lost;
        try (var server = open()) {
            lost = server.password();
        }
        Files.delete(data.resolve("postgres/password"));

        try (var server = open()) {
            assertThat(server.password()).hasSize(32).isNotEqualTo(lost);
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void programsThatWereCutShortAreUnpackedAgain() throws Exception {
        var whole = PostgresBinaries.on(data, said::add);
        Files.write(whole.program("initdb"), new byte[0]);

        var again = PostgresBinaries.on(data, said::add);

        assertThat(again.program("initdb")).isExecutable().isNotEmptyFile();
        assertThat(said).hasSize(2).allMatch(sentence -> sentence.startsWith("Unpacking PostgreSQL"));
        var version = new ProcessBuilder(again.program("postgres").toString(), "--version").start();
        assertThat(version.inputReader().readLine()).endsWith(PostgresBinaries.VERSION.replaceFirst("\\.0$", ""));
    }

    private PostgresServer open() {
        return PostgresServer.open(data, said::add);
    }

    private Path cluster() {
        return data.resolve("postgres/data");
    }

    private Optional<PostgresProcess> postmaster() {
        return PostgresProcess.on(cluster());
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }

    static String ask(PostgresServer server, String question) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(PostgresServer server, String statement) throws SQLException {
        try (var connection = connect(server);
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private static HikariDataSource pool(PostgresServer server) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(server.jdbcUrl());
        settings.setUsername(server.user());
        settings.setPassword(server.password());
        settings.setMaximumPoolSize(2);
        settings.setConnectionTimeout(1_000);
        return new HikariDataSource(settings);
    }

    private static int ballots(HikariDataSource pool) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT count(*) FROM vote")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
