package org.masthead.rights;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stories that nobody may reprint for now. */
@Repository
@Order(70)
class KeptRightsRepository implements Keepsakes {

    private final JdbcClient jdbc;

    KeptRightsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table("rights-holds", "rights_hold", () -> jdbc.sql("""
                        SELECT (to_jsonb(rights_hold)
                                || jsonb_build_object('subject', (SELECT uri FROM story WHERE story.id = substr(subject, 7)::bigint)))::text
                        FROM rights_hold
                        WHERE subject LIKE 'story:%'
                        ORDER BY subject
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('rights_hold', jsonb_agg(one || jsonb_build_object(
                            'subject', 'story:' || (SELECT id FROM story WHERE uri = one->>'subject'))))
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        """)));
    }
}
