package org.masthead.backshop;

import java.util.List;
import java.util.Map;
import org.masthead.backshop.page.OutboxPage;
import org.masthead.gate.Admits;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.page.Head;
import org.masthead.mail.Letters;
import org.masthead.newsroom.OnDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The paper's outgoing mail: what waits and why. Nobody reads letters here, nor sees a code in one's subject. */
@Controller
@RequestMapping("/desk/mail")
class OutboxDeskController {

    private static final int SIZE = 50;
    private static final List<OutboxPage.Tab> TABS = List.of(
            new OutboxPage.Tab("waiting", "Waiting"),
            new OutboxPage.Tab("lost", "Given up"),
            new OutboxPage.Tab("sent", "Sent"));

    private final Letters letters;
    private final Dates dates;

    OutboxDeskController(Letters letters, Dates dates) {
        this.letters = letters;
        this.dates = dates;
    }

    @GetMapping
    @Admits
    @OnDesk(value = "Mail", part = OnDesk.Part.HOUSE, place = 70)
    ModelAndView show(
            @RequestParam(defaultValue = "waiting") String state,
            @RequestParam(defaultValue = "0") long before,
            @RequestParam(defaultValue = "") String said) {
        if (TABS.stream().noneMatch(tab -> tab.state().equals(state))) throw new NotFound();
        var found = letters.posted(state, before <= 0 ? Long.MAX_VALUE : before, SIZE + 1);
        var rows = found.stream().limit(SIZE).map(this::row).toList();
        var next = found.size() > SIZE
                ? "/desk/mail?state=" + state + "&before=" + rows.getLast().id()
                : "";
        var page = new OutboxPage(Head.unlisted("Mail"), words(said), state, TABS, words(letters.queue()), rows, next);
        return new ModelAndView("backshop/outbox", Map.of("page", page));
    }

    @PostMapping("/{id:\\d{1,18}}/tries")
    @Admits
    ModelAndView hurry(@PathVariable long id) {
        return new ModelAndView("redirect:/desk/mail?said=" + (letters.hurry(id) ? "tried" : "gone"));
    }

    private OutboxPage.Row row(Letters.Posted posted) {
        return new OutboxPage.Row(
                posted.id(),
                masked(posted.to()),
                posted.subject().replaceAll("\\d{4,}", "••••"),
                dates.moment(posted.written()),
                posted.ended() ? null : dates.moment(posted.due()),
                posted.tries(),
                posted.trouble());
    }

    /** {@code a…@packet.example} */
    static String masked(String address) {
        var at = address.lastIndexOf('@');
        return at < 1 ? "…" : address.charAt(0) + "…" + address.substring(at);
    }

    private static String words(Letters.Queue queue) {
        if (queue.waiting() == 0) return "Nothing waits.";
        var refused = queue.refused() == 0 ? "" : "; the mail server has refused " + queue.refused() + " of them";
        return (queue.waiting() == 1 ? "One letter waits" : queue.waiting() + " letters wait") + refused + ".";
    }

    private static String words(String said) {
        return switch (said) {
            case "tried" -> "The letter goes out in the next few seconds, if the mail server takes it.";
            case "gone" -> "That letter waits no more.";
            default -> "";
        };
    }
}
