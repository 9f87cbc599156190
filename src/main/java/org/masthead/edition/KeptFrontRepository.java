package org.masthead.edition;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Fronts in the making, those that wait for their time, each as it was published, and what led it when. They come to
 * fronts that have no history here: what somebody dropped or published since does not come again.
 */
@Repository
@Order(31)
class KeptFrontRepository implements Keepsakes {

    private final JdbcClient jdbc;

    KeptFrontRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Table> tables() {
        return List.of(drafts(), steps(), versions(), leads());
    }

    private Table drafts() {
        return new Table("front-drafts", "front_draft", () -> jdbc.sql("""
                SELECT (to_jsonb(front_draft)
                        || jsonb_build_object('placements', named_placements(placements)))::text
                FROM front_draft
                ORDER BY id
                """), () -> jdbc.sql("""
                SELECT coalesce(keep_rows('front_draft', jsonb_agg(one || jsonb_build_object(
                    'placements', numbered_placements(one->'placements')))), 0)
                FROM jsonb_array_elements(:rows::jsonb) AS one
                WHERE NOT EXISTS (SELECT FROM front_version WHERE front = one->>'front')
                """));
    }

    /** Each says when its draft was last changed, so that it comes to that draft alone. */
    private Table steps() {
        return new Table("front-steps", "front_step", () -> jdbc.sql("""
                SELECT (to_jsonb(front_step)
                        || jsonb_build_object('placements', named_placements(front_step.placements),
                                              'changed', front_draft.changed))::text
                FROM front_step
                JOIN front_draft ON front_draft.id = draft_id
                ORDER BY draft_id, front_step.step
                """), () -> jdbc.sql("""
                SELECT coalesce(keep_rows('front_step', jsonb_agg(one || jsonb_build_object(
                    'placements', numbered_placements(one->'placements')))), 0)
                FROM jsonb_array_elements(:rows::jsonb) AS one
                JOIN front_draft ON front_draft.id = (one->>'draft_id')::bigint
                    AND front_draft.changed = (one->>'changed')::timestamptz
                """));
    }

    /** Each says when its front was first published, so that no two histories are mixed. */
    private Table versions() {
        return new Table("front-versions", "front_version", () -> jdbc.sql("""
                SELECT (to_jsonb(one)
                        || jsonb_build_object('placements', named_placements(one.placements),
                                              'begun', first.published))::text
                FROM front_version AS one
                JOIN front_version AS first ON first.front = one.front AND first.number = 1
                ORDER BY one.front, one.number
                """), () -> jdbc.sql("""
                SELECT coalesce(keep_rows('front_version', jsonb_agg(one || jsonb_build_object(
                    'placements', numbered_placements(one->'placements')))), 0)
                FROM jsonb_array_elements(:rows::jsonb) AS one
                WHERE NOT EXISTS (SELECT FROM front_version AS first
                                  WHERE first.front = one->>'front' AND first.number = 1
                                      AND first.published <> (one->>'begun')::timestamptz)
                """));
    }

    private Table leads() {
        return new Table("front-leads", "front_lead", () -> jdbc.sql("""
                SELECT (to_jsonb(front_lead)
                        || jsonb_build_object('story_id', (SELECT uri FROM story WHERE story.id = story_id),
                                              'begun', first.published))::text
                FROM front_lead
                LEFT JOIN front_version AS first ON first.front = front_lead.front AND first.number = 1
                ORDER BY front_lead.front, since
                """), () -> jdbc.sql("""
                SELECT coalesce(keep_rows('front_lead', jsonb_agg(one || jsonb_build_object(
                    'story_id', (SELECT id FROM story WHERE uri = one->>'story_id')))), 0)
                FROM jsonb_array_elements(:rows::jsonb) AS one
                WHERE NOT EXISTS (SELECT FROM front_version AS first
                                  WHERE first.front = one->>'front' AND first.number = 1
                                      AND first.published IS DISTINCT FROM (one->>'begun')::timestamptz)
                """));
    }
}
