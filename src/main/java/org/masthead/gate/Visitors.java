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
        return standing(request).map(Sessions.Standing::visitor);
    }

    /** Who is asking, and how sure that is. */
    Optional<Sessions.Standing> standing(HttpServletRequest request) {
        Shown.on(request).isPersonal();
        if (request.getAttribute(NAME) instanceof Optional<?> known) return known.map(Sessions.Standing.class::cast);
        var standing = sessions.standing(request);
        request.setAttribute(NAME, standing);
        return standing;
    }

    /** Whether somebody of the paper is here by a password alone, and so as a reader. */
    boolean byPasswordAlone(HttpServletRequest request) {
        return standing(request).filter(Sessions.Standing::alone).isPresent();
    }

    /** The way to sign in and come back to this address of ours. */
    public static String signIn(String to) {
        return leading("/sign-in", to);
    }

    /** A page of ours that leads on to another. */
    static String leading(String by, String to) {
        return UriComponentsBuilder.fromPath(by)
                .queryParam("to", "{to}")
                .encode()
                .buildAndExpand(to)
                .toUriString();
    }
}
