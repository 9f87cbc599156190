package org.masthead.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Says which stories show a picture, in any revision. */
@Repository
class StoryPictureRepository {

    private final JdbcClient jdbc;

    StoryPictureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Showing> showing(long picture, Collection<String> keys, int most) {
        return jdbc.sql("""
                WITH found AS (
                    SELECT story_id, number FROM story_revision WHERE picture = :picture
                    UNION
                    SELECT story_id, number FROM story_revision
                    WHERE body LIKE '%<img %' AND picture_keys(body) && :keys::text[]
                ), stories AS (
                    SELECT s.id, s.state, s.day, s.slug, s.revision,
                           bool_or(s.state = 'live' AND f.number = s.live_revision) AS live,
                           bool_or(f.number = s.revision) AS newest
                    FROM found f
                    JOIN story s ON s.id = f.story_id
                    GROUP BY s.id
                    ORDER BY live DESC, s.id DESC
                    LIMIT :most
                )
                SELECT s.id, s.state, s.day, s.slug, s.live, s.newest, r.headline
                FROM stories s
                JOIN story_revision r ON r.story_id = s.id AND r.number = s.revision
                ORDER BY s.live DESC, s.id DESC
                """)
                .param("picture", picture)
                .param("keys", keys.toArray(String[]::new))
                .param("most", most)
                .query(StoryPictureRepository::showing)
                .list();
    }

    /** Those of these pictures that some story leads with. */
    Set<Long> leading(Collection<Long> pictures) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT picture FROM story_revision WHERE picture = ANY(:pictures)")
                .param("pictures", pictures.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /** Those of these keys that some story's body names. */
    Set<String> named(Collection<String> keys) {
        return new HashSet<>(jdbc.sql("""
                SELECT asked.key
                FROM unnest(:keys::text[]) AS asked (key)
                WHERE EXISTS (
                    SELECT 1 FROM story_revision
                    WHERE body LIKE '%<img %' AND picture_keys(body) @> ARRAY[asked.key]
                )
                """)
                .param("keys", keys.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private static Showing showing(ResultSet row, int number) throws SQLException {
        return new Showing(
                row.getLong("id"),
                Story.State.of(row.getString("state")),
                row.getObject("day", LocalDate.class),
                row.getString("slug"),
                row.getBoolean("live"),
                row.getBoolean("newest"),
                row.getString("headline"));
    }

    /**
     * A story that shows a picture.
     *
     * @param live whether readers see it there
     * @param newest whether its newest revision shows it
     */
    record Showing(
            long id,
            Story.State state,
            @Nullable LocalDate day,
            String slug,
            boolean live,
            boolean newest,
            String headline) {}
}
