package org.masthead.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Says which addresses are taken. */
@Repository
class AddressRepository {

    private final JdbcClient jdbc;

    AddressRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else gives out addresses of these days until this transaction ends. Days share 64 locks, taken in order. */
    void hold(Collection<LocalDate> days) {
        jdbc.sql("""
                SELECT count(pg_advisory_xact_lock(hashtext('story_address'), place))
                FROM (
                    SELECT DISTINCT (day - DATE '2000-01-01') % 64 AS place
                    FROM unnest(:days::date[]) AS asked (day)
                    ORDER BY place
                ) AS places
                """)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** Which of these addresses, as {@code 2026-11-24/slug}, are taken, and by which story. */
    Map<String, Long> taken(Collection<String> addresses) {
        var taken = new HashMap<String, Long>();
        jdbc.sql("""
                SELECT a.day || '/' || a.slug AS address, a.story_id
                FROM unnest(:addresses::text[]) AS asked (address)
                JOIN story_address AS a
                  ON a.day = split_part(asked.address, '/', 1)::date AND a.slug = split_part(asked.address, '/', 2)
                """)
                .param("addresses", addresses.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("address"), row.getLong("story_id")))
                .list()
                .forEach(one -> taken.put(one.getKey(), one.getValue()));
        return taken;
    }
}
