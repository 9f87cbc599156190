package org.masthead.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PictureRepository {

    private static final String PICTURE = """
            picture.id, picture.key, picture.width, picture.height, picture.alt, picture.caption, picture.credit,
            picture.across, picture.down, picture.expires,
            (SELECT string_agg(concat_ws('-', shape, x, y, crop.width, crop.height), ' ')
             FROM picture_crop crop WHERE crop.picture_id = picture.id) AS crops
            """;

    private final JdbcClient jdbc;

    PictureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a picture; one whose file is here already is said these words of. */
    Picture save(PictureStore.Kept kept, Pictures.Words words, String fileName, String by, OffsetDateTime now) {
        var notes = kept.notes();
        return jdbc.sql("""
                INSERT INTO picture (key, type, width, height, bytes, alt, caption, credit, kept_at, file_name, headline,
                                     creator, copyright, keywords, taken, provenance, kept_by)
                VALUES (:key, :type, :width, :height, :bytes, :alt, :caption, :credit, :now, :fileName, :headline,
                        :creator, :copyright, :keywords, :taken, :provenance, :by)
                ON CONFLICT (key) DO UPDATE
                    SET alt = excluded.alt, caption = excluded.caption, credit = excluded.credit
                RETURNING
                """ + PICTURE)
                .param("key", kept.key())
                .param("type", kept.type())
                .param("width", kept.width())
                .param("height", kept.height())
                .param("bytes", kept.bytes())
                .param("alt", words.alt())
                .param("caption", words.caption())
                .param("credit", words.credit())
                .param("now", now)
                .param("fileName", fileName)
                .param("headline", notes.headline())
                .param("creator", notes.creator())
                .param("copyright", notes.copyright())
                .param("keywords", notes.keywords())
                .param("taken", notes.taken())
                .param("provenance", kept.provenance())
                .param("by", by)
                .query(PictureRepository::picture)
                .single();
    }

    Optional<Picture> byId(long id) {
        return jdbc.sql("SELECT " + PICTURE + " FROM picture WHERE id = :id")
                .param("id", id)
                .query(PictureRepository::picture)
                .optional();
    }

    /** The picture whose file has this key, or had it before another took its place. */
    Optional<Picture> byKey(String key) {
        return jdbc.sql("SELECT " + PICTURE + """
                FROM picture
                WHERE key = :key OR id = (SELECT picture_id FROM picture_former_key WHERE key = :key)
                ORDER BY (key = :key) DESC
                LIMIT 1
                """)
                .param("key", key)
                .query(PictureRepository::picture)
                .optional();
    }

    /** The keys of all files that a picture had before. */
    List<String> formerKeys(long id) {
        return jdbc.sql("SELECT key FROM picture_former_key WHERE picture_id = :id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    /** The picture that a file belonged to before another took its place. */
    Optional<Long> replaced(String key) {
        return jdbc.sql("SELECT picture_id FROM picture_former_key WHERE key = :key")
                .param("key", key)
                .query(Long.class)
                .optional();
    }

    private static Picture picture(ResultSet row, int number) throws SQLException {
        return new Picture(
                row.getLong("id"),
                row.getString("key"),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("alt"),
                row.getString("caption"),
                row.getString("credit"),
                new Framing(row.getInt("across"), row.getInt("down"), crops(row.getString("crops"))),
                row.getObject("expires", OffsetDateTime.class));
    }

    private static Map<Shape, Crop> crops(@Nullable String all) {
        var crops = new EnumMap<Shape, Crop>(Shape.class);
        if (all == null) return crops;
        for (var one : all.split(" ")) {
            var said = one.split("-");
            Shape.of(said[0])
                    .ifPresent(shape -> crops.put(
                            shape, new Crop(number(said[1]), number(said[2]), number(said[3]), number(said[4]))));
        }
        return crops;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
