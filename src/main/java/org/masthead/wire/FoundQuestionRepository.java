package org.masthead.wire;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masthead.house.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reader polls that stood beside saved pages: each may be asked again. */
@Repository
class FoundQuestionRepository {

    private final JdbcClient jdbc;

    FoundQuestionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long story, Dispatch.Question question) {
        jdbc.sql("""
                INSERT INTO found_question (story_id, words, options)
                VALUES (:story, :words, :options::jsonb)
                ON CONFLICT (story_id) DO UPDATE SET words = excluded.words, options = excluded.options
                """)
                .param("story", story)
                .param("words", question.words())
                .param("options", Json.write(question.options()))
                .update();
    }

    /** The questions that stood beside these stories. */
    Map<Long, Dispatch.Question> beside(Collection<Long> stories) {
        var questions = new HashMap<Long, Dispatch.Question>();
        jdbc.sql("SELECT story_id, words, options FROM found_question WHERE story_id = ANY (:stories)")
                .param("stories", stories.toArray(Long[]::new))
                .query((row, number) -> questions.put(
                        row.getLong("story_id"),
                        new Dispatch.Question(
                                row.getString("words"), Json.readList(row.getString("options"), String.class))))
                .list();
        return questions;
    }

    /** The question that stood beside a story: none, or one. */
    List<Dispatch.Question> beside(long story) {
        return jdbc.sql("SELECT words, options FROM found_question WHERE story_id = :story")
                .param("story", story)
                .query((row, number) -> new Dispatch.Question(
                        row.getString("words"), Json.readList(row.getString("options"), String.class)))
                .list();
    }
}
