package org.masthead.discussion;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole discussions, put into the database at once, for tests of size. */
final class Discussed {

    private Discussed() {}

    /** So many comments on a story: one in ten begins a thread, the others answer something in theirs. */
    static void fill(JdbcClient jdbc, long story, long account, int count) {
        var first = jdbc.sql("SELECT coalesce(max(id), 0) + 1 FROM comment")
                .query(Long.class)
                .single();
        jdbc.sql("""
                INSERT INTO comment (id, story_id, parent_id, thread_id, depth, path, account_id, body, html, state,
                                     respects, written, appeared, below, replies)
                SELECT :first + n, :story,
                       CASE WHEN n % 10 = 0 THEN NULL WHEN n % 10 < 6 THEN :first + n - 1 ELSE :first + n - n % 10 END,
                       :first + n - n % 10,
                       CASE WHEN n % 10 < 6 THEN n % 10 ELSE 1 END,
                       CASE WHEN n % 10 < 6
                            THEN (SELECT string_agg(lpad(to_hex(:first + m), 10, '0'), '' ORDER BY m)
                                  FROM generate_series(n - n % 10, n) AS m)
                            ELSE lpad(to_hex(:first + n - n % 10), 10, '0') || lpad(to_hex(:first + n), 10, '0') END,
                       :account, 'Comment ' || n, '<p>Comment ' || n || '</p>', 'live', (n * 7919) % 100,
                       timestamptz '2026-11-01T00:00Z' + n * interval '1 second',
                       timestamptz '2026-11-01T00:00Z' + n * interval '1 second',
                       CASE WHEN n % 10 = 0 THEN 9 ELSE 0 END,
                       CASE WHEN n % 10 = 0 THEN 5 WHEN n % 10 < 5 THEN 1 ELSE 0 END
                FROM generate_series(0, :count - 1) AS n
                """)
                .param("first", first)
                .param("story", story)
                .param("account", account)
                .param("count", count)
                .update();
        jdbc.sql("""
                INSERT INTO discussion (story_id, shown) VALUES (:story, :count)
                ON CONFLICT (story_id) DO UPDATE SET shown = discussion.shown + :count
                """).param("story", story).param("count", count).update();
        jdbc.sql("SELECT setval(pg_get_serial_sequence('comment', 'id'), (SELECT max(id) FROM comment))")
                .query(Long.class)
                .single();
        jdbc.sql("ANALYZE comment").update();
    }

    /** What the numbers that are kept say, and what counting says. */
    static void numbersAreRight(JdbcClient jdbc) {
        var wrong = jdbc.sql("""
                SELECT 'discussion ' || story_id AS wrong FROM discussion
                WHERE shown <> (SELECT count(*) FROM comment
                                WHERE comment.story_id = discussion.story_id AND state = 'live')
                UNION ALL
                SELECT 'below ' || top.id FROM comment AS top
                WHERE parent_id IS NULL
                  AND below <> (SELECT count(*) FROM comment AS one
                                WHERE one.thread_id = top.id AND one.id <> top.id AND one.state = 'live')
                UNION ALL
                SELECT 'replies ' || parent.id FROM comment AS parent
                WHERE replies <> (SELECT count(*) FROM comment AS one WHERE one.parent_id = parent.id AND one.standing)
                UNION ALL
                SELECT 'respects ' || id FROM comment
                WHERE respects <> (SELECT count(*) FROM respect WHERE comment_id = comment.id)
                UNION ALL
                SELECT 'flags ' || id FROM comment
                WHERE flags <> (SELECT count(*) FROM flag WHERE comment_id = comment.id AND answered IS NULL)
                UNION ALL
                SELECT 'verdicts ' || id FROM comment
                WHERE verdicts <> (SELECT count(*) FROM verdict WHERE comment_id = comment.id)
                """).query(String.class).list();
        org.assertj.core.api.Assertions.assertThat(wrong).isEmpty();
    }
}
