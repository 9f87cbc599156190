package org.masthead.writing;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnsentCopyRepository {

    private final JdbcClient jdbc;

    UnsentCopyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String secret, HoldRepository.Hold hold, String copy, OffsetDateTime now) {
        jdbc.sql("""
                INSERT INTO unsent_copy (secret, story_id, hold, account_id, copy, made)
                VALUES (:secret, :story, :hold, :account, :copy::jsonb, :now)
                """)
                .param("secret", secret)
                .param("story", hold.story())
                .param("hold", hold.hold())
                .param("account", hold.account())
                .param("copy", copy)
                .param("now", now)
                .update();
    }

    Optional<Unsent> find(String secret, long account) {
        return jdbc.sql("""
                SELECT secret, story_id AS story, hold, copy
                FROM unsent_copy
                WHERE secret = :secret AND account_id = :account
                """)
                .param("secret", secret)
                .param("account", account)
                .query(Unsent.class)
                .optional();
    }

    void forget(String secret) {
        jdbc.sql("DELETE FROM unsent_copy WHERE secret = :secret")
                .param("secret", secret)
                .update();
    }

    /** What somebody sent while nobody was signed in. */
    record Unsent(String secret, long story, String hold, String copy) {}
}
