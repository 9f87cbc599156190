package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VerdictRepository {

    private final JdbcClient jdbc;

    VerdictRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param moderator null: the checks */
    void add(long comment, OffsetDateTime at, @Nullable Long moderator, String ruling, String reason, String words) {
        jdbc.sql("""
                WITH counted AS (
                    UPDATE comment SET verdicts = verdicts + 1 WHERE id = :comment RETURNING verdicts)
                INSERT INTO verdict (comment_id, number, at, moderator, ruling, reason, words)
                SELECT :comment, verdicts, :at::timestamptz, :moderator::bigint, :ruling, :reason, :words FROM counted
                """)
                .param("comment", comment)
                .param("at", at)
                .param("moderator", moderator)
                .param("ruling", ruling)
                .param("reason", reason)
                .param("words", words)
                .update();
    }

    List<Verdict> about(long comment) {
        return jdbc.sql("""
                SELECT id, comment_id AS comment, number, at, moderator, ruling, reason, words
                FROM verdict
                WHERE comment_id = :comment
                ORDER BY number
                """).param("comment", comment).query(Verdict.class).list();
    }

    Optional<Verdict> latest(long comment) {
        return jdbc.sql("""
                SELECT id, comment_id AS comment, number, at, moderator, ruling, reason, words
                FROM verdict
                WHERE comment_id = :comment
                ORDER BY number DESC
                LIMIT 1
                """).param("comment", comment).query(Verdict.class).optional();
    }

    /** One verdict in twenty of other moderators', that nobody has looked at again yet. */
    List<Verdict> drawn(long besides, OffsetDateTime since) {
        return jdbc.sql("""
                SELECT id, comment_id AS comment, number, at, moderator, ruling, reason, words
                FROM verdict
                WHERE moderator IS NOT NULL AND moderator <> :besides AND at > :since
                  AND abs(hashint8(id)) % 20 = 0
                  AND NOT EXISTS (SELECT FROM second_opinion WHERE verdict_id = verdict.id)
                ORDER BY id
                LIMIT 20
                """)
                .param("besides", besides)
                .param("since", since)
                .query(Verdict.class)
                .list();
    }

    /** False where somebody has looked already, or it is the moderator's own. */
    boolean opine(long verdict, long moderator, boolean agrees, String note, OffsetDateTime now) {
        return jdbc.sql("""
                INSERT INTO second_opinion (verdict_id, moderator, agrees, note, at)
                SELECT id, :moderator, :agrees, :note, :now
                FROM verdict
                WHERE id = :verdict AND moderator <> :moderator
                ON CONFLICT DO NOTHING
                """)
                        .param("verdict", verdict)
                        .param("moderator", moderator)
                        .param("agrees", agrees)
                        .param("note", note)
                        .param("now", now)
                        .update()
                == 1;
    }

    Agreement agreement(OffsetDateTime since) {
        return jdbc.sql("""
                SELECT count(*) AS looked, count(*) FILTER (WHERE agrees) AS agreed FROM second_opinion WHERE at > :since
                """).param("since", since).query(Agreement.class).single();
    }

    /** One entry of the log; the moderator is null for the checks. */
    record Verdict(
            long id,
            long comment,
            int number,
            OffsetDateTime at,
            @Nullable Long moderator,
            String ruling,
            String reason,
            String words) {}

    /** How often second moderators agreed. */
    record Agreement(int looked, int agreed) {}
}
