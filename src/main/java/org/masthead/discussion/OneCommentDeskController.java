package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.masthead.discussion.page.DeskCommentPage;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.page.Head;
import org.masthead.moderation.Checks;
import org.masthead.moderation.Remark;
import org.masthead.story.Stories;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One comment at the desk: what each check says of it, what was decided so far; and editors' picks. */
@Controller
class OneCommentDeskController {

    private final Comments comments;
    private final VerdictRepository log;
    private final Verdicts verdicts;
    private final Remarks remarks;
    private final Checks checks;
    private final Desk desk;
    private final Stories stories;
    private final Accounts accounts;
    private final Dates dates;
    private final Clock clock;

    OneCommentDeskController(
            Comments comments,
            VerdictRepository log,
            Verdicts verdicts,
            Remarks remarks,
            Checks checks,
            Desk desk,
            Stories stories,
            Accounts accounts,
            Dates dates,
            Clock clock) {
        this.comments = comments;
        this.log = log;
        this.verdicts = verdicts;
        this.remarks = remarks;
        this.checks = checks;
        this.desk = desk;
        this.stories = stories;
        this.accounts = accounts;
        this.dates = dates;
        this.clock = clock;
    }

    @Admits({Role.MODERATOR, Role.EDITOR})
    @GetMapping("/desk/comments/{id}")
    ModelAndView show(@PathVariable long id, Visitor visitor) {
        var comment = comments.byId(id).orElseThrow(NotFound::new);
        var entries = log.about(id);
        var names = accounts.byIds(entries.stream()
                .map(VerdictRepository.Verdict::moderator)
                .filter(Objects::nonNull)
                .toList());
        var page = new DeskCommentPage(
                Head.unlisted("Comment " + id),
                desk.tabs(visitor),
                desk.items(List.of(comment)).getFirst(),
                trace(comment),
                entries.stream().map(one -> entry(one, names)).toList(),
                RemovalReason.choices(),
                Desk.decides(visitor));
        return new ModelAndView("discussion/deskone", Map.of("page", page));
    }

    private DeskCommentPage.Entry entry(VerdictRepository.Verdict one, Map<Long, Account> names) {
        var account = one.moderator() == null ? null : names.get(one.moderator());
        return new DeskCommentPage.Entry(
                dates.moment(one.at()),
                one.moderator() == null ? "The checks" : account == null ? "A moderator" : account.name(),
                one.ruling(),
                one.reason(),
                one.words());
    }

    /** What the checks would say if a reader of no record sent it now. */
    private List<DeskCommentPage.Opinion> trace(Comment comment) {
        if (comment.state() == Comment.State.DELETED) return List.of();
        var story = stories.newest(comment.story());
        var account = comment.account() == null
                ? null
                : accounts.byId(comment.account()).orElse(null);
        var writer = new Remark.Writer(
                account == null ? 0 : account.id(),
                account == null ? comment.writer() : account.name(),
                false,
                false,
                100,
                0,
                0,
                account == null ? OffsetDateTime.now(clock) : account.joined(),
                List.of());
        return checks.trace(new Remark(comment.body(), comment.html(), writer, remarks.place(story))).stream()
                .map(one -> new DeskCommentPage.Opinion(
                        one.check(), Remarks.word(one.ruling()), one.ruling().reason(), Remarks.found(one.ruling())))
                .toList();
    }

    @Admits({Role.MODERATOR, Role.EDITOR})
    @PostMapping("/desk/comments/{id}/feature")
    ModelAndView feature(@PathVariable long id, @RequestParam(defaultValue = "yes") String picked, Visitor visitor) {
        verdicts.feature(id, picked.equals("yes"), visitor);
        return new ModelAndView("redirect:/desk/comments/" + id);
    }
}
