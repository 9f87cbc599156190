package org.masthead.topic;

import java.util.List;
import org.masthead.topic.page.TopicPage;
import org.masthead.topic.page.TopicsPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the desk asks of topics. */
@Repository
class TopicDeskRepository {

    private final JdbcClient jdbc;

    TopicDeskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those one of whose names has these words, by name, after a name. */
    List<TopicsPage.Row> found(String words, String kind, String after, int most) {
        return jdbc.sql("""
                SELECT t.id, t.name, t.kind, '/topics/' || t.slug AS path
                FROM topic AS t
                WHERE t.merged_into IS NULL
                  AND (:kind = '' OR t.kind = :kind)
                  AND lower(t.name) > lower(:after)
                  AND (position(lower(:words) IN lower(t.name)) > 0
                       OR EXISTS (SELECT 1 FROM topic_alias AS a
                                  WHERE a.topic_id = t.id AND position(lower(:words) IN lower(a.name)) > 0))
                ORDER BY lower(t.name), t.id
                LIMIT :most
                """)
                .param("words", words)
                .param("kind", kind)
                .param("after", after)
                .param("most", most)
                .query(TopicsPage.Row.class)
                .list();
    }

    /** Whether an address leads to another topic. */
    boolean taken(String slug, long by) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM topic_alias WHERE slug = :slug AND topic_id <> :by)")
                .param("slug", slug)
                .param("by", by)
                .query(Boolean.class)
                .single();
    }

    List<TopicPage.Alias> aliases(long id) {
        return jdbc.sql("""
                SELECT a.name, '/topics/' || a.slug AS path
                FROM topic_alias AS a
                JOIN topic AS t ON t.id = a.topic_id
                WHERE a.topic_id = :id AND a.slug <> t.slug
                ORDER BY a.slug
                """).param("id", id).query(TopicPage.Alias.class).list();
    }

    /** Others with the same letters in their address, or the same with something before or after it. */
    List<TopicPage.Alike> alike(long id, String slug) {
        return jdbc.sql("""
                SELECT id, name, kind, '/topics/' || slug AS path
                FROM topic
                WHERE merged_into IS NULL AND id <> :id
                  AND (replace(slug, '-', '') = replace(:slug, '-', '')
                       OR starts_with(slug, :slug || '-')
                       OR starts_with(:slug, slug || '-')
                       OR right(slug, length(:slug) + 1) = '-' || :slug
                       OR right(:slug, length(slug) + 1) = '-' || slug)
                ORDER BY name, id
                LIMIT 8
                """)
                .param("id", id)
                .param("slug", slug)
                .query(TopicPage.Alike.class)
                .list();
    }
}
