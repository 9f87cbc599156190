package org.masthead.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.newsroom.OnDesk;
import org.masthead.workflow.page.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the newsroom looks into what readers say is wrong, and answers. */
@Controller
@RequestMapping("/desk/errors")
class ErrorsDeskController {

    private final Errors errors;
    private final ReportPages pages;

    ErrorsDeskController(Errors errors, ReportPages pages) {
        this.errors = errors;
        this.pages = pages;
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @OnDesk(value = "Errors reported", part = OnDesk.Part.READERS, place = 30)
    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String said) {
        var start = from.matches("\\d{1,18}") ? (Long) Long.parseLong(from) : null;
        return new ModelAndView(
                "workflow/errors", Map.of("page", pages.list(show.equals("answered"), start, Said.words(said))));
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String said, Visitor visitor) {
        return new ModelAndView(
                "workflow/error", Map.of("page", pages.one(id, visitor, Said.words(said), Typed.NOTHING)));
    }

    @Admits({Role.EDITOR, Role.STANDARDS})
    @PostMapping("/{id:\\d{1,18}}/assignment")
    ModelAndView assign(@PathVariable long id, @RequestParam Map<String, String> typed, Visitor visitor) {
        return answered(id, visitor, "assignment", typed, errors.assign(id, number(typed.get("assignee")), visitor));
    }

    @Admits({Role.EDITOR, Role.STANDARDS})
    @PostMapping("/{id:\\d{1,18}}/answer")
    ModelAndView answer(@PathVariable long id, @RequestParam Map<String, String> typed, Visitor visitor) {
        var corrected = typed.getOrDefault("corrected", "").equals("yes");
        var outcome = errors.answer(id, typed.getOrDefault("answer", ""), corrected, visitor);
        return answered(id, visitor, "answer", typed, outcome);
    }

    private static @Nullable Long number(@Nullable String typed) {
        return typed == null || !typed.matches("\\d{1,18}") ? null : (Long) Long.parseLong(typed);
    }

    private ModelAndView answered(long id, Visitor visitor, String form, Map<String, String> typed, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var said) -> new ModelAndView("redirect:/desk/errors/" + id + "?said=" + said);
            case Outcome.Declined(var faults, var stale) -> {
                var again = new ModelAndView(
                        "workflow/error", Map.of("page", pages.one(id, visitor, "", new Typed(form, typed, faults))));
                again.setStatus(stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }
}
