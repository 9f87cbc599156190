package org.masthead.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who come at once with one address are one account. */
    Account add(String name, String email, Role role, OffsetDateTime joined) {
        return jdbc.sql("""
                INSERT INTO account (name, email, role, joined)
                VALUES (:name, :email, :role, :joined)
                ON CONFLICT (lower(email)) DO UPDATE SET email = account.email
                RETURNING id, name, email, role, bio, joined, leaving
                """)
                .param("name", name)
                .param("email", email)
                .param("role", role.key())
                .param("joined", joined)
                .query(AccountRepository::account)
                .single();
    }

    List<Account> byIds(Collection<Long> ids) {
        return jdbc.sql("""
                SELECT id, name, email, role, bio, joined, leaving
                FROM account
                WHERE id = ANY (:ids)
                """).param("ids", ids.toArray(Long[]::new)).query(AccountRepository::account).list();
    }

    Optional<Account> byEmail(String email) {
        return jdbc.sql("""
                SELECT id, name, email, role, bio, joined, leaving
                FROM account
                WHERE lower(email) = lower(:email)
                """).param("email", email).query(AccountRepository::account).optional();
    }

    void describe(long id, String name, String bio) {
        jdbc.sql("UPDATE account SET name = :name, bio = :bio WHERE id = :id")
                .param("id", id)
                .param("name", name)
                .param("bio", bio)
                .update();
    }

    void appoint(long id, String role) {
        jdbc.sql("UPDATE account SET role = :role WHERE id = :id")
                .param("id", id)
                .param("role", role)
                .update();
    }

    void endSessions(long id) {
        jdbc.sql("DELETE FROM session WHERE account_id = :id").param("id", id).update();
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                Role.of(row.getString("role")),
                row.getString("bio"),
                row.getObject("joined", OffsetDateTime.class),
                row.getObject("leaving", OffsetDateTime.class));
    }
}
