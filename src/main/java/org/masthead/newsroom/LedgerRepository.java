package org.masthead.newsroom;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LedgerRepository {

    private final JdbcClient jdbc;

    LedgerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OffsetDateTime at, String who, String did, Collection<String> subjects, String details) {
        jdbc.sql("""
                INSERT INTO ledger_entry (at, who, did, subject, details)
                SELECT :at, :who, :did, subject, :details
                FROM unnest(:subjects) AS subject
                """)
                .param("at", at)
                .param("who", who)
                .param("did", did)
                .param("subjects", subjects.toArray(String[]::new))
                .param("details", details)
                .update();
    }

    void add(OffsetDateTime at, String who, String did, String subject, String details, String before, String after) {
        jdbc.sql("""
                INSERT INTO ledger_entry (at, who, did, subject, details, was, became)
                VALUES (:at, :who, :did, :subject, :details, CAST(:before AS jsonb), CAST(:after AS jsonb))
                """)
                .param("at", at)
                .param("who", who)
                .param("did", did)
                .param("subject", subject)
                .param("details", details)
                .param("before", before)
                .param("after", after)
                .update();
    }

    List<Ledger.Line> about(String subject) {
        return jdbc.sql("""
                SELECT at, who, did, subject, details
                FROM ledger_entry
                WHERE subject = :subject
                ORDER BY id DESC
                """).param("subject", subject).query(Ledger.Line.class).list();
    }

    /** The newest lines that fit, older than this one. */
    List<Entry> find(LedgerSearch search, long before, int most) {
        return jdbc.sql("""
                SELECT id, at, who, did, subject, details, was::text AS was, became::text AS became
                FROM ledger_entry
                WHERE id < :before
                  AND (CAST(:who AS text[]) IS NULL OR who = ANY (CAST(:who AS text[])))
                  AND (CAST(:did AS text) IS NULL OR did = :did)
                  AND (CAST(:subject AS text) IS NULL OR subject = :subject)
                  AND (CAST(:from AS timestamptz) IS NULL OR at >= :from)
                  AND (CAST(:until AS timestamptz) IS NULL OR at < :until)
                  AND (CAST(:words AS text) IS NULL
                       OR details <> '' AND to_tsvector('simple', details) @@ plainto_tsquery('simple', :words))
                ORDER BY id DESC
                LIMIT :most
                """)
                .param("before", before)
                .param("who", search.names())
                .param("did", search.did())
                .param("subject", search.subject())
                .param("from", search.from())
                .param("until", search.until())
                .param("words", search.words())
                .param("most", most)
                .query(Entry.class)
                .list();
    }

    /** One line as it lies in the database. */
    record Entry(
            long id,
            OffsetDateTime at,
            String who,
            String did,
            String subject,
            String details,
            @Nullable String was,
            @Nullable String became) {}
}
