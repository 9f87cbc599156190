package org.masthead.house;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SectionRepository {

    private final JdbcClient jdbc;

    SectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Section> all() {
        return jdbc.sql("""
                SELECT slug, name, about
                FROM section
                ORDER BY position, slug
                """).query(Section.class).list();
    }

    /** Adds it at the end; one that is there is only told what it covers, where that was not known. */
    void add(Section section) {
        jdbc.sql("""
                INSERT INTO section (slug, name, about, position)
                SELECT :slug, :name, :about, coalesce(max(position), 0) + 1
                FROM section
                ON CONFLICT (slug) DO UPDATE SET about = excluded.about WHERE section.about = ''
                """)
                .param("slug", section.slug())
                .param("name", section.name())
                .param("about", section.about())
                .update();
    }

    List<String> retired() {
        return jdbc.sql("SELECT slug FROM section WHERE retired")
                .query(String.class)
                .list();
    }

    void update(Section section, boolean retired) {
        jdbc.sql("UPDATE section SET name = :name, about = :about, retired = :retired WHERE slug = :slug")
                .param("slug", section.slug())
                .param("name", section.name())
                .param("about", section.about())
                .param("retired", retired)
                .update();
    }

    void order(List<String> slugs) {
        jdbc.sql("""
                UPDATE section SET position = ordered.place
                FROM (SELECT slug, row_number() OVER (ORDER BY array_position(:slugs, slug), position, slug) AS place
                      FROM section) AS ordered
                WHERE section.slug = ordered.slug
                """).param("slugs", slugs.toArray(String[]::new)).update();
    }
}
