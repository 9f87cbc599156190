package org.masthead.moderation;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words that moderators watch for, and what the classifier learned from. */
@Repository
@Order(50)
class KeptModerationRepository implements Keepsakes {

    private final JdbcClient jdbc;

    KeptModerationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table("watched-words", () -> jdbc.sql("""
                        SELECT (to_jsonb(watched_word) - 'id')::text
                        FROM watched_word
                        ORDER BY word
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('watched_word', :rows::jsonb)
                        """)),
                new Table("verdict-samples", () -> jdbc.sql("""
                        SELECT (to_jsonb(verdict_sample) - 'id')::text
                        FROM verdict_sample
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('verdict_sample', :rows::jsonb)
                        """)));
    }
}
