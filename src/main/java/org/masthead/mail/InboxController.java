package org.masthead.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.house.Shown;
import org.masthead.house.page.Head;
import org.masthead.mail.page.InboxPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the paper's outgoing letters where the settings say so: on a demonstration, which has no mail server. */
@Controller
class InboxController {

    private static final int MOST = 50;

    private final LetterRepository letters;
    private final MailSettings settings;
    private final Paper paper;
    private final Dates dates;

    InboxController(LetterRepository letters, MailSettings settings, Paper paper, Dates dates) {
        this.letters = letters;
        this.settings = settings;
        this.paper = paper;
        this.dates = dates;
    }

    @GetMapping("/inbox")
    ModelAndView inbox(HttpServletRequest request) {
        Shown.on(request).isPersonal();
        if (!settings.inbox()) throw new NotFound();
        var items = letters.newest(MOST).stream().map(this::item).toList();
        return new ModelAndView("mail/inbox", Map.of("page", new InboxPage(Head.unlisted("Inbox"), items)));
    }

    private InboxPage.Item item(LetterRepository.Kept kept) {
        var lines = kept.letter().text().lines().map(this::line).toList();
        return new InboxPage.Item(kept.letter().to(), kept.letter().subject(), dates.moment(kept.written()), lines);
    }

    private InboxPage.Line line(String words) {
        var ours = words.strip().startsWith(paper.address() + "/");
        return new InboxPage.Line(
                words, ours ? words.strip().substring(paper.address().length()) : "");
    }
}
