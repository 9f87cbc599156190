package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.page.ArrivalPage;
import org.masthead.gate.page.NamePage;
import org.masthead.house.Refused;
import org.masthead.house.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets in whoever brings the link of a letter, and asks new readers for a name. */
@Controller
class ArrivalController {

    private static final String LINK = "/sign-in/{secret:[A-Za-z0-9_-]{32}}";

    private final SignIns signIns;
    private final Welcome welcome;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Cookies cookies;
    private final Networks networks;
    private final Pace pace;

    ArrivalController(
            SignIns signIns,
            Welcome welcome,
            Accounts accounts,
            Sessions sessions,
            Cookies cookies,
            Networks networks,
            Pace pace) {
        this.signIns = signIns;
        this.welcome = welcome;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookies = cookies;
        this.networks = networks;
        this.pace = pace;
    }

    /** Shows a button and uses nothing up: programs that look through mail open links too. */
    @GetMapping(LINK)
    ModelAndView link(@PathVariable String secret, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        var signIn = signIns.look(secret).orElseThrow(ArrivalController::tooLate);
        var elsewhere = signIn.browser() != null
                && !MessageDigest.isEqual(
                        signIn.browser(),
                        Secret.fingerprint(
                                cookies.value(request, SignInController.ASKING).orElse("")));
        return new ModelAndView("gate/arrival", Map.of("page", new ArrivalPage(secret, signIn.email(), elsewhere)));
    }

    @Admits(anyone = true)
    @PostMapping(LINK)
    ModelAndView arrive(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        pace.keep("link", networks.of(request).exact(), 30, Duration.ofMinutes(30));
        var signIn = signIns.take(secret).orElseThrow(ArrivalController::tooLate);
        cookies.takeBack(response, SignInController.ASKING);
        return Onward.to(welcome.in(signIn.email(), signIn.onward(), request, response));
    }

    @Admits(accounts = true)
    @GetMapping("/sign-in/name")
    ModelAndView name(@RequestParam(required = false) @Nullable String to, Visitor visitor) {
        return naming(new NamePage(visitor.name(), Onward.of(to), ""));
    }

    @Admits(accounts = true)
    @PostMapping("/sign-in/name")
    ModelAndView choose(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String to,
            Visitor visitor,
            HttpServletRequest request) {
        pace.keep("name", visitor, networks.of(request), 30, Duration.ofHours(1));
        var bio = accounts.byId(visitor.account()).map(Account::bio).orElse("");
        var objection = accounts.goBy(visitor.account(), name, bio);
        if (objection.isPresent()) {
            var again = naming(new NamePage(name.strip(), Onward.of(to), objection.get()));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return Onward.to(Onward.of(to));
    }

    @Admits(anyone = true)
    @PostMapping("/sign-out")
    ModelAndView out(HttpServletRequest request, HttpServletResponse response) {
        pace.keep("sign out", networks.of(request).exact(), 60, Duration.ofMinutes(10));
        sessions.end(request, response);
        return Onward.to("/");
    }

    private static ModelAndView naming(NamePage page) {
        return new ModelAndView("gate/name", Map.of("page", page));
    }

    private static Refused tooLate() {
        return new Refused(
                410,
                "This link is not good any more",
                "A link in a letter of ours works once, and not for long.",
                "Ask for a new letter under “Your account”; it takes a minute.");
    }
}
