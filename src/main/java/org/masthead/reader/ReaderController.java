package org.masthead.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.Printed;
import org.masthead.house.Shown;
import org.masthead.house.page.Head;
import org.masthead.reader.page.ReaderPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows a reader to other readers. */
@Controller
class ReaderController {

    private final Accounts accounts;
    private final Dates dates;

    ReaderController(Accounts accounts, Dates dates) {
        this.accounts = accounts;
        this.dates = dates;
    }

    @GetMapping("/readers/{id:[0-9]{1,18}}")
    ModelAndView reader(@PathVariable long id, HttpServletRequest request) {
        Shown.on(request).shows(Account.key(id));
        var account = known(id);
        var page = new ReaderPage(
                Head.unlisted(account.name()),
                account.name(),
                Readers.face(id),
                account.role().staff() ? account.role().words() : "",
                account.bio().lines().filter(line -> !line.isBlank()).toList(),
                dates.day(account.joined()));
        return new ModelAndView("reader/show", Map.of("page", page));
    }

    /** Of somebody who has left, a face without letters: it stands beside what they leave. */
    @GetMapping("/readers/{id:[0-9]{1,18}}.svg")
    ModelAndView face(@PathVariable long id, HttpServletRequest request) {
        Shown.on(request).shows(Account.key(id));
        var name = accounts.byId(id).orElseThrow(NotFound::new).name();
        return new ModelAndView(new Printed("image/svg+xml", Faces.draw(name).getBytes(StandardCharsets.UTF_8)));
    }

    private Account known(long id) {
        return accounts.byId(id)
                .filter(account -> !account.deleted() && !account.name().isEmpty())
                .orElseThrow(NotFound::new);
    }
}
