package org.masthead.byline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.house.Json;
import org.masthead.house.Markup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BylineRepository {

    private final JdbcClient jdbc;

    BylineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Follows merges, so that a story keeps its author whatever became of the name. */
    Optional<Author> byId(long id) {
        return jdbc.sql("""
                SELECT b.id, b.slug, b.name, b.title, b.biography, b.portrait, b.contact, b.background,
                       b.disclosures, b.other_work
                FROM byline AS asked
                JOIN byline AS b ON b.id = coalesce(asked.merged_into, asked.id)
                WHERE asked.id = :id
                """).param("id", id).query(BylineRepository::author).optional();
    }

    List<Author> all() {
        return jdbc.sql("""
                SELECT id, slug, name, title, biography, portrait, contact, background, disclosures, other_work
                FROM byline
                WHERE merged_into IS NULL
                ORDER BY name, id
                """).query(BylineRepository::author).list();
    }

    /** The names of all who ever stood in a byline, but for those with this address. */
    List<String> namesBesides(String email) {
        return jdbc.sql("""
                SELECT DISTINCT name
                FROM byline
                WHERE contact ->> 'email' IS NULL OR contact ->> 'email' = ''
                   OR lower(contact ->> 'email') <> lower(:email)
                """).param("email", email).query(String.class).list();
    }

    List<String> names(int most) {
        return jdbc.sql("SELECT name FROM byline WHERE merged_into IS NULL ORDER BY name, id LIMIT :most")
                .param("most", most)
                .query(String.class)
                .list();
    }

    List<Author> portrayed(Collection<String> pictures) {
        return jdbc.sql("""
                SELECT id, slug, name, title, biography, portrait, contact, background, disclosures, other_work
                FROM byline
                WHERE merged_into IS NULL AND portrait <> '' AND portrait = ANY(:pictures)
                ORDER BY name, id
                """)
                .param("pictures", pictures.toArray(String[]::new))
                .query(BylineRepository::author)
                .list();
    }

    Optional<Long> idBySlug(String slug) {
        return jdbc.sql("SELECT byline_id FROM byline_slug WHERE slug = :slug")
                .param("slug", slug)
                .query(Long.class)
                .optional();
    }

    Optional<Long> idByName(String name) {
        return jdbc.sql("""
                SELECT coalesce(merged_into, id)
                FROM byline
                WHERE lower(name) = lower(:name)
                ORDER BY merged_into IS NOT NULL, id
                LIMIT 1
                """).param("name", name).query(Long.class).optional();
    }

    long add(String slug, String name) {
        return jdbc.sql("""
                WITH added AS (
                    INSERT INTO byline (slug, name) VALUES (:slug, :name) RETURNING id, slug
                )
                INSERT INTO byline_slug (slug, byline_id)
                SELECT slug, id FROM added
                RETURNING byline_id
                """)
                .param("slug", slug)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    void update(Author author) {
        jdbc.sql("""
                UPDATE byline
                SET name = :name, title = :title, biography = :biography, portrait = :portrait,
                    contact = :contact::jsonb, background = :background::jsonb, disclosures = :disclosures,
                    other_work = :otherWork::jsonb
                WHERE id = :id
                """)
                .param("id", author.id())
                .param("name", author.name())
                .param("title", author.title())
                .param("biography", author.biography().html())
                .param("portrait", author.portrait())
                .param("contact", Json.write(author.contact()))
                .param("background", Json.write(author.background()))
                .param("disclosures", author.disclosures())
                .param("otherWork", Json.write(author.otherWork()))
                .update();
    }

    /** False when the address is another author's. */
    boolean rename(long id, String name, String slug) {
        return jdbc.sql("""
                WITH kept AS (
                    INSERT INTO byline_slug (slug, byline_id) VALUES (:slug, :id)
                    ON CONFLICT (slug) DO UPDATE SET byline_id = byline_slug.byline_id
                        WHERE byline_slug.byline_id = :id
                    RETURNING byline_id
                )
                UPDATE byline SET name = :name, slug = :slug FROM kept WHERE id = kept.byline_id
                """)
                        .param("id", id)
                        .param("name", name)
                        .param("slug", slug)
                        .update()
                == 1;
    }

    void merge(long from, long into) {
        jdbc.sql("UPDATE byline_slug SET byline_id = :into WHERE byline_id = :from")
                .param("from", from)
                .param("into", into)
                .update();
        jdbc.sql("UPDATE byline SET merged_into = :into WHERE id = :from OR merged_into = :from")
                .param("from", from)
                .param("into", into)
                .update();
    }

    /** The next authors after a number, in the order in which they came to the paper. */
    List<Author> after(long number, int most) {
        return jdbc.sql("""
                SELECT id, slug, name, title, biography, portrait, contact, background, disclosures, other_work
                FROM byline
                WHERE merged_into IS NULL AND id > :number
                ORDER BY id
                LIMIT :most
                """)
                .param("number", number)
                .param("most", most)
                .query(BylineRepository::author)
                .list();
    }

    /** All addresses of these authors. */
    Map<Long, List<String>> slugs(Collection<Long> ids) {
        var slugs = new HashMap<Long, List<String>>();
        jdbc.sql("SELECT byline_id, slug FROM byline_slug WHERE byline_id = ANY (:ids) ORDER BY slug")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> slugs.computeIfAbsent(row.getLong("byline_id"), id -> new ArrayList<>())
                        .add(row.getString("slug")))
                .list();
        return slugs;
    }

    /** Who became one with these authors. */
    Map<Long, List<KeptAuthors.Former>> mergedInto(Collection<Long> ids) {
        var merged = new HashMap<Long, List<KeptAuthors.Former>>();
        jdbc.sql("SELECT merged_into, slug, name FROM byline WHERE merged_into = ANY (:ids) ORDER BY id")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> merged.computeIfAbsent(row.getLong("merged_into"), id -> new ArrayList<>())
                        .add(new KeptAuthors.Former(row.getString("slug"), row.getString("name"))))
                .list();
        return merged;
    }

    /** False where somebody has it. */
    boolean addSlug(long id, String slug) {
        return jdbc.sql("""
                INSERT INTO byline_slug (slug, byline_id) VALUES (:slug, :id)
                ON CONFLICT (slug) DO NOTHING
                """).param("slug", slug).param("id", id).update() == 1;
    }

    /** False where somebody is or was called so at this address. */
    boolean addMerged(long id, String slug, String name) {
        return jdbc.sql("""
                INSERT INTO byline (slug, name, merged_into) VALUES (:slug, :name, :id)
                ON CONFLICT (slug) DO NOTHING
                """)
                        .param("slug", slug)
                        .param("name", name)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Author author(ResultSet row, int number) throws SQLException {
        return new Author(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("title"),
                Markup.stored(row.getString("biography")),
                row.getString("portrait"),
                Json.read(row.getString("contact"), Author.Contact.class),
                Json.read(row.getString("background"), Author.Background.class),
                row.getString("disclosures"),
                Json.readList(row.getString("other_work"), Author.Work.class));
    }
}
