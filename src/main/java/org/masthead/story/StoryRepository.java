package org.masthead.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads stories whole: one statement each. */
@Repository
class StoryRepository {

    private static final String COLUMNS = """
            SELECT s.id, s.uri, s.state, s.day, s.slug, s.published, s.updated, s.embargo, s.expires, s.withdrawn,
                   s.withdrawn_reason, r.number, r.kicker, r.headline, r.headlines, r.deck, r.credits, r.dateline,
                   r.section, r.topics, r.body, r.words, r.picture, r.caption, r.related, r.series, r.rights, r.language,
                   (SELECT json_agg(json_build_object('kind', n.kind, 'block', n.block, 'text', n.text, 'made', n.made)
                                    ORDER BY n.made, n.id)
                    FROM notice AS n WHERE n.story_id = s.id) AS notices
            """;

    private static final String RELATED = """
            , (SELECT json_agg(json_build_object('id', o.id, 'day', o.day, 'slug', o.slug, 'section', o.section,
                                                 'published', o.published, 'kicker', v.kicker, 'headline', v.headline,
                                                 'web', v.headlines ->> 'web', 'deck', v.deck, 'credits', v.credits,
                                                 'picture', v.picture)
                               ORDER BY array_position(r.related, o.id))
               FROM story AS o
               JOIN story_revision AS v ON v.story_id = o.id AND v.number = o.live_revision
               WHERE o.id = ANY (r.related) AND o.state = 'live') AS related_stories
            """;

    private static final String STORY = "FROM story AS s\n";
    private static final String WHOLE = COLUMNS + STORY;

    /** With the stories to read with it, as lists show them. */
    private static final String WITH_RELATED = COLUMNS + RELATED + STORY;

    private final JdbcClient jdbc;

    StoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The story at an address it has or once had, as its readers see it. */
    Optional<Story> at(LocalDate day, String slug) {
        return jdbc.sql(WHOLE + """
                JOIN story_address AS a ON a.story_id = s.id AND a.day = :day AND a.slug = :slug
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = coalesce(s.live_revision, s.revision)
                WHERE s.state IN ('live', 'withdrawn')
                """)
                .param("day", day)
                .param("slug", slug)
                .query(StoryRepository::story)
                .optional();
    }

    /** The same, with what its page shows of the stories to read with it. */
    Optional<Asked> asked(LocalDate day, String slug) {
        return jdbc.sql(WITH_RELATED + """
                JOIN story_address AS a ON a.story_id = s.id AND a.day = :day AND a.slug = :slug
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = coalesce(s.live_revision, s.revision)
                WHERE s.state IN ('live', 'withdrawn')
                """)
                .param("day", day)
                .param("slug", slug)
                .query((row, number) -> new Asked(story(row, number), related(row)))
                .optional();
    }

    /** One of its revisions, with the same, whether readers see the story or not. */
    Optional<Asked> askedRevision(long id, int number) {
        return jdbc.sql(WITH_RELATED + """
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = :number
                WHERE s.id = :id
                """)
                .param("id", id)
                .param("number", number)
                .query((row, index) -> new Asked(story(row, index), related(row)))
                .optional();
    }

    private static List<RiverRepository.Row> related(ResultSet row) throws SQLException {
        return Json.readList(row.getString("related_stories"), RelatedRow.class).stream()
                .map(RelatedRow::row)
                .toList();
    }

    /** A story as its readers see it. */
    Optional<Story> live(long id) {
        return jdbc.sql(WHOLE + """
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = s.live_revision
                WHERE s.id = :id AND s.state = 'live'
                """)
                .param("id", id)
                .query(StoryRepository::story)
                .optional();
    }

    /** A story as its readers see it, or saw it last; the newest revision of one that they never saw. */
    Optional<Story> shown(long id) {
        return jdbc.sql(WHOLE + """
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = coalesce(s.live_revision, s.revision)
                WHERE s.id = :id
                """)
                .param("id", id)
                .query(StoryRepository::story)
                .optional();
    }

    /** A story as the desk has it: with its newest revision. */
    Optional<Story> newest(long id) {
        return jdbc.sql(WHOLE + """
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = s.revision
                WHERE s.id = :id
                """)
                .param("id", id)
                .query(StoryRepository::story)
                .optional();
    }

    /** A story as one of its revisions has it. */
    Optional<Story> revision(long id, int number) {
        return jdbc.sql(WHOLE + """
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = :number
                WHERE s.id = :id
                """)
                .param("id", id)
                .param("number", number)
                .query(StoryRepository::story)
                .optional();
    }

    /** The newest, held until this transaction ends, so that nobody else changes it meanwhile. */
    Optional<Story> held(long id) {
        jdbc.sql("SELECT id FROM story WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Long.class)
                .optional();
        return newest(id);
    }

    /** The addresses of those that readers see. */
    Map<Long, String> paths(Collection<Long> ids) {
        var paths = new HashMap<Long, String>();
        jdbc.sql("SELECT id, day, slug FROM story WHERE id = ANY (:ids) AND state = 'live'")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> Map.entry(
                        row.getLong("id"), Story.path(row.getObject("day", LocalDate.class), row.getString("slug"))))
                .list()
                .forEach(one -> paths.put(one.getKey(), one.getValue()));
        return paths;
    }

    Optional<Long> idByUri(String uri) {
        return jdbc.sql("SELECT id FROM story WHERE uri = :uri")
                .param("uri", uri)
                .query(Long.class)
                .optional();
    }

    /** Live stories after a story number, in the order of their numbers: for going through all of them. */
    List<Story> liveAfter(long id, int most) {
        return jdbc.sql(WHOLE + """
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = s.live_revision
                WHERE s.id > :id AND s.state = 'live'
                ORDER BY s.id
                LIMIT :most
                """)
                .param("id", id)
                .param("most", most)
                .query(StoryRepository::story)
                .list();
    }

    /** These live stories, in no order. */
    List<Story> liveOf(Long[] ids) {
        return jdbc.sql(WHOLE + """
                JOIN story_revision AS r ON r.story_id = s.id AND r.number = s.live_revision
                WHERE s.id = ANY (:ids) AND s.state = 'live'
                """)
                .param("ids", ids)
                .query(StoryRepository::story)
                .list();
    }

    private static Story story(ResultSet row, int number) throws SQLException {
        return new Story(
                row.getLong("id"),
                row.getString("uri"),
                Story.State.of(row.getString("state")),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getString("slug"),
                time(row, "published"),
                time(row, "updated"),
                time(row, "embargo"),
                time(row, "expires"),
                time(row, "withdrawn"),
                row.getString("withdrawn_reason"),
                CopyColumns.copy(row),
                Json.readList(row.getString("notices"), NoticeRow.class).stream()
                        .map(NoticeRow::notice)
                        .toList());
    }

    static @Nullable OffsetDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }

    /** A story that was asked for, and those to read with it. */
    record Asked(Story story, List<RiverRepository.Row> related) {}

    /** A story in a list as the database puts it into JSON. */
    record RelatedRow(
            long id,
            LocalDate day,
            String slug,
            String section,
            OffsetDateTime published,
            String kicker,
            String headline,
            String web,
            String deck,
            List<Copy.Credit> credits,
            @Nullable Long picture) {

        RiverRepository.Row row() {
            return new RiverRepository.Row(
                    id,
                    Story.path(day, slug),
                    section,
                    published,
                    kicker,
                    web.isEmpty() ? headline : web,
                    deck,
                    credits,
                    picture);
        }
    }

    /** A notice as the database puts it into JSON. */
    record NoticeRow(String kind, String block, String text, OffsetDateTime made) {

        Notice notice() {
            return new Notice(Notice.Kind.of(kind), block, text, made);
        }
    }
}
