package org.masthead.gate;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

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
        return new ModelAndView(new SeeOther(path));
    }

    /** Headers are ASCII; addresses of ours need not be. */
    static String inAscii(String path) {
        var ascii = new StringBuilder();
        for (var one : path.getBytes(StandardCharsets.UTF_8)) {
            if (one > ' ' && one < 0x7f) ascii.append((char) one);
            else ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
        }
        return ascii.toString();
    }

    private record SeeOther(String path) implements View {

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                jakarta.servlet.http.HttpServletRequest request,
                jakarta.servlet.http.HttpServletResponse response) {
            response.setStatus(303);
            response.setHeader("Location", inAscii(path));
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
