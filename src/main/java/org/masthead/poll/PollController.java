package org.masthead.poll;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Visitors;
import org.masthead.house.NotFound;
import org.masthead.house.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the Question of the Day, and those of the past. */
@Controller
class PollController {

    private final Questions questions;
    private final QuestionPages pages;
    private final VoteRepository votes;
    private final Marks marks;
    private final Visitors visitors;

    PollController(Questions questions, QuestionPages pages, VoteRepository votes, Marks marks, Visitors visitors) {
        this.questions = questions;
        this.pages = pages;
        this.votes = votes;
        this.marks = marks;
        this.visitors = visitors;
    }

    @GetMapping("/polls")
    ModelAndView list(@RequestParam(required = false) @Nullable String page, HttpServletRequest request) {
        return new ModelAndView("poll/list", Map.of("page", pages.list(page, Shown.on(request))));
    }

    @GetMapping("/polls/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}")
    ModelAndView show(
            @PathVariable int year,
            @PathVariable int month,
            @PathVariable int day,
            @RequestParam(required = false) @Nullable String results,
            HttpServletRequest request) {
        var question = on(questions, year, month, day);
        var shown = Shown.on(request);
        if (question.state() == Question.State.WITHDRAWN) {
            var gone = new ModelAndView("poll/withdrawn", Map.of("page", pages.withdrawn(question, shown)));
            gone.setStatus(HttpStatus.GONE);
            return gone;
        }
        var page = results == null
                ? pages.page(question, shown)
                : pages.results(question, Notice.words(results), maySee(question, request), shown);
        return new ModelAndView("poll/question", Map.of("page", page));
    }

    /** Whether this reader has voted, where that lets them see the results. */
    private boolean maySee(Question question, HttpServletRequest request) {
        if (question.shown() != Question.Show.VOTED) return false;
        if (marks.on(request, question) == Marks.Shown.GENUINE) return true;
        return visitors.of(request)
                .map(visitor -> votes.hasVoted(question.id(), visitor.account()))
                .orElse(false);
    }

    /** The question of the day in an address. */
    static Question on(Questions questions, int year, int month, int day) {
        try {
            return questions.asked(LocalDate.of(year, month, day)).orElseThrow(NotFound::new);
        } catch (DateTimeException noSuchDay) {
            throw new NotFound();
        }
    }
}
