package org.masthead.poll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionRepository {

    /** A line for each answer, the answers of a question one after the other. */
    private static final String QUESTION = """
            SELECT id, day, state, question.words, intro, multiple, shown, picture, story_id, discussed, opens, closes,
                   withdrawn, voters, question.set_aside,
                   position, question_option.words AS option_words, votes, question_option.set_aside AS option_aside
            FROM question JOIN question_option ON question_option.question_id = question.id
            """;

    private final JdbcClient jdbc;

    QuestionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many voted on each day’s question, set aside or not. */
    Map<LocalDate, Long> votes(LocalDate from, LocalDate to) {
        var days = new HashMap<LocalDate, Long>();
        jdbc.sql("""
                SELECT q.day, sum(g.votes) AS votes
                FROM question AS q
                JOIN vote_group AS g ON g.question_id = q.id
                WHERE q.day BETWEEN :from AND :to AND q.state <> 'withdrawn'
                GROUP BY q.day
                """)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> days.put(row.getObject("day", LocalDate.class), row.getLong("votes")))
                .list();
        return days;
    }

    /** The questions that show one of these pictures. */
    List<Pictured> pictured(Collection<Long> pictures) {
        return jdbc.sql("""
                SELECT id, state, words, picture
                FROM question
                WHERE picture = ANY(:pictures)
                ORDER BY day DESC, id DESC
                """)
                .param("pictures", pictures.toArray(Long[]::new))
                .query(Pictured.class)
                .list();
    }

    /** Nothing where the day has a question already. */
    Optional<Long> add(LocalDate day, QuestionCopy copy, Hours hours, byte[] secret) {
        var id = jdbc.sql("""
                INSERT INTO question (day, state, words, intro, multiple, shown, picture, story_id, discussed, opens,
                                      closes, secret)
                VALUES (:day, 'queued', :words, :intro, :multiple, :shown, :picture, :story, :discussed, :opens,
                        :closes, :secret)
                ON CONFLICT (day) WHERE state <> 'withdrawn' DO NOTHING
                RETURNING id
                """)
                .param("day", day)
                .param("words", copy.words())
                .param("intro", copy.intro())
                .param("multiple", copy.multiple())
                .param("shown", copy.shown().word())
                .param("picture", copy.picture())
                .param("story", copy.story())
                .param("discussed", copy.discussed())
                .param("opens", hours.opens())
                .param("closes", hours.closes())
                .param("secret", secret)
                .query(Long.class)
                .optional();
        id.ifPresent(one -> addOptions(one, copy.options()));
        return id;
    }

    private void addOptions(long id, List<String> options) {
        jdbc.sql("""
                INSERT INTO question_option (question_id, position, words)
                SELECT :id, position, words
                FROM unnest(:options) WITH ORDINALITY AS option (words, position)
                """)
                .param("id", id)
                .param("options", options.toArray(String[]::new))
                .update();
    }

    void edit(long id, LocalDate day, QuestionCopy copy, Hours hours) {
        jdbc.sql("""
                UPDATE question
                SET day = :day, words = :words, intro = :intro, multiple = :multiple, shown = :shown,
                    picture = :picture, story_id = :story, discussed = :discussed, opens = :opens, closes = :closes
                WHERE id = :id AND state = 'queued'
                """)
                .param("id", id)
                .param("day", day)
                .param("words", copy.words())
                .param("intro", copy.intro())
                .param("multiple", copy.multiple())
                .param("shown", copy.shown().word())
                .param("picture", copy.picture())
                .param("story", copy.story())
                .param("discussed", copy.discussed())
                .param("opens", hours.opens())
                .param("closes", hours.closes())
                .update();
        jdbc.sql("DELETE FROM question_option WHERE question_id = :id")
                .param("id", id)
                .update();
        addOptions(id, copy.options());
    }

    void move(long id, LocalDate day, Hours hours) {
        jdbc.sql("""
                UPDATE question
                SET day = :day, opens = :opens, closes = :closes
                WHERE id = :id AND state = 'queued'
                """)
                .param("id", id)
                .param("day", day)
                .param("opens", hours.opens())
                .param("closes", hours.closes())
                .update();
    }

    void stand(long id, String state) {
        jdbc.sql("UPDATE question SET state = :state WHERE id = :id")
                .param("id", id)
                .param("state", state)
                .update();
    }

    void withdraw(long id, String note) {
        jdbc.sql("UPDATE question SET state = 'withdrawn', withdrawn = :note WHERE id = :id")
                .param("id", id)
                .param("note", note)
                .update();
    }

    /** One that was never asked. */
    void remove(long id) {
        jdbc.sql("DELETE FROM question_option WHERE question_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM question WHERE id = :id AND state = 'queued'")
                .param("id", id)
                .update();
    }

    byte[] secret(long id) {
        return jdbc.sql("SELECT secret FROM question WHERE id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    List<Long> due(OffsetDateTime now) {
        return jdbc.sql("""
                SELECT id
                FROM question
                WHERE (state = 'queued' AND opens <= :now) OR (state = 'open' AND closes <= :now)
                ORDER BY day
                """).param("now", now).query(Long.class).list();
    }

    /** A question that nobody else changes or votes on until the transaction is over. */
    Optional<Question> held(long id) {
        jdbc.sql("SELECT id FROM question WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Long.class)
                .optional();
        return byId(id);
    }

    Optional<Question> byId(long id) {
        return one(jdbc.sql(QUESTION + """
                WHERE id = :id
                ORDER BY position
                """).param("id", id));
    }

    /** The one that was asked on a day, or was taken back after it had been. */
    Optional<Question> asked(LocalDate day) {
        return one(jdbc.sql(QUESTION + """
                WHERE day = :day AND state <> 'queued'
                ORDER BY state = 'withdrawn', id DESC, position
                """).param("day", day));
    }

    Optional<Question> onDay(LocalDate day) {
        return one(jdbc.sql(QUESTION + """
                WHERE day = :day AND state <> 'withdrawn'
                ORDER BY position
                """).param("day", day));
    }

    Optional<Question> open(OffsetDateTime now) {
        return one(jdbc.sql(QUESTION + """
                WHERE state = 'open' AND opens <= :now AND closes > :now
                ORDER BY day DESC, position
                """).param("now", now));
    }

    List<Question> queue() {
        return all(jdbc.sql(QUESTION + """
                WHERE state IN ('queued', 'open')
                ORDER BY day, id, position
                """));
    }

    /** Those of these days that were not taken back. */
    List<Question> between(LocalDate first, LocalDate last) {
        return all(jdbc.sql(QUESTION + """
                WHERE day BETWEEN :first AND :last AND state <> 'withdrawn'
                ORDER BY day, id, position
                """).param("first", first).param("last", last));
    }

    List<Question> past(int most, int skipped) {
        return all(jdbc.sql(QUESTION + """
                WHERE id IN (SELECT id FROM question WHERE state = 'closed'
                             ORDER BY day DESC LIMIT :most OFFSET :skipped)
                ORDER BY day DESC, id, position
                """).param("most", most).param("skipped", skipped));
    }

    int pastCount() {
        return jdbc.sql("SELECT count(*) FROM question WHERE state = 'closed'")
                .query(Integer.class)
                .single();
    }

    private static Optional<Question> one(JdbcClient.StatementSpec asked) {
        return all(asked).stream().findFirst();
    }

    private static List<Question> all(JdbcClient.StatementSpec asked) {
        var options = new LinkedHashMap<Long, List<Question.Option>>();
        var heads = new LinkedHashMap<Long, Question>();
        asked.query(row -> {
            var own = options.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>());
            own.add(new Question.Option(
                    row.getInt("position"),
                    row.getString("option_words"),
                    row.getLong("votes"),
                    row.getLong("option_aside")));
            if (own.size() == 1) heads.put(row.getLong("id"), question(row, own));
        });
        return List.copyOf(heads.values());
    }

    private static Question question(ResultSet row, List<Question.Option> options) throws SQLException {
        return new Question(
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                Question.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("words"),
                row.getString("intro"),
                row.getBoolean("multiple"),
                Question.Show.valueOf(row.getString("shown").toUpperCase(Locale.ROOT)),
                row.getObject("picture", Long.class),
                row.getObject("story_id", Long.class),
                row.getBoolean("discussed"),
                row.getObject("opens", OffsetDateTime.class),
                row.getObject("closes", OffsetDateTime.class),
                row.getString("withdrawn"),
                row.getLong("voters"),
                row.getLong("set_aside"),
                options);
    }

    /** When a question opens, and when it closes. */
    record Hours(OffsetDateTime opens, OffsetDateTime closes) {}

    /** A question with a picture. */
    record Pictured(long id, String state, String words, long picture) {}
}
