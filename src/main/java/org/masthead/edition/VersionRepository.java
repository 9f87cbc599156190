package org.masthead.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps every front as it was published. */
@Repository
class VersionRepository {

    private final JdbcClient jdbc;

    VersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else change this front, or a draft of it, until the transaction ends. */
    void hold(String front) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('front:' || :front))")
                .param("front", front)
                .query((row, number) -> 1)
                .single();
    }

    Optional<Version> newest(String front) {
        return jdbc.sql("""
                SELECT front, number, placements, published, published_by, note
                FROM front_version
                WHERE front = :front
                ORDER BY number DESC
                LIMIT 1
                """)
                .param("front", front)
                .query(VersionRepository::version)
                .optional();
    }

    /** The newest version of each of these fronts that has one. */
    List<Version> newest(Collection<String> fronts) {
        return jdbc.sql("""
                SELECT v.front, v.number, v.placements, v.published, v.published_by, v.note
                FROM unnest(:fronts) AS asked (front)
                CROSS JOIN LATERAL (SELECT *
                                    FROM front_version AS one
                                    WHERE one.front = asked.front
                                    ORDER BY one.number DESC
                                    LIMIT 1) AS v
                """)
                .param("fronts", fronts.toArray(String[]::new))
                .query(VersionRepository::version)
                .list();
    }

    Optional<Version> numbered(String front, int number) {
        return jdbc.sql("""
                SELECT front, number, placements, published, published_by, note
                FROM front_version
                WHERE front = :front AND number = :number
                """)
                .param("front", front)
                .param("number", number)
                .query(VersionRepository::version)
                .optional();
    }

    List<Version> between(String front, OffsetDateTime from, OffsetDateTime to) {
        return jdbc.sql("""
                SELECT front, number, placements, published, published_by, note
                FROM front_version
                WHERE front = :front AND published >= :from AND published < :to
                ORDER BY published DESC, number DESC
                LIMIT 200
                """)
                .param("front", front)
                .param("from", from)
                .param("to", to)
                .query(VersionRepository::version)
                .list();
    }

    /** When the last one before this moment was published. */
    Optional<OffsetDateTime> lastBefore(String front, OffsetDateTime moment) {
        return jdbc.sql("""
                SELECT published
                FROM front_version
                WHERE front = :front AND published < :moment
                ORDER BY published DESC
                LIMIT 1
                """)
                .param("front", front)
                .param("moment", moment)
                .query(OffsetDateTime.class)
                .optional();
    }

    void add(Version version) {
        jdbc.sql("""
                INSERT INTO front_version (front, number, placements, published, published_by, note)
                VALUES (:front, :number, :placements::jsonb, :published, :by, :note)
                """)
                .param("front", version.front())
                .param("number", version.number())
                .param("placements", Laid.write(version.makeup()))
                .param("published", version.published())
                .param("by", version.by())
                .param("note", version.note())
                .update();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getString("front"),
                row.getInt("number"),
                Laid.read(row.getString("placements")),
                row.getObject("published", OffsetDateTime.class),
                row.getString("published_by"),
                row.getString("note"));
    }
}
