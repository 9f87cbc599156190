package org.masthead.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists what stories said, and finds stories by it. */
@Repository
class RevisionRepository {

    private final JdbcClient jdbc;

    RevisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Revisions.Saved> of(long story, int before, int most) {
        return jdbc.sql("""
                SELECT r.number, r.made, r.made_by AS by, r.headline, r.words,
                       s.live_revision IS NOT NULL AND s.state = 'live' AND r.number = s.live_revision AS live
                FROM story_revision AS r
                JOIN story AS s ON s.id = r.story_id
                WHERE r.story_id = :story AND r.number < :before
                ORDER BY r.number DESC
                LIMIT :most
                """)
                .param("story", story)
                .param("before", before)
                .param("most", most)
                .query(Revisions.Saved.class)
                .list();
    }

    boolean known(long story) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM story WHERE id = :story)")
                .param("story", story)
                .query(Boolean.class)
                .single();
    }

    /** Newest stories first, as their numbers tell: a common word ends early, a rare one is looked up. */
    List<Revisions.Found> find(String words, int most) {
        return jdbc.sql("""
                SELECT s.id, r.headline, s.day, s.slug, s.state, s.section, coalesce(s.published, r.made) AS at
                FROM story_revision AS r
                JOIN story AS s ON s.id = r.story_id AND s.revision = r.number
                WHERE to_tsvector('simple', r.headline) @@ to_tsquery('simple', :words) AND s.state <> 'spiked'
                ORDER BY r.story_id DESC
                LIMIT :most
                """)
                .param("words", words)
                .param("most", most)
                .query(RevisionRepository::found)
                .list();
    }

    List<Revisions.Found> newest(int most) {
        return jdbc.sql("""
                SELECT s.id, r.headline, s.day, s.slug, s.state, s.section, coalesce(s.published, r.made) AS at
                FROM story AS s
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = s.revision
                WHERE s.state <> 'spiked'
                ORDER BY s.id DESC
                LIMIT :most
                """)
                .param("most", most)
                .query(RevisionRepository::found)
                .list();
    }

    /** Each topic's newest stories; those of most of these topics first, then the newest. */
    List<Revisions.Found> sharing(Long[] topics, long but, int most) {
        return jdbc.sql("""
                SELECT s.id, r.headline, s.day, s.slug, s.state, s.section, s.published AS at
                FROM (
                    SELECT near.story_id, count(*) AS shared
                    FROM unnest(:topics::bigint[]) AS asked (topic)
                    CROSS JOIN LATERAL (
                        SELECT t.story_id FROM story_topic AS t
                        WHERE t.topic_id = asked.topic
                        ORDER BY t.published DESC
                        LIMIT 40
                    ) AS near
                    GROUP BY near.story_id
                ) AS close
                JOIN story AS s ON s.id = close.story_id AND s.state = 'live' AND s.id <> :but
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = s.live_revision
                ORDER BY close.shared DESC, s.published DESC, s.id DESC
                LIMIT :most
                """)
                .param("topics", topics)
                .param("but", but)
                .param("most", most)
                .query(RevisionRepository::found)
                .list();
    }

    List<Revisions.Found> inSection(String section, long but, int most) {
        return jdbc.sql("""
                SELECT s.id, r.headline, s.day, s.slug, s.state, s.section, s.published AS at
                FROM story AS s
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = s.live_revision
                WHERE s.state = 'live' AND s.section = :section AND s.id <> :but
                ORDER BY s.published DESC, s.id DESC
                LIMIT :most
                """)
                .param("section", section)
                .param("but", but)
                .param("most", most)
                .query(RevisionRepository::found)
                .list();
    }

    /** What a section's newest stories are about, the most frequent first. */
    List<Long> topics(String section, int most) {
        return jdbc.sql("""
                SELECT t.topic_id
                FROM (
                    SELECT id FROM story
                    WHERE state = 'live' AND section = :section
                    ORDER BY published DESC, id DESC
                    LIMIT 150
                ) AS recent
                JOIN story_topic AS t ON t.story_id = recent.id
                GROUP BY t.topic_id
                ORDER BY count(*) DESC, t.topic_id
                LIMIT :most
                """)
                .param("section", section)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    private static Revisions.Found found(ResultSet row, int number) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        return new Revisions.Found(
                row.getLong("id"),
                row.getString("headline"),
                day == null ? "" : Story.path(day, row.getString("slug")),
                Story.State.of(row.getString("state")),
                row.getString("section"),
                StoryRepository.time(row, "at"));
    }
}
