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

    KeptPeopleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table("accounts", () -> jdbc.sql("""
                        SELECT to_jsonb(account)::text
                        FROM account
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('account', :rows::jsonb)
                        """), () -> jdbc.sql("""
                        SELECT count(*)
                        FROM jsonb_array_elements(:rows::jsonb) AS one
                        JOIN account ON account.id = (one->>'id')::bigint OR lower(account.email) = lower(one->>'email')
                        WHERE account.id <> (one->>'id')::bigint OR account.email IS DISTINCT FROM one->>'email'
                        """)),
                new Table("passkeys", () -> jdbc.sql("""
                        SELECT to_jsonb(passkey)::text
                        FROM passkey
                        ORDER BY id
                        """), () -> jdbc.sql("""
                        SELECT keep_rows('passkey', :rows::jsonb)
                        """)));
    }
}
