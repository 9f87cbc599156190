package org.masthead.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who come at once with one address are one account. */
    Account add(String name, String likeness, String email, Role role, OffsetDateTime joined) {
        return jdbc.sql("""
                INSERT INTO account (name, likeness, email, role, joined)
                VALUES (:name, :likeness, :email, :role, :joined)
                ON CONFLICT (lower(email)) DO UPDATE SET email = account.email
                RETURNING id, name, email, role, bio, joined, leaving
                """)
                .param("name", name)
                .param("likeness", likeness)
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
                """)
                .param("ids", ids.toArray(Long[]::new))
                .query(AccountRepository::account)
                .list();
    }

    Optional<Account> byEmail(String email) {
        return jdbc.sql("""
                SELECT id, name, email, role, bio, joined, leaving
                FROM account
                WHERE lower(email) = lower(:email)
                """)
                .param("email", email)
                .query(AccountRepository::account)
                .optional();
    }

    List<Account> staff() {
        return jdbc.sql("""
                SELECT id, name, email, role, bio, joined, leaving
                FROM account
                WHERE role <> 'reader' AND email IS NOT NULL
                ORDER BY name, id
                """).query(AccountRepository::account).list();
    }

    /** Held until the transaction ends, so that of two who go at once one sees that the other has gone. */
    List<Long> holdPublishers() {
        return jdbc.sql("""
                SELECT id FROM account
                WHERE role = 'publisher' AND email IS NOT NULL
                ORDER BY id
                FOR UPDATE
                """).query(Long.class).list();
    }

    /** Whoever else wants a name like this waits until the transaction ends. */
    void holdName(String likeness) {
        jdbc.sql("SELECT count(pg_advisory_xact_lock(hashtext('account_name'), hashtext(:likeness)))")
                .param("likeness", likeness)
                .query(Long.class)
                .single();
    }

    boolean isTaken(String likeness, long exceptBy) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM account WHERE likeness = :likeness AND id <> :exceptBy)")
                .param("likeness", likeness)
                .param("exceptBy", exceptBy)
                .query(Boolean.class)
                .single();
    }

    void describe(long id, String name, String likeness, String bio) {
        jdbc.sql("UPDATE account SET name = :name, likeness = :likeness, bio = :bio WHERE id = :id")
                .param("id", id)
                .param("likeness", likeness)
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

    Optional<String> password(long id) {
        return jdbc.sql("SELECT password FROM account WHERE id = :id AND password IS NOT NULL")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void protect(long id, @Nullable String password) {
        jdbc.sql("UPDATE account SET password = :password WHERE id = :id")
                .param("id", id)
                .param("password", password)
                .update();
    }

    void leave(long id, OffsetDateTime leaving, boolean takes) {
        jdbc.sql("UPDATE account SET leaving = :leaving, takes = :takes WHERE id = :id")
                .param("id", id)
                .param("leaving", leaving)
                .param("takes", takes)
                .update();
    }

    /** False where they were not about to leave. */
    boolean stay(long id) {
        return jdbc.sql("UPDATE account SET leaving = NULL, takes = false WHERE id = :id AND leaving IS NOT NULL")
                        .param("id", id)
                        .update()
                > 0;
    }

    List<Long> due(OffsetDateTime now) {
        return jdbc.sql("SELECT id FROM account WHERE leaving <= :now AND email IS NOT NULL ORDER BY leaving")
                .param("now", now)
                .query(Long.class)
                .list();
    }

    /** Whether what they wrote goes with them; nothing, unless they are still to be forgotten. */
    Optional<Boolean> holdDue(long id, OffsetDateTime now) {
        return jdbc.sql("""
                SELECT takes FROM account
                WHERE id = :id AND leaving <= :now AND email IS NOT NULL
                FOR UPDATE
                """)
                .param("id", id)
                .param("now", now)
                .query(Boolean.class)
                .optional();
    }

    void forget(long id) {
        jdbc.sql("""
                UPDATE account
                SET name = '', likeness = '', email = NULL, bio = '', password = NULL, role = 'reader', leaving = NULL
                WHERE id = :id
                """).param("id", id).update();
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
