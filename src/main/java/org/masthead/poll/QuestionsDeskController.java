package org.masthead.poll;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.newsroom.OnDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where editors queue questions, and judge the votes that came in. */
@Controller
@Ledger.About("poll:{id}")
@RequestMapping("/desk/questions")
class QuestionsDeskController {

    private static final String QUEUE = "/desk/questions?said=";
    private static final Map<String, String> SAID = Map.of(
            "queued", "The question is in the queue.",
            "changed", "The question was changed.",
            "withdrawn", "The question was taken back.",
            "decided", "Your decision stands, and is in the ledger.",
            "recounted", "Every vote was counted again; the ledger says what was found.");

    private final Questions questions;
    private final Scrutineer scrutineer;
    private final QuestionDesk desk;

    QuestionsDeskController(Questions questions, Scrutineer scrutineer, QuestionDesk desk) {
        this.questions = questions;
        this.scrutineer = scrutineer;
        this.desk = desk;
    }

    @Admits(Role.EDITOR)
    @OnDesk(value = "Questions", part = OnDesk.Part.PAPER, place = 30)
    @GetMapping
    ModelAndView queue(@RequestParam(required = false) @Nullable String said) {
        return new ModelAndView(
                "poll/queue", Map.of("page", desk.queue(SAID.getOrDefault(said == null ? "" : said, ""))));
    }

    @Admits(Role.EDITOR)
    @GetMapping("/new")
    ModelAndView blank(@RequestParam(required = false) @Nullable String day) {
        return new ModelAndView("poll/copy", Map.of("page", desk.empty(day)));
    }

    @Admits(Role.EDITOR)
    @PostMapping
    ModelAndView add(HttpServletRequest request, @Nullable Visitor editor) {
        var form = CopyForm.of(request);
        var outcome = desk.settle(form, (day, copy) -> questions.queue(day, copy, by(editor)));
        return answer(outcome, 0, form, "queued");
    }

    @Admits(Role.EDITOR)
    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView filled(@PathVariable long id) {
        return new ModelAndView("poll/copy", Map.of("page", desk.filled(id)));
    }

    @Admits(Role.EDITOR)
    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView change(@PathVariable long id, HttpServletRequest request, @Nullable Visitor editor) {
        var form = CopyForm.of(request);
        var outcome = desk.settle(form, (day, copy) -> questions.edit(id, day, copy, by(editor)));
        return answer(outcome, id, form, "changed");
    }

    private ModelAndView answer(Decision outcome, long id, CopyForm form, String said) {
        return switch (outcome) {
            case Decision.Done done -> new ModelAndView("redirect:" + QUEUE + said);
            case Decision.Declined declined -> mended("poll/copy", desk.page(id, form, declined.reasons()));
        };
    }

    @Admits(value = Role.EDITOR, fresh = true)
    @PostMapping("/{id:\\d{1,18}}/withdrawal")
    ModelAndView withdraw(
            @PathVariable long id, @RequestParam(defaultValue = "") String note, @Nullable Visitor editor) {
        return judged(questions.withdraw(id, note, by(editor)), id, QUEUE + "withdrawn");
    }

    @Admits(Role.EDITOR)
    @GetMapping("/{id:\\d{1,18}}/votes")
    ModelAndView votes(@PathVariable long id, @RequestParam(required = false) @Nullable String said) {
        return new ModelAndView(
                "poll/scrutiny", Map.of("page", desk.votes(id, SAID.getOrDefault(said == null ? "" : said, ""))));
    }

    @Admits(Role.EDITOR)
    @PostMapping("/{id:\\d{1,18}}/votes/{group:\\d{1,18}}")
    ModelAndView decide(
            @PathVariable long id,
            @PathVariable long group,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String note,
            @Nullable Visitor editor) {
        if (!List.of("aside", "count").contains(verdict))
            return judged(Decision.Declined.because("Say whether these votes count or are set aside."), id, "");
        var outcome = scrutineer.decide(id, group, verdict.equals("aside"), note, by(editor));
        return judged(outcome, id, votesPath(id) + "?said=decided");
    }

    @Admits(value = Role.EDITOR, fresh = true)
    @PostMapping("/{id:\\d{1,18}}/recount")
    ModelAndView recount(
            @PathVariable long id, @RequestParam(defaultValue = "") String note, @Nullable Visitor editor) {
        return judged(scrutineer.recount(id, note, by(editor)), id, votesPath(id) + "?said=recounted");
    }

    private ModelAndView judged(Decision outcome, long id, String onward) {
        return switch (outcome) {
            case Decision.Done done -> new ModelAndView("redirect:" + onward);
            case Decision.Declined declined ->
                mended("poll/scrutiny", desk.votes(id, String.join(" ", declined.reasons())));
        };
    }

    private static String votesPath(long id) {
        return "/desk/questions/" + id + "/votes";
    }

    private static ModelAndView mended(String view, Object page) {
        var answer = new ModelAndView(view, Map.of("page", page));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** The gatekeeper let nobody in who is not signed in. */
    private static Editor by(@Nullable Visitor editor) {
        if (editor == null) throw new NotFound();
        return new Editor(editor.name());
    }
}
