package org.masthead.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Refused;
import org.masthead.house.Shown;
import org.masthead.house.page.ErrorPage;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks everybody who wants to change something, or to see what is not for all, who they are and whether the request came
 * from our own pages. What says nothing about whom it admits admits nobody. What they get is never kept for others.
 */
@Component
class Gatekeeper implements HandlerInterceptor {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private final Visitors visitors;
    private final Origins origins;

    Gatekeeper(Visitors visitors, Origins origins) {
        this.visitors = visitors;
        this.origins = origins;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        var admits = method.getMethodAnnotation(Admits.class);
        var looks = LOOKING.contains(request.getMethod());
        if (!looks || admits != null) Shown.on(request).isPersonal();
        if (!looks && (admits == null || !admits.fromAnywhere()) && !origins.ours(request)) {
            throw new Refused(
                    403,
                    "This came from another site",
                    "We take what is sent from our own pages only, and could not tell where this came from.",
                    "Please open the page here and send it from there.");
        }
        if (admits == null) {
            if (looks && !atTheDesk(request)) return true;
            throw new Refused(403, "Nobody may do this", "This address admits nobody.", "Go back to the front.");
        }
        return admits.anyone() || admitted(request, response, admits);
    }

    private boolean admitted(HttpServletRequest request, HttpServletResponse response, Admits admits) {
        var looks = LOOKING.contains(request.getMethod());
        var standing = visitors.standing(request);
        if (standing.isEmpty()) {
            if (!looks) {
                throw new Refused(
                        401,
                        "Please sign in first",
                        "Nobody is signed in here, or the session has ended; nothing was changed.",
                        "Sign in, then go back with your browser’s Back button: what you typed is still there.");
            }
            return led(response, Visitors.signIn(asked(request)));
        }
        var visitor = standing.get().visitor();
        if (!visitor.role().may(admits)) {
            if (standing.get().alone() && looks)
                return led(response, Visitors.leading(CodesController.CODES, asked(request)));
            throw notTheirs(standing.get());
        }
        if (admits.fresh()
                && !standing.get().fresh()
                && (visitor.role().staff() || standing.get().alone())) {
            if (looks) return led(response, Visitors.leading(CodesController.AGAIN, asked(request)));
            throw tooLongAgo(request);
        }
        if (visitor.name().isEmpty() && !looks && !ownAffair(request)) {
            throw new Refused(
                    403,
                    "Please choose a name first",
                    "You have not told us yet what other readers may call you; nothing was changed.",
                    "Choose a name on the page “Your account”, then go back and send it again.");
        }
        return true;
    }

    private static boolean led(HttpServletResponse response, String to) {
        response.setStatus(303);
        response.setHeader("Location", to);
        response.setHeader("Cache-Control", "no-store");
        return false;
    }

    private static Refused notTheirs(Sessions.Standing standing) {
        return standing.alone()
                ? new Refused(
                        403,
                        "A password alone does not open the desk",
                        "You came in by a password alone, so you are a reader here; nothing was changed.",
                        "Open " + CodesController.AGAIN
                                + ", come in by a letter or a passkey, then go back and send it again.")
                : new Refused(
                        403,
                        "This is not yours to do",
                        "You are signed in as a " + standing.visitor().role().words() + ", and this is for others.",
                        "If it should be yours, ask the publisher to change your role.");
    }

    /** What was typed at the desk comes back with the refusal, to be sent again from there. */
    private static Refused tooLongAgo(HttpServletRequest request) {
        var title = "Please show again that it is you";
        var said = "What you sent matters, and it is more than 15 minutes since you signed in; nothing was changed.";
        if (!atTheDesk(request))
            return new Refused(
                    403,
                    title,
                    said,
                    "Open " + CodesController.AGAIN
                            + " in another tab and show it there; then go back with your browser’s Back button and send it again: what you typed is still there.");
        var fields = request.getParameterMap().entrySet().stream()
                .flatMap(sent ->
                        Arrays.stream(sent.getValue()).map(value -> new ErrorPage.Unsent.Field(sent.getKey(), value)))
                .toList();
        return new Refused(
                403,
                title,
                said,
                "What you typed is kept on this page. Show who you are in another tab, then send it again from here.",
                new ErrorPage.Unsent(CodesController.AGAIN, request.getRequestURI(), fields));
    }

    private static boolean ownAffair(HttpServletRequest request) {
        return request.getRequestURI().matches("/(?:sign-in|account)(?:/.*)?");
    }

    private static boolean atTheDesk(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/desk") || path.startsWith("/desk/");
    }

    private static String asked(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
