package org.masthead.discussion;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What readers wrote under stories. */
@Repository
@Order(60)
class KeptDiscussionRepository implements Keepsakes {

    private final JdbcClient jdbc;

    KeptDiscussionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table("discussions", () -> jdbc.sql("""
                        SELECT (to_jsonb(discussion)
                                || jsonb_build_object('story_id', (SELECT uri FROM story WHERE story.id = discussion.story_id)))::text
                        FROM discussion
                        ORDER BY discussion.story_id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('discussion', jsonb_agg(one || jsonb_build_object(
                            'story_id', (SELECT id FROM story WHERE uri = one->>'story_id'))))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """)),
                new Table("comments", () -> jdbc.sql("""
                        SELECT (to_jsonb(comment)
                                || jsonb_build_object('story_id', (SELECT uri FROM story WHERE story.id = comment.story_id)))::text
                        FROM comment
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('comment', jsonb_agg(one || jsonb_build_object(
                            'story_id', (SELECT id FROM story WHERE uri = one->>'story_id'))))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """), () -> jdbc.sql("""
                        SELECT count(*)
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        JOIN comment ON comment.id = (one->>'id')::bigint
                        WHERE comment.written <> (one->>'written')::timestamptz
                        """)),
                new Table("respects", () -> jdbc.sql("""
                        SELECT to_jsonb(respect)::text
                        FROM respect
                        ORDER BY comment_id, account_id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('respect', :rows::jsonb)
                        """)),
                new Table("ignored-writers", () -> jdbc.sql("""
                        SELECT to_jsonb(ignored)::text
                        FROM ignored
                        ORDER BY account_id, writer_id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('ignored', :rows::jsonb)
                        """)),
                new Table("follows", () -> jdbc.sql("""
                        SELECT (to_jsonb(follow)
                                || jsonb_build_object('story_id', (SELECT uri FROM story WHERE story.id = follow.story_id)))::text
                        FROM follow
                        ORDER BY account_id, story_id, thread_id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('follow', jsonb_agg(one || jsonb_build_object(
                            'story_id', (SELECT id FROM story WHERE uri = one->>'story_id'))))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """)));
    }
}
