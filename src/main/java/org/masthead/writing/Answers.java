package org.masthead.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.masthead.house.Json;
import org.masthead.house.Printed;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Answers as the editor in the browser and plain forms expect them. */
final class Answers {

    private Answers() {}

    static ModelAndView json(HttpStatus status, Object value) {
        var answer = new ModelAndView(
                new Printed("application/json", Json.write(value).getBytes(StandardCharsets.UTF_8)));
        answer.setStatus(status);
        return answer;
    }

    static ModelAndView page(String template, Object page) {
        return new ModelAndView(template, Map.of("page", page));
    }

    static ModelAndView page(HttpStatus status, String template, Object page) {
        var answer = page(template, page);
        answer.setStatus(status);
        return answer;
    }

    static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }

    /** Whether a script asks, rather than a form. */
    static boolean wantsJson(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("json") && !accepted.contains("html");
    }
}
