package org.masthead.house;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for what failed before any controller was reached, or after it: when a page could not be printed. */
@Controller
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status >= 500) {
            var cause =
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault ? fault : null;
            var address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            return ErrorPages.faulty(request, address, cause);
        }
        return ErrorPages.answer(request, ErrorPages.refused(HttpStatus.resolve(status) == null ? 400 : status));
    }
}
