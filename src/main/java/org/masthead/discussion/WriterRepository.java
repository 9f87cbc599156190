package org.masthead.discussion;

import static org.masthead.discussion.CommentRepository.COLUMNS;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WriterRepository {

    private final JdbcClient jdbc;

    WriterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How somebody has written so far. Nobody's approval is counted beyond a hundred. */
    Past past(long account, OffsetDateTime anHourAgo, OffsetDateTime aWeekAgo) {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM (SELECT FROM comment
                                              WHERE account_id = :account AND state = 'live' LIMIT 100) AS few) AS approved,
                       count(*) FILTER (WHERE written > :anHourAgo) AS recent,
                       count(*) FILTER (WHERE written > :aWeekAgo AND state = 'rejected') AS rejected
                FROM (SELECT written, state FROM comment WHERE account_id = :account ORDER BY id DESC LIMIT 200) AS latest
                """)
                .param("account", account)
                .param("anHourAgo", anHourAgo)
                .param("aWeekAgo", aWeekAgo)
                .query(Past.class)
                .single();
    }

    /** The same of some, with their last few texts, by the numbers of their accounts. */
    Map<Long, Lately> lately(Collection<Long> accounts, OffsetDateTime anHourAgo, OffsetDateTime aWeekAgo) {
        return jdbc
                .sql("""
                SELECT asked.account, past.*,
                       (SELECT count(*) FROM (SELECT FROM comment
                                              WHERE account_id = asked.account AND state = 'live' LIMIT 100) AS few) AS approved,
                       ARRAY(SELECT body FROM comment
                             WHERE account_id = asked.account AND state <> 'deleted'
                             ORDER BY id DESC
                             LIMIT 5) AS texts
                FROM unnest(:accounts) AS asked (account)
                CROSS JOIN LATERAL (
                    SELECT count(*) FILTER (WHERE written > :anHourAgo) AS recent,
                           count(*) FILTER (WHERE written > :aWeekAgo AND state = 'rejected') AS rejected
                    FROM (SELECT written, state FROM comment
                          WHERE account_id = asked.account ORDER BY id DESC LIMIT 200) AS latest) AS past
                """)
                .param("accounts", accounts.toArray(Long[]::new))
                .param("anHourAgo", anHourAgo)
                .param("aWeekAgo", aWeekAgo)
                .query((row, number) -> Map.entry(
                        row.getLong("account"),
                        new Lately(
                                new Past(row.getInt("approved"), row.getInt("recent"), row.getInt("rejected")),
                                List.of((String[]) row.getArray("texts").getArray()))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What somebody wrote, newest first, from before this comment on. */
    List<Comment> wrote(long account, long before, int most) {
        return jdbc.sql(COLUMNS + """
                FROM comment
                WHERE account_id = :account AND id < :before
                ORDER BY id DESC
                LIMIT :most
                """)
                .param("account", account)
                .param("before", before)
                .param("most", most)
                .query(CommentRepository::comment)
                .list();
    }

    /** The stories under which somebody has written what stands there. */
    List<Long> discussions(long account) {
        return jdbc.sql("SELECT DISTINCT story_id FROM comment WHERE account_id = :account AND standing")
                .param("account", account)
                .query(Long.class)
                .list();
    }

    /** How many comments of somebody stand how. */
    List<Tally> tallies(long account) {
        return jdbc.sql("""
                SELECT state, count(*) AS comments FROM comment WHERE account_id = :account GROUP BY state ORDER BY state
                """).param("account", account).query(Tally.class).list();
    }

    void ignore(long account, long writer, OffsetDateTime now) {
        jdbc.sql("""
                INSERT INTO ignored (account_id, writer_id, at)
                VALUES (:account, :writer, :now)
                ON CONFLICT DO NOTHING
                """)
                .param("account", account)
                .param("writer", writer)
                .param("now", now)
                .update();
    }

    void heed(long account, long writer) {
        jdbc.sql("DELETE FROM ignored WHERE account_id = :account AND writer_id = :writer")
                .param("account", account)
                .param("writer", writer)
                .update();
    }

    List<Long> ignored(long account) {
        return jdbc.sql("SELECT writer_id FROM ignored WHERE account_id = :account ORDER BY at DESC")
                .param("account", account)
                .query(Long.class)
                .list();
    }

    /** Which of a story's comments somebody respects. */
    List<Long> respected(long account, long story) {
        return jdbc.sql("""
                SELECT comment_id
                FROM respect JOIN comment ON comment.id = comment_id
                WHERE respect.account_id = :account AND comment.story_id = :story
                """)
                .param("account", account)
                .param("story", story)
                .query(Long.class)
                .list();
    }

    /** What somebody wrote under a story since then, or what waits there for a moderator. */
    List<Comment> own(long account, long story, OffsetDateTime since) {
        return jdbc.sql(COLUMNS + """
                FROM comment
                WHERE account_id = :account AND story_id = :story
                  AND (state = 'held' OR (state = 'live' AND written > :since))
                ORDER BY id DESC
                LIMIT 20
                """)
                .param("account", account)
                .param("story", story)
                .param("since", since)
                .query(CommentRepository::comment)
                .list();
    }

    /** How somebody has written so far. */
    record Past(int approved, int recent, int rejected) {}

    /** How somebody has written so far, and what, the newest first. */
    record Lately(Past past, List<String> texts) {}

    /** So many comments stand so. */
    record Tally(String state, int comments) {}
}
