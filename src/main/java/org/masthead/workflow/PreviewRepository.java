package org.masthead.workflow;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links to previews. */
@Repository
class PreviewRepository {

    private final JdbcClient jdbc;

    PreviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PreviewLinks.Link link) {
        jdbc.sql("""
                INSERT INTO preview_link (secret, story_id, revision, made, made_by, expires)
                VALUES (:secret, :story, :revision, :made, :by, :expires)
                """)
                .param("secret", link.secret())
                .param("story", link.storyId())
                .param("revision", link.revision())
                .param("made", link.made())
                .param("by", link.madeBy())
                .param("expires", link.expires())
                .update();
    }

    /** False where the story has no such link that is not ended. */
    boolean end(long story, long link, OffsetDateTime now) {
        return jdbc.sql("UPDATE preview_link SET ended = :now WHERE id = :id AND story_id = :story AND ended IS NULL")
                        .param("now", now)
                        .param("id", link)
                        .param("story", story)
                        .update()
                == 1;
    }

    /** Newest first. */
    List<PreviewLinks.Link> of(long story, int most) {
        return jdbc.sql("""
                SELECT id, secret, story_id, revision, made, made_by, expires, ended
                FROM preview_link
                WHERE story_id = :story
                ORDER BY id DESC
                LIMIT :most
                """)
                .param("story", story)
                .param("most", most)
                .query(PreviewLinks.Link.class)
                .list();
    }

    Optional<PreviewLinks.Link> bySecret(String secret) {
        return jdbc.sql("""
                SELECT id, secret, story_id, revision, made, made_by, expires, ended
                FROM preview_link
                WHERE secret = :secret
                """)
                .param("secret", secret)
                .query(PreviewLinks.Link.class)
                .optional();
    }
}
