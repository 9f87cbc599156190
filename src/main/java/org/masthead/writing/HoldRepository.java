package org.masthead.writing;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HoldRepository {

    private final JdbcClient jdbc;

    HoldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time decides about a story's hold until this transaction ends. */
    void decide(long story) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('open_story'), hashint8(:story))")
                .param("story", story)
                .query((row, number) -> true)
                .single();
    }

    Optional<Hold> current(long story) {
        return jdbc.sql("""
                SELECT hold, story_id AS story, account_id AS account, name, since, seen, asked_by, asked
                FROM open_story
                WHERE story_id = :story AND ended IS NULL
                """).param("story", story).query(Hold.class).optional();
    }

    /** Whose a hold is or was, and of which story. */
    Optional<Hold> given(String hold) {
        return jdbc.sql("""
                SELECT hold, story_id AS story, account_id AS account, name, since, seen, asked_by, asked
                FROM open_story
                WHERE hold = :hold
                """).param("hold", hold).query(Hold.class).optional();
    }

    void add(Hold hold) {
        jdbc.sql("""
                INSERT INTO open_story (hold, story_id, account_id, name, since, seen)
                VALUES (:hold, :story, :account, :name, :since, :seen)
                """)
                .param("hold", hold.hold())
                .param("story", hold.story())
                .param("account", hold.account())
                .param("name", hold.name())
                .param("since", hold.since())
                .param("seen", hold.seen())
                .update();
    }

    void seen(String hold, OffsetDateTime now) {
        jdbc.sql("UPDATE open_story SET seen = :now WHERE hold = :hold AND ended IS NULL")
                .param("hold", hold)
                .param("now", now)
                .update();
    }

    void asked(String hold, String by, OffsetDateTime now) {
        jdbc.sql("UPDATE open_story SET asked_by = :by, asked = :now WHERE hold = :hold")
                .param("hold", hold)
                .param("by", by)
                .param("now", now)
                .update();
    }

    void end(String hold, String takenBy, OffsetDateTime now) {
        jdbc.sql("UPDATE open_story SET ended = :now, taken_by = :by WHERE hold = :hold AND ended IS NULL")
                .param("hold", hold)
                .param("by", takenBy)
                .param("now", now)
                .update();
    }

    void sweep(OffsetDateTime before) {
        jdbc.sql("DELETE FROM open_story WHERE ended < :before")
                .param("before", before)
                .update();
    }

    /**
     * Somebody's hands on a story.
     *
     * @param seen when their browser was last heard of
     * @param askedBy who else wants it; may be empty
     */
    record Hold(
            String hold,
            long story,
            long account,
            String name,
            OffsetDateTime since,
            OffsetDateTime seen,
            String askedBy,
            @Nullable OffsetDateTime asked) {}
}
