package org.masthead.newsroom;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
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

    List<Ledger.Line> about(String subject) {
        return jdbc.sql("""
                SELECT at, who, did, subject, details
                FROM ledger_entry
                WHERE subject = :subject
                ORDER BY id DESC
                """).param("subject", subject).query(Ledger.Line.class).list();
    }
}
