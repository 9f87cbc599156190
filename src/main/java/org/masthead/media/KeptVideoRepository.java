package org.masthead.media;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Videos, with the files that browsers play. */
@Repository
@Order(20)
class KeptVideoRepository implements Keepsakes {

    private final JdbcClient jdbc;
    private final VideoStore store;

    KeptVideoRepository(JdbcClient jdbc, VideoStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table("videos", () -> jdbc.sql("""
                        SELECT (to_jsonb(video)
                                || jsonb_build_object('poster', (SELECT key FROM picture WHERE picture.id = video.poster)))::text
                        FROM video
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('video', jsonb_agg(one || jsonb_build_object(
                            'poster', (SELECT id FROM picture WHERE key = one->>'poster'))))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """), () -> jdbc.sql("""
                        SELECT count(*)
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        JOIN video ON video.id = (one->>'id')::bigint
                        WHERE video.slug <> one->>'slug'
                        """)),
                new Table("video-files", () -> jdbc.sql("""
                        SELECT to_jsonb(video_source)::text
                        FROM video_source
                        ORDER BY video_id, type
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('video_source', :rows::jsonb)
                        """)));
    }

    @Override
    public String folder() {
        return "videos";
    }

    @Override
    public Map<String, Path> files() {
        var files = new LinkedHashMap<String, Path>();
        for (var key : jdbc.sql("""
                SELECT key FROM video_source
                UNION
                SELECT captions FROM video WHERE captions IS NOT NULL
                ORDER BY 1
                """).query(String.class).list()) files.put(key, store.file(key));
        return files;
    }

    @Override
    public boolean keepFile(Path file) {
        return store.keep(file).equals(String.valueOf(file.getFileName()));
    }
}
