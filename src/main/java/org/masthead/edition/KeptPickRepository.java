package org.masthead.edition;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The videos that editors picked, and the stories that videos belong to. */
@Repository
@Order(30)
class KeptPickRepository implements Keepsakes {

    private final JdbcClient jdbc;

    KeptPickRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table("video-picks", () -> jdbc.sql("""
                        SELECT to_jsonb(video_pick)::text
                        FROM video_pick
                        ORDER BY front, place, video_id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('video_pick', :rows::jsonb)
                        """)),
                new Table("video-stories", () -> jdbc.sql("""
                        SELECT (to_jsonb(video_story)
                                || jsonb_build_object('story_id', (SELECT uri FROM story WHERE story.id = video_story.story_id)))::text
                        FROM video_story
                        ORDER BY video_id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('video_story', jsonb_agg(one || jsonb_build_object(
                            'story_id', (SELECT id FROM story WHERE uri = one->>'story_id'))))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """)));
    }
}
