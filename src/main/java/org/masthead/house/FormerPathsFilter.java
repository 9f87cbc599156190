package org.masthead.house;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends readers on from addresses of another system that look like ours ({@code /2012/05/07/slug/}, {@code /?p=12});
 * those that look like none of ours end at {@link ErrorPages}, which asks here too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class FormerPathsFilter extends OncePerRequestFilter {

    private static final int LONGEST = 2_000;
    private static final Pattern OURS = Pattern.compile("(?:page|utm_[a-z]+|q)=.*|");

    private final ObjectProvider<FormerPaths> known;

    FormerPathsFilter(ObjectProvider<FormerPaths> known) {
        this.known = known;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var now = looksFormer(request) ? now(request) : Optional.<String>empty();
        if (now.isPresent()) ErrorPages.sendOn(now.get(), response);
        else chain.doFilter(request, response);
    }

    private static boolean looksFormer(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        var slash = path.length() > 1 && path.endsWith("/");
        var asks = query != null && !OURS.matcher(query).matches();
        return request.getMethod().matches("GET|HEAD") && (slash || asks);
    }

    /** Where what was asked for is now; nothing too while the database does not answer. */
    Optional<String> now(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        if (path.length() + (query == null ? 0 : query.length()) > LONGEST) return Optional.empty();
        try {
            var whole = now(FormerPaths.written(path, query));
            return whole.isPresent() || query == null || path.equals("/")
                    ? whole
                    : now(FormerPaths.written(path, null));
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }

    private Optional<String> now(String former) {
        return known.stream()
                .map(one -> one.now(former))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
