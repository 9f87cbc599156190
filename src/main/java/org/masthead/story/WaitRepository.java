package org.masthead.story;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits with stories for its time. */
@Repository
class WaitRepository {

    private final JdbcClient jdbc;

    WaitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Wait of(long story) {
        return jdbc.sql("SELECT planned, embargo, held FROM story_wait WHERE story_id = :story")
                .param("story", story)
                .query(Wait.class)
                .optional()
                .orElse(Wait.NONE);
    }

    /** From now on it waits for this; what held it back is over. */
    void put(long story, @Nullable OffsetDateTime planned, @Nullable OffsetDateTime embargo) {
        jdbc.sql("""
                INSERT INTO story_wait (story_id, planned, embargo)
                VALUES (:story, :planned, :embargo)
                ON CONFLICT (story_id) DO UPDATE
                    SET planned = excluded.planned, embargo = excluded.embargo, held = '', held_at = NULL
                """)
                .param("story", story)
                .param("planned", planned)
                .param("embargo", embargo)
                .update();
    }

    /** It was not published at its time, for this reason. */
    void hold(long story, String reason, OffsetDateTime now) {
        jdbc.sql("""
                INSERT INTO story_wait (story_id, held, held_at)
                VALUES (:story, :reason, :now)
                ON CONFLICT (story_id) DO UPDATE
                    SET planned = NULL, held = excluded.held, held_at = excluded.held_at
                """)
                .param("story", story)
                .param("reason", reason)
                .param("now", now)
                .update();
    }

    /** Takes back what waited with it elsewhere, where nothing waits with it here. */
    void keep(long story, KeptStories.Wait wait) {
        jdbc.sql("""
                INSERT INTO story_wait (story_id, planned, embargo, held, held_at)
                VALUES (:story, :planned, :embargo, :held, :heldAt)
                ON CONFLICT DO NOTHING
                """)
                .param("story", story)
                .param("planned", wait.planned())
                .param("embargo", wait.embargo())
                .param("held", wait.held())
                .param("heldAt", wait.heldAt())
                .update();
    }

    void forget(long story) {
        jdbc.sql("DELETE FROM story_wait WHERE story_id = :story")
                .param("story", story)
                .update();
    }

    /** Stories that readers see, and whose newest revision they should see by now. */
    List<Long> due(OffsetDateTime now, int most) {
        return jdbc.sql("""
                SELECT s.id
                FROM story_wait AS w
                JOIN story AS s ON s.id = w.story_id AND s.state = 'live' AND s.live_revision < s.revision
                WHERE w.planned <= :now
                ORDER BY s.id
                LIMIT :most
                """)
                .param("now", now)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** Whether this still is one of those, and no other node works on it; held until this transaction ends. */
    boolean due(long story, OffsetDateTime now) {
        return jdbc.sql("""
                SELECT s.id
                FROM story AS s
                JOIN story_wait AS w ON w.story_id = s.id AND w.planned <= :now
                WHERE s.id = :story AND s.state = 'live' AND s.live_revision < s.revision
                FOR UPDATE OF s SKIP LOCKED
                """)
                .param("story", story)
                .param("now", now)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /**
     * What one story waits for.
     *
     * @param planned when the desk wants its newest revision out, or null
     * @param embargo before when nothing new of it may be seen, or null
     * @param held why it was not published at its time; empty where it was
     */
    record Wait(@Nullable OffsetDateTime planned, @Nullable OffsetDateTime embargo, String held) {
        static final Wait NONE = new Wait(null, null, "");
    }
}
