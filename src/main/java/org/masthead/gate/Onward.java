package org.masthead.gate;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** Where a reader goes next: always to a page of ours, whatever the address they came with says. */
final class Onward {

    /** Where somebody goes who came from nowhere. */
    static final String HOME = "/account";

    private static final int LONGEST = 500;

    private Onward() {}

    /** The path that was asked for, if it is one of ours and not the door itself; else {@link #HOME}. */
    static String of(@Nullable String to) {
        if (to == null || to.length() > LONGEST || !to.startsWith("/") || to.startsWith("//")) return HOME;
        if (to.indexOf('\\') >= 0 || to.chars().anyMatch(Character::isISOControl)) return HOME;
        return to.matches("/sign-(?:in|out)(?:[/?#].*)?") ? HOME : to;
    }

    /** Sends the browser on to a page of ours, after a form: what was sent is not sent again on reload. */
    static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
