package org.masthead.telegraph;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The programs elsewhere that are told what happens to stories. They come back stopped: their secrets are made from a key
 * that stays behind, and a copy of a paper must not speak in its name. What was on its way to them stays behind.
 */
@Repository
@Order(95)
class KeptTelegraphRepository implements Keepsakes {

    private final JdbcClient jdbc;
    private final Rows rows;

    KeptTelegraphRepository(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        var all = rows.known("programs", "correspondent", "since");
        return List.of(new Table(all.name(), all.table(), all.written(), () -> jdbc.sql("""
                        SELECT keep_rows('correspondent', jsonb_agg(one || jsonb_build_object(
                            'stopped', coalesce(one->>'stopped', now()::text))))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """), all.strangers()));
    }
}
