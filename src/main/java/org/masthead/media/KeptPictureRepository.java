package org.masthead.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.masthead.house.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down all that is known of pictures, and takes it back. */
@Repository
class KeptPictureRepository {

    private final JdbcClient jdbc;

    KeptPictureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many pictures there are, and how large they are together, in bytes. */
    KeptPictures.Extent extent() {
        return jdbc.sql("SELECT count(*) AS pictures, coalesce(sum(bytes), 0) AS bytes FROM picture")
                .query(KeptPictures.Extent.class)
                .single();
    }

    /** The next pictures after a number, in the order in which they came to the paper. */
    List<KeptPictures.Kept> after(long number, int most) {
        return jdbc.sql("""
                SELECT id, key, type, width, height, bytes, alt, caption, credit, kept_at, kept_by, file_name, headline,
                       creator, copyright, keywords, taken, holder, expires, hidden, across, down, provenance,
                       (SELECT json_agg(json_build_object('shape', shape, 'x', x, 'y', y, 'width', crop.width,
                                                          'height', crop.height) ORDER BY shape)
                        FROM picture_crop AS crop WHERE picture_id = picture.id) AS crops,
                       ARRAY(SELECT former.key FROM picture_former_key AS former
                             WHERE picture_id = picture.id ORDER BY former.key) AS former_keys
                FROM picture
                WHERE id > :number
                ORDER BY id
                LIMIT :most
                """)
                .param("number", number)
                .param("most", most)
                .query(KeptPictureRepository::kept)
                .list();
    }

    /** Adds a picture as it was kept elsewhere; its number. One that is here under its key stays as it is. */
    long add(PictureStore.Kept file, KeptPictures.Kept kept, KeptPictures.Desk desk) {
        var id = jdbc.sql("""
                INSERT INTO picture (key, type, width, height, bytes, alt, caption, credit, kept_at, kept_by, file_name,
                                     headline, creator, copyright, keywords, taken, holder, expires, hidden, across, down,
                                     provenance)
                VALUES (:key, :type, :width, :height, :bytes, :alt, :caption, :credit, :kept, :by, :fileName,
                        :headline, :creator, :copyright, :keywords, :taken, :holder, :expires, :hidden, :across, :down,
                        :provenance)
                ON CONFLICT (key) DO UPDATE SET key = excluded.key
                RETURNING id
                """)
                .param("key", file.key())
                .param("type", file.type())
                .param("width", file.width())
                .param("height", file.height())
                .param("bytes", file.bytes())
                .param("alt", kept.alt())
                .param("caption", kept.caption())
                .param("credit", kept.credit())
                .param("kept", kept.kept())
                .param("by", desk.by())
                .param("fileName", desk.fileName())
                .param("headline", desk.headline())
                .param("creator", desk.creator())
                .param("copyright", desk.copyright())
                .param("keywords", desk.keywords())
                .param("taken", desk.taken())
                .param("holder", desk.holder())
                .param("expires", desk.expires())
                .param("hidden", desk.hidden())
                .param("across", desk.across())
                .param("down", desk.down())
                .param("provenance", file.provenance())
                .query(Long.class)
                .single();
        desk.crops().forEach(crop -> add(id, crop));
        desk.formerKeys().forEach(key -> add(id, key));
        return id;
    }

    private void add(long id, KeptPictures.Cut crop) {
        jdbc.sql("""
                INSERT INTO picture_crop (picture_id, shape, x, y, width, height)
                VALUES (:id, :shape, :x, :y, :width, :height)
                ON CONFLICT DO NOTHING
                """)
                .param("id", id)
                .param("shape", crop.shape())
                .param("x", crop.x())
                .param("y", crop.y())
                .param("width", crop.width())
                .param("height", crop.height())
                .update();
    }

    /** A file that is a picture of its own here stays that. */
    private void add(long id, String formerKey) {
        jdbc.sql("""
                INSERT INTO picture_former_key (key, picture_id)
                SELECT :key, :id
                WHERE NOT EXISTS (SELECT FROM picture WHERE key = :key)
                ON CONFLICT DO NOTHING
                """).param("key", formerKey).param("id", id).update();
    }

    private static KeptPictures.Kept kept(ResultSet row, int number) throws SQLException {
        return new KeptPictures.Kept(
                row.getLong("id"),
                row.getString("key"),
                row.getString("type"),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"),
                row.getString("alt"),
                row.getString("caption"),
                row.getString("credit"),
                row.getObject("kept_at", OffsetDateTime.class),
                desk(row));
    }

    private static KeptPictures.Desk desk(ResultSet row) throws SQLException {
        return new KeptPictures.Desk(
                row.getString("kept_by"),
                row.getString("file_name"),
                row.getString("headline"),
                row.getString("creator"),
                row.getString("copyright"),
                row.getString("keywords"),
                row.getObject("taken", LocalDate.class),
                row.getString("holder"),
                row.getObject("expires", OffsetDateTime.class),
                row.getObject("hidden", OffsetDateTime.class),
                row.getInt("across"),
                row.getInt("down"),
                Json.readList(row.getString("crops"), KeptPictures.Cut.class),
                List.of((String[]) row.getArray("former_keys").getArray()),
                row.getInt("provenance"));
    }
}
