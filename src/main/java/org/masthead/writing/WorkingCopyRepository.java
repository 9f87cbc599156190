package org.masthead.writing;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkingCopyRepository {

    private final JdbcClient jdbc;

    WorkingCopyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> of(long story) {
        return jdbc.sql("""
                SELECT story_id AS story, version, based_on, copy, saved, account_id AS account, saved_by
                FROM working_copy
                WHERE story_id = :story
                """).param("story", story).query(Row.class).optional();
    }

    /** @return its new version */
    long put(long story, int basedOn, String copy, OffsetDateTime now, long account, String by) {
        return jdbc.sql("""
                INSERT INTO working_copy AS w (story_id, version, based_on, copy, saved, account_id, saved_by)
                VALUES (:story, 1, :based, :copy::jsonb, :now, :account, :by)
                ON CONFLICT (story_id) DO UPDATE
                    SET version = w.version + 1, based_on = excluded.based_on, copy = excluded.copy,
                        saved = excluded.saved, account_id = excluded.account_id, saved_by = excluded.saved_by
                RETURNING version
                """)
                .param("story", story)
                .param("based", basedOn)
                .param("copy", copy)
                .param("now", now)
                .param("account", account)
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /** It has become a revision. Its version counts on, so that a form opened before is known to be old. */
    void clear(long story, int basedOn, OffsetDateTime now, long account, String by) {
        jdbc.sql("""
                INSERT INTO working_copy AS w (story_id, version, based_on, copy, saved, account_id, saved_by)
                VALUES (:story, 1, :based, NULL, :now, :account, :by)
                ON CONFLICT (story_id) DO UPDATE
                    SET version = w.version + 1, based_on = excluded.based_on, copy = NULL, saved = excluded.saved,
                        account_id = excluded.account_id, saved_by = excluded.saved_by
                """)
                .param("story", story)
                .param("based", basedOn)
                .param("now", now)
                .param("account", account)
                .param("by", by)
                .update();
    }

    /**
     * What is typed of a story.
     *
     * @param copy null where nothing was typed since the newest revision
     */
    record Row(
            long story,
            long version,
            int basedOn,
            @Nullable String copy,
            OffsetDateTime saved,
            long account,
            String savedBy) {}
}
