package org.masthead.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A page that is not made from a template: a feed, a sitemap, a story as JSON. It notes what it shows like any other.
 *
 * @param type its media type
 * @param bytes the whole of it
 */
public record Printed(String type, byte[] bytes) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Shown.on(request).writeTo(response);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
