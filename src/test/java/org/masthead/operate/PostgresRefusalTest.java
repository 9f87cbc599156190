package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the paper's own PostgreSQL runs as, and what the operator reads when it will not run. */
class PostgresRefusalTest {

    private static final int NOBODY = 65534;

    @TempDir
    Path data;

    private final List<String> said = new ArrayList<>();

    @BeforeAll
    static void hurry() {
        PostgresServerTest.hurry();
    }

    @ParameterizedTest
    @CsvSource({"17, take a copy with pg_dump", "19, Use the newer Masthead"})
    void aDatabaseOfAnotherMajorVersionIsLeftAloneAndTheWayOutNamed(String major, String remedy) throws Exception {
        var version = cluster().resolve("PG_VERSION");
        Files.createDirectories(cluster());
        Files.writeString(version, major + "\n");

        assertThatThrownBy(this::open)
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("was written by PostgreSQL " + major)
                .hasMessageContaining(remedy);
        assertThat(version).hasContent(major);
    }

    @Test
    void aFolderThatHoldsSomethingElseIsLeftAlone() throws Exception {
        Files.createDirectories(cluster());
        Files.writeString(cluster().resolve("holiday.jpg"), "not a database");

        assertThatThrownBy(this::open).hasMessageContaining("is not a PostgreSQL database");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        var file = Files.createFile(data.resolve("file"));

        assertThatThrownBy(() -> PostgresServer.open(file, said::add))
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aDatabaseThatVanishesWhileOthersStayIsNotReplacedByAnEmptyOne() {
        var launcher = new PostgresLauncher(PostgresHome.in(data), said::add);

        assertThatThrownBy(() -> launcher.run(false)).hasMessageContaining("have gone while Masthead was running");
        assertThat(cluster()).doesNotExist();
    }

    @Test
    void troubleWithTheDiskIsSaidInWords() {
        var full = new FileSystemException("x", null, "No space left on device");
        var closed = new AccessDeniedException("/srv/paper");

        assertThat(PostgresRefused.because(full, data)).hasMessageContaining("is full");
        assertThat(PostgresRefused.because(closed, data)).hasMessageContaining("“/srv/paper” may not be read");
        assertThat(PostgresRefused.said("FATAL: x: No space left on device", data))
                .hasMessageContaining("is full");
        assertThat(PostgresRefused.said("unshare: failed to execute /srv/x: Permission denied", data))
                .hasMessageContaining("noexec");
        assertThat(PostgresRefused.said("Cannot run program \"flock\"", data)).hasMessageContaining("util-linux");
        assertThat(PostgresRefused.said("something new", data)).hasMessageContaining("“something new”");
    }

    @Test
    void aServerThatGivesUpIsQuoted() throws Exception {
        open().close();
        Files.writeString(cluster().resolve("postgresql.auto.conf"), "max_connections = 'many'\n");

        assertThatThrownBy(this::open)
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("PostgreSQL said: “")
                .hasMessageContaining("max_connections");
    }

    @Test
    void rootRunsTheServerAsTheAccountThatOwnsTheFolder() throws Exception {
        assumeTrue(PostgresAccount.weAreRoot(), "only root can act for others");
        var open = openToAll();
        try {
            Files.setAttribute(open, "unix:uid", NOBODY);

            try (var server = PostgresServer.open(open, said::add)) {
                assertThat(PostgresServerTest.ask(server, "SELECT 1")).isEqualTo("1");
                assertThat(serverAccount(open)).isEqualTo(NOBODY);
            }
            try (var files = Files.walk(open)) {
                assertThat(files).allMatch(file -> PostgresAccount.ownerOf(file).uid() == NOBODY);
            }
        } finally {
            PostgresHome.delete(open);
        }
    }

    @Test
    void whereUserNamespacesAreClosedRootGivesTheFolderAwayAndSaysSo() throws Exception {
        assumeTrue(PostgresAccount.weAreRoot(), "only root can give a folder away");
        var open = openToAll();
        try {
            PostgresServer.open(open, said::add).close();
            said.clear();

            var account = PostgresAccount.settle(open.resolve("postgres"), () -> false, said::add);

            assertThat(said).singleElement().asString().contains("now belongs to account number " + account.uid());
            try (var server = PostgresServer.open(open, said::add)) {
                assertThat(PostgresServerTest.ask(server, "SELECT 1")).isEqualTo("1");
                assertThat(serverAccount(open)).isEqualTo(account.uid()).isNotZero();
            }
        } finally {
            PostgresHome.delete(open);
        }
    }

    @Test
    void aFolderBehindAClosedDoorIsRefusedWithAWayOut() {
        assumeTrue(PostgresAccount.weAreRoot(), "only root passes through closed doors");
        var home = PostgresHome.in(data);

        assertThatThrownBy(() -> PostgresAccount.settle(home.folder(), () -> false, said::add))
                .hasMessageContaining("cannot reach")
                .hasMessageContaining("Choose a --data folder that other accounts may pass through");
    }

    private PostgresServer open() {
        return PostgresServer.open(data, said::add);
    }

    private Path cluster() {
        return data.resolve("postgres/data");
    }

    private static Path openToAll() throws IOException {
        var everyone = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x"));
        return Files.createTempDirectory("masthead-account", everyone);
    }

    private static int serverAccount(Path data) {
        var server = PostgresProcess.on(data.resolve("postgres/data")).orElseThrow();
        return PostgresAccount.ownerOf(Path.of("/proc/" + server.pid())).uid();
    }
}
