package org.masthead.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads stories with all that was ever kept of them, and makes room for those that come back. */
@Repository
class KeptRepository {

    private final JdbcClient jdbc;

    KeptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM story").query(Long.class).single();
    }

    /** What they take up on the disk, packed as the database packs them. */
    long bytes() {
        return jdbc.sql("SELECT pg_table_size('story_revision')")
                .query(Long.class)
                .single();
    }

    /** All revisions of the next stories after a number: of each story first the one that stands. */
    List<KeptStories.Row> after(long number, int most) {
        return jdbc.sql("""
                SELECT s.id, s.uri, s.day, s.slug, s.state, s.section AS standing_section, s.revision, s.live_revision,
                       s.published, s.updated, s.embargo, s.expires, s.withdrawn, s.withdrawn_reason, s.arrived,
                       r.number, r.made, r.made_by, r.kicker, r.headline, r.headlines, r.deck, r.credits, r.dateline,
                       r.section, r.topics, r.body, r.words, r.picture, r.caption, r.related, r.series, r.rights,
                       r.language,
                       (SELECT json_agg(json_build_object('kind', n.kind, 'block', n.block, 'text', n.text,
                                                          'made', n.made, 'by', n.made_by) ORDER BY n.made, n.id)
                        FROM notice AS n WHERE n.story_id = s.id) AS notices,
                       w.planned, w.embargo AS waits_until, w.held, w.held_at
                FROM (SELECT * FROM story WHERE id > :number ORDER BY id LIMIT :most) AS s
                JOIN story_revision AS r ON r.story_id = s.id
                LEFT JOIN story_wait AS w ON w.story_id = s.id
                ORDER BY s.id, r.number <> coalesce(s.live_revision, s.revision), r.number
                """)
                .param("number", number)
                .param("most", most)
                .query(KeptRepository::row)
                .list();
    }

    /** All slugs that these stories ever had, each on its story's day. */
    Map<Long, List<String>> slugs(Collection<Long> ids, Collection<@Nullable LocalDate> days) {
        return listed(jdbc.sql("""
                SELECT story_id, slug AS one
                FROM story_address
                WHERE day = ANY (:days::date[]) AND story_id = ANY (:ids)
                ORDER BY slug
                """)
                .param("ids", ids.toArray(Long[]::new))
                .param(
                        "days",
                        days.stream()
                                .filter(Objects::nonNull)
                                .distinct()
                                .map(LocalDate::toString)
                                .toArray(String[]::new)));
    }

    /** Where these stories were found before they came to the paper. */
    Map<Long, List<String>> paths(Collection<Long> ids) {
        return listed(jdbc.sql("""
                SELECT story_id, path AS one
                FROM story_former_path
                WHERE story_id = ANY (:ids)
                ORDER BY path
                """).param("ids", ids.toArray(Long[]::new)));
    }

    private static Map<Long, List<String>> listed(JdbcClient.StatementSpec asked) {
        var found = new HashMap<Long, List<String>>();
        asked.query((row, number) -> Map.entry(row.getLong("story_id"), row.getString("one")))
                .list()
                .forEach(one -> found.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    Map<Long, String> uris(Collection<Long> ids) {
        var uris = new HashMap<Long, String>();
        if (ids.isEmpty()) return uris;
        jdbc.sql("SELECT id, uri FROM story WHERE id = ANY (:ids)")
                .param("ids", new HashSet<>(ids).toArray(Long[]::new))
                .query((row, number) -> uris.put(row.getLong("id"), row.getString("uri")))
                .list();
        return uris;
    }

    /** When the revisions of these stories were made, by number. */
    Map<Long, Map<Integer, OffsetDateTime>> made(Collection<Long> ids) {
        var made = new HashMap<Long, Map<Integer, OffsetDateTime>>();
        jdbc.sql("SELECT story_id, number, made FROM story_revision WHERE story_id = ANY (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> made.computeIfAbsent(row.getLong("story_id"), id -> new HashMap<>())
                        .put(row.getInt("number"), row.getObject("made", OffsetDateTime.class)))
                .list();
        return made;
    }

    /** When these stories last got a notice. */
    Map<Long, OffsetDateTime> noticed(Collection<Long> ids) {
        var noticed = new HashMap<Long, OffsetDateTime>();
        jdbc.sql("SELECT story_id, max(made) AS made FROM notice WHERE story_id = ANY (:ids) GROUP BY story_id")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) ->
                        noticed.put(row.getLong("story_id"), row.getObject("made", OffsetDateTime.class)))
                .list();
        return noticed;
    }

    /** Which of these numbers stories have. */
    Set<Long> taken(Collection<Long> numbers) {
        return new HashSet<>(jdbc.sql("SELECT id FROM story WHERE id = ANY (:numbers)")
                .param("numbers", numbers.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /** New stories get higher numbers than this from now on. A little room keeps those apart that ask at this moment. */
    void countOnFrom(long number) {
        jdbc.sql("SELECT count(pg_advisory_xact_lock(hashtext('story_id')))")
                .query(Long.class)
                .single();
        jdbc.sql("""
                SELECT setval('story_id_seq', :number + 1000)
                FROM story_id_seq
                WHERE last_value < :number
                """).param("number", number).query(Long.class).list();
    }

    /** Remembers addresses that stories had before; nobody loses one. */
    void putAddresses(Collection<Addresses.Wish> former) {
        jdbc.sql("""
                INSERT INTO story_address (day, slug, story_id)
                SELECT * FROM unnest(:days::date[], :slugs::text[], :stories::bigint[])
                ON CONFLICT DO NOTHING
                """)
                .param("days", former.stream().map(one -> one.day().toString()).toArray(String[]::new))
                .param("slugs", former.stream().map(Addresses.Wish::slug).toArray(String[]::new))
                .param("stories", former.stream().map(Addresses.Wish::story).toArray(Long[]::new))
                .update();
    }

    private static KeptStories.Row row(ResultSet row, int number) throws SQLException {
        return new KeptStories.Row(
                standing(row),
                row.getInt("number"),
                row.getObject("made", OffsetDateTime.class),
                row.getString("made_by"),
                CopyColumns.copy(row),
                Json.readList(row.getString("notices"), SaidRow.class).stream()
                        .map(SaidRow::said)
                        .toList(),
                wait(row));
    }

    private static KeptStories.@Nullable Wait wait(ResultSet row) throws SQLException {
        var held = row.getString("held");
        if (held == null) return null;
        return new KeptStories.Wait(
                StoryRepository.time(row, "planned"),
                StoryRepository.time(row, "waits_until"),
                held,
                StoryRepository.time(row, "held_at"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getLong("id"),
                row.getString("uri"),
                row.getObject("day", LocalDate.class),
                row.getString("slug"),
                Story.State.of(row.getString("state")),
                row.getString("standing_section"),
                row.getInt("revision"),
                row.getObject("live_revision", Integer.class),
                StoryRepository.time(row, "published"),
                StoryRepository.time(row, "updated"),
                StoryRepository.time(row, "embargo"),
                StoryRepository.time(row, "expires"),
                StoryRepository.time(row, "withdrawn"),
                row.getString("withdrawn_reason"),
                row.getString("arrived"));
    }

    /** A notice as the database puts it into JSON. */
    record SaidRow(String kind, String block, String text, OffsetDateTime made, String by) {

        KeptStories.Said said() {
            return new KeptStories.Said(Notice.Kind.of(kind), block, text, made, by);
        }
    }
}
