package org.masthead.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Admits;
import org.masthead.gate.Networks;
import org.masthead.gate.Pace;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.house.page.Head;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.workflow.page.ReportPage;
import org.masthead.workflow.page.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes from readers what is wrong in a story. */
@Controller
@RequestMapping("/stories/{story:\\d{1,18}}/errors")
class ReportErrorController {

    private static final int AN_HOUR = 6;
    private static final int AN_HOUR_AROUND = 60;
    private static final int TO_ONE_ADDRESS = 6;

    private final Errors errors;
    private final Stories stories;
    private final Accounts accounts;
    private final Pace pace;
    private final Networks networks;

    ReportErrorController(Errors errors, Stories stories, Accounts accounts, Pace pace, Networks networks) {
        this.errors = errors;
        this.stories = stories;
        this.accounts = accounts;
        this.pace = pace;
        this.networks = networks;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable long story, @RequestParam(defaultValue = "") String sent, @Nullable Visitor reader) {
        return page(live(story), reader, !sent.isEmpty(), Typed.NOTHING);
    }

    @Admits(anyone = true)
    @PostMapping
    ModelAndView report(
            @PathVariable long story,
            @RequestParam Map<String, String> typed,
            @Nullable Visitor reader,
            HttpServletRequest request) {
        var found = live(story);
        var said = new Errors.Said(
                typed.getOrDefault("words", ""),
                typed.getOrDefault("place", ""),
                typed.getOrDefault("name", ""),
                typed.getOrDefault("email", ""));
        var faults = Errors.faults(said);
        if (!faults.isEmpty()) {
            var again = page(found, reader, false, new Typed("error", typed, faults));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        keepPace(request, said.email());
        errors.report(story, said, reader == null ? null : (Long) reader.account());
        return new ModelAndView("redirect:" + Errors.path(story) + "?sent=yes");
    }

    /** A letter goes out, later, to an address that anybody may type: few, then. */
    private void keepPace(HttpServletRequest request, String email) {
        var from = networks.of(request);
        pace.keep("error report", from.exact(), AN_HOUR, Duration.ofHours(1));
        pace.keep("error report around", from.wide(), AN_HOUR_AROUND, Duration.ofHours(1));
        if (!email.isEmpty())
            pace.keep("error report to", email.toLowerCase(java.util.Locale.ROOT), TO_ONE_ADDRESS, Duration.ofHours(1));
    }

    private Story live(long id) {
        return stories.live(id).orElseThrow(NotFound::new);
    }

    private ModelAndView page(Story story, @Nullable Visitor reader, boolean sent, Typed typed) {
        var account = reader == null ? null : accounts.byId(reader.account()).orElse(null);
        var page = new ReportPage(
                Head.unlisted("Report an error"),
                Errors.path(story.id()),
                story.path(),
                story.copy().headline(),
                sent,
                account == null ? "" : account.name(),
                email(account),
                typed);
        return new ModelAndView("workflow/report", Map.of("page", page));
    }

    private static String email(@Nullable Account account) {
        var email = account == null ? null : account.email();
        return email == null ? "" : email;
    }
}
