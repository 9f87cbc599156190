package org.masthead.writing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoryTemplateRepository {

    private final JdbcClient jdbc;

    StoryTemplateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoryTemplate> all() {
        return jdbc.sql("SELECT key, name, about, kicker, headline, deck, body FROM story_template ORDER BY name, key")
                .query(StoryTemplate.class)
                .list();
    }

    void put(StoryTemplate template) {
        jdbc.sql("""
                INSERT INTO story_template (key, name, about, kicker, headline, deck, body)
                VALUES (:key, :name, :about, :kicker, :headline, :deck, :body)
                ON CONFLICT (key) DO UPDATE
                    SET name = excluded.name, about = excluded.about, kicker = excluded.kicker,
                        headline = excluded.headline, deck = excluded.deck, body = excluded.body
                """)
                .param("key", template.key())
                .param("name", template.name())
                .param("about", template.about())
                .param("kicker", template.kicker())
                .param("headline", template.headline())
                .param("deck", template.deck())
                .param("body", template.body())
                .update();
    }

    boolean remove(String key) {
        return jdbc.sql("DELETE FROM story_template WHERE key = :key")
                        .param("key", key)
                        .update()
                == 1;
    }
}
