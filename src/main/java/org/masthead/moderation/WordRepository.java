package org.masthead.moderation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WordRepository {

    private final JdbcClient jdbc;

    WordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WatchedWord> all() {
        return jdbc.sql("SELECT id, kind, word, note FROM watched_word ORDER BY kind, word")
                .query((row, number) -> new WatchedWord(
                        row.getLong("id"),
                        WatchedWord.Kind.of(row.getString("kind")),
                        row.getString("word"),
                        row.getString("note")))
                .list();
    }

    /** Its number; nothing where it is on the list already. */
    Optional<Long> add(String kind, String word, String note, OffsetDateTime now, String by) {
        return jdbc.sql("""
                INSERT INTO watched_word (kind, word, note, added, added_by)
                VALUES (:kind, :word, :note, :now, :by)
                ON CONFLICT (word) DO NOTHING
                RETURNING id
                """)
                .param("kind", kind)
                .param("word", word)
                .param("note", note)
                .param("now", now)
                .param("by", by)
                .query(Long.class)
                .optional();
    }

    /** What was on the list; nothing where it is not there any more. */
    Optional<String> remove(long id) {
        return jdbc.sql("DELETE FROM watched_word WHERE id = :id RETURNING word")
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
