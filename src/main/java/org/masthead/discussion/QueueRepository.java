package org.masthead.discussion;

import static org.masthead.discussion.CommentRepository.COLUMNS;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for moderators, the longest waiting first; and everything, the newest first. */
@Repository
class QueueRepository {

    private final JdbcClient jdbc;

    QueueRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Comment> pending(long after, int most) {
        return some(jdbc.sql(COLUMNS + """
                FROM comment
                WHERE (state = 'held' OR (look_asked IS NOT NULL AND look_done IS NULL)) AND state <> 'deleted'
                  AND id > :from
                ORDER BY id
                LIMIT :most
                """), after, most);
    }

    List<Comment> reported(long after, int most) {
        return some(jdbc.sql(COLUMNS + """
                FROM comment
                WHERE flags > 0 AND state = 'live' AND id > :from
                ORDER BY id
                LIMIT :most
                """), after, most);
    }

    /** What a check found something in. */
    List<Comment> suspected(long after, int most) {
        return some(jdbc.sql(COLUMNS + """
                FROM comment
                WHERE state = 'held' AND found <> '' AND id > :from
                ORDER BY id
                LIMIT :most
                """), after, most);
    }

    List<Comment> all(long before, int most) {
        return some(jdbc.sql(COLUMNS + """
                FROM comment
                WHERE id < :from
                ORDER BY id DESC
                LIMIT :most
                """), before, most);
    }

    private static List<Comment> some(JdbcClient.StatementSpec asked, long from, int most) {
        return asked.param("from", from)
                .param("most", most)
                .query(CommentRepository::comment)
                .list();
    }

    Waiting waiting() {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM comment WHERE state = 'held') AS held,
                       (SELECT count(*) FROM comment
                        WHERE look_asked IS NOT NULL AND look_done IS NULL AND state = 'rejected') AS looks,
                       (SELECT count(*) FROM comment WHERE flags > 0 AND state = 'live') AS reported,
                       (SELECT count(*) FROM comment WHERE state = 'held' AND found <> '') AS suspected,
                       (SELECT count(*) FROM illegal_notice WHERE decided IS NULL)
                       + (SELECT count(*) FROM appeal WHERE decided IS NULL) AS notices
                """).query(Waiting.class).single();
    }

    /** How much waits where. */
    record Waiting(int held, int looks, int reported, int suspected, int notices) {}
}
