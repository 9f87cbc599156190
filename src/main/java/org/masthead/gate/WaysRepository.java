package org.masthead.gate;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaysRepository {

    private final JdbcClient jdbc;

    WaysRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of everybody with a role at the paper. */
    Map<Long, Accounts.Ways> ofStaff(OffsetDateTime usedAfter, OffsetDateTime now) {
        return jdbc.sql("""
                SELECT account.id, account.password IS NOT NULL AS password,
                       (SELECT count(*) FROM passkey WHERE passkey.account_id = account.id) AS passkeys,
                       EXISTS (SELECT FROM authenticator WHERE authenticator.account_id = account.id) AS codes,
                       (SELECT max(seen) FROM session
                        WHERE session.account_id = account.id AND seen > :usedAfter) AS seen,
                       (SELECT max(until) FROM sign_in
                        WHERE lower(sign_in.email) = lower(account.email) AND browser IS NULL AND until > :now) AS link
                FROM account
                WHERE account.role <> 'reader' AND account.email IS NOT NULL
                """).param("usedAfter", usedAfter).param("now", now).query(Row.class).list().stream()
                .collect(Collectors.toMap(
                        Row::id,
                        row -> new Accounts.Ways(row.passkeys(), row.password(), row.codes(), row.seen(), row.link())));
    }

    record Row(
            long id,
            boolean password,
            int passkeys,
            boolean codes,
            @Nullable OffsetDateTime seen,
            @Nullable OffsetDateTime link) {}
}
