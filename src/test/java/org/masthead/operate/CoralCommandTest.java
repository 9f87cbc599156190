package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What readers wrote in Coral comes in from the command line, in the three files that Coral writes. */
@Tag("database")
class CoralCommandTest {

    private static final String STORY = """
            {"uri":"urn:ferry","type":"text","headline":"The ferry runs again","body_html":"<p>From noon on.</p>","versioncreated":"2025-11-20T17:00:00Z","firstcreated":"2025-11-20T17:00:00Z"}
            """;
    private static final String STORIES = """
            {"id":"s1","tenantID":"t","siteID":"a","url":"https://averley.example/2025/11/20/the-ferry-runs-again/"}
            {"id":"s2","tenantID":"t","siteID":"a","url":"https://averley.example/2025/11/21/never-was/"}
            """;
    private static final String USERS = """
            {"id":"u1","tenantID":"t","username":"nellm","email":"nell@marsh.example","profiles":[{"type":"local","id":"nell@marsh.example"}]}
            """;
    private static final String COMMENTS = """
            {"id":"c1","tenantID":"t","authorID":"u1","storyID":"s1","status":"NONE","createdAt":{"$date":"2025-11-21T12:30:00.000Z"},"tags":[],"revisions":[{"id":"r2","body":"<div>We <b>need</b> it.</div>"}]}
            {"id":"c2","tenantID":"t","authorID":"u1","storyID":"s1","parentID":"c1","status":"REJECTED","createdAt":"2025-11-21T13:30:00Z","revisions":[{"body":"No."}]}
            {"id":"c3","tenantID":"t","authorID":"u1","storyID":"s2","status":"APPROVED","createdAt":"2025-11-21T14:30:00Z","revisions":[{"body":"Where?"}]}
            """;

    @TempDir
    Path folder = Path.of(".");

    private final TestDatabase.Server database = TestDatabase.fresh();
    private final StringWriter said = new StringWriter();

    private int bring(Path... files) {
        said.getBuffer().setLength(0);
        var line = CommandLine.line();
        line.setOut(new PrintWriter(said));
        line.setErr(new PrintWriter(said));
        var words = new ArrayList<>(List.of("import"));
        for (var file : files) words.add(file.toString());
        words.addAll(List.of("--data", folder.resolve("data").toString(), "--database", database.address()));
        return line.execute(words.toArray(String[]::new));
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void commentsComeOnceUnderTheirStoryWithTheirAnswersAndEachFailureHasAReason() throws Exception {
        assertThat(bring(file("ferry.ndjson", STORY))).as(said.toString()).isEqualTo(CommandLine.DONE);
        var files =
                new Path[] {file("comments.json", COMMENTS), file("users.json", USERS), file("stories.json", STORIES)};

        assertThat(bring(files)).as(said.toString()).isEqualTo(CommandLine.SOME_FAILED);
        assertThat(said.toString()).contains("imported 2, unchanged 0, failed 1", "No story that stands here");
        assertThat(comments())
                .containsExactly(
                        "coral:c1 of nell@marsh.example: We *need* it. (live)",
                        "coral:c2 of nell@marsh.example: No. (rejected)");

        assertThat(bring(files)).isEqualTo(CommandLine.SOME_FAILED);
        assertThat(said.toString()).contains("imported 0, unchanged 2, failed 1");
        assertThat(comments()).hasSize(2);
    }

    private List<String> comments() {
        return JdbcClient.create(new DriverManagerDataSource(database.address()))
                .sql("""
                        SELECT origin || ' of ' || email || ': ' || body || ' (' || state || ')'
                        FROM comment JOIN account ON account.id = account_id
                        ORDER BY origin
                        """)
                .query(String.class)
                .list();
    }
}
