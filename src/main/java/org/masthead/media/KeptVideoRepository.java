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
    private final Rows rows;

    KeptVideoRepository(JdbcClient jdbc, VideoStore store, Rows rows) {
        this.jdbc = jdbc;
        this.store = store;
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                rows.known("videos", "video", "slug", Named.picture("poster")),
                rows.all("video-files", "video_source"));
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
