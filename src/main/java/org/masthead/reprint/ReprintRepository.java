package org.masthead.reprint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests, and what was said about them. */
@Repository
class ReprintRepository {

    private static final String COLUMNS = """
            SELECT id, secret, story_id, use, words, copies, territory, months, language, pictures, name, organisation,
                   email, note, state, amount, currency, basis, answer_by, valid_until, reason, asked, licence, renewal
            FROM reprint
            """;

    private static final String BY_SECRET = COLUMNS + "WHERE secret = :secret\n";
    private static final String BY_ID = COLUMNS + "WHERE id = :id\n";
    private static final String FOR_UPDATE = "FOR UPDATE";

    private final JdbcClient jdbc;

    ReprintRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a new request down, and gives it its number. */
    Reprint add(Reprint reprint) {
        var terms = reprint.terms();
        var asker = reprint.asker();
        var id = jdbc.sql("""
                INSERT INTO reprint (secret, story_id, use, words, copies, territory, months, language, pictures, name,
                                     organisation, email, note, state, amount, currency, basis, answer_by, valid_until,
                                     asked, licence, renewal)
                VALUES (:secret, :story, :use, :words, :copies, :territory, :months, :language, :pictures, :name,
                        :organisation, :email, :note, :state, :amount, :currency, :basis, :answerBy, :validUntil,
                        :asked, :licence, :renewal)
                RETURNING id
                """)
                .param("secret", reprint.secret())
                .param("story", reprint.story())
                .param("use", terms.use().key())
                .param("words", terms.words())
                .param("copies", terms.copies())
                .param("territory", terms.territory())
                .param("months", terms.months())
                .param("language", terms.language())
                .param("pictures", terms.pictures())
                .param("name", asker.name())
                .param("organisation", asker.organisation())
                .param("email", asker.email())
                .param("note", asker.note())
                .param("asked", reprint.asked())
                .param("renewal", reprint.renewal())
                .params(standing(reprint))
                .query(Long.class)
                .single();
        return byId(id).orElseThrow();
    }

    void save(Reprint reprint) {
        jdbc.sql("""
                UPDATE reprint
                SET state = :state, amount = :amount, currency = :currency, basis = :basis, answer_by = :answerBy,
                    valid_until = :validUntil, reason = :reason, licence = :licence
                WHERE id = :id
                """)
                .param("id", reprint.id())
                .param("reason", reprint.reason())
                .params(standing(reprint))
                .update();
    }

    private static Map<String, @Nullable Object> standing(Reprint reprint) {
        var price = reprint.price();
        var standing = new HashMap<String, @Nullable Object>();
        standing.put("state", reprint.state().key());
        standing.put("amount", price == null ? null : price.amount());
        standing.put("currency", price == null ? null : price.currency());
        standing.put("basis", price == null ? null : price.basis());
        standing.put("answerBy", reprint.answerBy());
        standing.put("validUntil", reprint.validUntil());
        standing.put("licence", reprint.licence());
        return standing;
    }

    Optional<Reprint> bySecret(String secret) {
        return jdbc.sql(BY_SECRET)
                .param("secret", secret)
                .query(ReprintRepository::reprint)
                .optional();
    }

    Optional<Reprint> byId(long id) {
        return jdbc.sql(BY_ID).param("id", id).query(ReprintRepository::reprint).optional();
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<Reprint> heldBySecret(String secret) {
        return jdbc.sql(BY_SECRET + FOR_UPDATE)
                .param("secret", secret)
                .query(ReprintRepository::reprint)
                .optional();
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<Reprint> heldById(long id) {
        return jdbc.sql(BY_ID + FOR_UPDATE)
                .param("id", id)
                .query(ReprintRepository::reprint)
                .optional();
    }

    List<Reprint> byState(String state, int most, int skipped) {
        return jdbc.sql(COLUMNS + """
                WHERE state = :state
                ORDER BY id DESC
                LIMIT :most OFFSET :skipped
                """)
                .param("state", state)
                .param("most", most)
                .param("skipped", skipped)
                .query(ReprintRepository::reprint)
                .list();
    }

    /** How many there are in each state. */
    List<Count> counts() {
        return jdbc.sql("SELECT state, count(*) AS many FROM reprint GROUP BY state")
                .query(Count.class)
                .list();
    }

    /** A request for more time on this licence that is still open. */
    Optional<Reprint> openRenewal(String licence) {
        return jdbc.sql(COLUMNS + """
                WHERE licence = :licence AND renewal AND state IN ('asked', 'quoted', 'accepted')
                ORDER BY id DESC
                LIMIT 1
                """)
                .param("licence", licence)
                .query(ReprintRepository::reprint)
                .optional();
    }

    /** Quotes that nobody answered in time. */
    List<Long> lapsing(OffsetDateTime now, int most) {
        return jdbc.sql("""
                SELECT id FROM reprint WHERE state = 'quoted' AND valid_until <= :now ORDER BY valid_until LIMIT :most
                """)
                .param("now", now)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** What a licence came from and what renewed it goes with it. */
    void follow(String licence, String from, String to, String reason) {
        jdbc.sql("""
                UPDATE reprint SET state = :to, reason = :reason WHERE licence = :licence AND state = :from
                """)
                .param("licence", licence)
                .param("from", from)
                .param("to", to)
                .param("reason", reason)
                .update();
    }

    void write(long reprint, Entry entry) {
        jdbc.sql("""
                INSERT INTO reprint_entry (reprint_id, at, who, did, words, open)
                VALUES (:reprint, :at, :who, :did, :words, :open)
                """)
                .param("reprint", reprint)
                .param("at", entry.at())
                .param("who", entry.who())
                .param("did", entry.did())
                .param("words", entry.words())
                .param("open", entry.open())
                .update();
    }

    List<Entry> entries(long reprint) {
        return jdbc.sql("""
                SELECT at, who, did, words, open FROM reprint_entry WHERE reprint_id = :reprint ORDER BY id
                """).param("reprint", reprint).query(Entry.class).list();
    }

    private static Reprint reprint(ResultSet row, int number) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new Reprint(
                row.getLong("id"),
                row.getString("secret"),
                row.getLong("story_id"),
                terms(row),
                new Asker(
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("email"),
                        row.getString("note")),
                State.of(row.getString("state")),
                amount == null ? null : new Price(amount, row.getString("currency"), row.getString("basis")),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("valid_until", OffsetDateTime.class),
                row.getString("reason"),
                row.getObject("asked", OffsetDateTime.class),
                row.getString("licence"),
                row.getBoolean("renewal"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                Use.of(row.getString("use")).orElse(Use.PRINT),
                row.getInt("words"),
                row.getInt("copies"),
                row.getString("territory"),
                row.getInt("months"),
                row.getString("language"),
                row.getBoolean("pictures"));
    }

    /** One line of a request's history. */
    record Entry(OffsetDateTime at, String who, String did, String words, boolean open) {}

    /** How many requests are in a state. */
    record Count(String state, int many) {}
}
