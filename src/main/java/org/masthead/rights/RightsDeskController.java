package org.masthead.rights;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.Shown;
import org.masthead.house.page.Head;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.OnDesk;
import org.masthead.rights.page.HoldsPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the rights desk keeps single stories back. */
@Controller
@RequestMapping("/desk/rights")
class RightsDeskController {

    private static final int LONGEST = 500;

    private final Rights rights;
    private final RightsSettings settings;
    private final Dates dates;

    RightsDeskController(Rights rights, RightsSettings settings, Dates dates) {
        this.rights = rights;
        this.settings = settings;
        this.dates = dates;
    }

    @GetMapping
    @Admits(Role.RIGHTS)
    @OnDesk(value = "Rights", part = OnDesk.Part.READERS, place = 40)
    ModelAndView show(HttpServletRequest request) {
        Shown.on(request).isPersonal();
        return page("", HoldsPage.Typed.NOTHING, HttpStatus.OK);
    }

    @PostMapping("/holds")
    @Admits(Role.RIGHTS)
    ModelAndView withhold(
            @RequestParam(defaultValue = "") String story,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String ask,
            Visitor visitor,
            HttpServletRequest request) {
        Shown.on(request).isPersonal();
        var wrong = wrong(story.strip(), reason.strip(), ask.strip());
        if (!wrong.isEmpty()) {
            return page(wrong, new HoldsPage.Typed(story, reason, ask), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        rights.withhold("story:" + story.strip(), reason.strip(), ask.strip(), new Editor(visitor.key()));
        return back();
    }

    @PostMapping("/holds/{story:\\d{1,18}}/end")
    @Admits(Role.RIGHTS)
    ModelAndView offer(@PathVariable String story, Visitor visitor) {
        rights.offer("story:" + story, new Editor(visitor.key()));
        return back();
    }

    private static String wrong(String story, String reason, String ask) {
        if (!story.matches("\\d{1,18}")) return "Give the story’s number, as its reprint address ends: /reprints/41.";
        if (reason.isEmpty()) return "Say why it is withheld: those who ask read it.";
        return reason.length() > LONGEST || ask.length() > LONGEST
                ? "Keep the reason and the address to " + LONGEST + " characters each."
                : "";
    }

    private ModelAndView page(String said, HoldsPage.Typed typed, HttpStatus status) {
        var holds = rights.holds().values().stream()
                .sorted(Comparator.comparing(RightsRepository.Hold::since).reversed())
                .map(one -> new HoldsPage.Line(
                        one.subject().substring("story:".length()),
                        one.reason(),
                        one.ask(),
                        dates.day(one.since()).words()))
                .toList();
        var holders = settings.holders().stream()
                .map(one -> new HoldsPage.Holder(one.name(), one.ask()))
                .toList();
        var page = new HoldsPage(Head.unlisted("Withheld from reprint"), holds, holders, said, typed);
        var answer = new ModelAndView("rights/holds", Map.of("page", page));
        answer.setStatus(status);
        return answer;
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/desk/rights");
    }
}
