package org.masthead.workflow;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checklists, and who ticked what. */
@Repository
class ChecklistRepository {

    private final JdbcClient jdbc;

    ChecklistRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is looked at in stories of a section: what is asked of every section first. */
    List<Checklists.Item> items(String section) {
        return jdbc.sql("""
                SELECT id, section, words, blocks
                FROM checklist_item
                WHERE retired IS NULL AND section IN ('', :section)
                ORDER BY section, id
                """)
                .param("section", section)
                .query(Checklists.Item.class)
                .list();
    }

    List<Checklists.Item> all() {
        return jdbc.sql("""
                SELECT id, section, words, blocks
                FROM checklist_item
                WHERE retired IS NULL
                ORDER BY section, id
                """).query(Checklists.Item.class).list();
    }

    long add(String section, String words, boolean blocks, OffsetDateTime now) {
        return jdbc.sql("""
                INSERT INTO checklist_item (section, words, blocks, made)
                VALUES (:section, :words, :blocks, :now)
                RETURNING id
                """)
                .param("section", section)
                .param("words", words)
                .param("blocks", blocks)
                .param("now", now)
                .query(Long.class)
                .single();
    }

    void retire(long id, OffsetDateTime now) {
        jdbc.sql("UPDATE checklist_item SET retired = :now WHERE id = :id AND retired IS NULL")
                .param("now", now)
                .param("id", id)
                .update();
    }

    List<Checklists.Tick> ticks(long story) {
        return jdbc.sql("SELECT item_id AS item, revision, print, name, at FROM checklist_tick WHERE story_id = :story")
                .param("story", story)
                .query(Checklists.Tick.class)
                .list();
    }

    void tick(long story, Checklists.Tick tick, long account) {
        jdbc.sql("""
                INSERT INTO checklist_tick (item_id, story_id, revision, print, account_id, name, at)
                VALUES (:item, :story, :revision, :print, :account, :name, :at)
                ON CONFLICT (story_id, item_id) DO UPDATE
                    SET revision = excluded.revision, print = excluded.print, account_id = excluded.account_id,
                        name = excluded.name, at = excluded.at
                """)
                .param("item", tick.item())
                .param("story", story)
                .param("revision", tick.revision())
                .param("print", tick.print())
                .param("account", account)
                .param("name", tick.name())
                .param("at", tick.at())
                .update();
    }

    void untick(long story, long item) {
        jdbc.sql("DELETE FROM checklist_tick WHERE story_id = :story AND item_id = :item")
                .param("story", story)
                .param("item", item)
                .update();
    }
}
