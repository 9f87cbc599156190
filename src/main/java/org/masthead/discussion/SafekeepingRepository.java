package org.masthead.discussion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SafekeepingRepository {

    private final JdbcClient jdbc;

    SafekeepingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds a discussion for a transaction that ends without waiting for the disk; false where there is none yet. */
    boolean hold(long story) {
        return jdbc.sql("""
                SELECT set_config('synchronous_commit', 'off', true) FROM discussion WHERE story_id = :story FOR UPDATE
                """)
                .param("story", story)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Comes back when everything that was committed before is on disk: the log is written in order. */
    void waitForTheDisk() {
        jdbc.sql("SELECT pg_logical_emit_message(true, 'masthead', '')::text")
                .query(String.class)
                .single();
    }
}
