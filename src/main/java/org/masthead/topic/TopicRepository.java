package org.masthead.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.masthead.house.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TopicRepository {

    private final JdbcClient jdbc;

    TopicRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Follows merges. */
    Optional<Topic> byId(long id) {
        return jdbc.sql("""
                SELECT t.id, t.slug, t.name, t.kind, t.summary
                FROM topic AS asked
                JOIN topic AS t ON t.id = coalesce(asked.merged_into, asked.id)
                WHERE asked.id = :id
                """).param("id", id).query(TopicRepository::topic).optional();
    }

    Optional<Long> idBySlug(String slug) {
        return jdbc.sql("SELECT topic_id FROM topic_alias WHERE slug = :slug")
                .param("slug", slug)
                .query(Long.class)
                .optional();
    }

    long add(String slug, Topic.Named named) {
        return jdbc.sql("""
                WITH added AS (
                    INSERT INTO topic (slug, name, kind) VALUES (:slug, :name, :kind)
                    RETURNING id, slug, name
                )
                INSERT INTO topic_alias (slug, name, topic_id)
                SELECT slug, name, id FROM added
                RETURNING topic_id
                """)
                .param("slug", slug)
                .param("name", named.name())
                .param("kind", named.kind().word())
                .query(Long.class)
                .single();
    }

    void update(Topic topic) {
        jdbc.sql("UPDATE topic SET name = :name, kind = :kind, summary = :summary WHERE id = :id")
                .param("id", topic.id())
                .param("name", topic.name())
                .param("kind", topic.kind().word())
                .param("summary", topic.summary())
                .update();
    }

    /** False when the address is another topic's. */
    boolean rename(long id, String name, String slug) {
        return jdbc.sql("""
                WITH kept AS (
                    INSERT INTO topic_alias (slug, name, topic_id) VALUES (:slug, :name, :id)
                    ON CONFLICT (slug) DO UPDATE SET name = excluded.name
                        WHERE topic_alias.topic_id = :id
                    RETURNING topic_id
                )
                UPDATE topic SET name = :name, slug = :slug FROM kept WHERE id = kept.topic_id
                """)
                        .param("id", id)
                        .param("name", name)
                        .param("slug", slug)
                        .update()
                == 1;
    }

    /** False where a topic has it. */
    boolean addAlias(long id, String slug, String name) {
        return jdbc.sql("""
                INSERT INTO topic_alias (slug, name, topic_id) VALUES (:slug, :name, :id)
                ON CONFLICT (slug) DO NOTHING
                """)
                        .param("id", id)
                        .param("slug", slug)
                        .param("name", name)
                        .update()
                == 1;
    }

    /** The next topics after a number, in the order in which they came to the paper. */
    List<KeptTopics.Kept> after(long number, int most) {
        return jdbc.sql("""
                SELECT t.id, t.slug, t.name, t.kind, t.summary,
                       (SELECT json_agg(json_build_object('slug', a.slug, 'name', a.name) ORDER BY a.slug)
                        FROM topic_alias AS a WHERE a.topic_id = t.id AND a.slug <> t.slug) AS aliases
                FROM topic AS t
                WHERE t.merged_into IS NULL AND t.id > :number
                ORDER BY t.id
                LIMIT :most
                """)
                .param("number", number)
                .param("most", most)
                .query(TopicRepository::kept)
                .list();
    }

    private static KeptTopics.Kept kept(ResultSet row, int number) throws SQLException {
        var topic = topic(row, number);
        return new KeptTopics.Kept(
                topic.id(),
                topic.slug(),
                topic.name(),
                topic.kind(),
                topic.summary(),
                Json.readList(row.getString("aliases"), KeptTopics.Alias.class));
    }

    void merge(long from, long into) {
        jdbc.sql("UPDATE topic_alias SET topic_id = :into WHERE topic_id = :from")
                .param("from", from)
                .param("into", into)
                .update();
        jdbc.sql("UPDATE topic SET merged_into = :into WHERE id = :from OR merged_into = :from")
                .param("from", from)
                .param("into", into)
                .update();
    }

    private static Topic topic(ResultSet row, int number) throws SQLException {
        return new Topic(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                Topic.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("summary"));
    }
}
