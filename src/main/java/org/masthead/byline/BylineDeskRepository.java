package org.masthead.byline;

import java.util.List;
import org.masthead.byline.page.BylinePage;
import org.masthead.byline.page.BylinesPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the desk asks of authors. */
@Repository
class BylineDeskRepository {

    private final JdbcClient jdbc;

    BylineDeskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose name has these words, by name, after a name. */
    List<BylinesPage.Row> found(String words, String after, int most) {
        return jdbc.sql("""
                SELECT id, name, title, '/by/' || slug AS path
                FROM byline
                WHERE merged_into IS NULL
                  AND position(lower(:words) IN lower(name || ' ' || slug)) > 0
                  AND lower(name) > lower(:after)
                ORDER BY lower(name), id
                LIMIT :most
                """)
                .param("words", words)
                .param("after", after)
                .param("most", most)
                .query(BylinesPage.Row.class)
                .list();
    }

    /** Whether an address is or was somebody else's. */
    boolean taken(String slug, long by) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM byline_slug WHERE slug = :slug AND byline_id <> :by)")
                .param("slug", slug)
                .param("by", by)
                .query(Boolean.class)
                .single();
    }

    List<String> formerSlugs(long id) {
        return jdbc.sql("""
                SELECT '/by/' || s.slug
                FROM byline_slug AS s
                JOIN byline AS b ON b.id = s.byline_id
                WHERE s.byline_id = :id AND s.slug <> b.slug
                ORDER BY s.slug
                """).param("id", id).query(String.class).list();
    }

    /** Others with the same letters in their name, or the same name with something before or after it. */
    List<BylinePage.Alike> alike(long id, String name, String slug) {
        return jdbc.sql("""
                SELECT id, name, '/by/' || slug AS path
                FROM byline
                WHERE merged_into IS NULL AND id <> :id
                  AND (lower(name) = lower(:name)
                       OR replace(slug, '-', '') = replace(:slug, '-', '')
                       OR starts_with(slug, :slug || '-')
                       OR starts_with(:slug, slug || '-'))
                ORDER BY name, id
                LIMIT 8
                """)
                .param("id", id)
                .param("name", name)
                .param("slug", slug)
                .query(BylinePage.Alike.class)
                .list();
    }
}
