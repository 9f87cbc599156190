package org.masthead.poll;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.newsroom.Editor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The calendar of questions, where editors see the days that ask nothing, and move what waits. */
@Controller
class QuestionCalendarDeskController {

    private final Questions questions;
    private final QuestionCalendarPages pages;

    QuestionCalendarDeskController(Questions questions, QuestionCalendarPages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    @GetMapping(QuestionCalendarPages.PATH)
    @Admits(Role.EDITOR)
    ModelAndView calendar(@RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String said) {
        return shown(pages.page(month, said.equals("moved") ? "The question was moved." : ""));
    }

    @PostMapping("/desk/questions/{id:\\d{1,18}}/day")
    @Admits(Role.EDITOR)
    ModelAndView move(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            Visitor visitor) {
        var typed = Characters.clean(day).strip();
        var decision = moved(id, typed, new Editor(visitor.name()));
        if (decision instanceof Decision.Declined(var reasons)) {
            var answer = shown(pages.page(month, "", id, typed, String.join(" ", reasons)));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        return new ModelAndView("redirect:" + QuestionCalendarPages.PATH + "?month="
                + YearMonth.from(LocalDate.parse(typed)) + "&said=moved#day-" + typed);
    }

    private Decision moved(long id, String day, Editor by) {
        try {
            return questions.move(id, LocalDate.parse(day), by);
        } catch (DateTimeException noDay) {
            return Decision.Declined.because("Choose the day, as in 2026-11-24.");
        }
    }

    private static ModelAndView shown(Object page) {
        return new ModelAndView("poll/calendar", Map.of("page", page));
    }
}
