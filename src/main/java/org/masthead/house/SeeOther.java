package org.masthead.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Sends the browser on to a page of ours after a form (303): what was sent is not sent again on reload. */
record SeeOther(String path) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(303);
        response.setHeader("Location", inAscii(path));
        response.setHeader("Cache-Control", "no-store");
    }

    /** Headers are ASCII; addresses of ours need not be. */
    private static String inAscii(String path) {
        var ascii = new StringBuilder();
        for (var one : path.getBytes(StandardCharsets.UTF_8)) {
            if (one > ' ' && one < 0x7f) ascii.append((char) one);
            else ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
        }
        return ascii.toString();
    }
}
