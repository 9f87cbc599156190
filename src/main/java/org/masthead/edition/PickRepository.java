package org.masthead.edition;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PickRepository {

    private final JdbcClient jdbc;

    PickRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was picked for a front, in order, whether it still stands or not. */
    List<VideoPicks.Pick> picks(String front) {
        return jdbc.sql("""
            SELECT video_id AS video, until
            FROM video_pick
            WHERE front = :front
            ORDER BY place, video_id
            """).param("front", front).query(VideoPicks.Pick.class).list();
    }

    /** At the end of its rail, where it is new there. */
    void pick(String front, VideoPicks.Pick pick, OffsetDateTime now, String by) {
        jdbc.sql("""
            INSERT INTO video_pick (front, video_id, place, until, picked, picked_by)
            SELECT :front, cast(:video AS bigint), coalesce(max(place), 0) + 1, cast(:until AS timestamptz),
                   cast(:now AS timestamptz), :by
            FROM video_pick WHERE front = :front
            ON CONFLICT (front, video_id) DO UPDATE
                SET until = excluded.until, picked = excluded.picked, picked_by = excluded.picked_by
            """)
                .param("front", front)
                .param("video", pick.video())
                .param("until", pick.until())
                .param("now", now)
                .param("by", by)
                .update();
    }

    void place(String front, long video, int place) {
        jdbc.sql("UPDATE video_pick SET place = :place WHERE front = :front AND video_id = :video")
                .param("front", front)
                .param("video", video)
                .param("place", place)
                .update();
    }

    boolean drop(String front, long video) {
        return jdbc.sql("DELETE FROM video_pick WHERE front = :front AND video_id = :video")
                        .param("front", front)
                        .param("video", video)
                        .update()
                == 1;
    }

    /** The number of the story that a video belongs to. */
    Optional<Long> story(long video) {
        return jdbc.sql("SELECT story_id FROM video_story WHERE video_id = :video")
                .param("video", video)
                .query(Long.class)
                .optional();
    }

    void tie(long video, @Nullable Long story) {
        jdbc.sql("DELETE FROM video_story WHERE video_id = :video")
                .param("video", video)
                .update();
        if (story == null) return;
        jdbc.sql("INSERT INTO video_story (video_id, story_id) VALUES (:video, :story)")
                .param("video", video)
                .param("story", story)
                .update();
    }
}
