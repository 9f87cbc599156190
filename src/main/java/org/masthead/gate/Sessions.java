package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.masthead.house.Together;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is signed in, where. A session is a random secret in a cookie that scripts cannot read; the database has its
 * fingerprint only. It ends when it was not used for 30 days, and after a year in any case. One that a password alone opened
 * is a reader's, whoever's it is.
 */
@Component
class Sessions {

    static final Duration IDLE = Duration.ofDays(30);
    static final Duration LONGEST = Duration.ofDays(365);
    /** For how long somebody counts as having just shown who they are. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private static final Duration NOTED = Duration.ofHours(1);
    private static final int LONGEST_AGENT = 200;
    private static final int MOST_AT_ONCE = 500;
    private static final String COOKIE = "visitor";

    private final SessionRepository sessions;
    private final Cookies cookies;
    private final Clock clock;

    /** Those who ask at the same moment are looked up together. */
    private final Together<byte[], Optional<SessionRepository.Found>> found;

    Sessions(SessionRepository sessions, Cookies cookies, Clock clock) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.clock = clock;
        this.found = new Together<>("sessions", MOST_AT_ONCE, this::found);
    }

    private List<Optional<SessionRepository.Found>> found(List<byte[]> fingerprints) {
        var now = OffsetDateTime.now(clock);
        return sessions.find(fingerprints, now.minus(IDLE), now.minus(LONGEST));
    }

    Optional<Standing> standing(HttpServletRequest request) {
        return cookies.value(request, COOKIE).flatMap(secret -> {
            var now = OffsetDateTime.now(clock);
            var session = found.done(Secret.fingerprint(secret));
            session.filter(one -> one.seen().isBefore(now.minus(NOTED)))
                    .ifPresent(one -> sessions.seen(Secret.fingerprint(secret), now));
            return session.map(one -> standing(one, now));
        });
    }

    private static Standing standing(SessionRepository.Found found, OffsetDateTime now) {
        var visitor = found.visitor();
        var alone = found.alone() && visitor.role().staff();
        var fresh = !found.alone() && found.began().isAfter(now.minus(FRESH));
        return new Standing(
                alone ? new Visitor(visitor.account(), visitor.name(), Role.READER) : visitor, alone, fresh);
    }

    /**
     * Signs somebody in on this browser, in place of whoever was.
     *
     * @param alone whether by a password alone
     */
    @Transactional
    public void begin(HttpServletRequest request, HttpServletResponse response, long account, boolean alone) {
        cookies.value(request, COOKIE).ifPresent(old -> sessions.end(Secret.fingerprint(old)));
        var secret = Secret.make();
        var agent =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        sessions.add(
                Secret.fingerprint(secret),
                account,
                OffsetDateTime.now(clock),
                agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)),
                alone);
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

    /**
     * Who is asking, and how sure that is.
     *
     * @param alone whether somebody of the paper is here by a password alone, and so as a reader
     * @param fresh whether they have just shown who they are
     */
    record Standing(Visitor visitor, boolean alone, boolean fresh) {}
}
