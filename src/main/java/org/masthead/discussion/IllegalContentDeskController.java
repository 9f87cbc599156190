package org.masthead.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.masthead.discussion.page.DeskItem;
import org.masthead.discussion.page.NoticesPage;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.Refused;
import org.masthead.house.page.Head;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notices of illegal content at the desk: each is decided with reasons, and appeals by somebody else. */
@Controller
@RequestMapping("/desk/comments/notices")
class IllegalContentDeskController {

    private static final int MOST = 100;

    private final IllegalContent illegal;
    private final IllegalNoticeRepository notices;
    private final CommentRepository comments;
    private final Desk desk;
    private final Dates dates;

    IllegalContentDeskController(
            IllegalContent illegal,
            IllegalNoticeRepository notices,
            CommentRepository comments,
            Desk desk,
            Dates dates) {
        this.illegal = illegal;
        this.notices = notices;
        this.comments = comments;
        this.desk = desk;
        this.dates = dates;
    }

    @Admits(Role.MODERATOR)
    @GetMapping
    ModelAndView show() {
        var all = notices.all(MOST);
        var items = desk.items(comments.byIds(all.stream()
                .map(IllegalNoticeRepository.Notice::comment)
                .distinct()
                .toList()));
        var shown = new ArrayList<NoticesPage.Notice>();
        for (var one : all)
            items.stream()
                    .filter(item -> item.id() == one.comment())
                    .findFirst()
                    .ifPresent(item -> shown.add(notice(one, item)));
        var page = new NoticesPage(
                Head.unlisted("Illegal content"), desk.tabs("/desk/comments/notices"), List.copyOf(shown));
        return new ModelAndView("discussion/notices", Map.of("page", page));
    }

    private NoticesPage.Notice notice(IllegalNoticeRepository.Notice one, DeskItem item) {
        return new NoticesPage.Notice(
                one.id(),
                item,
                one.name().isEmpty() ? "somebody unnamed" : one.name(),
                one.law(),
                one.words(),
                dates.moment(one.made()),
                one.decided() == null ? "" : one.gone() ? "Taken away" : "Kept",
                one.statement(),
                notices.appeals(one.id()).stream()
                        .map(appeal -> new NoticesPage.Appeal(
                                appeal.side(),
                                appeal.words(),
                                dates.moment(appeal.made()),
                                appeal.decided() == null
                                        ? ""
                                        : Boolean.TRUE.equals(appeal.upheld())
                                                ? "Decision stands"
                                                : "Decision reversed",
                                appeal.statement()))
                        .toList());
    }

    @Admits(Role.MODERATOR)
    @PostMapping("/{id}")
    ModelAndView decide(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String statement,
            Visitor visitor) {
        illegal.decide(id, chosen(decision, "remove", "keep"), reasons(statement), visitor);
        return new ModelAndView("redirect:/desk/comments/notices");
    }

    @Admits(Role.MODERATOR)
    @PostMapping("/{id}/appeals/{side}")
    ModelAndView decideAppeal(
            @PathVariable long id,
            @PathVariable String side,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String statement,
            Visitor visitor) {
        illegal.decideAppeal(id, side, chosen(decision, "uphold", "reverse"), reasons(statement), visitor);
        return new ModelAndView("redirect:/desk/comments/notices");
    }

    private static boolean chosen(String decision, String yes, String no) {
        if (decision.equals(yes)) return true;
        if (decision.equals(no)) return false;
        throw refused("It was not clear what was decided.");
    }

    private static String reasons(String statement) {
        var tidy = CommentMarkup.tidy(statement);
        if (tidy.isEmpty()) throw refused("Both sides must be told the reasons.");
        return tidy.substring(0, Math.min(5_000, tidy.length()));
    }

    private static Refused refused(String said) {
        return new Refused(422, "Nothing was decided", said, "Go back, mend that, and decide again.");
    }
}
