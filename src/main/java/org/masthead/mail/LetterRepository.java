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

    /** The newest letters in one of these states, without their words. */
    List<Letters.Posted> posted(String state, long before, int most) {
        return jdbc.sql("""
                SELECT id, recipient AS "to", subject, written, due, tries, trouble, sent, ended
                FROM letter
                WHERE id < :before
                  AND CASE :state WHEN 'waiting' THEN NOT ended
                                  WHEN 'lost' THEN ended AND sent IS NULL
                                  ELSE sent IS NOT NULL END
                ORDER BY id DESC
                LIMIT :most
                """)
                .param("state", state)
                .param("before", before)
                .param("most", most)
                .query(Letters.Posted.class)
                .list();
    }

    /** How many wait, how many of them the server has refused before, and since when the oldest waits. */
    Letters.Queue queue() {
        return jdbc.sql("""
                SELECT count(*) AS waiting, count(*) FILTER (WHERE tries > 0) AS refused, min(written) AS oldest
                FROM letter
                WHERE NOT ended
                """).query(Letters.Queue.class).single();
    }

    /** False where there is no such letter waiting. */
    boolean hurry(long id, OffsetDateTime now) {
        return jdbc.sql("UPDATE letter SET due = :now WHERE id = :id AND NOT ended")
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
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
