package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is signed in, where. A session is a random secret in a cookie that scripts cannot read; the database has its
 * fingerprint only. It ends when it was not used for 30 days, and after a year in any case.
 */
@Component
class Sessions {

    static final Duration IDLE = Duration.ofDays(30);
    static final Duration LONGEST = Duration.ofDays(365);
    private static final Duration NOTED = Duration.ofHours(1);
    private static final int LONGEST_AGENT = 200;
    private static final String COOKIE = "visitor";

    private final SessionRepository sessions;
    private final Cookies cookies;
    private final Clock clock;

    Sessions(SessionRepository sessions, Cookies cookies, Clock clock) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.clock = clock;
    }

    Optional<Visitor> visitor(HttpServletRequest request) {
        return cookies.value(request, COOKIE).flatMap(secret -> {
            var now = OffsetDateTime.now(clock);
            var found = sessions.find(Secret.fingerprint(secret), now.minus(IDLE), now.minus(LONGEST));
            found.filter(one -> one.seen().isBefore(now.minus(NOTED)))
                    .ifPresent(one -> sessions.seen(Secret.fingerprint(secret), now));
            return found.map(SessionRepository.Found::visitor);
        });
    }

    /** Signs somebody in on this browser, in place of whoever was. */
    @Transactional
    public void begin(HttpServletRequest request, HttpServletResponse response, long account) {
        cookies.value(request, COOKIE).ifPresent(old -> sessions.end(Secret.fingerprint(old)));
        var secret = Secret.make();
        var agent =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        sessions.add(
                Secret.fingerprint(secret),
                account,
                OffsetDateTime.now(clock),
                agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)));
        cookies.give(response, COOKIE, secret, LONGEST);
        // For the paper's own script: whether it is worth asking who is signed in. Says nothing about whom.
        cookies.mark(response, "signed-in", "1", LONGEST);
    }

    /** Signs out on this browser. */
    @Transactional
    public void end(HttpServletRequest request, HttpServletResponse response) {
        cookies.value(request, COOKIE).ifPresent(secret -> sessions.end(Secret.fingerprint(secret)));
        cookies.takeBack(response, COOKIE);
        cookies.mark(response, "signed-in", "", Duration.ZERO);
    }

    /** Where somebody is signed in, the last used first. */
    List<SessionRepository.Kept> of(long account) {
        var now = OffsetDateTime.now(clock);
        return sessions.of(account, now.minus(IDLE), now.minus(LONGEST));
    }

    /** As the list of somebody's sessions calls the one this request belongs to. */
    String here(HttpServletRequest request) {
        return cookies.value(request, COOKIE)
                .map(secret -> SessionRepository.id(Secret.fingerprint(secret)))
                .orElse("");
    }

    @Transactional
    public void end(long account, String id) {
        sessions.end(account, id);
    }

    @Transactional
    public void endOthers(long account, String here) {
        sessions.endOthers(account, here);
    }

    void forget() {
        var now = OffsetDateTime.now(clock);
        sessions.forget(now.minus(IDLE), now.minus(LONGEST));
    }
}
