package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DiscussionRepository {

    private final JdbcClient jdbc;

    DiscussionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param usual how a discussion is led that nobody leads by hand */
    Optional<Discussion> find(long story, Discussion.Mode usual) {
        return jdbc.sql("""
                SELECT story_id AS story, mode, closes, shown
                FROM discussion
                WHERE story_id = :story
                """)
                .param("story", story)
                .query((row, number) -> {
                    var led = row.getString("mode");
                    return new Discussion(
                            row.getLong("story"),
                            led == null ? usual : Discussion.Mode.of(led),
                            led == null,
                            row.getObject("closes", OffsetDateTime.class),
                            row.getInt("shown"));
                })
                .optional();
    }

    /** Whoever changes what stands in a discussion does so alone: so its numbers are always right. */
    void hold(long story) {
        if (held(story)) return;
        jdbc.sql("INSERT INTO discussion (story_id) VALUES (:story) ON CONFLICT DO NOTHING")
                .param("story", story)
                .update();
        if (!held(story)) throw new IllegalStateException("Discussion " + story + " cannot be held");
    }

    private boolean held(long story) {
        return jdbc.sql("SELECT story_id FROM discussion WHERE story_id = :story FOR UPDATE")
                .param("story", story)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void gain(long story, int comments) {
        jdbc.sql("UPDATE discussion SET shown = shown + :comments WHERE story_id = :story")
                .param("story", story)
                .param("comments", comments)
                .update();
    }

    void set(long story, @Nullable String mode, @Nullable OffsetDateTime closes) {
        jdbc.sql("UPDATE discussion SET mode = :mode, closes = :closes WHERE story_id = :story")
                .param("story", story)
                .param("mode", mode)
                .param("closes", closes)
                .update();
    }
}
