package org.masthead.media;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PictureRepository {

    private final JdbcClient jdbc;

    PictureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Picture save(PictureStore.Kept kept, Pictures.Words words, OffsetDateTime now) {
        return jdbc.sql("""
                INSERT INTO picture (key, type, width, height, bytes, alt, caption, credit, kept_at)
                VALUES (:key, :type, :width, :height, :bytes, :alt, :caption, :credit, :now)
                ON CONFLICT (key) DO UPDATE
                    SET alt = excluded.alt, caption = excluded.caption, credit = excluded.credit
                RETURNING id, key, width, height, alt, caption, credit
                """)
                .param("key", kept.key())
                .param("type", kept.type())
                .param("width", kept.width())
                .param("height", kept.height())
                .param("bytes", kept.bytes())
                .param("alt", words.alt())
                .param("caption", words.caption())
                .param("credit", words.credit())
                .param("now", now)
                .query(Picture.class)
                .single();
    }

    Optional<Picture> byId(long id) {
        return jdbc.sql("SELECT id, key, width, height, alt, caption, credit FROM picture WHERE id = :id")
                .param("id", id)
                .query(Picture.class)
                .optional();
    }

    Optional<Picture> byKey(String key) {
        return jdbc.sql("SELECT id, key, width, height, alt, caption, credit FROM picture WHERE key = :key")
                .param("key", key)
                .query(Picture.class)
                .optional();
    }
}
