package org.masthead.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** One letter that is due, held until the transaction ends; what another sender holds is passed over. */
    Optional<Kept> takeDue(OffsetDateTime now) {
        return jdbc.sql("""
                SELECT id, recipient, subject, body, unsubscribe, written, tries, sent
                FROM letter
                WHERE NOT ended AND due <= :now
                ORDER BY due, id
                LIMIT 1
                FOR UPDATE SKIP LOCKED
                """).param("now", now).query(LetterRepository::kept).optional();
    }

    /** Nothing more is to be done for it, and nobody needs its words any more. */
    void end(long id, @Nullable OffsetDateTime sent) {
        jdbc.sql("UPDATE letter SET ended = true, sent = :sent, body = '', trouble = '' WHERE id = :id")
                .param("id", id)
                .param("sent", sent)
                .update();
    }

    void putOff(long id, OffsetDateTime due, String trouble) {
        jdbc.sql("UPDATE letter SET tries = tries + 1, due = :due, trouble = :trouble WHERE id = :id")
                .param("id", id)
                .param("due", due)
                .param("trouble", trouble)
                .update();
    }

    void forgetEnded(OffsetDateTime writtenBefore) {
        jdbc.sql("DELETE FROM letter WHERE ended AND written < :before")
                .param("before", writtenBefore)
                .update();
    }

    long waiting(OffsetDateTime writtenBefore) {
        return jdbc.sql("SELECT count(*) FROM letter WHERE NOT ended AND written < :before")
                .param("before", writtenBefore)
                .query(Long.class)
                .single();
    }

    void forget(String recipient) {
        jdbc.sql("DELETE FROM letter WHERE lower(recipient) = lower(:recipient)")
                .param("recipient", recipient)
                .update();
    }

    List<Kept> to(String recipient) {
        return jdbc.sql("""
                SELECT id, recipient, subject, body, unsubscribe, written, tries, sent
                FROM letter
                WHERE lower(recipient) = lower(:recipient)
                ORDER BY id
                """)
                .param("recipient", recipient)
                .query(LetterRepository::kept)
                .list();
    }

    List<Kept> newest(int most) {
        return jdbc.sql("""
                SELECT id, recipient, subject, body, unsubscribe, written, tries, sent
                FROM letter
                ORDER BY id DESC
                LIMIT :most
                """).param("most", most).query(LetterRepository::kept).list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("id"),
                new Letter(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("unsubscribe")),
                row.getObject("written", OffsetDateTime.class),
                row.getInt("tries"),
                row.getObject("sent", OffsetDateTime.class));
    }

    /** A letter as the paper keeps it until it is sent. */
    record Kept(
            long id,
            Letter letter,
            OffsetDateTime written,
            int tries,
            @Nullable OffsetDateTime sent) {}
}
