package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** What a browser brings back. */
final class Cookies {

    private Cookies() {}

    static Optional<String> value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(one -> one.getName().equals(name) && !one.getValue().isEmpty())
                .map(jakarta.servlet.http.Cookie::getValue)
                .findFirst();
    }
}
