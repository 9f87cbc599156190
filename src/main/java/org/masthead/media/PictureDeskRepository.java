package org.masthead.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PictureDeskRepository {

    private static final String ROW = """
            SELECT id, key, type, width, height, bytes, alt, caption, credit, kept_at, kept_by, file_name, headline,
                   creator, copyright, keywords, taken, holder, expires, hidden, provenance
            FROM picture
            """;

    private final JdbcClient jdbc;

    PictureDeskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> newest(long before, int most) {
        return listed(jdbc.sql(ROW + "WHERE id < :before ORDER BY id DESC LIMIT :most"), before, most);
    }

    List<Row> withoutAlt(long before, int most) {
        return listed(jdbc.sql(ROW + "WHERE id < :before AND alt = '' ORDER BY id DESC LIMIT :most"), before, most);
    }

    List<Row> withoutCredit(long before, int most) {
        return listed(jdbc.sql(ROW + "WHERE id < :before AND credit = '' ORDER BY id DESC LIMIT :most"), before, most);
    }

    /** Those whose licence ends between two moments. */
    List<Row> ending(OffsetDateTime from, OffsetDateTime until, long before, int most) {
        return listed(jdbc.sql(ROW + """
                        WHERE id < :before AND expires > :from AND expires <= :until
                        ORDER BY id DESC
                        LIMIT :most
                        """).param("from", from).param("until", until), before, most);
    }

    /** Those that have all these words, or words that begin so; limited as the lists without words are. */
    List<Row> found(String words, String only, OffsetDateTime now, OffsetDateTime soon, long before, int most) {
        return listed(
                jdbc.sql(ROW + """
                        WHERE id < :before AND searchable @@ to_tsquery('simple', :words)
                            AND CASE :only
                                WHEN 'no-alt' THEN alt = ''
                                WHEN 'no-credit' THEN credit = ''
                                WHEN 'ending' THEN expires > :now AND expires <= :soon
                                WHEN 'ended' THEN expires <= :now
                                ELSE true
                            END
                        ORDER BY id DESC
                        LIMIT :most
                        """)
                        .param("words", words)
                        .param("only", only)
                        .param("now", now)
                        .param("soon", soon),
                before,
                most);
    }

    private static List<Row> listed(JdbcClient.StatementSpec statement, long before, int most) {
        return statement
                .param("before", before)
                .param("most", most)
                .query(PictureDeskRepository::row)
                .list();
    }

    Optional<Row> byId(long id) {
        return jdbc.sql(ROW + "WHERE id = :id")
                .param("id", id)
                .query(PictureDeskRepository::row)
                .optional();
    }

    /** All the keys that each of these is or was known by. */
    Map<Long, Set<String>> keys(Collection<Long> ids) {
        var keys = new LinkedHashMap<Long, Set<String>>();
        jdbc.sql("""
                SELECT id, key FROM picture WHERE id = ANY(:ids)
                UNION ALL
                SELECT picture_id, key FROM picture_former_key WHERE picture_id = ANY(:ids)
                """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> keys.computeIfAbsent(row.getLong(1), id -> new HashSet<>())
                        .add(row.getString(2)))
                .list();
        return keys;
    }

    void describe(long id, Described said) {
        jdbc.sql("""
                UPDATE picture
                SET alt = :alt, caption = :caption, credit = :credit, headline = :headline, creator = :creator,
                    keywords = :keywords, taken = :taken
                WHERE id = :id
                """)
                .param("id", id)
                .param("alt", said.alt())
                .param("caption", said.caption())
                .param("credit", said.credit())
                .param("headline", said.headline())
                .param("creator", said.creator())
                .param("keywords", said.keywords())
                .param("taken", said.taken())
                .update();
    }

    void license(long id, String holder, String copyright, @Nullable OffsetDateTime expires) {
        jdbc.sql("""
                UPDATE picture
                SET holder = :holder, copyright = :copyright, expires = :expires, hidden = NULL
                WHERE id = :id
                """)
                .param("id", id)
                .param("holder", holder)
                .param("copyright", copyright)
                .param("expires", expires)
                .update();
    }

    void frame(long id, Framing framing) {
        jdbc.sql("UPDATE picture SET across = :across, down = :down WHERE id = :id")
                .param("id", id)
                .param("across", framing.across())
                .param("down", framing.down())
                .update();
        jdbc.sql("DELETE FROM picture_crop WHERE picture_id = :id")
                .param("id", id)
                .update();
        framing.crops()
                .forEach((shape, crop) -> jdbc.sql("""
                INSERT INTO picture_crop (picture_id, shape, x, y, width, height)
                VALUES (:id, :shape, :x, :y, :width, :height)
                """)
                        .param("id", id)
                        .param("shape", shape.key())
                        .param("x", crop.x())
                        .param("y", crop.y())
                        .param("width", crop.width())
                        .param("height", crop.height())
                        .update());
    }

    /** Puts another file in the place of a picture's own. */
    void replace(long id, String former, PictureStore.Kept kept, String fileName) {
        jdbc.sql("DELETE FROM picture_former_key WHERE key = :key")
                .param("key", kept.key())
                .update();
        jdbc.sql("INSERT INTO picture_former_key (key, picture_id) VALUES (:key, :id)")
                .param("key", former)
                .param("id", id)
                .update();
        jdbc.sql("""
                UPDATE picture
                SET key = :key, type = :type, width = :width, height = :height, bytes = :bytes,
                    provenance = :provenance, file_name = :fileName
                WHERE id = :id
                """)
                .param("id", id)
                .param("key", kept.key())
                .param("type", kept.type())
                .param("width", kept.width())
                .param("height", kept.height())
                .param("bytes", kept.bytes())
                .param("provenance", kept.provenance())
                .param("fileName", fileName)
                .update();
    }

    /** Those whose licence has ended, and that nobody has taken from the pages yet. */
    List<Long> due(OffsetDateTime now, int most) {
        return jdbc.sql("""
                SELECT id FROM picture
                WHERE expires <= :now AND hidden IS NULL
                ORDER BY expires, id
                LIMIT :most
                """)
                .param("now", now)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** False where another node was first. */
    boolean hide(long id, OffsetDateTime now) {
        return jdbc.sql("UPDATE picture SET hidden = :now WHERE id = :id AND expires <= :now AND hidden IS NULL")
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("key"),
                row.getString("type"),
                row.getInt("width"),
                row.getInt("height"),
                row.getInt("bytes"),
                new Described(
                        row.getString("alt"),
                        row.getString("caption"),
                        row.getString("credit"),
                        row.getString("headline"),
                        row.getString("creator"),
                        row.getString("keywords"),
                        row.getObject("taken", LocalDate.class)),
                row.getString("file_name"),
                row.getString("copyright"),
                row.getString("holder"),
                row.getObject("expires", OffsetDateTime.class),
                row.getInt("provenance"),
                row.getObject("kept_at", OffsetDateTime.class),
                row.getString("kept_by"));
    }

    /** A picture, with all that the desk knows of it. */
    record Row(
            long id,
            String key,
            String type,
            int width,
            int height,
            int bytes,
            Described said,
            String fileName,
            String copyright,
            String holder,
            @Nullable OffsetDateTime expires,
            int provenance,
            OffsetDateTime kept,
            String keptBy) {}

    /** What the desk says of a picture. */
    record Described(
            String alt,
            String caption,
            String credit,
            String headline,
            String creator,
            String keywords,
            @Nullable LocalDate taken) {}
}
