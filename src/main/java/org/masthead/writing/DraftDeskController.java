package org.masthead.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Json;
import org.masthead.house.NotFound;
import org.masthead.story.Revisions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps what is being typed, and says who has a story in hand. */
@Controller
@RequestMapping("/desk/stories/{id:\\d{1,18}}")
class DraftDeskController {

    private final WorkingCopies copies;
    private final Holds holds;
    private final Revisions revisions;

    DraftDeskController(WorkingCopies copies, Holds holds, Revisions revisions) {
        this.copies = copies;
        this.holds = holds;
        this.revisions = revisions;
    }

    @PostMapping("/draft")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView type(@PathVariable long id, @RequestParam MultiValueMap<String, String> typed, Visitor visitor) {
        var kept = copies.type(copies.sent(id, typed), visitor);
        return switch (kept) {
            case Kept.Typed(var version, var saved, var faults)
            when faults.isEmpty() ->
                Answers.json(HttpStatus.OK, Json.object("version", version, "saved", moment(saved)));
            case Kept.Typed(var version, var saved, var faults) ->
                Answers.json(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Json.object("version", version, "saved", moment(saved), "faults", faults));
            case Kept.Taken(var by, var branch) -> elsewhere("taken", by, id, branch);
            case Kept.Newer(var by, var branch) -> elsewhere("newer", by, id, branch);
            case Kept.Saved(var revision) -> throw new IllegalStateException("Nobody saved revision " + revision);
        };
    }

    private static ModelAndView elsewhere(String reason, String by, long id, long branch) {
        return Answers.json(
                HttpStatus.CONFLICT,
                Json.object("reason", reason, "by", by, "branch", EditorPages.path(id) + "/branches/" + branch));
    }

    @GetMapping("/hold")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView hold(@PathVariable long id, Visitor visitor) {
        if (!revisions.known(id)) throw new NotFound();
        return holder(holds.heard(id, visitor).orElse(null), visitor);
    }

    private ModelAndView holder(HoldRepository.@Nullable Hold hold, Visitor visitor) {
        if (hold == null)
            return Answers.json(HttpStatus.OK, Json.object("by", "", "mine", false, "since", "", "asked", ""));
        return Answers.json(
                HttpStatus.OK,
                Json.object(
                        "by",
                        hold.name(),
                        "mine",
                        hold.account() == visitor.account(),
                        "since",
                        moment(hold.since()),
                        "asked",
                        holds.waiting(hold)));
    }

    @PostMapping("/hold")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView take(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String over,
            Visitor visitor,
            HttpServletRequest request) {
        if (!revisions.known(id)) throw new NotFound();
        var hold = over.equals("yes") ? holds.takeOver(id, visitor) : holds.open(id, visitor);
        if (Answers.wantsJson(request)) return holder(hold, visitor);
        return Answers.to(EditorPages.path(id) + (hold.account() == visitor.account() ? "?said=taken" : ""));
    }

    @PostMapping("/hold/end")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String hold,
            @RequestParam(defaultValue = "") String back,
            @RequestHeader(defaultValue = "") String accept,
            Visitor visitor) {
        holds.end(id, hold, visitor);
        return accept.contains("html")
                ? Answers.to(CameFrom.checked(back))
                : Answers.json(HttpStatus.OK, Map.of("by", ""));
    }

    /** Cleans what was pasted. */
    @PostMapping("/markup")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView clean(@PathVariable long id, @RequestParam(defaultValue = "") String body) {
        var markup = Typing.body(body);
        return Answers.json(HttpStatus.OK, Json.object("html", markup.html(), "words", markup.words()));
    }

    private static String moment(OffsetDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toInstant().toString();
    }
}
