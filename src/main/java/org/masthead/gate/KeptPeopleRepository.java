package org.masthead.gate;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody who can sign in, and their passkeys. Who is signed in where stays behind. */
@Repository
@Order(10)
class KeptPeopleRepository implements Keepsakes {

    private final JdbcClient jdbc;
    private final Rows rows;

    KeptPeopleRepository(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        return List.of(rows.all("accounts", "account").strangers(() -> jdbc.sql("""
                        SELECT count(*)
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        JOIN account ON account.id = (one->>'id')::bigint OR lower(account.email) = lower(one->>'email')
                        WHERE account.id <> (one->>'id')::bigint OR account.email IS DISTINCT FROM one->>'email'
                        """)), rows.all("passkeys", "passkey"));
    }
}
