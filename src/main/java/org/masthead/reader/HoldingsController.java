package org.masthead.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.masthead.gate.Admits;
import org.masthead.gate.Networks;
import org.masthead.gate.Pace;
import org.masthead.gate.Visitor;
import org.masthead.house.Printed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Hands readers everything the paper holds about them. */
@Controller
class HoldingsController {

    private final Everything everything;
    private final Networks networks;
    private final Pace pace;

    HoldingsController(Everything everything, Networks networks, Pace pace) {
        this.everything = everything;
        this.networks = networks;
        this.pace = pace;
    }

    @Admits(accounts = true)
    @GetMapping("/account/everything.json")
    ModelAndView json(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        pace.keep("everything", visitor, networks.of(request), 20, Duration.ofHours(1));
        return file(everything.json(visitor.account()), "json", "application/json", response);
    }

    @Admits(accounts = true)
    @GetMapping("/account/everything.csv")
    ModelAndView csv(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        pace.keep("everything", visitor, networks.of(request), 20, Duration.ofHours(1));
        return file(everything.csv(visitor.account()), "csv", "text/csv;charset=UTF-8", response);
    }

    private static ModelAndView file(String text, String kind, String type, HttpServletResponse response) {
        response.setHeader("Content-Disposition", "attachment; filename=\"everything." + kind + "\"");
        return new ModelAndView(new Printed(type, text.getBytes(StandardCharsets.UTF_8)));
    }
}
