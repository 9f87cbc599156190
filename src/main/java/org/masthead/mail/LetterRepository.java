package org.masthead.mail;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterRepository {

    private final JdbcClient jdbc;

    LetterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Letter letter, OffsetDateTime written) {
        jdbc.sql("""
                INSERT INTO letter (recipient, subject, body, unsubscribe, written, due)
                VALUES (:to, :subject, :text, :unsubscribe, :written, :written)
                """)
                .param("to", letter.to())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("unsubscribe", letter.unsubscribe())
                .param("written", written)
                .update();
    }
}
