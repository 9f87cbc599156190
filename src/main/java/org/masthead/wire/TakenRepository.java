package org.masthead.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which records came in, so that the same one again, late or out of order, changes nothing. */
@Repository
class TakenRepository {

    private final JdbcClient jdbc;

    TakenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these fingerprints that came in before, and the numbers of their stories. */
    Map<String, Long> taken(Collection<String> fingerprints) {
        var taken = new HashMap<String, Long>();
        jdbc.sql("SELECT fingerprint, story_id FROM taken_record WHERE fingerprint = ANY (:fingerprints)")
                .param("fingerprints", fingerprints.toArray(String[]::new))
                .query((row, number) -> taken.put(row.getString("fingerprint"), row.getLong("story_id")))
                .list();
        return taken;
    }

    /** By which records each of these stories came in. */
    Map<Long, List<String>> by(Collection<Long> stories) {
        var taken = new HashMap<Long, List<String>>();
        jdbc.sql("SELECT fingerprint, story_id FROM taken_record WHERE story_id = ANY (:stories) ORDER BY fingerprint")
                .param("stories", stories.toArray(Long[]::new))
                .query((row, number) -> taken.computeIfAbsent(row.getLong("story_id"), id -> new ArrayList<>())
                        .add(row.getString("fingerprint")))
                .list();
        return taken;
    }

    void remember(Map<String, Long> stories) {
        jdbc.sql("""
                INSERT INTO taken_record (fingerprint, story_id)
                SELECT fingerprint, story_id
                FROM unnest(:fingerprints::text[], :stories::bigint[]) AS new (fingerprint, story_id)
                ON CONFLICT (fingerprint) DO NOTHING
                """)
                .param("fingerprints", stories.keySet().toArray(String[]::new))
                .param("stories", stories.values().toArray(Long[]::new))
                .update();
    }
}
