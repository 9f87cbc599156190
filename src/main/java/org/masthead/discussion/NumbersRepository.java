package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.List;
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

    /** So many comments were ruled on so, by the checks or by moderators. */
    record Ruled(boolean checks, String ruling, String reason, int comments) {}

    /** What readers told, and how many comments readers see altogether. */
    record Told(int flags, int upheld, int notices, int removed, long shown) {}
}
