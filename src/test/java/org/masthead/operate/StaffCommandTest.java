package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the person who runs the server takes people on. */
@Tag("database")
class StaffCommandTest {

    @Test
    void somebodyIsTakenOnFromTheCommandLine(@TempDir Path data) {
        var database = TestDatabase.fresh();
        var added = say(
                0,
                database,
                data,
                "staff",
                "add",
                "--name",
                "June Pettibone",
                "--email",
                "june@packet.example",
                "--role",
                "Moderator");
        assertThat(added.strip()).matches("(?s).*http://localhost:8080/sign-in/[A-Za-z0-9_-]{32}");
        var list = say(0, database, data, "staff", "list");
        assertThat(list).contains("moderator", "June Pettibone", "june@packet.example");
    }

    @Test
    void aRoleThatThereIsNotIsToldWithThoseThereAre(@TempDir Path data) {
        var line = CommandLine.line();
        var err = new StringWriter();
        line.setErr(new PrintWriter(err));
        var status = line.execute(
                "staff",
                "add",
                "--name",
                "J",
                "--email",
                "j@packet.example",
                "--role",
                "king",
                "--data",
                data.toString());
        assertThat(status).isEqualTo(CommandLine.BAD_USAGE);
        assertThat(err.toString()).contains("no role “king”").contains("moderator, rights, publisher");
    }

    private static String say(int expected, TestDatabase.Server database, Path data, String... words) {
        var line = CommandLine.line();
        var out = new StringWriter();
        line.setOut(new PrintWriter(out));
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString(), "--database", database.address()));
        assertThat(line.execute(all.toArray(String[]::new))).as(out.toString()).isEqualTo(expected);
        return out.toString();
    }
}
