package org.masthead.discussion;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that this room holds about one reader: for them to take away, and to be forgotten. */
@Repository
class ForgettingRepository {

    private final JdbcClient jdbc;

    ForgettingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Map<String, Object>> comments(long account) {
        return jdbc.sql("""
                SELECT id, story_id AS story, parent_id AS answers, written, edited, state, reason, body AS text,
                       look_asked AS asked_for_second_look, look_words AS with_the_words
                FROM comment
                WHERE account_id = :account
                ORDER BY id
                """).param("account", account).query().listOfRows();
    }

    List<Map<String, Object>> reactions(long account) {
        return jdbc.sql("""
                SELECT at, 'respects' AS what, story_id AS story, comment_id AS comment, NULL::bigint AS reader,
                       '' AS reason, '' AS note
                FROM respect JOIN comment ON comment.id = comment_id WHERE respect.account_id = :account
                UNION ALL
                SELECT at, 'reported', story_id, comment_id, NULL, flag.reason, note
                FROM flag JOIN comment ON comment.id = comment_id WHERE flag.account_id = :account
                UNION ALL
                SELECT told, 'follows', story_id, nullif(thread_id, 0), NULL, pace, ''
                FROM follow WHERE account_id = :account
                UNION ALL
                SELECT at, 'ignores', NULL, NULL, writer_id, '', '' FROM ignored WHERE account_id = :account
                ORDER BY at
                """).param("account", account).query().listOfRows();
    }

    List<Map<String, Object>> sanctions(long account) {
        return jdbc.sql("""
                SELECT begun, kind, words, until, lifted, acknowledged
                FROM sanction WHERE account_id = :account
                ORDER BY id
                """).param("account", account).query().listOfRows();
    }

    List<Map<String, Object>> notes(long account) {
        return jdbc.sql("SELECT at, words FROM moderator_note WHERE account_id = :account ORDER BY id")
                .param("account", account)
                .query()
                .listOfRows();
    }

    List<Long> wrote(long account) {
        return jdbc.sql("SELECT id FROM comment WHERE account_id = :account AND state <> 'deleted' ORDER BY id")
                .param("account", account)
                .query(Long.class)
                .list();
    }

    /** The stories on which something they respected is now respected by one fewer. */
    List<Long> disrespect(long account) {
        return jdbc.sql("""
                WITH gone AS (DELETE FROM respect WHERE account_id = :account RETURNING comment_id),
                     fewer AS (UPDATE comment SET respects = respects - 1 FROM gone
                               WHERE comment.id = gone.comment_id
                               RETURNING story_id)
                SELECT DISTINCT story_id FROM fewer
                """).param("account", account).query(Long.class).list();
    }

    void forget(long account) {
        jdbc.sql("DELETE FROM follow WHERE account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("DELETE FROM ignored WHERE account_id = :account OR writer_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("DELETE FROM moderator_note WHERE account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("UPDATE flag SET note = '' WHERE account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("UPDATE comment SET look_words = '' WHERE account_id = :account AND look_words <> ''")
                .param("account", account)
                .update();
    }
}
