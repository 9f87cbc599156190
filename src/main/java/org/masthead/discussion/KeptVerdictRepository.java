package org.masthead.discussion;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What moderators decided about comments and those who write them, and what they were told of. */
@Repository
@Order(61)
class KeptVerdictRepository implements Keepsakes {

    private final JdbcClient jdbc;

    KeptVerdictRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table("verdicts", () -> jdbc.sql("""
                        SELECT to_jsonb(verdict)::text
                        FROM verdict
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('verdict', :rows::jsonb)
                        """)),
                new Table("second-opinions", () -> jdbc.sql("""
                        SELECT to_jsonb(second_opinion)::text
                        FROM second_opinion
                        ORDER BY verdict_id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('second_opinion', :rows::jsonb)
                        """)),
                new Table("flags", () -> jdbc.sql("""
                        SELECT to_jsonb(flag)::text
                        FROM flag
                        ORDER BY comment_id, account_id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('flag', :rows::jsonb)
                        """)),
                new Table("sanctions", () -> jdbc.sql("""
                        SELECT to_jsonb(sanction)::text
                        FROM sanction
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('sanction', :rows::jsonb)
                        """)),
                new Table("moderator-notes", () -> jdbc.sql("""
                        SELECT to_jsonb(moderator_note)::text
                        FROM moderator_note
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('moderator_note', :rows::jsonb)
                        """)),
                new Table("illegal-notices", () -> jdbc.sql("""
                        SELECT to_jsonb(illegal_notice)::text
                        FROM illegal_notice
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('illegal_notice', :rows::jsonb)
                        """)),
                new Table("appeals", () -> jdbc.sql("""
                        SELECT to_jsonb(appeal)::text
                        FROM appeal
                        ORDER BY notice_id, side
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('appeal', :rows::jsonb)
                        """)));
    }
}
