package org.masthead.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.ErrorPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is sent when there is no page to send: a page for readers, a problem (RFC 9457) for machines. A fault of ours
 * gets a reference number that the log has too, and nothing else of it is shown.
 */
@ControllerAdvice
class ErrorPages {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom NUMBERS = new SecureRandom();

    /** As PostgreSQL names a character that it cannot keep. */
    private static final String NO_TEXT = "22021";

    private final FormerPathsFilter formerPaths;

    ErrorPages(FormerPathsFilter formerPaths) {
        this.formerPaths = formerPaths;
    }

    @ExceptionHandler({NotFound.class, NoHandlerFoundException.class, MethodArgumentTypeMismatchException.class})
    @Nullable
    ModelAndView notFound(HttpServletRequest request, HttpServletResponse response) {
        var now = formerPaths.now(request);
        if (now.isPresent()) {
            sendOn(now.get(), response);
            return null;
        }
        return answer(
                request,
                new ErrorPage(
                        404,
                        "Page not found",
                        "There is no page at this address.",
                        "The address may be mistyped. The front, the sections and the archive are one step away.",
                        ""));
    }

    @ExceptionHandler
    ModelAndView noSuchPage(NoSuchPage missing, HttpServletRequest request) {
        return answer(
                request,
                new ErrorPage(
                        404,
                        "No such page",
                        "There are not that many pages here.",
                        "Go back to the first one.",
                        "",
                        missing.path()));
    }

    @ExceptionHandler
    void moved(Moved moved, HttpServletResponse response) {
        sendOn(moved.address(), response);
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        return answer(
                request,
                new ErrorPage(
                        refused.status(),
                        refused.title(),
                        refused.said(),
                        refused.remedy(),
                        "",
                        "/",
                        refused.unsent()));
    }

    static void sendOn(String address, HttpServletResponse response) {
        response.setStatus(301);
        response.setHeader("Location", inAscii(address));
        response.setHeader("Cache-Control", "no-cache");
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        TransientDataAccessException.class,
        QueryTimeoutException.class
    })
    ModelAndView databaseAway(HttpServletRequest request, HttpServletResponse response, Exception away) {
        log.warn("The database does not answer: {}", away.getMessage());
        response.setHeader("Retry-After", "5");
        return answer(
                request,
                new ErrorPage(
                        503,
                        "Back in a moment",
                        "The paper’s archive does not answer just now.",
                        "Please try again in a few seconds; nothing you sent was half done.",
                        ""));
    }

    @ExceptionHandler(IOException.class)
    void readerLeft(IOException gone) {
        log.debug("A reader left before the answer was sent: {}", gone.getMessage());
    }

    @ExceptionHandler(Exception.class)
    ModelAndView fault(HttpServletRequest request, HttpServletResponse response, Exception exception) {
        if (exception instanceof ErrorResponse refusal
                && refusal.getStatusCode().is4xxClientError()) {
            refusal.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return answer(request, refused(refusal.getStatusCode().value()));
        }
        if (exception instanceof HttpException unreadable && unreadable.getCode() < 500) {
            return answer(request, refused(unreadable.getCode()));
        }
        if (exception instanceof DataIntegrityViolationException odd && isNoText(odd)) {
            return answer(request, refused(400));
        }
        return faulty(request, request.getRequestURI(), exception);
    }

    /** Whether the database was sent what is no text: a NUL, which no reader types. */
    private static boolean isNoText(DataIntegrityViolationException exception) {
        return exception.getMostSpecificCause() instanceof SQLException cause && NO_TEXT.equals(cause.getSQLState());
    }

    /** A fault of ours, noted under a number that the reader gets too. */
    static ModelAndView faulty(HttpServletRequest request, String address, @Nullable Throwable exception) {
        var reference = HexFormat.of().withUpperCase().toHexDigits(NUMBERS.nextInt());
        log.error("Fault {} at {} {}", reference, request.getMethod(), address, exception);
        return answer(
                request,
                new ErrorPage(
                        500,
                        "Something went wrong",
                        "We could not make this page.",
                        "The fault is ours and has been noted. Please try again later.",
                        reference));
    }

    static ErrorPage refused(int status) {
        var known = HttpStatus.resolve(status);
        var title = known == null ? "This request was refused" : known.getReasonPhrase();
        return switch (status) {
            case 404 ->
                new ErrorPage(
                        404,
                        "Page not found",
                        "There is no page at this address.",
                        "The address may be mistyped. The front, the sections and the archive are one step away.",
                        "");
            case 405 ->
                new ErrorPage(
                        405, title, "This address answers, but not to that method.", "Open it as a page instead.", "");
            default ->
                new ErrorPage(
                        status,
                        title,
                        "We could not understand this request.",
                        "Please check the address and what was sent, and try again.",
                        "");
        };
    }

    /** A page that needs nothing but itself, for when even the error page cannot be made. */
    static String lastResort(int status) {
        var page = refused(status);
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + page.title() + "</title><h1>"
                + page.title() + "</h1><p>" + page.said() + " " + page.remedy() + "</p><p><a href=\"/\">Front</a></p>";
    }

    /** Headers are ASCII; addresses of ours need not be. */
    private static String inAscii(String address) {
        return UriComponentsBuilder.fromUriString(address).build().encode().toUriString();
    }

    static ModelAndView answer(HttpServletRequest request, ErrorPage page) {
        var answer = wantsJson(request)
                ? new ModelAndView(new Printed(
                        "application/problem+json",
                        Json.write(problem(page)).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                : new ModelAndView("house/error", Map.of("page", page));
        answer.setStatus(java.util.Objects.requireNonNull(HttpStatus.resolve(page.status())));
        request.setAttribute(Shown.class.getName(), new Shown());
        return answer;
    }

    private static Map<String, Object> problem(ErrorPage page) {
        var problem = new java.util.LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", page.title());
        problem.put("status", page.status());
        problem.put("detail", page.said() + " " + page.remedy());
        if (!page.reference().isEmpty()) problem.put("reference", page.reference());
        return problem;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return request.getRequestURI().endsWith(".json")
                || (accepted != null && accepted.contains("json") && !accepted.contains("html"));
    }
}
