package org.masthead.gate;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens accounts on a paper that runs, and signs their owners in: {@code new SignedIn(jdbc, clock).as(Role.EDITOR)}. What
 * comes back brings the cookie along.
 */
public final class SignedIn {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;
    private final Clock clock;

    public SignedIn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public static SignedIn on(ApplicationContext paper) {
        return new SignedIn(paper.getBean(JdbcClient.class), paper.getBean(Clock.class));
    }

    /** A new person with this role, called after it, signed in. */
    public Person as(Role role) {
        var number = NUMBER.incrementAndGet();
        return as(role, role.words().substring(0, 1).toUpperCase(Locale.ROOT) + " " + number);
    }

    /** A new person with this role and this name, signed in. */
    public Person as(Role role, String name) {
        var email = "person" + NUMBER.incrementAndGet() + "@averley.example";
        var account = jdbc.sql("""
                INSERT INTO account (name, email, role, joined)
                VALUES (:name, :email, :role, :now)
                RETURNING id
                """)
                .param("name", name)
                .param("email", email)
                .param("role", role.key())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        return new Person(account, name, email, role, again(account));
    }

    /** One more session of an account; this is its cookie's value. */
    public String again(long account) {
        var secret = Secret.make();
        jdbc.sql("""
                INSERT INTO session (fingerprint, account_id, began, seen, agent)
                VALUES (:fingerprint, :account, :now, :now, 'a browser in a test')
                """)
                .param("fingerprint", Secret.fingerprint(secret))
                .param("account", account)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return secret;
    }

    /**
     * Somebody who is signed in.
     *
     * @param account the number of their account
     * @param secret what their cookie holds
     */
    public record Person(long account, String name, String email, Role role, String secret) {

        /** The value of a request's {@code Cookie} header, whatever the paper's address is. */
        public String cookie() {
            return "visitor=" + secret + "; __Host-visitor=" + secret + "; signed-in=1";
        }

        public Visitor visitor() {
            return new Visitor(account, name, role);
        }

        /** Headers, as the tests' readers take them: name, value. */
        public String[] headers() {
            return new String[] {"Cookie", cookie()};
        }

        /** The same for the tests' Chromium: {@code context.addCookies(person.cookies(address))}. */
        public List<Cookie> cookies(String address) {
            var host = URI.create(address).getHost();
            return List.of(
                    cookie("visitor", secret, host).setHttpOnly(true),
                    cookie("__Host-visitor", secret, host).setHttpOnly(true).setSecure(true),
                    cookie("signed-in", "1", host));
        }

        private static Cookie cookie(String name, String value, String host) {
            return new Cookie(name, value).setDomain(host).setPath("/").setSameSite(SameSiteAttribute.LAX);
        }
    }
}
