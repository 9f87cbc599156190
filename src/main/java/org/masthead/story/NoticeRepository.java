package org.masthead.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeRepository {

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a notice to a revision, unless the very same is there already; whether it is new. */
    boolean add(long story, int revision, Notice notice, String by) {
        return jdbc.sql("""
                INSERT INTO notice (story_id, revision, block, kind, text, made, made_by)
                SELECT :story, :revision, :block, :kind, :text, :made, :by
                WHERE NOT EXISTS (
                    SELECT FROM notice WHERE story_id = :story AND kind = :kind AND block = :block AND text = :text)
                """)
                        .param("story", story)
                        .param("revision", revision)
                        .param("block", notice.block())
                        .param("kind", notice.kind().key())
                        .param("text", notice.text())
                        .param("made", notice.made())
                        .param("by", by)
                        .update()
                > 0;
    }

    /** Notices that readers can see, newest first, with the stories they are about. */
    List<Listed> newest(int most, int skipped) {
        return jdbc.sql("""
                SELECT n.kind, n.block, n.text, n.made, s.id AS story, s.day, s.slug, r.headline
                FROM notice AS n
                JOIN story AS s ON s.id = n.story_id AND s.state IN ('live', 'withdrawn') AND s.day IS NOT NULL
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = coalesce(s.live_revision, s.revision)
                WHERE n.kind <> 'update'
                ORDER BY n.made DESC, n.id DESC
                LIMIT :most OFFSET :skipped
                """)
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> new Listed(
                        new Notice(
                                Notice.Kind.of(row.getString("kind")),
                                row.getString("block"),
                                row.getString("text"),
                                row.getObject("made", OffsetDateTime.class)),
                        row.getLong("story"),
                        Story.path(row.getObject("day", LocalDate.class), row.getString("slug")),
                        row.getString("headline")))
                .list();
    }

    int count() {
        return jdbc.sql("""
                SELECT count(*)
                FROM notice AS n
                JOIN story AS s ON s.id = n.story_id AND s.state IN ('live', 'withdrawn') AND s.day IS NOT NULL
                WHERE n.kind <> 'update'
                """).query(Integer.class).single();
    }

    /** A notice with the story it is about. */
    record Listed(Notice notice, long story, String path, String headline) {}
}
