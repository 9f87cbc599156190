package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.masthead.operate.PostgresServerTest.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several Masthead processes on one folder, some of which come to a sudden end. */
class PostgresSharingTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path data;

    private final List<Process> papers = new ArrayList<>();

    /** A Masthead process: opens the folder, says where the server answers, and closes when it is told to. */
    static class Paper {

        public static void main(String[] arguments) throws IOException {
            try (var server = PostgresServer.open(Path.of(arguments[0]), sentence -> {})) {
                System.out.println(server.jdbcUrl());
                System.in.read();
            }
        }
    }

    @BeforeAll
    static void hurry() {
        PostgresServerTest.hurry();
    }

    @AfterEach
    void endPapers() {
        papers.forEach(Process::destroyForcibly);
    }

    @Test
    void aServerOutlivesTheProcessThatWasKilledAndIsJoinedAndStoppedByTheNext() throws Exception {
        var paper = paper();
        var url = url(paper);
        long server = postmaster().orElseThrow().pid();

        paper.destroyForcibly().waitFor();

        try (var joined = open()) {
            assertThat(joined.jdbcUrl()).isEqualTo(url);
            assertThat(postmaster().orElseThrow().pid()).isEqualTo(server);
            assertThat(ask(joined, "SELECT 1")).isEqualTo("1");
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void aServerThatWasLeftBehindWithoutItsPasswordIsStartedAnew() throws Exception {
        var paper = paper();
        url(paper);
        paper.destroyForcibly().waitFor();
        Files.delete(data.resolve("postgres/password"));

        try (var server = open()) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void twoProcessesShareTheServerAndTheLastOneOutStopsIt() throws Exception {
        var other = paper();
        var url = url(other);
        try (var server = open()) {
            assertThat(server.jdbcUrl()).isEqualTo(url);
            close(other);
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");

            other = paper();
            assertThat(url(other)).isEqualTo(url);
        }
        assertThat(postmaster()).isPresent();

        close(other);
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void processesThatOpenAFreshFolderAtOnceGetOneServer() throws Exception {
        var opened = List.of(paper(), paper(), paper());
        var urls = new ArrayList<String>();
        for (var paper : opened) urls.add(url(paper));

        assertThat(urls).hasSize(3).containsOnly(urls.getFirst());
        for (var paper : opened) close(paper);
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void aServerThatIsKilledIsBroughtBackOnceForAllWhoShareIt() throws Exception {
        var other = paper();
        url(other);
        try (var server = open()) {
            long before = postmaster().orElseThrow().pid();
            ProcessHandle.of(before).orElseThrow().destroyForcibly();
            await().atMost(SOON)
                    .ignoreExceptions()
                    .until(() -> ask(server, "SELECT 1").equals("1"));
            assertThat(postmaster().orElseThrow().pid()).isNotEqualTo(before);
        }
        assertThat(postmaster()).isPresent();
        close(other);
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void aProcessThatIsKilledWhileItMakesTheDatabaseLeavesNothingBroken() throws Exception {
        var paper = paper();
        await().atMost(SOON).pollInterval(Duration.ofMillis(5)).until(() -> !drafts().isEmpty());
        paper.destroyForcibly().waitFor();
        assertThat(data.resolve("postgres/data")).doesNotExist();

        try (var server = open()) {
            assertThat(ask(server, "SELECT current_database()")).isEqualTo("masthead");
        }
        open().close();
        assertThat(drafts()).isEmpty();
    }

    private PostgresServer open() {
        return PostgresServer.open(data, sentence -> {});
    }

    private Process paper() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Dmasthead.postgres.fast=true",
                        "-Dmasthead.postgres.binaries=" + System.getProperty("masthead.postgres.binaries"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Paper.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        papers.add(process);
        return process;
    }

    private static String url(Process paper) throws IOException {
        var url = paper.inputReader().readLine();
        assertThat(url).startsWith("jdbc:postgresql://127.0.0.1:");
        return url;
    }

    private static void close(Process paper) throws Exception {
        paper.getOutputStream().close();
        assertThat(paper.waitFor()).isZero();
    }

    private Optional<PostgresProcess> postmaster() {
        return PostgresProcess.on(data.resolve("postgres/data"));
    }

    private List<Path> drafts() throws IOException {
        var folder = data.resolve("postgres");
        if (Files.notExists(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("data.new-"))
                    .toList();
        }
    }
}
