package org.masthead.discussion;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.masthead.discussion.page.NoticePage;
import org.masthead.discussion.page.NoticeStatusPage;
import org.masthead.gate.Admits;
import org.masthead.gate.Networks;
import org.masthead.gate.Pace;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.Refused;
import org.masthead.house.Shown;
import org.masthead.house.page.Head;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes notices of illegal content from anybody, shows what became of them, and takes appeals. */
@Controller
class IllegalContentController {

    private static final int LONGEST = 5_000;
    private static final int LONGEST_LINE = 200;

    private final IllegalContent illegal;
    private final IllegalNoticeRepository notices;
    private final Comments comments;
    private final CommentLines lines;
    private final Pace pace;
    private final Networks networks;
    private final Dates dates;
    private final Clock clock;

    IllegalContentController(
            IllegalContent illegal,
            IllegalNoticeRepository notices,
            Comments comments,
            CommentLines lines,
            Pace pace,
            Networks networks,
            Dates dates,
            Clock clock) {
        this.illegal = illegal;
        this.notices = notices;
        this.comments = comments;
        this.lines = lines;
        this.pace = pace;
        this.networks = networks;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/comments/{id}/notice")
    ModelAndView form(@PathVariable long id, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        return form(id, "", "", "", "", "");
    }

    private ModelAndView form(long id, String name, String email, String law, String words, String trouble) {
        var comment = comments.byId(id).filter(Comment::live).orElseThrow(NotFound::new);
        var line = lines.line(comment, new CommentLines.Manner(comment.depth(), false, false));
        var head = Head.unlisted("Notice of illegal content");
        return new ModelAndView(
                "discussion/notice", Map.of("page", new NoticePage(head, line, name, email, law, words, trouble)));
    }

    @Admits(anyone = true)
    @PostMapping("/comments/{id}/notice")
    ModelAndView give(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String law,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String faith,
            HttpServletRequest request) {
        var trouble = trouble(name, email, law, words, faith);
        if (!trouble.isEmpty()) {
            var again = form(id, name, email, law, words, trouble);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        pace.keep("illegal notice", networks.of(request).exact(), 10, Duration.ofHours(1));
        return new ModelAndView(
                "redirect:" + illegal.give(id, line(name), line(email), line(law), CommentMarkup.tidy(words)));
    }

    private static String line(String typed) {
        return CommentMarkup.tidy(typed).replaceAll("\\s+", " ");
    }

    private static String trouble(String name, String email, String law, String words, String faith) {
        if (words.isBlank()) return "Please say why you think it is against the law.";
        if (words.length() > LONGEST) return "That is too long: there is room for 5,000 characters.";
        if (law.isBlank() || law.length() > LONGEST_LINE)
            return "Please say in a line which law, or what kind of wrong.";
        if (name.length() > LONGEST_LINE) return "That name is too long.";
        if (!email.isBlank() && !email.strip().matches("[^\\s@,;<>\\p{Cntrl}]{1,64}@[^\\s@,;<>\\p{Cntrl}]{3,190}"))
            return "That does not look like an e-mail address. It is needed to tell you what was decided.";
        if (faith.isBlank()) return "Please confirm that you believe what you say is accurate and complete.";
        return "";
    }

    @GetMapping("/comments/notices/{secret}")
    ModelAndView status(@PathVariable String secret, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        var notice = notices.bySecret(secret).orElseThrow(NotFound::new);
        var side = IllegalContent.side(notice, secret);
        var appeals = notices.appeals(notice.id());
        var appeal = appeals.stream().filter(one -> one.side().equals(side)).findFirst();
        var outcome = Outcome.of(notice, appeals);
        var page = new NoticeStatusPage(
                Head.unlisted("A notice of illegal content"),
                Comment.permalink(notice.comment()),
                dates.moment(notice.made()),
                outcome.decided() == null ? "" : outcome.gone() ? "The comment was taken away." : "The comment stays.",
                outcome.statement(),
                appeal.map(IllegalContentController::became).orElse(""),
                appeal.isEmpty() && outcome.mayBeAppealed(side, OffsetDateTime.now(clock)),
                secret);
        return new ModelAndView("discussion/noticestatus", Map.of("page", page));
    }

    private static String became(IllegalNoticeRepository.Appeal appeal) {
        if (appeal.decided() == null) return "You asked that somebody else look at it. Nobody has decided yet.";
        var stands = Boolean.TRUE.equals(appeal.upheld());
        return (stands ? "What was decided stands. " : "What was decided is reversed. ") + appeal.statement();
    }

    @Admits(anyone = true)
    @PostMapping("/comments/notices/{secret}/appeal")
    ModelAndView appeal(@PathVariable String secret, @RequestParam(defaultValue = "") String words) {
        if (words.isBlank() || words.length() > LONGEST)
            throw new Refused(
                    422,
                    "Why do you not agree?",
                    "An appeal needs your reasons, in at most 5,000 characters.",
                    "Go back and write them.");
        illegal.appeal(secret, CommentMarkup.tidy(words));
        return new ModelAndView("redirect:/comments/notices/" + secret);
    }
}
