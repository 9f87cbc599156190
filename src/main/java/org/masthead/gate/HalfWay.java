package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who have typed the right password and are asked for a code: for five minutes and five tries. */
@Component
class HalfWay {

    private static final Duration TIME = Duration.ofMinutes(5);
    private static final int MOST_TRIES = 5;
    private static final String COOKIE = "half-way";

    private final CodeRepository codes;
    private final Cookies cookies;
    private final Clock clock;

    HalfWay(CodeRepository codes, Cookies cookies, Clock clock) {
        this.codes = codes;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** The owner of this account has typed its password here. */
    @Transactional
    public void begin(HttpServletResponse response, long account, String onward) {
        var browser = Secret.make();
        codes.begin(
                Secret.fingerprint(browser),
                account,
                onward,
                OffsetDateTime.now(clock).plus(TIME));
        cookies.give(response, COOKIE, browser, TIME);
    }

    boolean waits(HttpServletRequest request) {
        return codes.waits(browser(request), MOST_TRIES, OffsetDateTime.now(clock));
    }

    /** Who is asked for a code here; counts as a try. */
    @Transactional
    public Optional<CodeRepository.HalfWay> tried(HttpServletRequest request) {
        return codes.tried(browser(request), MOST_TRIES, OffsetDateTime.now(clock));
    }

    @Transactional
    public void end(HttpServletRequest request, HttpServletResponse response) {
        codes.end(browser(request));
        cookies.takeBack(response, COOKIE);
    }

    void forget() {
        codes.sweep(OffsetDateTime.now(clock));
    }

    private byte[] browser(HttpServletRequest request) {
        return Secret.fingerprint(cookies.value(request, COOKIE).orElse(""));
    }
}
