package org.masthead.discussion;

import static org.masthead.discussion.CommentRepository.COLUMNS;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowRepository {

    private static final String FOLLOWS = """
            SELECT account_id AS account, story_id AS story, thread_id AS thread, pace, secret, told FROM follow
            """;

    private final JdbcClient jdbc;

    FollowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param thread 0: the whole discussion */
    void add(long account, long story, long thread, String pace, String secret, OffsetDateTime now) {
        jdbc.sql("""
                INSERT INTO follow (account_id, story_id, thread_id, pace, secret, told)
                VALUES (:account, :story, :thread, :pace, :secret, :now)
                ON CONFLICT (account_id, story_id, thread_id) DO UPDATE SET pace = :pace
                """)
                .param("account", account)
                .param("story", story)
                .param("thread", thread)
                .param("pace", pace)
                .param("secret", secret)
                .param("now", now)
                .update();
    }

    void end(long account, long story, long thread) {
        jdbc.sql("DELETE FROM follow WHERE account_id = :account AND story_id = :story AND thread_id = :thread")
                .param("account", account)
                .param("story", story)
                .param("thread", thread)
                .update();
    }

    Optional<Follow> bySecret(String secret) {
        return jdbc.sql(FOLLOWS + "WHERE secret = :secret")
                .param("secret", secret)
                .query(Follow.class)
                .optional();
    }

    List<Follow> of(long account) {
        return jdbc.sql(FOLLOWS + "WHERE account_id = :account ORDER BY told DESC LIMIT 100")
                .param("account", account)
                .query(Follow.class)
                .list();
    }

    /** Some who are to be told of what appeared, and were last told before this; nobody else tells them meanwhile. */
    List<Follow> due(String pace, OffsetDateTime toldBefore, OffsetDateTime until) {
        return jdbc.sql(FOLLOWS + """
                WHERE pace = :pace AND told < :toldBefore
                  AND EXISTS (
                      SELECT FROM comment
                      WHERE comment.story_id = follow.story_id AND state = 'live'
                        AND appeared > follow.told AND appeared <= :until
                        AND (follow.thread_id = 0 OR comment.thread_id = follow.thread_id)
                        AND comment.account_id IS DISTINCT FROM follow.account_id)
                ORDER BY told
                LIMIT 100
                FOR UPDATE SKIP LOCKED
                """)
                .param("pace", pace)
                .param("toldBefore", toldBefore)
                .param("until", until)
                .query(Follow.class)
                .list();
    }

    List<Comment> news(Follow follow, OffsetDateTime until, int most) {
        return jdbc.sql(COLUMNS + """
                FROM comment
                WHERE story_id = :story AND state = 'live' AND appeared > :told AND appeared <= :until
                  AND (:thread = 0 OR thread_id = :thread)
                  AND account_id IS DISTINCT FROM :account
                  AND NOT EXISTS (SELECT FROM ignored
                                  WHERE ignored.account_id = :account AND writer_id = comment.account_id)
                ORDER BY appeared, id
                LIMIT :most
                """)
                .param("story", follow.story())
                .param("told", follow.told())
                .param("until", until)
                .param("thread", follow.thread())
                .param("account", follow.account())
                .param("most", most)
                .query(CommentRepository::comment)
                .list();
    }

    void told(Follow follow, OffsetDateTime until) {
        jdbc.sql("""
                UPDATE follow SET told = :until
                WHERE account_id = :account AND story_id = :story AND thread_id = :thread
                """)
                .param("account", follow.account())
                .param("story", follow.story())
                .param("thread", follow.thread())
                .param("until", until)
                .update();
    }

    /** Somebody's wish for letters. */
    record Follow(long account, long story, long thread, String pace, String secret, OffsetDateTime told) {}
}
