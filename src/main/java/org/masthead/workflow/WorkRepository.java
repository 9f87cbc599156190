package org.masthead.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where stories stand at the desk, and every move they made. */
@Repository
class WorkRepository {

    private static final String WORK = """
            SELECT story_id, stage, state, section, author, assignee, due, since
            FROM story_work
            """;

    private final JdbcClient jdbc;

    WorkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a story turned into; one that was published waits for nothing and begins anew with its next change. */
    void heard(long story, String state, String section, @Nullable Long author, boolean published, OffsetDateTime now) {
        jdbc.sql("""
                INSERT INTO story_work AS w (story_id, stage, state, section, author, since)
                VALUES (:story, 'draft', :state, :section, :author, :now)
                ON CONFLICT (story_id) DO UPDATE
                    SET state = excluded.state, section = excluded.section,
                        stage = CASE WHEN :published THEN 'draft' ELSE w.stage END,
                        due = CASE WHEN :published THEN NULL ELSE w.due END,
                        since = CASE WHEN :published THEN excluded.since ELSE w.since END
                """)
                .param("story", story)
                .param("state", state)
                .param("section", section)
                .param("author", author)
                .param("published", published)
                .param("now", now)
                .update();
    }

    /** Makes sure that this room has a story, and holds it until the transaction ends. */
    Work held(long story, String state, String section, OffsetDateTime now) {
        jdbc.sql("""
                INSERT INTO story_work (story_id, stage, state, section, since)
                VALUES (:story, 'draft', :state, :section, :now)
                ON CONFLICT DO NOTHING
                """)
                .param("story", story)
                .param("state", state)
                .param("section", section)
                .param("now", now)
                .update();
        return jdbc.sql(WORK + "WHERE story_id = :story FOR UPDATE")
                .param("story", story)
                .query(WorkRepository::work)
                .single();
    }

    Optional<Work> of(long story) {
        return of(List.of(story)).stream().findFirst();
    }

    List<Work> of(Collection<Long> stories) {
        return jdbc.sql(WORK + "WHERE story_id = ANY (:stories)")
                .param("stories", stories.toArray(Long[]::new))
                .query(WorkRepository::work)
                .list();
    }

    void move(long story, Stage from, Stage to, OffsetDateTime now, long account, String name, String note) {
        jdbc.sql("UPDATE story_work SET stage = :to, since = :now WHERE story_id = :story")
                .param("to", to.key())
                .param("now", now)
                .param("story", story)
                .update();
        jdbc.sql("""
                INSERT INTO story_move (story_id, from_stage, to_stage, at, account_id, name, note)
                VALUES (:story, :from, :to, :now, :account, :name, :note)
                """)
                .param("story", story)
                .param("from", from.key())
                .param("to", to.key())
                .param("now", now)
                .param("account", account)
                .param("name", name)
                .param("note", note)
                .update();
    }

    void assign(long story, @Nullable Long assignee, @Nullable OffsetDateTime due) {
        jdbc.sql("UPDATE story_work SET assignee = :assignee, due = :due WHERE story_id = :story")
                .param("assignee", assignee)
                .param("due", due)
                .param("story", story)
                .update();
    }

    /** Newest first. */
    List<Work.Move> moves(long story, int most) {
        return jdbc.sql("""
                SELECT from_stage, to_stage, at, name, note
                FROM story_move
                WHERE story_id = :story
                ORDER BY id DESC
                LIMIT :most
                """)
                .param("story", story)
                .param("most", most)
                .query((row, number) -> new Work.Move(
                        stage(row, "from_stage"),
                        stage(row, "to_stage"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("name"),
                        row.getString("note")))
                .list();
    }

    static Work work(ResultSet row, int number) throws SQLException {
        return new Work(
                row.getLong("story_id"),
                stage(row, "stage"),
                row.getString("state"),
                row.getString("section"),
                row.getObject("author", Long.class),
                row.getObject("assignee", Long.class),
                row.getObject("due", OffsetDateTime.class),
                row.getObject("since", OffsetDateTime.class));
    }

    private static Stage stage(ResultSet row, String column) throws SQLException {
        return Stage.of(row.getString(column)).orElse(Stage.DRAFT);
    }
}
