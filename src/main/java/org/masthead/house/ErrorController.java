package org.masthead.house;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for what failed before any controller was reached. */
@Controller
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var page = ErrorPages.refused(status);
        var answer = new ModelAndView("house/error", Map.of("page", page));
        answer.setStatus(Objects.requireNonNullElse(HttpStatus.resolve(status), HttpStatus.BAD_REQUEST));
        return answer;
    }
}
