package org.masthead.story;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves stories from the list of a merged author or topic to that of the one that stays. */
@Repository
class MergeRepository {

    private final JdbcClient jdbc;

    MergeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void author(long from, long into) {
        jdbc.sql("""
                WITH moved AS (
                    DELETE FROM story_byline WHERE byline_id = :from RETURNING published, story_id
                )
                INSERT INTO story_byline (byline_id, published, story_id)
                SELECT :into, published, story_id FROM moved
                ON CONFLICT DO NOTHING
                """).param("from", from).param("into", into).update();
    }

    void topic(long from, long into) {
        jdbc.sql("""
                WITH moved AS (
                    DELETE FROM story_topic WHERE topic_id = :from RETURNING published, story_id
                )
                INSERT INTO story_topic (topic_id, published, story_id)
                SELECT :into, published, story_id FROM moved
                ON CONFLICT DO NOTHING
                """).param("from", from).param("into", into).update();
    }
}
