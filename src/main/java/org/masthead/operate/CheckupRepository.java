package org.masthead.operate;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CheckupRepository {

    private final JdbcClient jdbc;

    CheckupRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the database says of itself. */
    Facts facts() {
        return jdbc.sql("""
                SELECT current_setting('server_version_num')::int AS version,
                       current_setting('server_version') AS words,
                       current_setting('server_encoding') AS encoding,
                       clock_timestamp() AS now,
                       pg_database_size(current_database()) AS bytes
                """).query(Facts.class).single();
    }

    /** @param version as a number: 180003 */
    record Facts(int version, String words, String encoding, OffsetDateTime now, long bytes) {}
}
