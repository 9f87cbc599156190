package org.masthead.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps fronts that are being made up, or wait for their time. */
@Repository
class DraftRepository {

    private static final String DRAFT = """
            SELECT id, front, based_on, step, placements, due, changed, changed_by
            FROM front_draft
            """;

    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that is being worked on. */
    Optional<Draft> open(String front) {
        return jdbc.sql(DRAFT + "WHERE front = :front AND due IS NULL")
                .param("front", front)
                .query(DraftRepository::draft)
                .optional();
    }

    Optional<Draft> byId(long id) {
        return jdbc.sql(DRAFT + "WHERE id = :id")
                .param("id", id)
                .query(DraftRepository::draft)
                .optional();
    }

    /** Those that wait for their time, on this front. */
    List<Draft> waiting(String front) {
        return jdbc.sql(DRAFT + """
                WHERE front = :front AND due IS NOT NULL
                ORDER BY due, id
                LIMIT 50
                """)
                .param("front", front)
                .query(DraftRepository::draft)
                .list();
    }

    /** All on any front: few, as each is somebody's work of the day. */
    List<Draft> all() {
        return jdbc.sql(DRAFT + """
                ORDER BY due NULLS FIRST, id
                LIMIT 500
                """).query(DraftRepository::draft).list();
    }

    /** The numbers of those whose time has come. */
    List<Long> due(OffsetDateTime now) {
        return jdbc.sql("SELECT id FROM front_draft WHERE due <= :now ORDER BY due, id LIMIT 50")
                .param("now", now)
                .query(Long.class)
                .list();
    }

    /** One whose time has come, unless another node has it in hand. */
    Optional<Draft> claim(long id, OffsetDateTime now) {
        return jdbc.sql(DRAFT + """
                WHERE id = :id AND due <= :now
                FOR UPDATE SKIP LOCKED
                """)
                .param("id", id)
                .param("now", now)
                .query(DraftRepository::draft)
                .optional();
    }

    long begin(Draft draft) {
        return jdbc.sql("""
                INSERT INTO front_draft (front, based_on, step, placements, due, changed, changed_by)
                VALUES (:front, :basedOn, :step, :placements::jsonb, :due, :changed, :by)
                RETURNING id
                """)
                .param("front", draft.front())
                .param("basedOn", draft.basedOn())
                .param("step", draft.step())
                .param("placements", Laid.write(draft.makeup()))
                .param("due", draft.due())
                .param("changed", draft.changed())
                .param("by", draft.by())
                .query(Long.class)
                .single();
    }

    void save(Draft draft) {
        jdbc.sql("""
                UPDATE front_draft
                SET step = :step, placements = :placements::jsonb, changed = :changed, changed_by = :by
                WHERE id = :id
                """)
                .param("id", draft.id())
                .param("step", draft.step())
                .param("placements", Laid.write(draft.makeup()))
                .param("changed", draft.changed())
                .param("by", draft.by())
                .update();
    }

    void schedule(long id, @Nullable OffsetDateTime due) {
        jdbc.sql("UPDATE front_draft SET due = :due WHERE id = :id")
                .param("id", id)
                .param("due", due)
                .update();
    }

    void drop(long id) {
        jdbc.sql("DELETE FROM front_draft WHERE id = :id").param("id", id).update();
    }

    void add(long draft, Step step) {
        jdbc.sql("""
                INSERT INTO front_step (draft_id, step, did, placements, made, made_by)
                VALUES (:draft, :step, :did, :before::jsonb, :made, :by)
                """)
                .param("draft", draft)
                .param("step", step.step())
                .param("did", step.did())
                .param("before", Laid.write(step.before()))
                .param("made", step.made())
                .param("by", step.by())
                .update();
    }

    void forget(long draft, int step) {
        jdbc.sql("DELETE FROM front_step WHERE draft_id = :draft AND step = :step")
                .param("draft", draft)
                .param("step", step)
                .update();
    }

    /** What was done since a step, oldest first. */
    List<Step> steps(long draft, int after) {
        return jdbc.sql("""
                SELECT step, did, placements, made, made_by
                FROM front_step
                WHERE draft_id = :draft AND step > :after
                ORDER BY step DESC
                LIMIT 100
                """)
                .param("draft", draft)
                .param("after", after)
                .query((row, number) -> new Step(
                        row.getInt("step"),
                        row.getString("did"),
                        Laid.read(row.getString("placements")),
                        row.getObject("made", OffsetDateTime.class),
                        row.getString("made_by")))
                .list()
                .reversed();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("id"),
                row.getString("front"),
                row.getInt("based_on"),
                row.getInt("step"),
                Laid.read(row.getString("placements")),
                row.getObject("due", OffsetDateTime.class),
                row.getObject("changed", OffsetDateTime.class),
                row.getString("changed_by"));
    }

    /**
     * One change of a draft.
     *
     * @param before the front before it, for undoing
     */
    record Step(int step, String did, Makeup before, OffsetDateTime made, String by) {}
}
