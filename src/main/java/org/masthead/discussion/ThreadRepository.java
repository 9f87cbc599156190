package org.masthead.discussion;

import static org.masthead.discussion.CommentRepository.COLUMNS;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads discussions a page at a time. Every query is bounded by what a page shows, whatever the discussion holds. */
@Repository
class ThreadRepository {

    private final JdbcClient jdbc;

    ThreadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The beginnings of threads, from before this moment back. */
    List<Comment> newest(long story, OffsetDateTime before, long id, int most) {
        return jdbc.sql(COLUMNS + """
                FROM comment
                WHERE story_id = :story AND parent_id IS NULL AND standing AND (written, id) < (:before, :id)
                ORDER BY written DESC, id DESC
                LIMIT :most
                """)
                .param("story", story)
                .param("before", before)
                .param("id", id)
                .param("most", most)
                .query(CommentRepository::comment)
                .list();
    }

    /** The numbers of those that began last. */
    List<Long> newestThreads(long story, int most) {
        return jdbc.sql("""
                SELECT id FROM comment
                WHERE story_id = :story AND parent_id IS NULL AND standing
                ORDER BY written DESC, id DESC
                LIMIT :most
                """)
                .param("story", story)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    List<Comment> oldest(long story, OffsetDateTime after, long id, int most) {
        return jdbc.sql(COLUMNS + """
                FROM comment
                WHERE story_id = :story AND parent_id IS NULL AND standing AND (written, id) > (:after, :id)
                ORDER BY written, id
                LIMIT :most
                """)
                .param("story", story)
                .param("after", after)
                .param("id", id)
                .param("most", most)
                .query(CommentRepository::comment)
                .list();
    }

    List<Comment> mostRespected(long story, int respects, long id, int most) {
        return jdbc.sql(COLUMNS + """
                FROM comment
                WHERE story_id = :story AND parent_id IS NULL AND standing AND (respects, id) < (:respects, :id)
                ORDER BY respects DESC, id DESC
                LIMIT :most
                """)
                .param("story", story)
                .param("respects", respects)
                .param("id", id)
                .param("most", most)
                .query(CommentRepository::comment)
                .list();
    }

    /** The first few answers in each of these threads, down to a depth, in the order of the thread. */
    List<Comment> answers(Collection<Long> threads, int deepest, int most) {
        return jdbc.sql("""
                SELECT found.*
                FROM unnest(:threads) AS asked
                CROSS JOIN LATERAL (
                    SELECT one.*
                    FROM generate_series(1, :deepest) AS level
                    CROSS JOIN LATERAL (
                        SELECT comment.*
                        FROM comment
                        WHERE thread_id = asked AND depth = level AND standing
                        ORDER BY path
                        LIMIT :most) AS one
                    ORDER BY path
                    LIMIT :most) AS found
                ORDER BY found.thread_id, found.path
                """)
                .param("threads", threads.toArray(Long[]::new))
                .param("deepest", deepest)
                .param("most", most)
                .query(CommentRepository::comment)
                .list();
    }

    /** What stands under a comment down to a depth, in the order of the thread, from after this path on. */
    List<Comment> under(Comment top, String after, int deepest, int most) {
        return jdbc.sql("""
                SELECT one.*
                FROM generate_series(:highest, :deepest) AS level
                CROSS JOIN LATERAL (
                    SELECT comment.*
                    FROM comment
                    WHERE thread_id = :thread AND depth = level AND standing AND path > :after AND path < :end
                    ORDER BY path
                    LIMIT :most) AS one
                ORDER BY path
                LIMIT :most
                """)
                .param("thread", top.thread())
                .param("highest", top.depth() + 1)
                .param("deepest", deepest)
                .param("after", after)
                .param("end", top.path() + "g")
                .param("most", most)
                .query(CommentRepository::comment)
                .list();
    }

    /** The answers to this very comment, from after one of them on. */
    List<Comment> answersTo(long comment, long after, int most) {
        return jdbc.sql(COLUMNS + """
                FROM comment
                WHERE parent_id = :comment AND standing AND id > :after
                ORDER BY id
                LIMIT :most
                """)
                .param("comment", comment)
                .param("after", after)
                .param("most", most)
                .query(CommentRepository::comment)
                .list();
    }

    /** The newest numbers of comments that readers see. */
    List<Long> newestIds(long story, int most) {
        return jdbc.sql("""
                SELECT id FROM comment WHERE story_id = :story AND state = 'live' ORDER BY id DESC LIMIT :most
                """)
                .param("story", story)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    List<Comment> since(long story, long id, int most) {
        return jdbc.sql(COLUMNS + """
                FROM comment
                WHERE story_id = :story AND state = 'live' AND id > :id
                ORDER BY id
                LIMIT :most
                """)
                .param("story", story)
                .param("id", id)
                .param("most", most)
                .query(CommentRepository::comment)
                .list();
    }

    List<Comment> featured(long story, int most) {
        return jdbc.sql(COLUMNS + """
                FROM comment
                WHERE story_id = :story AND featured IS NOT NULL AND state = 'live'
                ORDER BY featured DESC
                LIMIT :most
                """)
                .param("story", story)
                .param("most", most)
                .query(CommentRepository::comment)
                .list();
    }
}
