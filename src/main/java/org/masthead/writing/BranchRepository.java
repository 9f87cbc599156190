package org.masthead.writing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BranchRepository {

    private static final String COLUMNS = """
            SELECT id, story_id AS story, hold, version, based_on, copy, made, account_id AS account, made_by, reason,
                   settled, settled_by, became
            FROM branch
            """;

    private final JdbcClient jdbc;

    BranchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(New branch) {
        return jdbc.sql("""
                INSERT INTO branch (story_id, hold, version, based_on, copy, made, account_id, made_by, reason)
                VALUES (:story, :hold, :version, :based, :copy::jsonb, :made, :account, :by, :reason)
                RETURNING id
                """)
                .param("story", branch.story())
                .param("hold", branch.hold())
                .param("version", branch.version())
                .param("based", branch.basedOn())
                .param("copy", branch.copy())
                .param("made", branch.made())
                .param("account", branch.account())
                .param("by", branch.madeBy())
                .param("reason", branch.reason())
                .query(Long.class)
                .single();
    }

    /** The same text, typed on. */
    void goOn(long id, String copy, OffsetDateTime now) {
        jdbc.sql("UPDATE branch SET copy = :copy::jsonb, made = :now WHERE id = :id")
                .param("id", id)
                .param("copy", copy)
                .param("now", now)
                .update();
    }

    /** What went on from this version under this hold, and is not settled yet; the newest first. */
    List<Row> from(long story, String hold, long version) {
        return jdbc.sql(COLUMNS + """
                WHERE story_id = :story AND hold = :hold AND version = :version AND settled IS NULL
                ORDER BY id DESC
                LIMIT 20
                """)
                .param("story", story)
                .param("hold", hold)
                .param("version", version)
                .query(Row.class)
                .list();
    }

    boolean keeps(long story, long version, String copy) {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT 1 FROM branch WHERE story_id = :story AND version = :version AND copy = :copy::jsonb
                )
                """)
                .param("story", story)
                .param("version", version)
                .param("copy", copy)
                .query(Boolean.class)
                .single();
    }

    Optional<Row> byId(long story, long id) {
        return jdbc.sql(COLUMNS + """
                WHERE story_id = :story AND id = :id
                """)
                .param("story", story)
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    /** A story's branches: those to settle first, then the newest. */
    List<Row> of(long story, int most) {
        return jdbc.sql(COLUMNS + """
                WHERE story_id = :story
                ORDER BY settled IS NOT NULL, id DESC
                LIMIT :most
                """)
                .param("story", story)
                .param("most", most)
                .query(Row.class)
                .list();
    }

    void settle(long id, String became, String by, OffsetDateTime now) {
        jdbc.sql("""
                UPDATE branch SET settled = :now, settled_by = :by, became = :became WHERE id = :id
                """)
                .param("id", id)
                .param("by", by)
                .param("became", became)
                .param("now", now)
                .update();
    }

    /** Text to be kept beside a story. */
    record New(
            long story,
            String hold,
            long version,
            int basedOn,
            String copy,
            OffsetDateTime made,
            long account,
            String madeBy,
            String reason) {}

    /** Text that is kept beside a story. */
    record Row(
            long id,
            long story,
            String hold,
            long version,
            int basedOn,
            String copy,
            OffsetDateTime made,
            long account,
            String madeBy,
            String reason,
            @Nullable OffsetDateTime settled,
            String settledBy,
            String became) {

        CopyForm form() {
            return CopyForm.stored(copy);
        }
    }
}
