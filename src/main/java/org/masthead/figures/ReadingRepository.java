package org.masthead.figures;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often stories were read. */
@Repository
class ReadingRepository {

    private final JdbcClient jdbc;

    ReadingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds these reads, by story. */
    void add(OffsetDateTime hour, Map<Long, Integer> reads) {
        var stories = reads.keySet().stream().sorted().toArray(Long[]::new);
        jdbc.sql("""
                INSERT INTO reading (story_id, hour, reads)
                SELECT story, :hour, reads
                FROM unnest(:stories, :reads) AS read (story, reads)
                ORDER BY story
                ON CONFLICT (hour, story_id) DO UPDATE SET reads = reading.reads + excluded.reads
                """)
                .param("hour", hour)
                .param("stories", stories)
                .param("reads", java.util.Arrays.stream(stories).map(reads::get).toArray(Integer[]::new))
                .update();
    }

    void addMinute(OffsetDateTime minute, int reads) {
        jdbc.sql("""
                INSERT INTO reading_minute (minute, reads) VALUES (:minute, :reads)
                ON CONFLICT (minute) DO UPDATE SET reads = reading_minute.reads + excluded.reads
                """).param("minute", minute).param("reads", reads).update();
    }

    /** All reads since a minute. */
    long since(OffsetDateTime minute) {
        return jdbc.sql("SELECT coalesce(sum(reads), 0) FROM reading_minute WHERE minute >= :minute")
                .param("minute", minute)
                .query(Long.class)
                .single();
    }

    /** The stories read most since an hour, the most read first. */
    List<Read> most(OffsetDateTime hour, int most) {
        return jdbc.sql("""
                SELECT story_id AS story, sum(reads) AS reads
                FROM reading
                WHERE hour >= :hour
                GROUP BY story_id
                ORDER BY reads DESC, story_id DESC
                LIMIT :most
                """)
                .param("hour", hour)
                .param("most", most)
                .query(Read.class)
                .list();
    }

    /** Reads hour by hour since then, of as many days as minutes are kept; an hour without any is missing. */
    List<Hour> hours(OffsetDateTime since) {
        return jdbc.sql("""
                SELECT date_trunc('hour', minute, 'UTC') AS hour, sum(reads) AS reads
                FROM reading_minute
                WHERE minute >= :since
                GROUP BY 1
                ORDER BY 1
                """).param("since", since).query(Hour.class).list();
    }

    void forget(OffsetDateTime hoursBefore, OffsetDateTime minutesBefore) {
        jdbc.sql("DELETE FROM reading WHERE hour < :before")
                .param("before", hoursBefore)
                .update();
        jdbc.sql("DELETE FROM reading_minute WHERE minute < :before")
                .param("before", minutesBefore)
                .update();
    }

    /** How often a story was read. */
    record Read(long story, long reads) {}

    /** How much was read in an hour. */
    record Hour(OffsetDateTime hour, long reads) {}
}
