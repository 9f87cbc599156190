package org.masthead.operate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HealthRepository {

    private final JdbcClient jdbc;

    HealthRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws when the database does not answer. */
    void ask() {
        jdbc.sql("SELECT 1").query(Integer.class).single();
    }
}
