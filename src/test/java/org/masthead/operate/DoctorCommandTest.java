package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor finds, and what it says to do. */
@Tag("database")
class DoctorCommandTest {

    private final TestDatabase.Server database = TestDatabase.fresh();

    @TempDir
    Path data;

    private String run(int expected, String... words) {
        var line = CommandLine.line();
        var out = new StringWriter();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(out));
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        assertThat(line.execute(all.toArray(String[]::new))).as(out.toString()).isEqualTo(expected);
        return out.toString();
    }

    private String doctor(int expected, String... words) {
        var all = new ArrayList<>(List.of("doctor", "--port", "0", "--database", database.address()));
        all.addAll(List.of(words));
        return run(expected, all.toArray(String[]::new));
    }

    private void employ(String email) {
        run(
                0,
                "staff",
                "add",
                "--name",
                "June Pettibone",
                "--email",
                email,
                "--role",
                "publisher",
                "--database",
                database.address());
    }

    private void behindThePapersBack(String... statements) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var one : statements) statement.execute(one);
        }
    }

    @Test
    void aPaperThatIsWellIsSaidToBe() throws IOException {
        Files.writeString(data.resolve("masthead.yml"), "masthead.paper.address: https://packet.example\n");
        employ("june@packet.example");
        var said = doctor(0);
        assertThat(said)
                .contains("ok       Java", "ok       Data folder", "ok       Database        PostgreSQL")
                .contains("ok       Migrations", "ok       Address", "ok       Publisher", "ok       Sign-in codes")
                .contains("ok       Fonts", "ok       Scheduled work  Nothing is late.", "ok       Pictures")
                .contains("ok       Ledger          1 lines, each tied to the one before. Its seal today: 1-")
                .contains("warning  Mail            No mail server is set")
                .endsWith("Nothing is wrong.\n");
    }

    @Test
    void aLineThatWasChangedIsNamed() throws SQLException {
        employ("june@packet.example");
        employ("walt@packet.example");
        var seal = doctor(0).replaceAll("(?s).*Its seal today: (\\S+).*", "$1");
        assertThat(doctor(0, "--seal", seal)).contains("ok       Ledger");
        behindThePapersBack(
                "ALTER TABLE ledger_entry DISABLE TRIGGER USER",
                "UPDATE ledger_entry SET details = 'reader' WHERE id = 2",
                "ALTER TABLE ledger_entry ENABLE TRIGGER USER");
        assertThat(doctor(1))
                .contains("wrong    Ledger          Line 2", "The 1 lines before it are whole", "Something is wrong");
    }

    @Test
    void linesTakenOffTheEndAreFoundByASealThatWasWrittenDown() throws SQLException {
        employ("june@packet.example");
        employ("walt@packet.example");
        var seal = doctor(0).replaceAll("(?s).*Its seal today: (\\S+).*", "$1");
        behindThePapersBack(
                "ALTER TABLE ledger_entry DISABLE TRIGGER USER",
                "ALTER TABLE ledger_link DISABLE TRIGGER USER",
                "DELETE FROM ledger_entry WHERE id = 2",
                "DELETE FROM ledger_link WHERE entry = 2");
        assertThat(doctor(0)).contains("1 lines, each tied");
        assertThat(doctor(1, "--seal", seal)).contains("lines were taken off its end");
    }

    @Test
    void whatIsMissingIsNamedWithItsRemedy() throws SQLException, IOException {
        employ("june@packet.example");
        Files.writeString(data.resolve("masthead.yml"), """
                masthead.mail.inbox: true
                """);
        behindThePapersBack(
                "UPDATE account SET role = 'reader'",
                "INSERT INTO authenticator (account_id, secret, step, made) VALUES (1, decode('00', 'hex'), 0, now())",
                "INSERT INTO letter (recipient, subject, body, unsubscribe, written, due)"
                        + " VALUES ('a@b.example', 's', 'b', '', now() - interval '1 day', now())");
        assertThat(doctor(1))
                .contains("wrong    Mail            Every letter", "take masthead.mail.inbox out".substring(5))
                .contains("warning  Publisher", "staff add")
                .contains("wrong    Sign-in codes   Those of 1 people", "staff link")
                .contains("0 stories are due and 1 letters have waited")
                .contains("warning  Address", "masthead.paper.address");
    }

    @Test
    void aFolderWithoutAPaperIsToldHowToBeginOne() {
        assertThat(run(0, "doctor", "--port", "0"))
                .contains("There is no paper in " + data + " yet.", "bin/masthead serve");
        assertThat(run(
                        1,
                        "doctor",
                        "--port",
                        "0",
                        "--backups",
                        data.resolve("none").toString()))
                .contains("wrong    Backups");
    }

    @Test
    void aPortThatIsTakenIsTold() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThat(run(0, "doctor", "--port", Integer.toString(taken.getLocalPort())))
                    .contains("warning  Port", "--port");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsToldAndNothingElseIsTried() {
        var nowhere = database.address().replaceFirst("/paper_\\w+", "/no_such_paper");
        assertThat(run(1, "doctor", "--port", "0", "--database", nowhere))
                .contains("wrong    Paper           The paper could not be opened.");
    }

    @Test
    void aLinkIsPrintedForWhoeverIsLockedOut() {
        employ("june@packet.example");
        assertThat(run(0, "staff", "link", "--email", "June@packet.example", "--database", database.address()))
                .matches("(?s).*http://localhost:8080/sign-in/[A-Za-z0-9_-]{32}\\s*");
        assertThat(run(2, "staff", "link", "--email", "nobody@packet.example", "--database", database.address()))
                .contains("Nobody with the address “nobody@packet.example” works here");
        assertThat(run(
                        2,
                        "staff",
                        "add",
                        "--name",
                        "June",
                        "--email",
                        "june@packet.example",
                        "--role",
                        "reader",
                        "--database",
                        database.address()))
                .contains("the paper’s last publisher");
    }
}
