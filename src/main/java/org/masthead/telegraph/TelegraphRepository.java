package org.masthead.telegraph;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TelegraphRepository {

    private static final String CORRESPONDENT = """
            SELECT id, name, address, events, salt, failures, stopped
            FROM correspondent
            """;

    private final JdbcClient jdbc;

    TelegraphRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Correspondent> all() {
        return jdbc.sql(CORRESPONDENT + """
                WHERE ended IS NULL
                ORDER BY id
                """)
                .query(TelegraphRepository::correspondent)
                .list();
    }

    Optional<Correspondent> byId(long id) {
        return jdbc.sql(CORRESPONDENT + """
                WHERE id = :id AND ended IS NULL
                """)
                .param("id", id)
                .query(TelegraphRepository::correspondent)
                .optional();
    }

    long add(String name, String address, Collection<String> events, String salt, OffsetDateTime now) {
        return jdbc.sql("""
                INSERT INTO correspondent (name, address, events, salt, since)
                VALUES (:name, :address, :events, :salt, :now)
                RETURNING id
                """)
                .param("name", name)
                .param("address", address)
                .param("events", events.toArray(String[]::new))
                .param("salt", salt)
                .param("now", now)
                .query(Long.class)
                .single();
    }

    void end(long id, OffsetDateTime now) {
        jdbc.sql("UPDATE correspondent SET ended = :now WHERE id = :id")
                .param("id", id)
                .param("now", now)
                .update();
        jdbc.sql("UPDATE telegram SET due = NULL WHERE correspondent_id = :id AND due IS NOT NULL")
                .param("id", id)
                .update();
    }

    void salt(long id, String salt) {
        jdbc.sql("UPDATE correspondent SET salt = :salt WHERE id = :id")
                .param("id", id)
                .param("salt", salt)
                .update();
    }

    /** It is told again, beginning with what waited. */
    void resume(long id, OffsetDateTime now) {
        jdbc.sql("UPDATE correspondent SET stopped = NULL, failures = 0 WHERE id = :id")
                .param("id", id)
                .update();
        jdbc.sql("UPDATE telegram SET due = :now WHERE correspondent_id = :id AND taken IS NULL AND due IS NOT NULL")
                .param("id", id)
                .param("now", now)
                .update();
    }

    /** A telegram for everybody who wants to hear of this. */
    void write(String event, long story, OffsetDateTime now) {
        jdbc.sql("""
                INSERT INTO telegram (correspondent_id, event, story_id, made, due)
                SELECT id, :event, :story, :now, :now
                FROM correspondent
                WHERE ended IS NULL AND :event = ANY (events)
                """)
                .param("event", event)
                .param("story", story)
                .param("now", now)
                .update();
    }

    /** One that is due, held until the transaction ends; what another node holds is passed over. */
    Optional<Telegram> takeDue(OffsetDateTime now) {
        return jdbc.sql("""
                SELECT t.id, t.correspondent_id AS correspondent, t.event, t.story_id AS story, t.made, t.tries, t.answer,
                       t.taken, t.due
                FROM telegram AS t
                JOIN correspondent AS c ON c.id = t.correspondent_id AND c.stopped IS NULL
                WHERE t.due <= :now
                ORDER BY t.due, t.id
                LIMIT 1
                FOR UPDATE OF t SKIP LOCKED
                """).param("now", now).query(Telegram.class).optional();
    }

    void taken(Telegram telegram, String answer, OffsetDateTime now) {
        jdbc.sql("UPDATE telegram SET taken = :now, due = NULL, answer = :answer, tries = tries + 1 WHERE id = :id")
                .param("id", telegram.id())
                .param("answer", answer)
                .param("now", now)
                .update();
        jdbc.sql("UPDATE correspondent SET failures = 0 WHERE id = :id AND failures > 0")
                .param("id", telegram.correspondent())
                .update();
    }

    /**
     * @param due null: it is given up
     * @param most after so many in a row nothing more is sent
     */
    void refused(Telegram telegram, String answer, @Nullable OffsetDateTime due, int most, OffsetDateTime now) {
        jdbc.sql("UPDATE telegram SET due = :due, answer = :answer, tries = tries + 1 WHERE id = :id")
                .param("id", telegram.id())
                .param("answer", answer)
                .param("due", due)
                .update();
        jdbc.sql("""
                UPDATE correspondent
                SET failures = failures + 1,
                    stopped = CASE WHEN failures + 1 >= :most THEN coalesce(stopped, :now) ELSE stopped END
                WHERE id = :id
                """)
                .param("id", telegram.correspondent())
                .param("most", most)
                .param("now", now)
                .update();
    }

    /** False where there is no such telegram of this program. */
    boolean again(long correspondent, long id, OffsetDateTime now) {
        return jdbc.sql(
                                "UPDATE telegram SET due = :now, taken = NULL WHERE id = :id AND correspondent_id = :correspondent")
                        .param("id", id)
                        .param("correspondent", correspondent)
                        .param("now", now)
                        .update()
                == 1;
    }

    List<Telegram> newest(long correspondent, int most) {
        return jdbc.sql("""
                SELECT id, correspondent_id AS correspondent, event, story_id AS story, made, tries, answer, taken, due
                FROM telegram
                WHERE correspondent_id = :correspondent
                ORDER BY id DESC
                LIMIT :most
                """)
                .param("correspondent", correspondent)
                .param("most", most)
                .query(Telegram.class)
                .list();
    }

    List<String> stopped() {
        return jdbc.sql("SELECT name FROM correspondent WHERE stopped IS NOT NULL AND ended IS NULL ORDER BY id")
                .query(String.class)
                .list();
    }

    void forget(OffsetDateTime madeBefore) {
        jdbc.sql("DELETE FROM telegram WHERE due IS NULL AND made < :before")
                .param("before", madeBefore)
                .update();
    }

    private static Correspondent correspondent(ResultSet row, int number) throws SQLException {
        return new Correspondent(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                Arrays.asList((String[]) row.getArray("events").getArray()),
                row.getString("salt"),
                row.getInt("failures"),
                row.getObject("stopped", OffsetDateTime.class));
    }

    /** One thing that one program is told. */
    record Telegram(
            long id,
            long correspondent,
            String event,
            long story,
            OffsetDateTime made,
            int tries,
            String answer,
            @Nullable OffsetDateTime taken,
            @Nullable OffsetDateTime due) {}
}
