package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
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

    /** Whoever changes what stands in discussions does so alone: so their numbers are always right. */
    void hold(Collection<Long> stories) {
        var held = held(stories);
        if (held == stories.size()) return;
        jdbc.sql("INSERT INTO discussion (story_id) SELECT unnest(:stories) ON CONFLICT DO NOTHING")
                .param("stories", stories.toArray(Long[]::new))
                .update();
        if (held(stories) != stories.size()) throw new IllegalStateException("Discussions cannot be held: " + stories);
    }

    /** In the order of their numbers, so that nobody waits for somebody who waits for them. */
    private int held(Collection<Long> stories) {
        return jdbc.sql("SELECT story_id FROM discussion WHERE story_id = ANY (:stories) ORDER BY story_id FOR UPDATE")
                .param("stories", stories.toArray(Long[]::new))
                .query(Long.class)
                .list()
                .size();
    }

    /** @param more how many more comments readers see, by story */
    void gain(Map<Long, Integer> more) {
        if (more.isEmpty()) return;
        jdbc.sql("""
                UPDATE discussion SET shown = shown + gained.comments
                FROM unnest(:stories, :comments) AS gained (story, comments)
                WHERE story_id = gained.story
                """)
                .param("stories", more.keySet().toArray(Long[]::new))
                .param("comments", more.values().toArray(Integer[]::new))
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
