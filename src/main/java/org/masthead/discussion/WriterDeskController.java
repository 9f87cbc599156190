package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.discussion.page.CommentPage;
import org.masthead.discussion.page.WriterPage;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.Refused;
import org.masthead.house.page.Head;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A writer at the moderators' desk: what they wrote, what was done about them, and what to do now. */
@Controller
@RequestMapping("/desk/comments/writers/{id}")
class WriterDeskController {

    private static final int LONGEST = 2_000;

    private final WriterRepository writers;
    private final Sanctions sanctions;
    private final Accounts accounts;
    private final Desk desk;
    private final Dates dates;
    private final Clock clock;

    WriterDeskController(
            WriterRepository writers, Sanctions sanctions, Accounts accounts, Desk desk, Dates dates, Clock clock) {
        this.writers = writers;
        this.sanctions = sanctions;
        this.accounts = accounts;
        this.desk = desk;
        this.dates = dates;
        this.clock = clock;
    }

    @Admits(Role.MODERATOR)
    @GetMapping
    ModelAndView show(@PathVariable long id, @RequestParam(required = false) @Nullable Long before) {
        var account = accounts.byId(id).orElseThrow(NotFound::new);
        var wrote = writers.wrote(id, before == null ? Long.MAX_VALUE : before, Desk.A_PAGE + 1);
        var more = wrote.size() > Desk.A_PAGE;
        var shown = more ? wrote.subList(0, Desk.A_PAGE) : wrote;
        var steps = sanctions.of(id);
        var notes = sanctions.notes(id);
        var names = names(steps, notes);
        var page = new WriterPage(
                Head.unlisted(account.name()),
                desk.tabs(""),
                id,
                account.deleted() ? "Deleted reader" : account.name(),
                dates.day(account.joined()),
                writers.tallies(id).stream()
                        .map(one -> one.comments() + " " + one.state())
                        .toList(),
                steps.stream().map(one -> step(one, names)).toList(),
                notes.stream()
                        .map(one ->
                                new WriterPage.Note(dates.moment(one.at()), name(names, one.moderator()), one.words()))
                        .toList(),
                desk.items(shown),
                Arrays.stream(Sanction.Kind.values())
                        .map(one -> new CommentPage.Choice(one.key(), one.words()))
                        .toList(),
                more
                        ? "/desk/comments/writers/" + id + "?before="
                                + shown.getLast().id()
                        : "");
        return new ModelAndView("discussion/writer", Map.of("page", page));
    }

    private Map<Long, Account> names(List<Sanction> steps, List<SanctionRepository.Note> notes) {
        var ids = new HashSet<Long>();
        steps.forEach(one -> ids.add(one.moderator()));
        notes.forEach(one -> ids.add(one.moderator()));
        return accounts.byIds(ids);
    }

    private static String name(Map<Long, Account> names, long id) {
        var account = names.get(id);
        return account == null ? "A moderator" : account.name();
    }

    private WriterPage.Step step(Sanction one, Map<Long, Account> names) {
        var until =
                one.until() == null ? "" : "until " + dates.moment(one.until()).words();
        if (one.lifted() != null) until = "lifted " + dates.moment(one.lifted()).words();
        else if (one.acknowledged() != null)
            until = "read " + dates.moment(one.acknowledged()).words();
        return new WriterPage.Step(
                one.id(),
                one.step().words(),
                one.words(),
                dates.moment(one.begun()),
                until,
                name(names, one.moderator()),
                one.inForce(OffsetDateTime.now(clock)));
    }

    /** @param days how long; empty: until it is lifted */
    @Admits(value = Role.MODERATOR, fresh = true)
    @PostMapping("/steps")
    ModelAndView impose(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String days,
            Visitor visitor) {
        var account = accounts.byId(id).orElseThrow(NotFound::new);
        if (account.role().staff()) throw refused("The newsroom’s own people are not dealt with here.");
        var step = Arrays.stream(Sanction.Kind.values())
                .filter(one -> one.key().equals(kind))
                .findFirst()
                .orElseThrow(() -> refused("It was not clear what to do."));
        if (words.isBlank()) throw refused("The writer must be told why.");
        if (!days.isBlank() && !days.strip().matches("[1-9][0-9]{0,3}"))
            throw refused("The number of days must be a number from 1 to 9999.");
        if (step == Sanction.Kind.SUSPENDED && days.isBlank())
            throw refused("A suspension needs a number of days; without an end it is a ban.");
        var until = days.isBlank() ? null : OffsetDateTime.now(clock).plusDays(Long.parseLong(days.strip()));
        sanctions.impose(id, step, cut(words), until, visitor);
        return new ModelAndView("redirect:/desk/comments/writers/" + id);
    }

    @Admits(Role.MODERATOR)
    @PostMapping("/steps/{step}/end")
    ModelAndView lift(@PathVariable long id, @PathVariable long step, Visitor visitor) {
        sanctions.lift(id, step, visitor);
        return new ModelAndView("redirect:/desk/comments/writers/" + id);
    }

    @Admits(Role.MODERATOR)
    @PostMapping("/notes")
    ModelAndView note(@PathVariable long id, @RequestParam(defaultValue = "") String words, Visitor visitor) {
        if (words.isBlank()) throw refused("The note was empty.");
        if (accounts.byId(id).isEmpty()) throw new NotFound();
        sanctions.note(id, cut(words), visitor);
        return new ModelAndView("redirect:/desk/comments/writers/" + id);
    }

    private static String cut(String words) {
        var tidy = CommentMarkup.tidy(words);
        return tidy.substring(0, Math.min(LONGEST, tidy.length()));
    }

    private static Refused refused(String said) {
        return new Refused(422, "Nothing was done", said, "Go back, mend that, and send it again.");
    }
}
