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
                        SELECT (to_jsonb(verdict))::text
                        FROM verdict
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT count(*) FILTER (WHERE keep_row('verdict', one))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """)),
                new Table("second-opinions", () -> jdbc.sql("""
                        SELECT (to_jsonb(second_opinion))::text
                        FROM second_opinion
                        ORDER BY verdict_id
                        """), () -> jdbc.sql("""
                        SELECT count(*) FILTER (WHERE keep_row('second_opinion', one))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """)),
                new Table("flags", () -> jdbc.sql("""
                        SELECT (to_jsonb(flag))::text
                        FROM flag
                        ORDER BY comment_id, account_id
                        """), () -> jdbc.sql("""
                        SELECT count(*) FILTER (WHERE keep_row('flag', one))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """)),
                new Table("sanctions", () -> jdbc.sql("""
                        SELECT (to_jsonb(sanction))::text
                        FROM sanction
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT count(*) FILTER (WHERE keep_row('sanction', one))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """)),
                new Table("moderator-notes", () -> jdbc.sql("""
                        SELECT (to_jsonb(moderator_note))::text
                        FROM moderator_note
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT count(*) FILTER (WHERE keep_row('moderator_note', one))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """)),
                new Table("illegal-notices", () -> jdbc.sql("""
                        SELECT (to_jsonb(illegal_notice))::text
                        FROM illegal_notice
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT count(*) FILTER (WHERE keep_row('illegal_notice', one))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """)),
                new Table("appeals", () -> jdbc.sql("""
                        SELECT (to_jsonb(appeal))::text
                        FROM appeal
                        ORDER BY notice_id, side
                        """), () -> jdbc.sql("""
                        SELECT count(*) FILTER (WHERE keep_row('appeal', one))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """)));
    }
}
