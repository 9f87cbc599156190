package org.masthead.workflow;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of what is at work: by stage, by who has it, by when it is due. */
@Repository
class WorkListRepository {

    private static final String WORK = """
            SELECT story_id, stage, state, section, author, assignee, due, since
            FROM story_work
            """;

    private final JdbcClient jdbc;

    WorkListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is at a stage, and readers do not see yet or see an older revision of; what is due first comes first. */
    List<Work> at(Stage stage, String[] states, String section, int most) {
        return jdbc.sql(WORK + """
                WHERE stage = :stage AND state = ANY (:states) AND (:section = '' OR section = :section)
                ORDER BY due NULLS LAST, story_id DESC
                LIMIT :most
                """)
                .param("stage", stage.key())
                .param("states", states)
                .param("section", section)
                .param("most", most)
                .query(WorkRepository::work)
                .list();
    }

    /** What somebody has, or began, and is still in hand; what is due first comes first. */
    List<Work> assigned(long account, int most) {
        return jdbc.sql(WORK + """
                WHERE assignee = :account AND state IN ('draft', 'scheduled')
                ORDER BY due NULLS LAST, story_id DESC
                LIMIT :most
                """)
                .param("account", account)
                .param("most", most)
                .query(WorkRepository::work)
                .list();
    }

    List<Work> begun(long account, int most) {
        return jdbc.sql(WORK + """
                WHERE author = :account AND state IN ('draft', 'scheduled')
                ORDER BY due NULLS LAST, story_id DESC
                LIMIT :most
                """)
                .param("account", account)
                .param("most", most)
                .query(WorkRepository::work)
                .list();
    }

    /** What somebody began or has, now or before, as far as it fits; newest first, after a story. */
    List<Work> ofPerson(long person, Wanted wanted, long before, int most) {
        return jdbc.sql(WORK + """
                WHERE story_id IN (
                    SELECT story_id FROM story_work WHERE author = :person AND story_id < :before
                    UNION
                    SELECT story_id FROM story_work WHERE assignee = :person AND story_id < :before)
                  AND (:section = '' OR section = :section)
                  AND (:stage = '' OR stage = :stage)
                  AND (:state = '' OR state = :state)
                  AND (NOT :due OR (state = 'draft' AND due >= :from AND due < :to))
                ORDER BY story_id DESC
                LIMIT :most
                """)
                .param("person", person)
                .param("before", before)
                .param("section", wanted.section())
                .param("stage", wanted.stage())
                .param("state", wanted.state())
                .param("due", wanted.due())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("most", most)
                .query(WorkRepository::work)
                .list();
    }

    /** What is at a stage and not published, as far as it fits; newest first, after a story. */
    List<Work> atStage(Wanted wanted, long before, int most) {
        return jdbc.sql(WORK + """
                WHERE stage = :stage AND state = 'draft' AND story_id < :before
                  AND (:section = '' OR section = :section)
                  AND (NOT :due OR (due >= :from AND due < :to))
                ORDER BY story_id DESC
                LIMIT :most
                """)
                .param("stage", wanted.stage())
                .param("before", before)
                .param("section", wanted.section())
                .param("due", wanted.due())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("most", most)
                .query(WorkRepository::work)
                .list();
    }

    /** What is due and not published, as far as it fits; newest first, after a story. */
    List<Work> due(Wanted wanted, long before, int most) {
        return jdbc.sql(WORK + """
                WHERE due IS NOT NULL AND state = 'draft' AND due >= :from AND due < :to AND story_id < :before
                  AND (:section = '' OR section = :section)
                ORDER BY story_id DESC
                LIMIT :most
                """)
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("before", before)
                .param("section", wanted.section())
                .param("most", most)
                .query(WorkRepository::work)
                .list();
    }

    /** What is due between these moments and not published; soonest first. */
    List<Work> due(OffsetDateTime from, OffsetDateTime to, int most) {
        return jdbc.sql(WORK + """
                WHERE due IS NOT NULL AND state = 'draft' AND due >= :from AND due < :to
                ORDER BY due
                LIMIT :most
                """)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(WorkRepository::work)
                .list();
    }

    /**
     * Which stories at work are wanted; an empty word wants all.
     *
     * @param due whether they must be due between the two moments
     */
    record Wanted(String section, String stage, String state, boolean due, OffsetDateTime from, OffsetDateTime to) {}
}
