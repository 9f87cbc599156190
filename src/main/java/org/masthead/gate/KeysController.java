package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.gate.page.KeysPage;
import org.masthead.house.Dates;
import org.masthead.house.Json;
import org.masthead.house.NotFound;
import org.masthead.house.Printed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows somebody the ways into their account and where they are signed in, and lets them change both. */
@Controller
class KeysController {

    private static final String KEYS = "/account/sign-in";

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final Codes codes;
    private final Notices notices;
    private final Visitors visitors;
    private final Networks networks;
    private final Pace pace;
    private final Dates dates;

    KeysController(
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            Passkeys passkeys,
            Codes codes,
            Notices notices,
            Visitors visitors,
            Networks networks,
            Pace pace,
            Dates dates) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.codes = codes;
        this.notices = notices;
        this.visitors = visitors;
        this.networks = networks;
        this.pace = pace;
        this.dates = dates;
    }

    @Admits(accounts = true, fresh = true)
    @GetMapping(KEYS)
    ModelAndView keys(Visitor visitor, HttpServletRequest request) {
        return page(visitor, request, "");
    }

    @Admits(accounts = true, fresh = true)
    @PostMapping("/account/password")
    ModelAndView setPassword(
            @RequestParam(defaultValue = "") String password, Visitor visitor, HttpServletRequest request) {
        pace.keep("set password", visitor, networks.of(request), 10, Duration.ofHours(1));
        var account = accounts.byId(visitor.account()).orElseThrow(NotFound::new);
        var objection = passwords.set(account, password);
        if (objection.isPresent()) {
            var again = page(visitor, request, objection.get());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        sessions.endOthers(visitor.account(), sessions.here(request));
        notices.tell(visitor.account(), "Your password was set", "A new password was set for your account.");
        return Onward.to(KEYS + "#password");
    }

    @Admits(accounts = true, fresh = true)
    @PostMapping("/account/password/removal")
    ModelAndView removePassword(Visitor visitor, HttpServletRequest request) {
        keepPace(visitor, request);
        passwords.remove(visitor.account());
        return Onward.to(KEYS + "#password");
    }

    @Admits(accounts = true)
    @PostMapping("/account/sessions/{id:[0-9a-f]{64}}/end")
    ModelAndView end(@PathVariable String id, Visitor visitor, HttpServletRequest request) {
        keepPace(visitor, request);
        sessions.end(visitor.account(), id);
        return Onward.to(KEYS + "#sessions");
    }

    @Admits(accounts = true)
    @PostMapping("/account/sessions/others/end")
    ModelAndView endOthers(Visitor visitor, HttpServletRequest request) {
        keepPace(visitor, request);
        sessions.endOthers(visitor.account(), sessions.here(request));
        return Onward.to(KEYS + "#sessions");
    }

    /** For the paper's own script, which puts a name on pages that are the same for all. */
    @GetMapping("/account/here")
    ModelAndView here(HttpServletRequest request) {
        var who = new LinkedHashMap<String, Object>();
        visitors.of(request).ifPresent(visitor -> {
            who.put("name", visitor.name());
            who.put("avatar", "/readers/" + visitor.account() + ".svg");
            who.put("role", visitor.role().words());
            if (visitor.role().staff()) who.put("desk", "/desk");
        });
        return new ModelAndView(new Printed("application/json", Json.write(who).getBytes(StandardCharsets.UTF_8)));
    }

    private void keepPace(Visitor visitor, HttpServletRequest request) {
        pace.keep("keys", visitor, networks.of(request), 60, Duration.ofHours(1));
    }

    private ModelAndView page(Visitor visitor, HttpServletRequest request, String wrong) {
        var account = accounts.byId(visitor.account()).orElseThrow(NotFound::new);
        var page = new KeysPage(
                account.email() == null ? "" : account.email(),
                passwords.has(account.id()),
                account.role().staff() ? codes.has(account.id()) : null,
                wrong,
                sessions(account.id(), sessions.here(request)),
                passkeys.of(account.id()).stream().map(this::passkey).toList());
        return new ModelAndView("gate/keys", Map.of("page", page));
    }

    private List<KeysPage.Session> sessions(long account, String here) {
        return sessions.of(account).stream()
                .map(one -> new KeysPage.Session(
                        one.id(),
                        Browsers.words(one.agent()),
                        dates.moment(one.began()),
                        dates.moment(one.seen()),
                        one.id().equals(here)))
                .toList();
    }

    private KeysPage.Passkey passkey(PasskeyRepository.Passkey one) {
        var used = one.used();
        return new KeysPage.Passkey(
                one.id(), one.name(), dates.moment(one.made()), used == null ? null : dates.moment(used));
    }
}
