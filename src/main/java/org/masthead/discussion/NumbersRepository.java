package org.masthead.discussion;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the paper tells everybody of how its comments are moderated. */
@Repository
class NumbersRepository {

    private final JdbcClient jdbc;

    NumbersRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the checks decided at first and moderators later, since then, by reason. */
    List<Ruled> ruled(OffsetDateTime since) {
        return jdbc.sql("""
                SELECT moderator IS NULL AS checks, ruling, reason, count(*) AS comments
                FROM verdict
                WHERE at >= :since AND (moderator IS NOT NULL OR number = 1)
                GROUP BY 1, 2, 3
                ORDER BY comments DESC, reason
                """).param("since", since).query(Ruled.class).list();
    }

    Told told(OffsetDateTime since) {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM flag WHERE at >= :since) AS flags,
                       (SELECT count(*) FROM flag WHERE at >= :since AND upheld) AS upheld,
                       (SELECT count(*) FROM illegal_notice WHERE made >= :since) AS notices,
                       (SELECT count(*) FROM illegal_notice WHERE made >= :since AND removed) AS removed,
                       (SELECT coalesce(sum(shown), 0) FROM discussion) AS shown
                """).param("since", since).query(Told.class).single();
    }

    /** How many comments came in on each day. */
    Map<LocalDate, Long> byDay(OffsetDateTime from, OffsetDateTime to, String zone) {
        var days = new HashMap<LocalDate, Long>();
        jdbc.sql("""
                SELECT (written AT TIME ZONE :zone)::date AS day, count(*) AS comments
                FROM comment
                WHERE written >= :from AND written < :to
                GROUP BY 1
                """)
                .param("zone", zone)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> days.put(row.getObject("day", LocalDate.class), row.getLong("comments")))
                .list();
        return days;
    }

    /** So many comments were ruled on so, by the checks or by moderators. */
    record Ruled(boolean checks, String ruling, String reason, int comments) {}

    /** What readers told, and how many comments readers see altogether. */
    record Told(int flags, int upheld, int notices, int removed, long shown) {}
}
