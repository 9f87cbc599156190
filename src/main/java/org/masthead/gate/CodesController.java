package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.page.AgainPage;
import org.masthead.gate.page.CodesPage;
import org.masthead.gate.page.RecoveryPage;
import org.masthead.house.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets up the codes that a telephone makes, for those who work at the paper; and asks again who somebody is. */
@Controller
class CodesController {

    static final String CODES = "/account/codes";
    static final String AGAIN = "/account/again";

    private final Accounts accounts;
    private final Codes codes;
    private final Passwords passwords;
    private final Notices notices;
    private final Visitors visitors;
    private final Networks networks;
    private final Pace pace;

    CodesController(
            Accounts accounts,
            Codes codes,
            Passwords passwords,
            Notices notices,
            Visitors visitors,
            Networks networks,
            Pace pace) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.notices = notices;
        this.visitors = visitors;
        this.networks = networks;
        this.pace = pace;
    }

    @Admits(accounts = true, fresh = true)
    @GetMapping(CODES)
    ModelAndView codes(@RequestParam(required = false) @Nullable String to, Visitor visitor) {
        var account = staff(visitor);
        if (codes.has(account.id())) {
            return page(CodesPage.kept(codes.recoveryLeft(account.id()), Onward.of(to)));
        }
        return page(offered(account, codes.newSecret(), Onward.of(to), ""));
    }

    @Admits(accounts = true, fresh = true)
    @PostMapping(CODES)
    ModelAndView keep(
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String to,
            Visitor visitor,
            HttpServletRequest request) {
        pace.keep("codes", visitor, networks.of(request), 20, Duration.ofMinutes(30));
        var account = staff(visitor);
        var recovery = codes.keep(account.id(), secret, code);
        if (recovery.isEmpty()) {
            var known = secret.matches("[A-Z2-7]{32}") ? secret : codes.newSecret();
            var again = page(
                    offered(
                            account,
                            known,
                            Onward.of(to),
                            "That is not the code which goes with this picture. Type the one that the telephone shows now; its clock must be right."));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        notices.tell(account.id(), "Codes were set up", "Codes from a telephone were set up for your account.");
        return recovery(recovery.get(), Onward.of(to));
    }

    @Admits(accounts = true, fresh = true)
    @PostMapping(CODES + "/recovery")
    ModelAndView renew(
            @RequestParam(required = false) @Nullable String to, Visitor visitor, HttpServletRequest request) {
        pace.keep("codes", visitor, networks.of(request), 20, Duration.ofMinutes(30));
        var account = staff(visitor);
        if (!codes.has(account.id())) return Onward.to(CODES);
        notices.tell(account.id(), "New recovery codes", "New recovery codes were made for your account.");
        return recovery(codes.renewRecovery(account.id()), Onward.of(to));
    }

    @Admits(accounts = true, fresh = true)
    @PostMapping(CODES + "/removal")
    ModelAndView remove(Visitor visitor, HttpServletRequest request) {
        pace.keep("codes", visitor, networks.of(request), 20, Duration.ofMinutes(30));
        codes.remove(visitor.account());
        notices.tell(visitor.account(), "Codes were taken away", "Codes from a telephone were taken off your account.");
        return Onward.to("/account/sign-in#codes");
    }

    /** Before what is dangerous, and where somebody came in by a password alone. */
    @Admits(accounts = true)
    @GetMapping(AGAIN)
    ModelAndView again(
            @RequestParam(required = false) @Nullable String to, Visitor visitor, HttpServletRequest request) {
        var account = accounts.byId(visitor.account()).orElseThrow(NotFound::new);
        var page = new AgainPage(
                account.email() == null ? "" : account.email(),
                Onward.of(to),
                visitors.byPasswordAlone(request),
                passwords.has(account.id()) && codes.has(account.id()));
        return new ModelAndView("gate/again", Map.of("page", page));
    }

    private Account staff(Visitor visitor) {
        return accounts.byId(visitor.account())
                .filter(account -> account.role().staff())
                .orElseThrow(NotFound::new);
    }

    private CodesPage offered(Account account, String secret, String to, String wrong) {
        var email = account.email() == null ? "" : account.email();
        return CodesPage.offered(secret, codes.picture(email, secret), to, wrong);
    }

    private static ModelAndView recovery(List<String> codes, String to) {
        return new ModelAndView("gate/recovery", Map.of("page", new RecoveryPage(codes, to)));
    }

    private static ModelAndView page(CodesPage page) {
        return new ModelAndView("gate/codes", Map.of("page", page));
    }
}
