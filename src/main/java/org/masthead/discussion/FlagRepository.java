package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FlagRepository {

    private final JdbcClient jdbc;

    FlagRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where this reader has reported it before. */
    boolean add(long comment, long account, String reason, String note, OffsetDateTime now) {
        var added = jdbc.sql("""
                INSERT INTO flag (comment_id, account_id, reason, note, at)
                VALUES (:comment, :account, :reason, :note, :now)
                ON CONFLICT DO NOTHING
                """)
                .param("comment", comment)
                .param("account", account)
                .param("reason", reason)
                .param("note", note)
                .param("now", now)
                .update();
        if (added == 0) return false;
        jdbc.sql("UPDATE comment SET flags = flags + 1 WHERE id = :comment")
                .param("comment", comment)
                .update();
        return true;
    }

    /** A verdict answers every report that is open. */
    void answer(long comment, boolean upheld, OffsetDateTime now) {
        jdbc.sql("UPDATE flag SET answered = :now, upheld = :upheld WHERE comment_id = :comment AND answered IS NULL")
                .param("comment", comment)
                .param("upheld", upheld)
                .param("now", now)
                .update();
        jdbc.sql("UPDATE comment SET flags = 0 WHERE id = :comment")
                .param("comment", comment)
                .update();
    }

    List<Flag> open(Collection<Long> comments) {
        return jdbc.sql("""
                SELECT comment_id AS comment, account_id AS account, reason, note, at
                FROM flag
                WHERE comment_id = ANY (:comments) AND answered IS NULL
                ORDER BY at
                """)
                .param("comments", comments.toArray(Long[]::new))
                .query(Flag.class)
                .list();
    }

    /** A reader's report. */
    record Flag(long comment, long account, String reason, String note, OffsetDateTime at) {}
}
