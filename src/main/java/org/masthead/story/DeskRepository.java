package org.masthead.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the desk's lists of stories: each state by its index, so that a paper of a million stories lists as fast. */
@Repository
class DeskRepository {

    private static final String LINES = """
            SELECT s.id, s.state, r.section, r.headline, s.revision, s.live_revision, s.day, s.slug, r.made, r.made_by,
                   coalesce(w.held, '') AS held,
                   CASE s.state WHEN 'scheduled' THEN s.embargo WHEN 'live' THEN w.planned END AS out_at,
                   CASE WHEN s.state = 'draft' THEN s.embargo
                        WHEN s.state = 'scheduled' AND w.planned IS NULL THEN s.embargo
                        ELSE w.embargo END AS embargo
            FROM story AS s
            JOIN story_revision AS r ON r.story_id = s.id AND r.number = s.revision
            LEFT JOIN story_wait AS w ON w.story_id = s.id
            """;

    private final JdbcClient jdbc;

    DeskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeskStories.Line> newest(String[] states, long before, int most) {
        return jdbc.sql(LINES + """
                WHERE s.id IN (
                    SELECT one.id
                    FROM unnest(:states::text[]) AS wanted (state)
                    CROSS JOIN LATERAL (
                        SELECT id FROM story WHERE state = wanted.state AND id < :before ORDER BY id DESC LIMIT :most) AS one
                    ORDER BY one.id DESC
                    LIMIT :most)
                ORDER BY s.id DESC
                """)
                .param("states", states)
                .param("before", before)
                .param("most", most)
                .query(DeskRepository::line)
                .list();
    }

    List<DeskStories.Line> newestOf(String section, String[] states, long before, int most) {
        return jdbc.sql(LINES + """
                WHERE s.id IN (
                    SELECT one.id
                    FROM unnest(:states::text[]) AS wanted (state)
                    CROSS JOIN LATERAL (
                        SELECT id FROM story
                        WHERE section = :section AND state = wanted.state AND id < :before
                        ORDER BY id DESC LIMIT :most) AS one
                    ORDER BY one.id DESC
                    LIMIT :most)
                ORDER BY s.id DESC
                """)
                .param("section", section)
                .param("states", states)
                .param("before", before)
                .param("most", most)
                .query(DeskRepository::line)
                .list();
    }

    List<DeskStories.Line> lines(Long[] ids) {
        return jdbc.sql(LINES + "WHERE s.id = ANY (:ids)")
                .param("ids", ids)
                .query(DeskRepository::line)
                .list();
    }

    List<DeskStories.Line> waiting(OffsetDateTime from, OffsetDateTime to, int most) {
        return jdbc.sql(LINES + """
                WHERE s.id IN (
                    SELECT id FROM story WHERE state = 'scheduled' AND embargo >= :from AND embargo < :to
                    UNION
                    SELECT story_id FROM story_wait WHERE planned >= :from AND planned < :to
                    UNION
                    SELECT story_id FROM story_wait WHERE embargo >= :from AND embargo < :to)
                ORDER BY coalesce(s.embargo, w.planned, w.embargo), s.id
                LIMIT :most
                """)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(DeskRepository::line)
                .list();
    }

    List<DeskStories.Line> late(OffsetDateTime before, int most) {
        return jdbc.sql(LINES + """
                WHERE s.id IN (
                    (SELECT id FROM story WHERE state = 'scheduled' AND embargo < :before ORDER BY embargo LIMIT :most)
                    UNION
                    (SELECT o.id
                     FROM story_wait AS p
                     JOIN story AS o ON o.id = p.story_id AND o.state = 'live' AND o.live_revision < o.revision
                     WHERE p.planned < :before
                     LIMIT :most))
                ORDER BY s.id
                LIMIT :most
                """)
                .param("before", before)
                .param("most", most)
                .query(DeskRepository::line)
                .list();
    }

    List<DeskStories.Line> held(int most) {
        return jdbc.sql(LINES + """
                WHERE w.held <> ''
                ORDER BY w.held_at DESC
                LIMIT :most
                """)
                .param("most", most)
                .query(DeskRepository::line)
                .list();
    }

    private static DeskStories.Line line(ResultSet row, int number) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        return new DeskStories.Line(
                row.getLong("id"),
                Story.State.of(row.getString("state")),
                row.getString("section"),
                row.getString("headline"),
                row.getInt("revision"),
                row.getObject("live_revision", Integer.class),
                StoryRepository.time(row, "out_at"),
                StoryRepository.time(row, "embargo"),
                row.getString("held"),
                day == null ? "" : Story.path(day, row.getString("slug")),
                row.getObject("made", OffsetDateTime.class),
                row.getString("made_by"));
    }
}
