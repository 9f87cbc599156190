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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes stories: many in one statement, since archives come in by the hundred thousand. */
@Repository
class CopyRepository {

    private final JdbcClient jdbc;

    CopyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where stories of these uris stand, held until this transaction ends. */
    Map<String, Standing> known(Collection<String> uris) {
        var known = new HashMap<String, Standing>();
        jdbc.sql("""
                SELECT id, uri, day, slug, state, section, revision, live_revision, published, updated, embargo,
                       expires, withdrawn, withdrawn_reason, arrived
                FROM story
                WHERE uri = ANY (:uris)
                ORDER BY id
                FOR UPDATE
                """)
                .param("uris", uris.toArray(String[]::new))
                .query(CopyRepository::standing)
                .list()
                .forEach(one -> known.put(one.uri(), one));
        return known;
    }

    /** Where a story stands, held until this transaction ends. */
    Optional<Standing> held(long id) {
        return jdbc.sql("""
                SELECT id, uri, day, slug, state, section, revision, live_revision, published, updated, embargo,
                       expires, withdrawn, withdrawn_reason, arrived
                FROM story
                WHERE id = :id
                FOR UPDATE
                """).param("id", id).query(CopyRepository::standing).optional();
    }

    /** The numbers of stories whose embargo has lifted, or whose time is over. */
    List<Long> due(OffsetDateTime now, int most) {
        return jdbc.sql("""
                SELECT id
                FROM story
                WHERE (state = 'scheduled' AND embargo <= :now) OR (state = 'live' AND expires <= :now)
                ORDER BY id
                LIMIT :most
                """)
                .param("now", now)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** One of those, if it still is and no other node works on it; held until this transaction ends. */
    Optional<Standing> due(long id, OffsetDateTime now) {
        return jdbc.sql("""
                SELECT id, uri, day, slug, state, section, revision, live_revision, published, updated, embargo,
                       expires, withdrawn, withdrawn_reason, arrived
                FROM story
                WHERE id = :id
                  AND ((state = 'scheduled' AND embargo <= :now) OR (state = 'live' AND expires <= :now))
                FOR UPDATE SKIP LOCKED
                """)
                .param("id", id)
                .param("now", now)
                .query(CopyRepository::standing)
                .optional();
    }

    /** The keys of the authors' and topics' lists in which these stories stand. */
    Set<String> listed(Collection<Long> ids) {
        return new HashSet<>(jdbc.sql("""
                SELECT 'byline:' || byline_id FROM story_byline WHERE story_id = ANY (:ids)
                UNION
                SELECT 'topic:' || topic_id FROM story_topic WHERE story_id = ANY (:ids)
                """)
                .param("ids", ids.toArray(Long[]::new))
                .query(String.class)
                .list());
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getLong("id"),
                row.getString("uri"),
                row.getObject("day", LocalDate.class),
                row.getString("slug"),
                Story.State.of(row.getString("state")),
                row.getString("section"),
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

    /** The numbers of stories of these uris. */
    Map<String, Long> idsOf(Collection<String> uris) {
        var ids = new HashMap<String, Long>();
        jdbc.sql("SELECT uri, id FROM story WHERE uri = ANY (:uris)")
                .param("uris", uris.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("uri"), row.getLong("id")))
                .list()
                .forEach(one -> ids.put(one.getKey(), one.getValue()));
        return ids;
    }

    /** Numbers for new stories. */
    List<Long> freshIds(int count) {
        return jdbc.sql("""
                SELECT nextval(pg_get_serial_sequence('story', 'id')) FROM generate_series(1, :count)
                """).param("count", count).query(Long.class).list();
    }

    /** Adds stories, or changes where they stand. */
    void putStandings(List<Standing> standings) {
        jdbc.sql("""
                INSERT INTO story AS s (id, uri, day, slug, state, section, revision, live_revision, published, updated,
                                        embargo, expires, withdrawn, withdrawn_reason, arrived)
                SELECT id, uri, day, slug, state, section, revision, live_revision, published, updated,
                       embargo, expires, withdrawn, withdrawn_reason, arrived
                FROM unnest(:id::bigint[], :uri::text[], :day::date[], :slug::text[], :state::text[], :section::text[],
                            :revision::int[], :live::int[], :published::timestamptz[], :updated::timestamptz[],
                            :embargo::timestamptz[], :expires::timestamptz[], :withdrawn::timestamptz[],
                            :reason::text[], :arrived::text[])
                  AS new (id, uri, day, slug, state, section, revision, live_revision, published, updated,
                          embargo, expires, withdrawn, withdrawn_reason, arrived)
                ON CONFLICT (id) DO UPDATE
                    SET day = excluded.day, slug = excluded.slug, state = excluded.state, section = excluded.section,
                        revision = excluded.revision, live_revision = excluded.live_revision,
                        published = excluded.published, updated = excluded.updated, embargo = excluded.embargo,
                        expires = excluded.expires, withdrawn = excluded.withdrawn,
                        withdrawn_reason = excluded.withdrawn_reason, arrived = coalesce(excluded.arrived, s.arrived)
                """)
                .param("id", column(standings, Standing::id))
                .param("uri", column(standings, Standing::uri))
                .param("day", column(standings, Standing::day))
                .param("slug", column(standings, Standing::slug))
                .param("state", column(standings, one -> one.state().word()))
                .param("section", column(standings, Standing::section))
                .param("revision", column(standings, Standing::revision))
                .param("live", column(standings, Standing::liveRevision))
                .param("published", column(standings, Standing::published))
                .param("updated", column(standings, Standing::updated))
                .param("embargo", column(standings, Standing::embargo))
                .param("expires", column(standings, Standing::expires))
                .param("withdrawn", column(standings, Standing::withdrawn))
                .param("reason", column(standings, Standing::withdrawnReason))
                .param("arrived", column(standings, Standing::arrived))
                .update();
        putAddresses(standings);
    }

    private void putAddresses(List<Standing> standings) {
        var addressed = standings.stream().filter(one -> one.day() != null).toList();
        jdbc.sql("""
                INSERT INTO story_address (day, slug, story_id)
                SELECT * FROM unnest(:day::date[], :slug::text[], :id::bigint[])
                ON CONFLICT DO NOTHING
                """)
                .param("day", column(addressed, Standing::day))
                .param("slug", column(addressed, Standing::slug))
                .param("id", column(addressed, Standing::id))
                .update();
    }

    /** Adds a revision to each of these stories. */
    void addRevisions(List<Revision> revisions) {
        jdbc.sql("""
                INSERT INTO story_revision (story_id, number, made, made_by, kicker, headline, headlines, deck, credits,
                                            dateline, section, topics, body, words, picture, caption, related, series,
                                            rights, language)
                SELECT story_id, number, made, made_by, kicker, headline, headlines, deck, credits, dateline, section,
                       topics::bigint[], body, words, picture, caption, related::bigint[], series, rights, language
                FROM unnest(:story::bigint[], :number::int[], :made::timestamptz[], :by::text[], :kicker::text[],
                            :headline::text[], :headlines::jsonb[], :deck::text[], :credits::jsonb[], :dateline::text[],
                            :section::text[], :topics::text[], :body::text[], :words::int[], :picture::bigint[],
                            :caption::text[], :related::text[], :series::text[], :rights::jsonb[], :language::text[])
                  AS new (story_id, number, made, made_by, kicker, headline, headlines, deck, credits, dateline, section,
                          topics, body, words, picture, caption, related, series, rights, language)
                """)
                .param("story", column(revisions, Revision::story))
                .param("number", column(revisions, Revision::number))
                .param("made", column(revisions, Revision::made))
                .param("by", column(revisions, Revision::by))
                .param("kicker", column(revisions, one -> one.copy().kicker()))
                .param("headline", column(revisions, one -> one.copy().headline()))
                .param(
                        "headlines",
                        column(revisions, one -> Json.write(one.copy().headlines())))
                .param("deck", column(revisions, one -> one.copy().deck()))
                .param("credits", column(revisions, one -> Json.write(one.copy().credits())))
                .param("dateline", column(revisions, one -> one.copy().dateline()))
                .param("section", column(revisions, one -> one.copy().section()))
                .param("topics", column(revisions, one -> literal(one.copy().topics())))
                .param("body", column(revisions, one -> one.copy().body().html()))
                .param("words", column(revisions, one -> one.copy().body().words()))
                .param("picture", column(revisions, Revision::picture))
                .param("caption", column(revisions, Revision::caption))
                .param("related", column(revisions, one -> literal(one.copy().related())))
                .param("series", column(revisions, one -> one.copy().series()))
                .param("rights", column(revisions, one -> Json.write(one.copy().rights())))
                .param("language", column(revisions, one -> one.copy().language()))
                .update();
    }

    /** Writes anew which authors' and topics' lists these stories stand in: those of live ones, in no other's. */
    void relink(List<Standing> standings, Map<Long, Copy> live) {
        var ids = column(standings, Standing::id);
        jdbc.sql("DELETE FROM story_byline WHERE story_id = ANY (:ids::bigint[])")
                .param("ids", ids)
                .update();
        jdbc.sql("DELETE FROM story_topic WHERE story_id = ANY (:ids::bigint[])")
                .param("ids", ids)
                .update();
        var bylines = new ArrayList<Link>();
        var topics = new ArrayList<Link>();
        for (var one : standings) {
            var copy = live.get(one.id());
            if (one.state() != Story.State.LIVE || copy == null) continue;
            copy.credits().stream()
                    .map(Copy.Credit::byline)
                    .filter(Objects::nonNull)
                    .forEach(id -> bylines.add(new Link(id, one.published(), one.id())));
            copy.topics().forEach(id -> topics.add(new Link(id, one.published(), one.id())));
        }
        linkBylines(bylines);
        linkTopics(topics);
    }

    private void linkBylines(List<Link> links) {
        jdbc.sql("""
                INSERT INTO story_byline (byline_id, published, story_id)
                SELECT DISTINCT coalesce(b.merged_into, b.id), new.published, new.story
                FROM unnest(:what::bigint[], :published::timestamptz[], :story::bigint[]) AS new (what, published, story)
                JOIN byline AS b ON b.id = new.what
                """)
                .param("what", column(links, Link::what))
                .param("published", column(links, Link::published))
                .param("story", column(links, Link::story))
                .update();
    }

    private void linkTopics(List<Link> links) {
        jdbc.sql("""
                INSERT INTO story_topic (topic_id, published, story_id)
                SELECT DISTINCT coalesce(t.merged_into, t.id), new.published, new.story
                FROM unnest(:what::bigint[], :published::timestamptz[], :story::bigint[]) AS new (what, published, story)
                JOIN topic AS t ON t.id = new.what
                """)
                .param("what", column(links, Link::what))
                .param("published", column(links, Link::published))
                .param("story", column(links, Link::story))
                .update();
    }

    private static String literal(List<Long> ids) {
        return ids.toString().replace('[', '{').replace(']', '}').replace(" ", "");
    }

    /** One value of each, as an array that PostgreSQL reads: in text, cast in the statement. */
    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        var column = new @Nullable String[rows.size()];
        for (var i = 0; i < column.length; i++) {
            var one = value.apply(rows.get(i));
            column[i] = one == null ? null : one.toString();
        }
        return column;
    }

    private record Link(long what, @Nullable OffsetDateTime published, long story) {}
}
