package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SanctionRepository {

    private static final String COLUMNS = """
            SELECT id, account_id AS account, kind, words, begun, moderator, until, lifted, acknowledged FROM sanction
            """;

    private final JdbcClient jdbc;

    SanctionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            long account,
            String kind,
            String words,
            long moderator,
            OffsetDateTime now,
            @Nullable OffsetDateTime until) {
        jdbc.sql("""
                INSERT INTO sanction (account_id, kind, words, begun, moderator, until)
                VALUES (:account, :kind, :words, :now, :moderator, :until::timestamptz)
                """)
                .param("account", account)
                .param("kind", kind)
                .param("words", words)
                .param("now", now)
                .param("moderator", moderator)
                .param("until", until)
                .update();
    }

    List<Sanction> of(Collection<Long> accounts) {
        return jdbc.sql(COLUMNS + "WHERE account_id = ANY (:accounts) ORDER BY id DESC")
                .param("accounts", accounts.toArray(Long[]::new))
                .query(Sanction.class)
                .list();
    }

    /** False where it has ended already. */
    boolean lift(long id, OffsetDateTime now) {
        return jdbc.sql("UPDATE sanction SET lifted = :now WHERE id = :id AND lifted IS NULL")
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
    }

    void acknowledge(long id, long account, OffsetDateTime now) {
        jdbc.sql("""
                UPDATE sanction SET acknowledged = :now
                WHERE id = :id AND account_id = :account AND acknowledged IS NULL
                """)
                .param("id", id)
                .param("account", account)
                .param("now", now)
                .update();
    }

    void note(long account, long moderator, String words, OffsetDateTime now) {
        jdbc.sql("""
                INSERT INTO moderator_note (account_id, moderator, at, words)
                VALUES (:account, :moderator, :now, :words)
                """)
                .param("account", account)
                .param("moderator", moderator)
                .param("words", words)
                .param("now", now)
                .update();
    }

    List<Note> notes(long account) {
        return jdbc.sql("""
                SELECT moderator, at, words FROM moderator_note WHERE account_id = :account ORDER BY id DESC
                """).param("account", account).query(Note.class).list();
    }

    /** What one moderator told the others. */
    record Note(long moderator, OffsetDateTime at, String words) {}
}
