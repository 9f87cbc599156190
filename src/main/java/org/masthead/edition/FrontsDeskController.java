package org.masthead.edition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.house.Sections;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.OnDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where editors make fronts up: on the page as readers will see it, in a draft that readers do not see. */
@Controller
@RequestMapping(DeskPaths.FRONTS)
class FrontsDeskController {

    private final Drafts drafts;
    private final FrontDeskPages list;
    private final FrontEditorPages pages;
    private final SlotPages slots;
    private final ChangeForms forms;
    private final Sections sections;

    FrontsDeskController(
            Drafts drafts,
            FrontDeskPages list,
            FrontEditorPages pages,
            SlotPages slots,
            ChangeForms forms,
            Sections sections) {
        this.drafts = drafts;
        this.list = list;
        this.pages = pages;
        this.slots = slots;
        this.forms = forms;
        this.sections = sections;
    }

    @GetMapping
    @Admits(Role.EDITOR)
    @OnDesk(value = "Fronts", part = OnDesk.Part.PAPER, place = 10)
    ModelAndView all() {
        return new ModelAndView("edition/fronts", Map.of("page", list.list()));
    }

    @GetMapping("/{front}")
    @Admits(Role.EDITOR)
    ModelAndView one(@PathVariable String front, @RequestParam(defaultValue = "") String said) {
        var known = DeskPaths.known(front, sections);
        return new ModelAndView(
                "edition/editor", Map.of("page", pages.page(known, DeskPaths.SAID.getOrDefault(said, ""))));
    }

    @GetMapping("/{front}/slots")
    @Admits(Role.EDITOR)
    ModelAndView slot(@PathVariable String front, @RequestParam(defaultValue = "") String spot) {
        var known = DeskPaths.known(front, sections);
        var page = slots.page(known, forms.spot(known, spot), Map.of(), Map.of());
        return new ModelAndView("edition/slotform", Map.of("page", page));
    }

    @PostMapping("/{front}/changes")
    @Admits(Role.EDITOR)
    ModelAndView change(@PathVariable String front, @RequestParam Map<String, String> sent, Visitor visitor) {
        var known = DeskPaths.known(front, sections);
        var typed = ChangeForms.typed(sent);
        var asked = forms.read(known, typed);
        if (asked.change() == null) {
            var page = slots.page(known, forms.spot(known, typed.get("spot")), typed, asked.faults());
            return with(HttpStatus.UNPROCESSABLE_CONTENT, "edition/slotform", page);
        }
        var outcome = drafts.change(known, typed.getOrDefault("seen", ""), asked.change(), by(visitor));
        var anchor = "#slot-" + typed.getOrDefault("to", typed.getOrDefault("spot", ""));
        return answer(known, outcome, asked.change(), List.of(), "/changes", typed, "?said=changed" + anchor);
    }

    @PostMapping("/{front}/undo")
    @Admits(Role.EDITOR)
    ModelAndView undo(@PathVariable String front, @RequestParam(defaultValue = "") String seen, Visitor visitor) {
        var known = DeskPaths.known(front, sections);
        var outcome = drafts.undo(known, seen, by(visitor));
        return answer(known, outcome, null, List.of("Take the last change back."), "/undo", Map.of(), "?said=undone");
    }

    @PostMapping("/{front}/removal")
    @Admits(Role.EDITOR)
    ModelAndView drop(@PathVariable String front, @RequestParam(defaultValue = "") String seen, Visitor visitor) {
        var known = DeskPaths.known(front, sections);
        var outcome = drafts.drop(known, seen, by(visitor));
        return answer(known, outcome, null, List.of("Drop the draft."), "/removal", Map.of(), "?said=dropped");
    }

    private ModelAndView answer(
            String front,
            Outcome outcome,
            @Nullable Change change,
            List<String> wanted,
            String again,
            Map<String, String> fields,
            String onward) {
        return switch (outcome) {
            case Outcome.Done done -> new ModelAndView("redirect:" + DeskPaths.of(front) + onward);
            case Outcome.Declined(var reason) ->
                with(HttpStatus.UNPROCESSABLE_CONTENT, "edition/editor", pages.page(front, reason));
            case Outcome.Overtaken overtaken ->
                with(
                        HttpStatus.CONFLICT,
                        "edition/overtaken",
                        pages.overtaken(front, overtaken, change, wanted, DeskPaths.of(front) + again, fields));
        };
    }

    private static ModelAndView with(HttpStatus status, String view, Object page) {
        var answer = new ModelAndView(view, Map.of("page", page));
        answer.setStatus(status);
        return answer;
    }

    /** The gatekeeper let nobody in who is not signed in. */
    private static Editor by(@Nullable Visitor visitor) {
        if (visitor == null) throw new NotFound();
        return new Editor(visitor.name());
    }
}
