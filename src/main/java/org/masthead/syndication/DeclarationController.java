package org.masthead.syndication;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.house.Printed;
import org.masthead.house.Shown;
import org.masthead.rights.Reservation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sends what the paper declares to programs, at the addresses where they look. */
@Controller
class DeclarationController {

    private static final String TEXT = "text/plain;charset=UTF-8";

    /** The key of what only a new setting changes. */
    private static final String KEY = "declarations";

    private final Declarations declarations;
    private final Clock clock;

    DeclarationController(Paper paper, Clock clock, Reservation reservation) {
        this.declarations = new Declarations(paper, reservation);
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ModelAndView robots(HttpServletRequest request) {
        return printed(TEXT, declarations.robots(), request);
    }

    @GetMapping("/.well-known/security.txt")
    ModelAndView security(HttpServletRequest request) {
        if (declarations.paper().contact().isBlank()) throw new NotFound();
        var today = LocalDate.now(clock);
        Shown.on(request).until(Declarations.securityRenewed(today));
        return printed(TEXT, declarations.security(today), request);
    }

    @GetMapping({"/.well-known/trust.txt", "/trust.txt"})
    ModelAndView trust(HttpServletRequest request) {
        return printed(TEXT, declarations.trust(), request);
    }

    @GetMapping("/.well-known/tdmrep.json")
    ModelAndView mining(HttpServletRequest request) {
        return printed("application/json", declarations.mining(), request);
    }

    private static ModelAndView printed(String type, String words, HttpServletRequest request) {
        Shown.on(request).shows(KEY);
        return new ModelAndView(new Printed(type, words.getBytes(StandardCharsets.UTF_8)));
    }
}
