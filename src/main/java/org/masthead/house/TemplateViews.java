package org.masthead.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.ErrorPage;
import org.masthead.house.page.Frame;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * A view's name is its template's: {@code story/show} is printed from {@code story/show.jte}, in the paper's frame. After a
 * form, {@code redirect:} and a path of ours sends the browser on (303).
 */
@Component
class TemplateViews implements ViewResolver, Ordered {

    private static final String ONWARD = "redirect:";
    private static final String ERROR = "house/error";

    private final Templates templates;
    private final Frames frames;

    TemplateViews(Templates templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("forward:")) return null;
        return name.startsWith(ONWARD) ? new SeeOther(name.substring(ONWARD.length())) : new TemplateView(name);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private final class TemplateView implements View {

        private final String name;

        TemplateView(String name) {
            this.name = name;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var shown = Shown.on(request);
            var bytes = name.equals(ERROR) ? apology(model, request) : printed(model, frames.around(request, shown));
            shown.writeTo(response);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }

        private byte[] printed(@Nullable Map<String, ?> model, Frame frame) {
            var parameters = new HashMap<String, Object>();
            if (model != null && model.get("page") instanceof Object page) parameters.put("page", page);
            parameters.put("frame", frame);
            return templates.page(name, parameters);
        }

        /** Whatever is broken, the reader gets a page: without furniture, and if need be without anything. */
        private byte[] apology(@Nullable Map<String, ?> model, HttpServletRequest request) {
            try {
                return printed(model, frames.around(request, new Shown()));
            } catch (RuntimeException noFurniture) {
                return withoutFurniture(model, request);
            }
        }

        private byte[] withoutFurniture(@Nullable Map<String, ?> model, HttpServletRequest request) {
            try {
                return printed(model, frames.bare(request));
            } catch (RuntimeException | LinkageError noTemplate) {
                var status = model != null && model.get("page") instanceof ErrorPage page ? page.status() : 500;
                return ErrorPages.lastResort(status).getBytes(StandardCharsets.UTF_8);
            }
        }
    }
}
