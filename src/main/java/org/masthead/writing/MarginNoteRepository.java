package org.masthead.writing;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MarginNoteRepository {

    private final JdbcClient jdbc;

    MarginNoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> of(long story, int most) {
        return jdbc.sql("""
                SELECT id, block, words, made, made_by, settled, settled_by
                FROM margin_note
                WHERE story_id = :story
                ORDER BY settled IS NOT NULL, id
                LIMIT :most
                """)
                .param("story", story)
                .param("most", most)
                .query(Row.class)
                .list();
    }

    void add(long story, String block, String words, OffsetDateTime now, String by) {
        jdbc.sql("""
                INSERT INTO margin_note (story_id, block, words, made, made_by)
                VALUES (:story, :block, :words, :now, :by)
                """)
                .param("story", story)
                .param("block", block)
                .param("words", words)
                .param("now", now)
                .param("by", by)
                .update();
    }

    /** False where the story has no such note. */
    boolean settle(long story, long id, OffsetDateTime now, String by) {
        return jdbc.sql("""
                UPDATE margin_note SET settled = :now, settled_by = :by WHERE story_id = :story AND id = :id
                """)
                        .param("story", story)
                        .param("id", id)
                        .param("now", now)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** False where the story has no such note. */
    boolean reopen(long story, long id) {
        return jdbc.sql("""
                UPDATE margin_note SET settled = NULL, settled_by = '' WHERE story_id = :story AND id = :id
                """).param("story", story).param("id", id).update() == 1;
    }

    /** A note as it is kept. */
    record Row(
            long id,
            String block,
            String words,
            OffsetDateTime made,
            String madeBy,
            @Nullable OffsetDateTime settled,
            String settledBy) {}
}
