package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.masthead.house.Paper;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** What a browser is given to keep, and brings back. */
@Component
class Cookies {

    private final boolean secure;

    Cookies(Paper paper) {
        this.secure = paper.address().startsWith("https:");
    }

    Optional<String> value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(one ->
                        one.getName().equals(named(name)) && !one.getValue().isEmpty())
                .map(jakarta.servlet.http.Cookie::getValue)
                .findFirst();
    }

    /** A secret that no script can read. */
    void give(HttpServletResponse response, String name, String value, Duration age) {
        add(response, named(name), value, age, true);
    }

    void takeBack(HttpServletResponse response, String name) {
        give(response, name, "", Duration.ZERO);
    }

    /** Something that is no secret, for the paper's own scripts. */
    void mark(HttpServletResponse response, String name, String value, Duration age) {
        add(response, name, value, age, false);
    }

    /** A browser keeps one with this prefix only when it came by TLS, from this very host. */
    private String named(String name) {
        return secure ? "__Host-" + name : name;
    }

    private void add(HttpServletResponse response, String name, String value, Duration age, boolean hidden) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(hidden)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
