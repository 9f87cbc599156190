package org.masthead.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Admits;
import org.masthead.gate.Networks;
import org.masthead.gate.Pace;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.house.Shown;
import org.masthead.house.page.Head;
import org.masthead.reader.page.LeavingPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets readers delete their account. */
@Controller
class LeavingController {

    private static final String TAKE = "take";
    private static final String KEEP = "keep";

    private final Accounts accounts;
    private final Farewells farewells;
    private final Networks networks;
    private final Pace pace;

    LeavingController(Accounts accounts, Farewells farewells, Networks networks, Pace pace) {
        this.accounts = accounts;
        this.farewells = farewells;
        this.networks = networks;
        this.pace = pace;
    }

    @Admits(accounts = true)
    @GetMapping("/account/leaving")
    ModelAndView ask(Visitor visitor) {
        return page(account(visitor), "", false, "");
    }

    @Admits(accounts = true)
    @PostMapping("/account/leaving")
    ModelAndView leave(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String sure,
            Visitor visitor,
            HttpServletRequest request) {
        pace.keep("leaving", visitor, networks.of(request), 5, Duration.ofDays(1));
        var account = account(visitor);
        if (account.role().staff()) return refused(account, words, !sure.isEmpty(), "");
        if (!words.equals(KEEP) && !words.equals(TAKE)) {
            return refused(account, words, !sure.isEmpty(), "Please choose what becomes of what you wrote.");
        }
        if (sure.isEmpty()) return refused(account, words, false, "Please tick the box to say that you are sure.");
        farewells.announce(account, words.equals(TAKE));
        return new ModelAndView("redirect:/account/farewell");
    }

    @GetMapping("/account/farewell")
    ModelAndView farewell(HttpServletRequest request) {
        Shown.on(request).isPersonal();
        return new ModelAndView("reader/farewell", Map.of("page", Head.unlisted("Farewell")));
    }

    private Account account(Visitor visitor) {
        return accounts.byId(visitor.account()).orElseThrow(NotFound::new);
    }

    private static ModelAndView refused(Account account, String words, boolean sure, String wrong) {
        var again = page(account, words, sure, wrong);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView page(Account account, String words, boolean sure, String wrong) {
        var page = new LeavingPage(
                Head.unlisted("Delete your account"),
                account.email() == null ? "" : account.email(),
                account.role().staff(),
                words,
                sure,
                wrong);
        return new ModelAndView("reader/leaving", Map.of("page", page));
    }
}
