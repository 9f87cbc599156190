package org.masthead.rights;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RightsRepository {

    private final JdbcClient jdbc;

    RightsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Hold> all() {
        return jdbc.sql("SELECT subject, reason, ask, since, made_by FROM rights_hold ORDER BY since DESC, subject")
                .query(Hold.class)
                .list();
    }

    void keep(Hold hold) {
        jdbc.sql("""
                INSERT INTO rights_hold (subject, reason, ask, since, made_by)
                VALUES (:subject, :reason, :ask, :since, :by)
                ON CONFLICT (subject) DO UPDATE SET reason = :reason, ask = :ask, since = :since, made_by = :by
                """)
                .param("subject", hold.subject())
                .param("reason", hold.reason())
                .param("ask", hold.ask())
                .param("since", hold.since())
                .param("by", hold.madeBy())
                .update();
    }

    boolean drop(String subject) {
        return jdbc.sql("DELETE FROM rights_hold WHERE subject = :subject")
                        .param("subject", subject)
                        .update()
                == 1;
    }

    /** A story that is kept back, and why. */
    record Hold(String subject, String reason, String ask, OffsetDateTime since, String madeBy) {}
}
