package org.masthead.gate;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PasskeyRepository {

    private final JdbcClient jdbc;

    PasskeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the same passkey is here already. */
    boolean add(long account, byte[] credential, byte[] key, long signs, String name, OffsetDateTime made) {
        return jdbc.sql("""
                INSERT INTO passkey (account_id, credential, key, signs, name, made)
                VALUES (:account, :credential, :key, :signs, :name, :made)
                ON CONFLICT (credential) DO NOTHING
                """)
                        .param("account", account)
                        .param("credential", credential)
                        .param("key", key)
                        .param("signs", signs)
                        .param("name", name)
                        .param("made", made)
                        .update()
                == 1;
    }

    List<Passkey> of(long account) {
        return jdbc.sql("""
                SELECT id, account_id, credential, key, signs, name, made, used
                FROM passkey
                WHERE account_id = :account
                ORDER BY id
                """).param("account", account).query(Passkey.class).list();
    }

    /** Held until the transaction ends, so that its count of signatures is compared with the last. */
    Optional<Passkey> hold(byte[] credential) {
        return jdbc.sql("""
                SELECT id, account_id, credential, key, signs, name, made, used
                FROM passkey
                WHERE credential = :credential
                FOR UPDATE
                """)
                .param("credential", credential)
                .query(Passkey.class)
                .optional();
    }

    void used(long id, long signs, OffsetDateTime now) {
        jdbc.sql("UPDATE passkey SET signs = :signs, used = :now WHERE id = :id")
                .param("id", id)
                .param("signs", signs)
                .param("now", now)
                .update();
    }

    void rename(long account, long id, String name) {
        jdbc.sql("UPDATE passkey SET name = :name WHERE id = :id AND account_id = :account")
                .param("id", id)
                .param("account", account)
                .param("name", name)
                .update();
    }

    void remove(long account, long id) {
        jdbc.sql("DELETE FROM passkey WHERE id = :id AND account_id = :account")
                .param("id", id)
                .param("account", account)
                .update();
    }

    void forget(long account) {
        jdbc.sql("DELETE FROM passkey WHERE account_id = :account")
                .param("account", account)
                .update();
    }

    void ask(byte[] browser, byte[] challenge, OffsetDateTime until) {
        jdbc.sql("INSERT INTO challenge (browser, challenge, until) VALUES (:browser, :challenge, :until)")
                .param("browser", browser)
                .param("challenge", challenge)
                .param("until", until)
                .update();
    }

    /** Uses it up. */
    Optional<byte[]> takeChallenge(byte[] browser, OffsetDateTime now) {
        return jdbc.sql("DELETE FROM challenge WHERE browser = :browser AND until > :now RETURNING challenge")
                .param("browser", browser)
                .param("now", now)
                .query(byte[].class)
                .optional();
    }

    void forgetChallenges(OffsetDateTime now) {
        jdbc.sql("DELETE FROM challenge WHERE until <= :now").param("now", now).update();
    }

    /** A passkey as the paper keeps it. */
    record Passkey(
            long id,
            long accountId,
            byte[] credential,
            byte[] key,
            long signs,
            String name,
            OffsetDateTime made,
            @Nullable OffsetDateTime used) {}
}
