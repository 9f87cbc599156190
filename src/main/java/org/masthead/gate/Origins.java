package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.masthead.house.Paper;
import org.springframework.stereotype.Component;

/**
 * Whether a request came from our own pages: by {@code Sec-Fetch-Site} (https://www.w3.org/TR/fetch-metadata/), which no
 * page can forge, else by {@code Origin}. With neither there is no proof.
 */
@Component
class Origins {

    private final Paper paper;

    Origins(Paper paper) {
        this.paper = paper;
    }

    boolean ours(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        var origin = request.getHeader("Origin");
        return origin != null && (origin.equals(paper.address()) || host(origin).equals(request.getHeader("Host")));
    }

    private static String host(String origin) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException notAnOrigin) {
            return "";
        }
    }
}
