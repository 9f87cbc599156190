package org.masthead.moderation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SampleRepository {

    private final JdbcClient jdbc;

    SampleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last verdict on the same words counts. */
    void add(String words, boolean acceptable) {
        jdbc.sql("""
                INSERT INTO verdict_sample (fingerprint, words, acceptable)
                VALUES (sha256(convert_to(:words, 'UTF8')), :words, :acceptable)
                ON CONFLICT (fingerprint) DO UPDATE SET acceptable = :acceptable
                """).param("words", words).param("acceptable", acceptable).update();
    }

    Counts counts() {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE acceptable) AS accepted,
                       count(*) FILTER (WHERE NOT acceptable) AS rejected,
                       coalesce(max(id), 0) AS newest
                FROM verdict_sample
                """).query(Counts.class).single();
    }

    List<String> newest(boolean acceptable, long most) {
        return jdbc.sql("""
                SELECT words FROM verdict_sample
                WHERE acceptable = :acceptable
                ORDER BY id DESC
                LIMIT :most
                """)
                .param("acceptable", acceptable)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Forgets the oldest of a kind. */
    void keep(boolean acceptable, long most) {
        jdbc.sql("""
                DELETE FROM verdict_sample
                WHERE acceptable = :acceptable AND id < (
                    SELECT coalesce(min(id), 0) FROM (
                        SELECT id FROM verdict_sample
                        WHERE acceptable = :acceptable
                        ORDER BY id DESC
                        LIMIT :most) AS kept)
                """).param("acceptable", acceptable).param("most", most).update();
    }

    /** How many there are of each kind, and the newest one's number. */
    record Counts(long accepted, long rejected, long newest) {

        long ofEach(long most) {
            return Math.min(most, Math.min(accepted, rejected));
        }
    }
}
