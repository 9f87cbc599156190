package org.masthead.media;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VideoRepository {

    private static final String COLUMNS = """
        SELECT id, slug, title, description, credit, transcript, millis, poster, captions, silent, elsewhere, taken,
               withdrawn, reason
        FROM video
        """;

    private static final String BY_SLUG = COLUMNS + "WHERE slug = :slug";
    private static final String BY_IDS = COLUMNS + "WHERE id = ANY (:ids)";

    private static final String BY_POSTERS = COLUMNS + """
        WHERE poster = ANY (:pictures)
        ORDER BY id DESC
        LIMIT :most
        """;

    private static final String NEWEST = COLUMNS + """
        WHERE withdrawn IS NULL
        ORDER BY taken DESC, id DESC
        LIMIT :most OFFSET :skipped
        """;

    private static final String FOUND = COLUMNS + """
        WHERE withdrawn IS NULL AND strpos(lower(title || ' ' || description || ' ' || credit), lower(:words)) > 0
        ORDER BY taken DESC, id DESC
        LIMIT :most OFFSET :skipped
        """;

    private final JdbcClient jdbc;

    VideoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> bySlug(String slug) {
        return jdbc.sql(BY_SLUG).param("slug", slug).query(Row.class).optional();
    }

    List<Row> byPosters(Collection<Long> pictures, int most) {
        return jdbc.sql(BY_POSTERS)
                .param("pictures", pictures.toArray(Long[]::new))
                .param("most", most)
                .query(Row.class)
                .list();
    }

    List<Row> byIds(Collection<Long> ids) {
        return jdbc.sql(BY_IDS)
                .param("ids", ids.toArray(Long[]::new))
                .query(Row.class)
                .list();
    }

    List<Row> newest(int most, int skipped) {
        return jdbc.sql(NEWEST)
                .param("most", most)
                .param("skipped", skipped)
                .query(Row.class)
                .list();
    }

    /** Those that have these words, one after the other. */
    List<Row> found(String words, int most, int skipped) {
        return jdbc.sql(FOUND)
                .param("words", words)
                .param("most", most)
                .param("skipped", skipped)
                .query(Row.class)
                .list();
    }

    int count() {
        return jdbc.sql("SELECT count(*) FROM video WHERE withdrawn IS NULL")
                .query(Integer.class)
                .single();
    }

    /** WebM first: a browser takes the first that it can play, and it is the smaller file. */
    List<SourceRow> sources(Collection<Long> videos) {
        return jdbc.sql("""
            SELECT video_id, type, key, bytes, width, height
            FROM video_source
            WHERE video_id = ANY (:videos)
            ORDER BY video_id, type DESC
            """)
                .param("videos", videos.toArray(Long[]::new))
                .query(SourceRow.class)
                .list();
    }

    /** Whether a video that readers may see has this file. */
    boolean isShown(String key, String type) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT FROM video_source JOIN video ON video.id = video_id
                           WHERE key = :key AND type = :type AND withdrawn IS NULL)
                OR EXISTS (SELECT FROM video
                           WHERE captions = :key AND :type LIKE 'text/vtt%' AND withdrawn IS NULL)
            """)
                .param("key", key)
                .param("type", type)
                .query(Boolean.class)
                .single();
    }

    boolean isTaken(String slug) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM video WHERE slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    /** The number of the new video; nothing where another has this slug since. */
    Optional<Long> add(Row video) {
        return jdbc.sql("""
            INSERT INTO video (slug, title, description, credit, transcript, millis, poster, captions, silent,
                               elsewhere, taken)
            VALUES (:slug, :title, :description, :credit, :transcript, :millis, :poster, :captions, :silent,
                    :elsewhere, :taken)
            ON CONFLICT (slug) DO NOTHING
            RETURNING id
            """)
                .param("slug", video.slug())
                .param("title", video.title())
                .param("description", video.description())
                .param("credit", video.credit())
                .param("transcript", video.transcript())
                .param("millis", video.millis())
                .param("poster", video.poster())
                .param("captions", video.captions())
                .param("silent", video.silent())
                .param("elsewhere", video.elsewhere())
                .param("taken", video.taken())
                .query(Long.class)
                .optional();
    }

    void addSource(SourceRow source) {
        jdbc.sql("""
            INSERT INTO video_source (video_id, type, key, bytes, width, height)
            VALUES (:video, :type, :key, :bytes, :width, :height)
            """)
                .param("video", source.videoId())
                .param("type", source.type())
                .param("key", source.key())
                .param("bytes", source.bytes())
                .param("width", source.width())
                .param("height", source.height())
                .update();
    }

    /** @param captions the key of a file, or null */
    void reword(long id, Videos.Words words, @Nullable String captions, boolean silent) {
        jdbc.sql("""
            UPDATE video
            SET title = :title, description = :description, credit = :credit, transcript = :transcript,
                captions = :captions, silent = :silent
            WHERE id = :id
            """)
                .param("id", id)
                .param("title", words.title())
                .param("description", words.description())
                .param("credit", words.credit())
                .param("transcript", words.transcript())
                .param("captions", captions)
                .param("silent", silent)
                .update();
    }

    /** False where there is no such video, or it is withdrawn already. */
    boolean withdraw(long id, String reason, OffsetDateTime now) {
        return jdbc.sql("UPDATE video SET withdrawn = :now, reason = :reason WHERE id = :id AND withdrawn IS NULL")
                        .param("id", id)
                        .param("reason", reason)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** A video as its table has it. */
    record Row(
            long id,
            String slug,
            String title,
            String description,
            String credit,
            String transcript,
            int millis,
            long poster,
            @Nullable String captions,
            boolean silent,
            String elsewhere,
            OffsetDateTime taken,
            @Nullable OffsetDateTime withdrawn,
            String reason) {}

    /** One of a video's files. */
    record SourceRow(long videoId, String type, String key, long bytes, int width, int height) {}
}
