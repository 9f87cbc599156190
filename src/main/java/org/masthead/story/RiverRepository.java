package org.masthead.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of live stories: only what a list shows of each. */
@Repository
class RiverRepository {

    private static final String ROW = """
            SELECT s.id, s.day, s.slug, s.section, s.published, r.kicker, r.headline, r.headlines, r.deck,
                   r.credits, r.picture
            FROM story AS s
            JOIN story_revision AS r ON r.story_id = s.id AND r.number = s.live_revision
            """;

    private final JdbcClient jdbc;

    RiverRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> latest(int most, int skipped) {
        return jdbc.sql(ROW + """
                WHERE s.state = 'live'
                ORDER BY s.published DESC, s.id DESC
                LIMIT :most OFFSET :skipped
                """)
                .param("most", most)
                .param("skipped", skipped)
                .query(RiverRepository::row)
                .list();
    }

    List<Row> inSection(String section, int most, int skipped) {
        return jdbc.sql(ROW + """
                WHERE s.state = 'live' AND s.section = :section
                ORDER BY s.published DESC, s.id DESC
                LIMIT :most OFFSET :skipped
                """)
                .param("section", section)
                .param("most", most)
                .param("skipped", skipped)
                .query(RiverRepository::row)
                .list();
    }

    List<Row> by(long byline, int most, int skipped) {
        return jdbc.sql(ROW + """
                JOIN story_byline AS b ON b.story_id = s.id
                WHERE b.byline_id = :byline AND s.state = 'live'
                ORDER BY b.published DESC, s.id DESC
                LIMIT :most OFFSET :skipped
                """)
                .param("byline", byline)
                .param("most", most)
                .param("skipped", skipped)
                .query(RiverRepository::row)
                .list();
    }

    List<Row> about(long topic, int most, int skipped) {
        return jdbc.sql(ROW + """
                JOIN story_topic AS t ON t.story_id = s.id
                WHERE t.topic_id = :topic AND s.state = 'live'
                ORDER BY t.published DESC, s.id DESC
                LIMIT :most OFFSET :skipped
                """)
                .param("topic", topic)
                .param("most", most)
                .param("skipped", skipped)
                .query(RiverRepository::row)
                .list();
    }

    List<Row> between(OffsetDateTime from, OffsetDateTime to, int most, int skipped) {
        return jdbc.sql(ROW + """
                WHERE s.state = 'live' AND s.published >= :from AND s.published < :to
                ORDER BY s.published DESC, s.id DESC
                LIMIT :most OFFSET :skipped
                """)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .param("skipped", skipped)
                .query(RiverRepository::row)
                .list();
    }

    List<Row> these(List<Long> ids) {
        return jdbc.sql(ROW + """
                WHERE s.state = 'live' AND s.id = ANY (:ids)
                """)
                .param("ids", ids.toArray(Long[]::new))
                .query(RiverRepository::row)
                .list();
    }

    /** How many there are, counted no further than anyone would turn pages. */
    int countLatest(int most) {
        return jdbc.sql("SELECT count(*) FROM (SELECT FROM story WHERE state = 'live' LIMIT :most) AS counted")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    int countInSection(String section, int most) {
        return jdbc.sql("""
                SELECT count(*)
                FROM (SELECT FROM story WHERE state = 'live' AND section = :section LIMIT :most) AS counted
                """)
                .param("section", section)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    int countBy(long byline, int most) {
        return jdbc.sql("""
                SELECT count(*) FROM (SELECT FROM story_byline WHERE byline_id = :byline LIMIT :most) AS counted
                """)
                .param("byline", byline)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    int countAbout(long topic, int most) {
        return jdbc.sql("""
                SELECT count(*) FROM (SELECT FROM story_topic WHERE topic_id = :topic LIMIT :most) AS counted
                """)
                .param("topic", topic)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    int countBetween(OffsetDateTime from, OffsetDateTime to, int most) {
        return jdbc.sql("""
                SELECT count(*)
                FROM (SELECT FROM story WHERE state = 'live' AND published >= :from AND published < :to LIMIT :most) AS counted
                """)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var picture = row.getLong("picture");
        return new Row(
                row.getLong("id"),
                Story.path(row.getObject("day", LocalDate.class), row.getString("slug")),
                row.getString("section"),
                row.getObject("published", OffsetDateTime.class),
                row.getString("kicker"),
                headline(row),
                row.getString("deck"),
                CopyColumns.credits(row),
                picture == 0 ? null : picture);
    }

    private static String headline(ResultSet row) throws SQLException {
        var web = CopyColumns.headlines(row.getString("headlines")).web();
        return web.isEmpty() ? row.getString("headline") : web;
    }

    /** A story in a list. */
    record Row(
            long id,
            String path,
            String section,
            OffsetDateTime published,
            String kicker,
            String headline,
            String deck,
            List<Copy.Credit> credits,
            @Nullable Long picture) {}
}
