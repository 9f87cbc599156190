package org.masthead.edition;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what led each front since when. */
@Repository
class LeadRepository {

    private final JdbcClient jdbc;

    LeadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What leads each of these fronts now. */
    List<Lead> newest(Collection<String> fronts) {
        return jdbc.sql("""
                SELECT l.front, l.since, l.story_id AS story, l.by_hand
                FROM unnest(:fronts) AS asked (front)
                CROSS JOIN LATERAL (SELECT *
                                    FROM front_lead AS one
                                    WHERE one.front = asked.front
                                    ORDER BY one.since DESC
                                    LIMIT 1) AS l
                """)
                .param("fronts", fronts.toArray(String[]::new))
                .query(Lead.class)
                .list();
    }

    List<Lead> between(String front, OffsetDateTime from, OffsetDateTime to) {
        return jdbc.sql("""
                SELECT front, since, story_id AS story, by_hand
                FROM front_lead
                WHERE front = :front AND since >= :from AND since < :to
                ORDER BY since DESC
                LIMIT 200
                """)
                .param("front", front)
                .param("from", from)
                .param("to", to)
                .query(Lead.class)
                .list();
    }

    Optional<Lead> lastBefore(String front, OffsetDateTime moment) {
        return jdbc.sql("""
                SELECT front, since, story_id AS story, by_hand
                FROM front_lead
                WHERE front = :front AND since < :moment
                ORDER BY since DESC
                LIMIT 1
                """)
                .param("front", front)
                .param("moment", moment)
                .query(Lead.class)
                .optional();
    }

    void add(Lead lead) {
        jdbc.sql("""
                INSERT INTO front_lead (front, since, story_id, by_hand)
                VALUES (:front, :since, :story, :byHand)
                ON CONFLICT (front, since) DO UPDATE
                    SET story_id = excluded.story_id, by_hand = excluded.by_hand
                """)
                .param("front", lead.front())
                .param("since", lead.since())
                .param("story", lead.story())
                .param("byHand", lead.byHand())
                .update();
    }

    /** What led a front from a moment on. */
    record Lead(String front, OffsetDateTime since, long story, boolean byHand) {}
}
