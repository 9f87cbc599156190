package org.masthead.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many stories which days have. */
@Repository
class ArchiveRepository {

    private final JdbcClient jdbc;

    ArchiveRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<LocalDate, Integer> days(OffsetDateTime from, OffsetDateTime to, String zone) {
        var days = new HashMap<LocalDate, Integer>();
        jdbc.sql("""
                SELECT (published AT TIME ZONE :zone)::date AS day, count(*) AS stories
                FROM story
                WHERE state = 'live' AND published >= :from AND published < :to
                GROUP BY 1
                """)
                .param("zone", zone)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> Map.entry(row.getObject("day", LocalDate.class), row.getInt("stories")))
                .list()
                .forEach(day -> days.put(day.getKey(), day.getValue()));
        return days;
    }

    Map<String, Long> sections(OffsetDateTime from, OffsetDateTime to) {
        var sections = new HashMap<String, Long>();
        jdbc.sql("""
                SELECT section, count(*) AS stories
                FROM story
                WHERE state = 'live' AND published >= :from AND published < :to
                GROUP BY section
                """)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> sections.put(row.getString("section"), row.getLong("stories")))
                .list();
        return sections;
    }

    Optional<OffsetDateTime> oldest() {
        return jdbc.sql("SELECT published FROM story WHERE state = 'live' ORDER BY published, id LIMIT 1")
                .query(OffsetDateTime.class)
                .optional();
    }

    Optional<OffsetDateTime> newest() {
        return jdbc.sql("SELECT published FROM story WHERE state = 'live' ORDER BY published DESC, id DESC LIMIT 1")
                .query(OffsetDateTime.class)
                .optional();
    }

    List<Archive.Month> months(String zone) {
        return jdbc.sql("""
                SELECT date_trunc('month', published AT TIME ZONE :zone)::date AS month, count(*) AS stories,
                       max(coalesce(updated, published)) AS changed
                FROM story
                WHERE state = 'live'
                GROUP BY 1
                ORDER BY 1 DESC
                """)
                .param("zone", zone)
                .query((row, number) -> new Archive.Month(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("stories"),
                        row.getObject("changed", OffsetDateTime.class)))
                .list();
    }

    List<Archive.Entry> entries(OffsetDateTime from, OffsetDateTime to, int most, int skipped) {
        return jdbc.sql("""
                SELECT s.day, s.slug, r.headline, s.published, coalesce(s.updated, s.published) AS changed
                FROM story AS s
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = s.live_revision
                WHERE s.state = 'live' AND s.published >= :from AND s.published < :to
                ORDER BY s.published, s.id
                LIMIT :most OFFSET :skipped
                """)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .param("skipped", skipped)
                .query(ArchiveRepository::entry)
                .list();
    }

    List<Archive.Entry> since(OffsetDateTime time, int most) {
        return jdbc.sql("""
                SELECT s.day, s.slug, r.headline, s.published, coalesce(s.updated, s.published) AS changed
                FROM story AS s
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = s.live_revision
                WHERE s.state = 'live' AND s.published >= :time
                ORDER BY s.published DESC, s.id DESC
                LIMIT :most
                """)
                .param("time", time)
                .param("most", most)
                .query(ArchiveRepository::entry)
                .list();
    }

    private static Archive.Entry entry(ResultSet row, int number) throws SQLException {
        return new Archive.Entry(
                Story.path(row.getObject("day", LocalDate.class), row.getString("slug")), row.getString("headline"),
                row.getObject("published", OffsetDateTime.class), row.getObject("changed", OffsetDateTime.class));
    }
}
