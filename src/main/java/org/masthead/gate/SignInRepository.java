package org.masthead.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SignInRepository {

    private final JdbcClient jdbc;

    SignInRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SignIn signIn, OffsetDateTime made, OffsetDateTime until) {
        jdbc.sql("""
                INSERT INTO sign_in (fingerprint, browser, code, email, onward, made, until)
                VALUES (:fingerprint, :browser, :code, :email, :onward, :made, :until)
                """)
                .param("fingerprint", signIn.fingerprint())
                .param("browser", signIn.browser())
                .param("code", signIn.code())
                .param("email", signIn.email())
                .param("onward", signIn.onward())
                .param("made", made)
                .param("until", until)
                .update();
    }

    Optional<SignIn> find(byte[] fingerprint, OffsetDateTime now) {
        return jdbc.sql("""
                SELECT fingerprint, browser, email, onward, code
                FROM sign_in
                WHERE fingerprint = :fingerprint AND until > :now
                """)
                .param("fingerprint", fingerprint)
                .param("now", now)
                .query(SignInRepository::signIn)
                .optional();
    }

    /** Uses it up: of two who come at once with one link, one gets it. */
    Optional<SignIn> take(byte[] fingerprint, OffsetDateTime now) {
        return jdbc.sql("""
                DELETE FROM sign_in
                WHERE fingerprint = :fingerprint AND until > :now
                RETURNING fingerprint, browser, email, onward, code
                """)
                .param("fingerprint", fingerprint)
                .param("now", now)
                .query(SignInRepository::signIn)
                .optional();
    }

    /** Counts one try of the code in the browser that asked, before anybody knows whether it is right. */
    Optional<SignIn> tryCode(byte[] browser, int most, OffsetDateTime now) {
        return jdbc.sql("""
                UPDATE sign_in
                SET tries = tries + 1
                WHERE browser = :browser AND until > :now AND tries < :most
                RETURNING fingerprint, browser, email, onward, code
                """)
                .param("browser", browser)
                .param("most", most)
                .param("now", now)
                .query(SignInRepository::signIn)
                .optional();
    }

    boolean waits(byte[] browser, int most, OffsetDateTime now) {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT FROM sign_in WHERE browser = :browser AND until > :now AND tries < :most
                )
                """)
                .param("browser", browser)
                .param("most", most)
                .param("now", now)
                .query(Boolean.class)
                .single();
    }

    void forget(OffsetDateTime now) {
        jdbc.sql("DELETE FROM sign_in WHERE until <= :now").param("now", now).update();
    }

    void forget(String email) {
        jdbc.sql("DELETE FROM sign_in WHERE lower(email) = lower(:email)")
                .param("email", email)
                .update();
    }

    private static SignIn signIn(ResultSet row, int number) throws SQLException {
        return new SignIn(
                row.getBytes("fingerprint"),
                row.getBytes("browser"),
                row.getString("email"),
                row.getString("onward"),
                row.getBytes("code"));
    }

    /**
     * A way in that works once.
     *
     * @param browser of the browser that asked; null: any
     * @param code of the code that may be typed there instead, or null
     */
    record SignIn(byte[] fingerprint, byte @Nullable [] browser, String email, String onward, byte @Nullable [] code) {}
}
