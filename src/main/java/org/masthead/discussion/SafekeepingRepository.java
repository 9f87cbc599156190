package org.masthead.discussion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SafekeepingRepository {

    private final JdbcClient jdbc;

    SafekeepingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** This transaction ends without waiting for the disk. */
    void doNotWait() {
        jdbc.sql("SELECT set_config('synchronous_commit', 'off', true)")
                .query(String.class)
                .single();
    }

    /** Comes back when everything that was committed before is on disk: the log is written in order. */
    void waitForTheDisk() {
        jdbc.sql("SELECT pg_logical_emit_message(true, 'masthead', '')::text")
                .query(String.class)
                .single();
    }
}
