package org.masthead.house;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what no reader asks for: to see itself echoed, or a page under an address with a semicolon. */
@Component
@Order(0)
class OddRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("TRACE")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(405);
        } else if (request.getRequestURI().indexOf(';') >= 0) {
            response.sendError(404);
        } else {
            chain.doFilter(request, response);
        }
    }
}
