package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.masthead.house.Shown;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells who is asking. A page that wants to know is never kept for others. */
@Component
public class Visitors {

    private static final String NAME = Visitor.class.getName();

    private final Sessions sessions;

    Visitors(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Nobody, where nobody is signed in. */
    public Optional<Visitor> of(HttpServletRequest request) {
        Shown.on(request).isPersonal();
        if (request.getAttribute(NAME) instanceof Optional<?> known) return known.map(Visitor.class::cast);
        var visitor = sessions.visitor(request);
        request.setAttribute(NAME, visitor);
        return visitor;
    }

    /** The way to sign in and come back to this address of ours. */
    public static String signIn(String to) {
        return UriComponentsBuilder.fromPath("/sign-in")
                .queryParam("to", "{to}")
                .encode()
                .buildAndExpand(to)
                .toUriString();
    }
}
