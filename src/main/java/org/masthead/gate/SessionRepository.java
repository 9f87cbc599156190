package org.masthead.gate;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionRepository {

    private final JdbcClient jdbc;

    SessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(byte[] fingerprint, long account, OffsetDateTime began, String agent) {
        jdbc.sql("""
                INSERT INTO session (fingerprint, account_id, began, seen, agent)
                VALUES (:fingerprint, :account, :began, :began, :agent)
                """)
                .param("fingerprint", fingerprint)
                .param("account", account)
                .param("began", began)
                .param("agent", agent)
                .update();
    }

    Optional<Found> find(byte[] fingerprint, OffsetDateTime usedAfter, OffsetDateTime begunAfter) {
        return jdbc.sql("""
                SELECT account.id, account.name, account.role, session.seen
                FROM session JOIN account ON account.id = session.account_id
                WHERE fingerprint = :fingerprint AND seen > :usedAfter AND began > :begunAfter
                  AND account.email IS NOT NULL
                """)
                .param("fingerprint", fingerprint)
                .param("usedAfter", usedAfter)
                .param("begunAfter", begunAfter)
                .query((row, number) -> new Found(
                        new Visitor(row.getLong("id"), row.getString("name"), Role.of(row.getString("role"))),
                        row.getObject("seen", OffsetDateTime.class)))
                .optional();
    }

    void seen(byte[] fingerprint, OffsetDateTime now) {
        jdbc.sql("UPDATE session SET seen = :now WHERE fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .param("now", now)
                .update();
    }

    void end(byte[] fingerprint) {
        jdbc.sql("DELETE FROM session WHERE fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .update();
    }

    /** A session, and when it was last noted as used. */
    record Found(Visitor visitor, OffsetDateTime seen) {}
}
