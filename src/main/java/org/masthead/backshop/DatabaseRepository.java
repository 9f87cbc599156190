package org.masthead.backshop;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database says of itself. */
@Repository
class DatabaseRepository {

    private final JdbcClient jdbc;

    DatabaseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    State state() {
        return jdbc.sql("""
                SELECT current_setting('server_version') AS version,
                       pg_database_size(current_database()) AS bytes,
                       (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()) AS connections,
                       current_setting('max_connections')::int AS most_connections,
                       (SELECT coalesce(max(extract(epoch FROM now() - query_start)), 0)
                        FROM pg_stat_activity
                        WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()) AS longest,
                       (SELECT count(*) FROM pg_stat_replication) AS replicas,
                       (SELECT round(100.0 * blks_hit / nullif(blks_hit + blks_read, 0), 1)
                        FROM pg_stat_database WHERE datname = current_database()) AS hit_percent
                """).query(State.class).single();
    }

    /**
     * How the database does.
     *
     * @param longest the seconds that the longest statement has run
     * @param hitPercent how much of what was read lay in its memory
     */
    record State(
            String version,
            long bytes,
            int connections,
            int mostConnections,
            double longest,
            int replicas,
            @Nullable Double hitPercent) {}
}
