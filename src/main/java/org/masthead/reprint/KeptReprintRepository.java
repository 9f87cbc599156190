package org.masthead.reprint;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests for reprint permission, and what became of them: licences, invoices, and what licensees were told. */
@Repository
@Order(80)
class KeptReprintRepository implements Keepsakes {

    private final JdbcClient jdbc;

    KeptReprintRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table("reprints", () -> jdbc.sql("""
                        SELECT (to_jsonb(reprint)
                                || jsonb_build_object('story_id', (SELECT uri FROM story WHERE story.id = reprint.story_id)))::text
                        FROM reprint
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('reprint', jsonb_agg(one || jsonb_build_object(
                            'story_id', (SELECT id FROM story WHERE uri = one->>'story_id'))))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """), () -> jdbc.sql("""
                        SELECT count(*)
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        JOIN reprint ON reprint.id = (one->>'id')::bigint
                        WHERE reprint.secret <> one->>'secret'
                        """)),
                new Table("reprint-entries", () -> jdbc.sql("""
                        SELECT to_jsonb(reprint_entry)::text
                        FROM reprint_entry
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('reprint_entry', :rows::jsonb)
                        """)),
                new Table("reprint-counters", () -> jdbc.sql("""
                        SELECT to_jsonb(reprint_counter)::text
                        FROM reprint_counter
                        ORDER BY series, year
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('reprint_counter', :rows::jsonb)
                        """)),
                new Table("licences", () -> jdbc.sql("""
                        SELECT (to_jsonb(licence)
                                || jsonb_build_object('story_id', (SELECT uri FROM story WHERE story.id = licence.story_id)))::text
                        FROM licence
                        ORDER BY number
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('licence', jsonb_agg(one || jsonb_build_object(
                            'story_id', (SELECT id FROM story WHERE uri = one->>'story_id'))))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """)),
                new Table("reprint-invoices", () -> jdbc.sql("""
                        SELECT to_jsonb(reprint_invoice)::text
                        FROM reprint_invoice
                        ORDER BY number
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('reprint_invoice', :rows::jsonb)
                        """)),
                new Table("licence-notices", () -> jdbc.sql("""
                        SELECT to_jsonb(licence_notice)::text
                        FROM licence_notice
                        ORDER BY licence, kind, made
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('licence_notice', :rows::jsonb)
                        """)));
    }
}
