package org.masthead.gate;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CodeRepository {

    private final JdbcClient jdbc;

    CodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long account, byte[] secret, long step, OffsetDateTime made) {
        jdbc.sql("""
                INSERT INTO authenticator (account_id, secret, step, made)
                VALUES (:account, :secret, :step, :made)
                ON CONFLICT (account_id) DO UPDATE SET secret = :secret, step = :step, made = :made
                """)
                .param("account", account)
                .param("secret", secret)
                .param("step", step)
                .param("made", made)
                .update();
    }

    Optional<Kept> of(long account) {
        return jdbc.sql("SELECT account_id, secret, step, made FROM authenticator WHERE account_id = :account")
                .param("account", account)
                .query(Kept.class)
                .optional();
    }

    List<Kept> all() {
        return jdbc.sql("SELECT account_id, secret, step, made FROM authenticator ORDER BY account_id")
                .query(Kept.class)
                .list();
    }

    /** False where a code of this half minute, or of a later one, was taken already. */
    boolean use(long account, long step) {
        return jdbc.sql("UPDATE authenticator SET step = :step WHERE account_id = :account AND step < :step")
                        .param("account", account)
                        .param("step", step)
                        .update()
                == 1;
    }

    void giveRecovery(long account, Collection<byte[]> prints) {
        jdbc.sql("DELETE FROM recovery_code WHERE account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("INSERT INTO recovery_code (account_id, print) SELECT :account, unnest(:prints)")
                .param("account", account)
                .param("prints", prints.toArray(byte[][]::new))
                .update();
    }

    /** Uses it up; false where there is none such. */
    boolean useRecovery(long account, byte[] print) {
        return jdbc.sql("DELETE FROM recovery_code WHERE account_id = :account AND print = :print")
                        .param("account", account)
                        .param("print", print)
                        .update()
                == 1;
    }

    int recoveryLeft(long account) {
        return jdbc.sql("SELECT count(*) FROM recovery_code WHERE account_id = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    void forget(long account) {
        jdbc.sql("DELETE FROM recovery_code WHERE account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("DELETE FROM authenticator WHERE account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("DELETE FROM half_way WHERE account_id = :account")
                .param("account", account)
                .update();
    }

    void begin(byte[] browser, long account, String onward, OffsetDateTime until) {
        jdbc.sql("""
                INSERT INTO half_way (browser, account_id, onward, until)
                VALUES (:browser, :account, :onward, :until)
                """)
                .param("browser", browser)
                .param("account", account)
                .param("onward", onward)
                .param("until", until)
                .update();
    }

    /** Counts one try, before anybody knows whether the code is right. */
    Optional<HalfWay> tried(byte[] browser, int most, OffsetDateTime now) {
        return jdbc.sql("""
                UPDATE half_way
                SET tries = tries + 1
                WHERE browser = :browser AND until > :now AND tries < :most
                RETURNING account_id, onward
                """)
                .param("browser", browser)
                .param("now", now)
                .param("most", most)
                .query(HalfWay.class)
                .optional();
    }

    boolean waits(byte[] browser, int most, OffsetDateTime now) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM half_way WHERE browser = :browser AND until > :now AND tries < :most)
                """)
                .param("browser", browser)
                .param("now", now)
                .param("most", most)
                .query(Boolean.class)
                .single();
    }

    void end(byte[] browser) {
        jdbc.sql("DELETE FROM half_way WHERE browser = :browser")
                .param("browser", browser)
                .update();
    }

    void sweep(OffsetDateTime now) {
        jdbc.sql("DELETE FROM half_way WHERE until <= :now").param("now", now).update();
    }

    /** What makes somebody's codes, encrypted. */
    record Kept(long accountId, byte[] secret, long step, OffsetDateTime made) {}

    /** Somebody who has typed the right password, and where they want to go. */
    record HalfWay(long accountId, String onward) {}
}
