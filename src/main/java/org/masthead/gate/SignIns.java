package org.masthead.gate;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Paper;
import org.masthead.mail.Letter;
import org.masthead.mail.Letters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ways in that work once: a link and a code by letter, or a link that the person who runs the server hands over. */
@Service
class SignIns {

    static final Duration LETTER = Duration.ofMinutes(30);
    static final int MOST_TRIES = 5;

    private final SignInRepository signIns;
    private final Letters letters;
    private final Paper paper;
    private final Clock clock;

    SignIns(SignInRepository signIns, Letters letters, Paper paper, Clock clock) {
        this.signIns = signIns;
        this.letters = letters;
        this.paper = paper;
        this.clock = clock;
    }

    /**
     * Writes to whoever has this address, known to us or not.
     *
     * @return the secret that the browser which asked keeps
     */
    @Transactional
    public String ask(String email, String onward) {
        var link = Secret.make();
        var browser = Secret.make();
        var code = Secret.code();
        keep(link, Secret.fingerprint(browser), email, onward, codeIn(browser, code), LETTER);
        letters.post(new Letter(email, code + " is your code for " + paper.name(), """
                Open this address to sign in to %s:

                %s

                Or type this code where you asked for it: %s

                Each works once, and for %d minutes. If you did not ask for this letter, do nothing: nobody comes in without it.
                """.formatted(
                        paper.name(), paper.absolute("/sign-in/" + link), code, LETTER.toMinutes())));
        return browser;
    }

    /** A link for this address that works in any browser; returns its path. */
    @Transactional
    public String link(String email, String onward, Duration lasts) {
        var link = Secret.make();
        keep(link, null, email, onward, null, lasts);
        return "/sign-in/" + link;
    }

    private void keep(
            String link,
            byte @Nullable [] browser,
            String email,
            String onward,
            byte @Nullable [] code,
            Duration lasts) {
        var now = OffsetDateTime.now(clock);
        var kept = new SignInRepository.SignIn(Secret.fingerprint(link), browser, email, onward, code);
        signIns.add(kept, now, now.plus(lasts));
    }

    /** Whom a link is for, without using it up. */
    Optional<SignInRepository.SignIn> look(String link) {
        return signIns.find(Secret.fingerprint(link), OffsetDateTime.now(clock));
    }

    /** Uses a link up. */
    @Transactional
    public Optional<SignInRepository.SignIn> take(String link) {
        return signIns.take(Secret.fingerprint(link), OffsetDateTime.now(clock));
    }

    /** Whether a code may still be typed in this browser. */
    boolean waits(String browser) {
        return signIns.waits(Secret.fingerprint(browser), MOST_TRIES, OffsetDateTime.now(clock));
    }

    /** Uses the code up, if it is the right one; five that are not end it. */
    @Transactional
    public Optional<SignInRepository.SignIn> tryCode(String browser, String code) {
        var now = OffsetDateTime.now(clock);
        return signIns.tryCode(Secret.fingerprint(browser), MOST_TRIES, now)
                .filter(one -> MessageDigest.isEqual(one.code(), codeIn(browser, code)))
                .flatMap(one -> signIns.take(one.fingerprint(), now));
    }

    /** A code means something only together with the browser it was made for. */
    private static byte[] codeIn(String browser, String code) {
        return Secret.fingerprint(browser + " " + code);
    }

    void forget() {
        signIns.forget(OffsetDateTime.now(clock));
    }

    void forget(String email) {
        signIns.forget(email);
    }
}
