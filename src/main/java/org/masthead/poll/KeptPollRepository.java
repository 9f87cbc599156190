package org.masthead.poll;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions of the day with every vote, and what was counted when they closed. */
@Repository
@Order(40)
class KeptPollRepository implements Keepsakes {

    private final JdbcClient jdbc;

    KeptPollRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table("questions", () -> jdbc.sql("""
                        SELECT (to_jsonb(question)
                                || jsonb_build_object(
                                    'picture', (SELECT key FROM picture WHERE picture.id = question.picture),
                                    'story_id', (SELECT uri FROM story WHERE story.id = question.story_id)))::text
                        FROM question
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('question', jsonb_agg(one || jsonb_build_object(
                            'picture', (SELECT id FROM picture WHERE key = one->>'picture'),
                            'story_id', (SELECT id FROM story WHERE uri = one->>'story_id'))))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """), () -> jdbc.sql("""
                        SELECT count(*)
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        JOIN question ON question.id = (one->>'id')::bigint
                        WHERE question.secret <> (one->>'secret')::bytea
                        """)),
                new Table("question-answers", () -> jdbc.sql("""
                        SELECT to_jsonb(question_option)::text
                        FROM question_option
                        ORDER BY question_id, position
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('question_option', :rows::jsonb)
                        """)),
                new Table("vote-groups", () -> jdbc.sql("""
                        SELECT to_jsonb(vote_group)::text
                        FROM vote_group
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('vote_group', :rows::jsonb)
                        """)),
                new Table("votes", () -> jdbc.sql("""
                        SELECT to_jsonb(vote)::text
                        FROM vote
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('vote', :rows::jsonb)
                        """)),
                new Table("frozen-tallies", () -> jdbc.sql("""
                        SELECT to_jsonb(frozen_tally)::text
                        FROM frozen_tally
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('frozen_tally', :rows::jsonb)
                        """)));
    }
}
