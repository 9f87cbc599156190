package org.masthead.workflow;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What readers say is wrong, and what was answered. */
@Repository
class ErrorRepository {

    private static final String REPORT = """
            SELECT id, story_id, revision, words, place, name, email, account_id, made, assignee, answer, answered,
                   answered_by, corrected
            FROM error_report
            """;

    private final JdbcClient jdbc;

    ErrorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(long story, int revision, Errors.Said said, @Nullable Long account, OffsetDateTime now) {
        return jdbc.sql("""
                INSERT INTO error_report (story_id, revision, words, place, name, email, account_id, made)
                VALUES (:story, :revision, :words, :place, :name, :email, :account, :now)
                RETURNING id
                """)
                .param("story", story)
                .param("revision", revision)
                .param("words", said.words())
                .param("place", said.place())
                .param("name", said.name())
                .param("email", said.email())
                .param("account", account)
                .param("now", now)
                .query(Long.class)
                .single();
    }

    Optional<ErrorReport> byId(long id) {
        return jdbc.sql(REPORT + "WHERE id = :id")
                .param("id", id)
                .query(ErrorReport.class)
                .optional();
    }

    Optional<ErrorReport> held(long id) {
        return jdbc.sql(REPORT + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(ErrorReport.class)
                .optional();
    }

    /** Those that nobody has answered yet, oldest first, after one. */
    List<ErrorReport> open(long after, int most) {
        return jdbc.sql(REPORT + "WHERE answered IS NULL AND id > :after ORDER BY id LIMIT :most")
                .param("after", after)
                .param("most", most)
                .query(ErrorReport.class)
                .list();
    }

    /** Those that are answered, newest first, before one. */
    List<ErrorReport> answered(long before, int most) {
        return jdbc.sql(REPORT + "WHERE answered IS NOT NULL AND id < :before ORDER BY id DESC LIMIT :most")
                .param("before", before)
                .param("most", most)
                .query(ErrorReport.class)
                .list();
    }

    /** What readers said of one story, newest first. */
    List<ErrorReport> about(long story, int most) {
        return jdbc.sql(REPORT + "WHERE story_id = :story ORDER BY id DESC LIMIT :most")
                .param("story", story)
                .param("most", most)
                .query(ErrorReport.class)
                .list();
    }

    void assign(long id, @Nullable Long assignee) {
        jdbc.sql("UPDATE error_report SET assignee = :assignee WHERE id = :id")
                .param("assignee", assignee)
                .param("id", id)
                .update();
    }

    void answer(long id, String answer, boolean corrected, String by, OffsetDateTime now) {
        jdbc.sql("""
                UPDATE error_report
                SET answer = :answer, corrected = :corrected, answered_by = :by, answered = :now
                WHERE id = :id
                """)
                .param("answer", answer)
                .param("corrected", corrected)
                .param("by", by)
                .param("now", now)
                .param("id", id)
                .update();
    }

    /** Who said what before then is not known any more; what they said is. */
    int erase(OffsetDateTime before, int most) {
        return jdbc.sql("""
                UPDATE error_report
                SET email = '', name = ''
                WHERE id IN (
                    SELECT id FROM error_report WHERE made < :before AND (email <> '' OR name <> '')
                    LIMIT :most FOR UPDATE SKIP LOCKED)
                """).param("before", before).param("most", most).update();
    }

    List<Map<String, Object>> rows(long account) {
        return jdbc.sql("""
                SELECT made, story_id AS story, words, place, name, email, answer, answered
                FROM error_report
                WHERE account_id = :account
                ORDER BY id
                """).param("account", account).query().listOfRows();
    }

    /** @param wordsToo whether what they wrote goes too */
    void forget(long account, boolean wordsToo) {
        jdbc.sql("""
                UPDATE error_report
                SET email = '', name = '', account_id = NULL,
                    words = CASE WHEN :wordsToo THEN '' ELSE words END,
                    place = CASE WHEN :wordsToo THEN '' ELSE place END
                WHERE account_id = :account
                """).param("wordsToo", wordsToo).param("account", account).update();
    }
}
