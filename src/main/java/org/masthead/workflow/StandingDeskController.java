package org.masthead.workflow;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.LocalTimes;
import org.masthead.house.NotFound;
import org.masthead.newsroom.Ledger;
import org.masthead.workflow.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moves stories through the newsroom, gives them to people, ticks their checklists, and makes links to look at them. */
@Controller
@Ledger.About("story:{story}")
@RequestMapping("/desk/stories/{story:\\d{1,18}}")
class StandingDeskController {

    private final Workflow workflow;
    private final Checklists checklists;
    private final PreviewLinks previews;
    private final StandingPages pages;
    private final LocalTimes times;

    StandingDeskController(
            Workflow workflow, Checklists checklists, PreviewLinks previews, StandingPages pages, LocalTimes times) {
        this.workflow = workflow;
        this.checklists = checklists;
        this.previews = previews;
        this.pages = pages;
        this.times = times;
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @GetMapping("/standing")
    ModelAndView show(@PathVariable long story, @RequestParam(defaultValue = "") String said, Visitor visitor) {
        return pages.page(story, visitor, Said.words(said), Typed.NOTHING);
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @PostMapping("/moves")
    ModelAndView move(@PathVariable long story, @RequestParam Map<String, String> typed, Visitor visitor) {
        var to = Stage.of(typed.getOrDefault("to", "")).orElseThrow(NotFound::new);
        var from = Stage.of(typed.getOrDefault("from", ""))
                .orElseGet(() -> workflow.of(story).stage());
        var outcome = workflow.move(story, from, to, typed.getOrDefault("note", ""), visitor);
        if (outcome instanceof Outcome.Done && typed.getOrDefault("back", "").equals("board"))
            return new ModelAndView("redirect:/desk/board?said=moved");
        return pages.answer(story, visitor, "move", typed, outcome);
    }

    @Admits({Role.EDITOR, Role.STANDARDS})
    @PostMapping("/assignment")
    ModelAndView assign(@PathVariable long story, @RequestParam Map<String, String> typed, Visitor visitor) {
        return pages.answer(story, visitor, "assignment", typed, assigned(story, typed, visitor));
    }

    private Outcome assigned(long story, Map<String, String> typed, Visitor visitor) {
        var person = person(typed.getOrDefault("assignee", ""));
        if (person.isEmpty()) return Outcome.wrong("assignee", "Choose somebody of the newsroom, or nobody.");
        var due = typed.getOrDefault("due", "");
        if (due.isBlank()) {
            workflow.assign(story, person.get().account(), null, visitor);
            return new Outcome.Done("assigned");
        }
        return switch (times.read(due)) {
            case LocalTimes.Read.At(var moment) -> {
                workflow.assign(story, person.get().account(), moment, visitor);
                yield new Outcome.Done("assigned");
            }
            case LocalTimes.Read.Wrong wrong -> Outcome.wrong("due", wrong.reason());
        };
    }

    /** Nothing where it is nobody who works on stories. */
    private Optional<Chosen> person(String typed) {
        if (typed.isEmpty()) return Optional.of(new Chosen(null));
        return workflow.people().stream()
                .filter(one -> typed.equals("" + one.id()))
                .map(one -> new Chosen(one.id()))
                .findFirst();
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @PostMapping("/ticks/{item:\\d{1,18}}")
    ModelAndView tick(
            @PathVariable long story,
            @PathVariable long item,
            @RequestParam(defaultValue = "") String looked,
            Visitor visitor) {
        checklists.tick(story, item, looked.equals("yes"), visitor);
        return pages.answer(story, visitor, "", Map.of(), new Outcome.Done("ticked"));
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @PostMapping("/previews")
    ModelAndView preview(@PathVariable long story, @RequestParam Map<String, String> typed, Visitor visitor) {
        var days = typed.getOrDefault("days", "");
        var outcome = previews.make(
                story,
                typed.getOrDefault("which", "").equals("this"),
                days.matches("\\d{1,3}") ? Integer.parseInt(days) : 0,
                visitor);
        return pages.answer(story, visitor, "preview", typed, outcome);
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @PostMapping("/previews/{link:\\d{1,18}}/end")
    ModelAndView end(@PathVariable long story, @PathVariable long link, Visitor visitor) {
        return pages.answer(story, visitor, "", Map.of(), previews.end(story, link, visitor));
    }

    /** @param account null: nobody shall have it */
    private record Chosen(@Nullable Long account) {}
}
