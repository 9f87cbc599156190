package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.masthead.house.Paper;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is signed in, where. A session is a random secret in a cookie that scripts cannot read; the database has its
 * fingerprint only. It ends when it was not used for 30 days, and after a year in any case.
 */
@Component
class Sessions {

    static final Duration IDLE = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final Duration NOTED = Duration.ofHours(1);
    private static final int LONGEST_AGENT = 200;

    private final SessionRepository sessions;
    private final Clock clock;
    private final boolean secure;

    Sessions(SessionRepository sessions, Clock clock, Paper paper) {
        this.sessions = sessions;
        this.clock = clock;
        this.secure = paper.address().startsWith("https:");
    }

    Optional<Visitor> visitor(HttpServletRequest request) {
        return Cookies.value(request, cookie()).flatMap(secret -> {
            var now = OffsetDateTime.now(clock);
            var found = sessions.find(Secret.fingerprint(secret), now.minus(IDLE), now.minus(LONGEST));
            found.filter(one -> one.seen().isBefore(now.minus(NOTED)))
                    .ifPresent(one -> sessions.seen(Secret.fingerprint(secret), now));
            return found.map(SessionRepository.Found::visitor);
        });
    }

    /** Signs somebody in on this browser, in place of whoever was. */
    @Transactional
    void begin(HttpServletRequest request, HttpServletResponse response, long account) {
        end(request, response);
        var secret = Secret.make();
        var agent = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        sessions.add(
                Secret.fingerprint(secret),
                account,
                OffsetDateTime.now(clock),
                agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)));
        set(response, secret, LONGEST);
    }

    /** Signs out on this browser. */
    @Transactional
    void end(HttpServletRequest request, HttpServletResponse response) {
        Cookies.value(request, cookie()).ifPresent(secret -> sessions.end(Secret.fingerprint(secret)));
        set(response, "", Duration.ZERO);
    }

    /** A browser keeps one with this prefix only when it came by TLS, from this very host. */
    String cookie() {
        return secure ? "__Host-visitor" : "visitor";
    }

    private void set(HttpServletResponse response, String secret, Duration age) {
        var cookie = ResponseCookie.from(cookie(), secret)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        // For the paper's own script: whether it is worth asking who is signed in. Says nothing about whom.
        var mark = ResponseCookie.from("signed-in", secret.isEmpty() ? "" : "1")
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, mark.toString());
    }
}
