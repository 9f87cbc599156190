package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnsentRepository {

    private final JdbcClient jdbc;

    UnsentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String secret, Unsent unsent, OffsetDateTime now) {
        jdbc.sql("""
                INSERT INTO unsent_comment (secret, story_id, parent, body, made)
                VALUES (:secret, :story, :parent::bigint, :body, :now)
                """)
                .param("secret", secret)
                .param("story", unsent.story())
                .param("parent", unsent.parent())
                .param("body", unsent.body())
                .param("now", now)
                .update();
    }

    Optional<Unsent> find(String secret, OffsetDateTime after) {
        return jdbc.sql("""
                SELECT story_id AS story, parent, body FROM unsent_comment WHERE secret = :secret AND made > :after
                """)
                .param("secret", secret)
                .param("after", after)
                .query(Unsent.class)
                .optional();
    }

    void forget(String secret) {
        jdbc.sql("DELETE FROM unsent_comment WHERE secret = :secret")
                .param("secret", secret)
                .update();
    }

    void sweep(OffsetDateTime before) {
        jdbc.sql("DELETE FROM unsent_comment WHERE made <= :before")
                .param("before", before)
                .update();
    }

    /** What somebody typed before they were signed in. */
    record Unsent(long story, @Nullable Long parent, String body) {}
}
