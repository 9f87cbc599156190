package org.masthead.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommentRepository {

    static final String COLUMNS = """
            SELECT comment.id, story_id, parent_id, thread_id, depth, path, comment.account_id, writer, by_author, body, html,
                   state, check_name, reason, found, verdicts, flags, respects, replies, below, featured, written,
                   appeared, edited, look_asked, look_words, look_done
            """;

    private final JdbcClient jdbc;

    CommentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getLong("id"),
                row.getLong("story_id"),
                row.getObject("parent_id", Long.class),
                row.getLong("thread_id"),
                row.getInt("depth"),
                row.getString("path"),
                row.getObject("account_id", Long.class),
                row.getString("writer"),
                row.getBoolean("by_author"),
                row.getString("body"),
                row.getString("html"),
                Comment.State.of(row.getString("state")),
                row.getString("check_name"),
                row.getString("reason"),
                row.getString("found"),
                row.getInt("verdicts"),
                row.getInt("flags"),
                row.getInt("respects"),
                row.getInt("replies"),
                row.getInt("below"),
                time(row, "featured"),
                row.getObject("written", OffsetDateTime.class),
                time(row, "appeared"),
                time(row, "edited"),
                new Comment.Look(time(row, "look_asked"), row.getString("look_words"), time(row, "look_done")));
    }

    private static @Nullable OffsetDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }

    Optional<Comment> byId(long id) {
        return jdbc.sql(COLUMNS + "FROM comment WHERE id = :id")
                .param("id", id)
                .query(CommentRepository::comment)
                .optional();
    }

    List<Comment> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql(COLUMNS + "FROM comment WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(CommentRepository::comment)
                .list();
    }

    Optional<Long> idByOrigin(String origin) {
        return jdbc.sql("SELECT id FROM comment WHERE origin = :origin")
                .param("origin", origin)
                .query(Long.class)
                .optional();
    }

    /**
     * Comments as they come in, with what the checks say of them; where each stands in its thread follows from what it
     * answers.
     *
     * @return the comments in the same order
     */
    List<Comment> add(List<Entry> entries) {
        return jdbc.sql("""
                WITH came AS (
                    SELECT nextval(pg_get_serial_sequence('comment', 'id')) AS id, one.*
                    FROM unnest(:stories, :parents, :accounts, :writers, :byAuthor, :bodies, :htmls, :states, :checks,
                                :reasons, :founds, :verdicts, :written, :origins)
                        AS one (story, parent, account, writer, by_author, body, html, state, check_name, reason, found,
                                verdict, written, origin)
                ), added AS (
                    INSERT INTO comment (story_id, parent_id, thread_id, depth, path, account_id, writer, by_author, body,
                                         html, state, check_name, reason, found, verdicts, written, appeared, origin, id)
                    SELECT came.story, parent.id, coalesce(parent.thread_id, came.id), coalesce(parent.depth + 1, 0),
                           coalesce(left(parent.path, 630), '') || lpad(to_hex(came.id), 10, '0'),
                           came.account, came.writer, came.by_author, came.body, came.html, came.state, came.check_name,
                           came.reason, came.found, CASE WHEN came.verdict = '' THEN 0 ELSE 1 END,
                           came.written::timestamptz,
                           CASE WHEN came.state = 'live' THEN came.written::timestamptz END, came.origin, came.id
                    FROM came LEFT JOIN comment AS parent ON parent.id = came.parent
                    RETURNING *
                ), judged AS (
                    INSERT INTO verdict (comment_id, number, at, ruling, reason, words)
                    SELECT id, 1, written::timestamptz, verdict, check_name, reason FROM came WHERE verdict <> ''
                )
                SELECT * FROM added ORDER BY id
                """)
                .param("stories", each(entries, Entry::story, Long[]::new))
                .param("parents", each(entries, Entry::parent, Long[]::new))
                .param("accounts", each(entries, Entry::account, Long[]::new))
                .param("writers", each(entries, Entry::writer, String[]::new))
                .param("byAuthor", each(entries, Entry::byAuthor, Boolean[]::new))
                .param("bodies", each(entries, Entry::body, String[]::new))
                .param("htmls", each(entries, Entry::html, String[]::new))
                .param("states", each(entries, entry -> entry.state().word(), String[]::new))
                .param("checks", each(entries, Entry::check, String[]::new))
                .param("reasons", each(entries, Entry::reason, String[]::new))
                .param("founds", each(entries, Entry::found, String[]::new))
                .param("verdicts", each(entries, Entry::verdict, String[]::new))
                .param("written", each(entries, entry -> entry.written().toString(), String[]::new))
                .param("origins", each(entries, Entry::origin, String[]::new))
                .query(CommentRepository::comment)
                .list();
    }

    private static <T> T[] each(
            List<Entry> entries, Function<Entry, @Nullable T> part, IntFunction<@Nullable T[]> array) {
        return entries.stream().map(part).toArray(array);
    }

    /** So many more answers, or fewer, stand under these comments. */
    List<Family> gain(Map<Long, Integer> answers) {
        return jdbc.sql("""
                UPDATE comment SET replies = replies + gained.answers
                FROM unnest(:ids, :answers) AS gained (comment, answers)
                WHERE id = gained.comment
                RETURNING id, parent_id, state, replies
                """)
                .param("ids", answers.keySet().toArray(Long[]::new))
                .param("answers", answers.values().toArray(Integer[]::new))
                .query((row, number) -> new Family(
                        row.getLong("id"),
                        row.getObject("parent_id", Long.class),
                        row.getString("state").equals("live"),
                        row.getInt("replies")))
                .list();
    }

    /** @param comments how many more stand below, by the comment that begins the thread */
    void gainBelow(Map<Long, Integer> comments) {
        if (comments.isEmpty()) return;
        jdbc.sql("""
                UPDATE comment SET below = below + gained.comments
                FROM unnest(:threads, :comments) AS gained (thread, comments)
                WHERE id = gained.thread
                """)
                .param("threads", comments.keySet().toArray(Long[]::new))
                .param("comments", comments.values().toArray(Integer[]::new))
                .update();
    }

    /** Puts a comment into another state; readers see it from then on where they had not before. */
    void turn(long id, Comment.State state, String check, String reason, String found, OffsetDateTime now) {
        jdbc.sql("""
                UPDATE comment
                SET state = :state, check_name = :check, reason = :reason, found = :found,
                    appeared = CASE WHEN :state = 'live' THEN coalesce(appeared, :now) ELSE appeared END
                WHERE id = :id
                """)
                .param("id", id)
                .param("state", state.word())
                .param("check", check)
                .param("reason", reason)
                .param("found", found)
                .param("now", now)
                .update();
    }

    void rewrite(long id, String body, String html, OffsetDateTime now) {
        jdbc.sql("UPDATE comment SET body = :body, html = :html, edited = :now WHERE id = :id")
                .param("id", id)
                .param("body", body)
                .param("html", html)
                .param("now", now)
                .update();
    }

    /** What was said is gone; that something was said here stays. */
    void erase(long id) {
        jdbc.sql("UPDATE comment SET body = '', html = '', writer = '', featured = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    void feature(long id, @Nullable OffsetDateTime since) {
        jdbc.sql("UPDATE comment SET featured = :since WHERE id = :id")
                .param("id", id)
                .param("since", since)
                .update();
    }

    /** False where they respect it already. */
    boolean respect(long id, long account, OffsetDateTime now) {
        var added = jdbc.sql("""
                INSERT INTO respect (comment_id, account_id, at)
                VALUES (:id, :account, :now)
                ON CONFLICT DO NOTHING
                """)
                .param("id", id)
                .param("account", account)
                .param("now", now)
                .update();
        return added == 1 && respects(id, 1);
    }

    boolean disrespect(long id, long account) {
        var taken = jdbc.sql("DELETE FROM respect WHERE comment_id = :id AND account_id = :account")
                .param("id", id)
                .param("account", account)
                .update();
        return taken == 1 && respects(id, -1);
    }

    private boolean respects(long id, int more) {
        return jdbc.sql("UPDATE comment SET respects = respects + :more WHERE id = :id")
                        .param("id", id)
                        .param("more", more)
                        .update()
                == 1;
    }

    /** False where its writer has asked before. */
    boolean askAgain(long id, String words, OffsetDateTime now) {
        return jdbc.sql("""
                UPDATE comment SET look_asked = :now, look_words = :words
                WHERE id = :id AND look_asked IS NULL AND state IN ('held', 'rejected')
                """)
                        .param("id", id)
                        .param("words", words)
                        .param("now", now)
                        .update()
                == 1;
    }

    void answerLook(long id, OffsetDateTime now) {
        jdbc.sql("UPDATE comment SET look_done = :now WHERE id = :id AND look_asked IS NOT NULL AND look_done IS NULL")
                .param("id", id)
                .param("now", now)
                .update();
    }

    /**
     * A comment as it is written down at first.
     *
     * @param verdict what the checks say: pass, hold or reject; empty where they were not asked
     */
    record Entry(
            long story,
            @Nullable Long parent,
            @Nullable Long account,
            String writer,
            boolean byAuthor,
            String body,
            String html,
            Comment.State state,
            String check,
            String reason,
            String found,
            String verdict,
            OffsetDateTime written,
            @Nullable String origin) {}

    /** What is to be known of a comment when the number of its answers changes. */
    record Family(long id, @Nullable Long parent, boolean live, int replies) {}
}
