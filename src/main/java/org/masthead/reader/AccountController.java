package org.masthead.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Admits;
import org.masthead.gate.Networks;
import org.masthead.gate.Pace;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.house.page.Head;
import org.masthead.reader.page.AccountPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows readers their own account, and takes what they say of themselves. */
@Controller
class AccountController {

    private static final int LONGEST_BIO = 500;

    private final Accounts accounts;
    private final Networks networks;
    private final Pace pace;

    AccountController(Accounts accounts, Networks networks, Pace pace) {
        this.accounts = accounts;
        this.networks = networks;
        this.pace = pace;
    }

    @Admits(accounts = true)
    @GetMapping("/account")
    ModelAndView account(@RequestParam(required = false) @Nullable String saved, Visitor visitor) {
        var account = accounts.byId(visitor.account()).orElseThrow(NotFound::new);
        return page(account, account.name(), account.bio(), "", saved != null);
    }

    @Admits(accounts = true)
    @PostMapping("/account")
    ModelAndView describe(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String bio,
            Visitor visitor,
            HttpServletRequest request) {
        pace.keep("profile", visitor, networks.of(request), 30, Duration.ofHours(1));
        var account = accounts.byId(visitor.account()).orElseThrow(NotFound::new);
        var plain =
                bio.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        var objection = tooLong(plain).or(() -> accounts.goBy(account.id(), name, plain));
        if (objection.isPresent()) {
            var again = page(account, name.strip(), plain, objection.get(), false);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("redirect:/account?saved");
    }

    private static Optional<String> tooLong(String bio) {
        var length = bio.codePointCount(0, bio.length());
        return length <= LONGEST_BIO
                ? Optional.empty()
                : Optional.of(
                        "The words about you have " + length + " characters; please keep to " + LONGEST_BIO + ".");
    }

    private static ModelAndView page(Account account, String name, String bio, String wrong, boolean saved) {
        var page = new AccountPage(
                Head.unlisted("Your account"),
                name,
                bio,
                account.email() == null ? "" : account.email(),
                Readers.face(account.id()),
                Readers.path(account.id()),
                account.role().staff() ? account.role().words() : "",
                wrong,
                saved);
        return new ModelAndView("reader/account", Map.of("page", page));
    }
}
