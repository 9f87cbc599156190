package org.masthead.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Sends the browser on to a page of ours after a form, so that a reload does not send it again. */
record SeeOther(String path) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(303);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-store");
    }
}
