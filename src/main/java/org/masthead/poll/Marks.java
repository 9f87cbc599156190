package org.masthead.poll;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Memory;
import org.masthead.house.Paper;
import org.masthead.house.Purged;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The mark that a browser gets once its vote is safe, like ink on a finger: a cookie for one question, signed with that
 * question's own secret, which no script can read. The paper keeps no copy, so no vote can be traced to a browser.
 */
@Component
class Marks {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 16;
    private static final Duration AFTERWARDS = Duration.ofDays(1);
    private static final int LONGEST = 120;

    private final QuestionRepository questions;
    private final Clock clock;
    private final boolean secure;
    private final Memory<byte[]> secrets = new Memory<>(1_000);

    Marks(QuestionRepository questions, Clock clock, Paper paper) {
        this.questions = questions;
        this.clock = clock;
        this.secure = paper.address().startsWith("https:");
    }

    /** What this browser shows for this question. */
    Shown on(HttpServletRequest request, Question question) {
        var value = value(request.getCookies(), name(question));
        if (value == null) return Shown.NONE;
        var point = value.indexOf('.');
        if (point <= 0 || value.length() > LONGEST) return Shown.FORGED;
        var signed = signature(question, value.substring(0, point)).getBytes(StandardCharsets.US_ASCII);
        var claimed = value.substring(point + 1).getBytes(StandardCharsets.ISO_8859_1);
        return MessageDigest.isEqual(signed, claimed) ? Shown.GENUINE : Shown.FORGED;
    }

    private static @Nullable String value(Cookie @Nullable [] cookies, String name) {
        if (cookies == null) return null;
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** A new mark for whoever has just voted. */
    String make(Question question) {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        var random = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var age = Duration.between(OffsetDateTime.now(clock), question.closes().plus(AFTERWARDS));
        return cookie(question, random + "." + signature(question, random), age);
    }

    /** Takes a mark away that is none. */
    String none(Question question) {
        return cookie(question, "", Duration.ZERO);
    }

    private String cookie(Question question, String value, Duration age) {
        return ResponseCookie.from(name(question), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/polls")
                .maxAge(age)
                .build()
                .toString();
    }

    private String name(Question question) {
        return (secure ? "__Secure-poll-" : "poll-") + question.id();
    }

    private String signature(Question question, String random) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(question), "HmacSHA256"));
            var signed = mac.doFinal((question.key() + " " + random).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** A question's secret never changes: it is forgotten only with everything else. */
    private byte[] secret(Question question) {
        return secrets.of("poll secret:" + question.id(), key -> questions.secret(question.id()));
    }

    @EventListener
    void on(Purged purged) {
        secrets.forget(purged);
    }

    /** What a browser may show. */
    enum Shown {
        NONE,
        GENUINE,
        FORGED
    }
}
