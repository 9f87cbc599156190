package org.masthead.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Says which addresses are taken, and where what was found elsewhere is now. */
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

    /** Remembers where stories were found before; who came first keeps a path. */
    void addFormer(Map<String, Long> stories) {
        jdbc.sql("""
                INSERT INTO story_former_path (path, story_id)
                SELECT * FROM unnest(:paths::text[], :stories::bigint[])
                ON CONFLICT DO NOTHING
                """)
                .param("paths", stories.keySet().toArray(String[]::new))
                .param("stories", stories.values().toArray(Long[]::new))
                .update();
    }

    /** Where the story is now that was found at this path before, if readers may ask for it. */
    Optional<String> nowOf(String formerPath) {
        return jdbc.sql("""
                SELECT s.day, s.slug
                FROM story_former_path AS f
                JOIN story AS s ON s.id = f.story_id
                WHERE f.path = :path AND s.state IN ('live', 'withdrawn')
                """)
                .param("path", formerPath)
                .query((row, number) -> Story.path(row.getObject("day", LocalDate.class), row.getString("slug")))
                .optional();
    }
}
