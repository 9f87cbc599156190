package org.masthead.media;

import java.time.OffsetDateTime;
import java.util.List;
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

    /** Adds a picture as it was kept elsewhere. */
    Picture add(PictureStore.Kept file, KeptPictures.Kept kept) {
        return jdbc.sql("""
                INSERT INTO picture (key, type, width, height, bytes, alt, caption, credit, kept_at)
                VALUES (:key, :type, :width, :height, :bytes, :alt, :caption, :credit, :at)
                ON CONFLICT (key) DO UPDATE SET key = excluded.key
                RETURNING id, key, width, height, alt, caption, credit
                """)
                .param("key", file.key())
                .param("type", file.type())
                .param("width", file.width())
                .param("height", file.height())
                .param("bytes", file.bytes())
                .param("alt", kept.alt())
                .param("caption", kept.caption())
                .param("credit", kept.credit())
                .param("at", kept.kept())
                .query(Picture.class)
                .single();
    }

    /** The next pictures after a number, in the order in which they came to the paper. */
    List<KeptPictures.Kept> after(long number, int most) {
        return jdbc.sql("""
                SELECT id AS number, key, type, width, height, bytes, alt, caption, credit, kept_at AS kept
                FROM picture
                WHERE id > :number
                ORDER BY id
                LIMIT :most
                """)
                .param("number", number)
                .param("most", most)
                .query(KeptPictures.Kept.class)
                .list();
    }

    /** How many pictures there are, and how large they are together, in bytes. */
    KeptPictures.Extent extent() {
        return jdbc.sql("SELECT count(*) AS pictures, coalesce(sum(bytes), 0) AS bytes FROM picture")
                .query(KeptPictures.Extent.class)
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
