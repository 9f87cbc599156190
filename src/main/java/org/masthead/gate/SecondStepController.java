package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.masthead.gate.page.SecondStepPage;
import org.masthead.house.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks whoever has typed the right password for a code of their telephone, or a recovery code. */
@Controller
class SecondStepController {

    private final HalfWay halfWay;
    private final Codes codes;
    private final Accounts accounts;
    private final Welcome welcome;
    private final Networks networks;
    private final Pace pace;

    SecondStepController(
            HalfWay halfWay, Codes codes, Accounts accounts, Welcome welcome, Networks networks, Pace pace) {
        this.halfWay = halfWay;
        this.codes = codes;
        this.accounts = accounts;
        this.welcome = welcome;
        this.networks = networks;
        this.pace = pace;
    }

    @GetMapping(Welcome.SECOND_STEP)
    ModelAndView ask(HttpServletRequest request) {
        Shown.on(request).isPersonal();
        return halfWay.waits(request) ? page("") : Onward.to("/sign-in");
    }

    @Admits(anyone = true)
    @PostMapping(Welcome.SECOND_STEP)
    ModelAndView take(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        pace.keep("second step", networks.of(request).exact(), 30, Duration.ofMinutes(30));
        var who = halfWay.tried(request);
        if (who.isEmpty()) return Onward.to("/sign-in");
        var account = who.get().accountId();
        pace.keep("second step", "account:" + account, 15, Duration.ofMinutes(30));
        if (!codes.takes(account, code)) {
            var again = page(
                    halfWay.waits(request)
                            ? "That is not the code of now, or it was used already. Wait for the next one, and type it."
                            : "Those were too many wrong codes. Please sign in anew.");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        halfWay.end(request, response);
        return accounts.byId(account)
                .map(one -> Onward.to(welcome.in(one, who.get().onward(), request, response)))
                .orElseGet(() -> Onward.to("/sign-in"));
    }

    private static ModelAndView page(String wrong) {
        return new ModelAndView("gate/second", Map.of("page", new SecondStepPage(wrong)));
    }
}
