package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.masthead.discussion.page.OpinionsPage;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.page.Head;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One verdict in twenty is looked at by a second moderator, so that all decide alike. */
@Controller
@RequestMapping("/desk/comments/opinions")
class OpinionDeskController {

    private static final int DAYS = 30;

    private final VerdictRepository log;
    private final Verdicts verdicts;
    private final CommentRepository comments;
    private final Desk desk;
    private final Clock clock;

    OpinionDeskController(
            VerdictRepository log, Verdicts verdicts, CommentRepository comments, Desk desk, Clock clock) {
        this.log = log;
        this.verdicts = verdicts;
        this.comments = comments;
        this.desk = desk;
        this.clock = clock;
    }

    @Admits(Role.MODERATOR)
    @GetMapping
    ModelAndView show(Visitor visitor) {
        var since = OffsetDateTime.now(clock).minusDays(DAYS);
        var drawn = log.drawn(visitor.account(), since);
        var found = comments.byIds(
                drawn.stream().map(VerdictRepository.Verdict::comment).toList());
        var items = desk.items(found);
        var shown = new ArrayList<OpinionsPage.Drawn>();
        for (var one : drawn)
            items.stream()
                    .filter(item -> item.id() == one.comment())
                    .findFirst()
                    .ifPresent(item ->
                            shown.add(new OpinionsPage.Drawn(one.id(), item, one.ruling(), one.reason(), one.words())));
        var agreement = log.agreement(since);
        var page = new OpinionsPage(
                Head.unlisted("Second opinions"),
                desk.tabs("/desk/comments/opinions"),
                List.copyOf(shown),
                agreement.looked() == 0
                        ? ""
                        : "In the last 30 days second moderators agreed with " + agreement.agreed() + " of "
                                + agreement.looked() + " verdicts.");
        return new ModelAndView("discussion/opinions", Map.of("page", page));
    }

    @Admits(Role.MODERATOR)
    @PostMapping("/{id}")
    ModelAndView opine(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String opinion,
            @RequestParam(defaultValue = "") String note,
            Visitor visitor) {
        verdicts.opine(id, opinion.equals("agree"), CommentMarkup.tidy(note), visitor);
        return new ModelAndView("redirect:/desk/comments/opinions");
    }
}
