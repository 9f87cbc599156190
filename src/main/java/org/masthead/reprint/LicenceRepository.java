package org.masthead.reprint;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Licences, what is owed for them, and what their holders were told. */
@Repository
class LicenceRepository {

    private static final String COLUMNS = """
            SELECT number, reprint_id AS reprint, story_id AS story, delivery, headline, credit, notice, issued, expires,
                   revoked, revoked_reason, permission, conditions
            FROM licence
            """;

    private static final String INVOICE = """
            SELECT number, reprint_id AS reprint, amount, currency, issued, due, paid FROM reprint_invoice
            """;

    private final JdbcClient jdbc;

    LicenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a series. Whoever else wants one waits for this transaction to end. */
    int count(String series, int year) {
        return jdbc.sql("""
                INSERT INTO reprint_counter (series, year, last) VALUES (:series, :year, 1)
                ON CONFLICT (series, year) DO UPDATE SET last = reprint_counter.last + 1
                RETURNING last
                """)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void add(Licence licence) {
        jdbc.sql("""
                INSERT INTO licence (number, reprint_id, story_id, delivery, headline, credit, notice, issued, expires,
                                     permission, conditions)
                VALUES (:number, :reprint, :story, :delivery, :headline, :credit, :notice, :issued, :expires,
                        :permission, :conditions)
                """)
                .param("number", licence.number())
                .param("reprint", licence.reprint())
                .param("story", licence.story())
                .param("delivery", licence.delivery())
                .param("headline", licence.headline())
                .param("credit", licence.credit())
                .param("notice", licence.notice())
                .param("issued", licence.issued())
                .param("expires", licence.expires())
                .param("permission", licence.permission())
                .param("conditions", licence.conditions())
                .update();
    }

    Optional<Licence> byNumber(String number) {
        return jdbc.sql(COLUMNS + "WHERE number = :number")
                .param("number", number)
                .query(Licence.class)
                .optional();
    }

    Optional<Licence> held(String number) {
        return jdbc.sql(COLUMNS + "WHERE number = :number FOR UPDATE")
                .param("number", number)
                .query(Licence.class)
                .optional();
    }

    Optional<Licence> byDelivery(String secret) {
        return jdbc.sql(COLUMNS + "WHERE delivery = :secret")
                .param("secret", secret)
                .query(Licence.class)
                .optional();
    }

    /** The licences of these stories that hold now. */
    List<Licence> live(Collection<Long> stories, OffsetDateTime now) {
        return jdbc.sql(COLUMNS + """
                WHERE story_id = ANY (:stories) AND revoked IS NULL AND expires > :now
                ORDER BY number
                """)
                .param("stories", stories.toArray(Long[]::new))
                .param("now", now)
                .query(Licence.class)
                .list();
    }

    /**
     * Notes which words its holder has from now on.
     *
     * @param words their fingerprint
     * @return the fingerprint of those it had; empty where that is not known
     */
    String reword(String number, String words) {
        return jdbc.sql("""
                WITH had AS (SELECT number, words FROM licence WHERE number = :number FOR UPDATE)
                UPDATE licence SET words = :words
                FROM had
                WHERE licence.number = had.number
                RETURNING had.words
                """)
                .param("number", number)
                .param("words", words)
                .query(String.class)
                .single();
    }

    void extend(String number, OffsetDateTime expires) {
        jdbc.sql("""
                UPDATE licence SET expires = :expires, reminded = NULL, ended = NULL WHERE number = :number
                """).param("number", number).param("expires", expires).update();
    }

    void revoke(String number, OffsetDateTime now, String reason) {
        jdbc.sql("UPDATE licence SET revoked = :now, revoked_reason = :reason WHERE number = :number")
                .param("number", number)
                .param("now", now)
                .param("reason", reason)
                .update();
    }

    /** Licences that have ended and whose holders were not told yet. */
    List<String> ending(OffsetDateTime now, int most) {
        return jdbc.sql("""
                SELECT number FROM licence
                WHERE revoked IS NULL AND ended IS NULL AND expires <= :now
                ORDER BY expires
                LIMIT :most
                """)
                .param("now", now)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Licences that end before this moment, and whose holders were not told so yet. */
    List<String> closing(OffsetDateTime now, OffsetDateTime before, int most) {
        return jdbc.sql("""
                SELECT number FROM licence
                WHERE revoked IS NULL AND ended IS NULL AND reminded IS NULL AND expires > :now AND expires <= :before
                ORDER BY expires
                LIMIT :most
                """)
                .param("now", now)
                .param("before", before)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** False when another node was first. */
    boolean end(String number, OffsetDateTime now) {
        return jdbc.sql("""
                UPDATE licence SET ended = :now WHERE number = :number AND ended IS NULL AND expires <= :now
                """).param("number", number).param("now", now).update() == 1;
    }

    /** False when another node was first. */
    boolean remind(String number, OffsetDateTime now) {
        return jdbc.sql("UPDATE licence SET reminded = :now WHERE number = :number AND reminded IS NULL")
                        .param("number", number)
                        .param("now", now)
                        .update()
                == 1;
    }

    void add(Invoice invoice) {
        jdbc.sql("""
                INSERT INTO reprint_invoice (number, reprint_id, amount, currency, issued, due)
                VALUES (:number, :reprint, :amount, :currency, :issued, :due)
                """)
                .param("number", invoice.number())
                .param("reprint", invoice.reprint())
                .param("amount", invoice.amount())
                .param("currency", invoice.currency())
                .param("issued", invoice.issued())
                .param("due", invoice.due())
                .update();
    }

    Optional<Invoice> invoice(long reprint) {
        return jdbc.sql(INVOICE + "WHERE reprint_id = :reprint")
                .param("reprint", reprint)
                .query(Invoice.class)
                .optional();
    }

    /** False when it was paid already, or nothing is owed. */
    boolean pay(long reprint, OffsetDateTime now) {
        return jdbc.sql("UPDATE reprint_invoice SET paid = :now WHERE reprint_id = :reprint AND paid IS NULL")
                        .param("reprint", reprint)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** False when its holder was told this already. */
    boolean tell(String licence, Told told) {
        return jdbc.sql("""
                INSERT INTO licence_notice (licence, kind, words, made, told)
                VALUES (:licence, :kind, :words, :made, :told)
                ON CONFLICT DO NOTHING
                """)
                        .param("licence", licence)
                        .param("kind", told.kind())
                        .param("words", told.words())
                        .param("made", told.made())
                        .param("told", told.told())
                        .update()
                == 1;
    }

    List<Told> told(String licence) {
        return jdbc.sql(
                        "SELECT kind, words, made, told FROM licence_notice WHERE licence = :licence ORDER BY made DESC")
                .param("licence", licence)
                .query(Told.class)
                .list();
    }

    /** What a licence's holder was told of the story. */
    record Told(String kind, String words, OffsetDateTime made, OffsetDateTime told) {}
}
