package org.masthead.workflow;

import java.util.HashMap;
import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.LocalTimes;
import org.masthead.house.page.Head;
import org.masthead.newsroom.Ledger;
import org.masthead.story.DeskStories;
import org.masthead.workflow.page.Typed;
import org.masthead.workflow.page.WithdrawalPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts stories before readers, at once or at a time, corrects them and takes them away. */
@Controller
@Ledger.About("story:{story}")
@RequestMapping("/desk/stories/{story:\\d{1,18}}")
class PublishingDeskController {

    private final Publishing publishing;
    private final DeskStories desk;
    private final StandingPages pages;
    private final LocalTimes times;

    PublishingDeskController(Publishing publishing, DeskStories desk, StandingPages pages, LocalTimes times) {
        this.publishing = publishing;
        this.desk = desk;
        this.pages = pages;
        this.times = times;
    }

    @Admits(Role.EDITOR)
    @PostMapping("/publication")
    ModelAndView publish(@PathVariable long story, @RequestParam Map<String, String> typed, Visitor visitor) {
        var outcome = publishing.publish(story, revision(story, typed), visitor);
        return pages.answer(story, visitor, "publication", typed, outcome);
    }

    /** The revision that whoever publishes has before them; without one, the newest. */
    private int revision(long story, Map<String, String> typed) {
        var sent = typed.getOrDefault("revision", "");
        return sent.matches("\\d{1,9}")
                ? Integer.parseInt(sent)
                : desk.line(story).revision();
    }

    @Admits(Role.EDITOR)
    @PostMapping("/schedule")
    ModelAndView schedule(@PathVariable long story, @RequestParam Map<String, String> typed, Visitor visitor) {
        var kept = new HashMap<>(typed);
        var outcome = switch (times.read(typed.getOrDefault("at", ""), typed.getOrDefault("which", ""))) {
            case LocalTimes.Read.At(var at) -> publishing.schedule(story, revision(story, typed), at, visitor);
            case LocalTimes.Read.Twice twice -> Outcome.wrong("at", PublishingBoxes.TWICE);
            case LocalTimes.Read.Wrong(var reason, var offered) -> {
                kept.put("at", offered);
                yield Outcome.wrong("at", reason);
            }
        };
        return pages.answer(story, visitor, "schedule", kept, outcome);
    }

    @Admits({Role.EDITOR, Role.STANDARDS})
    @PostMapping("/schedule/end")
    ModelAndView unschedule(@PathVariable long story, Visitor visitor) {
        return pages.answer(story, visitor, "schedule", Map.of(), publishing.unschedule(story, visitor));
    }

    /** An empty time lifts the embargo. */
    @Admits(Role.EDITOR)
    @PostMapping("/embargo")
    ModelAndView embargo(@PathVariable long story, @RequestParam Map<String, String> typed, Visitor visitor) {
        var until = typed.getOrDefault("until", "");
        var kept = new HashMap<>(typed);
        if (until.isBlank())
            return pages.answer(story, visitor, "embargo", kept, publishing.embargo(story, null, visitor));
        // An embargo that could mean two moments holds until the later one.
        var outcome = switch (times.latest(until)) {
            case LocalTimes.Read.At(var moment) -> publishing.embargo(story, moment, visitor);
            case LocalTimes.Read.Wrong(var reason, var offered) -> {
                kept.put("until", offered);
                yield Outcome.wrong("until", reason);
            }
        };
        return pages.answer(story, visitor, "embargo", kept, outcome);
    }

    @Admits(
            value = {Role.EDITOR, Role.STANDARDS},
            fresh = true)
    @GetMapping("/withdrawal")
    ModelAndView withdrawal(@PathVariable long story) {
        return withdrawal(story, Typed.NOTHING);
    }

    @Admits(
            value = {Role.EDITOR, Role.STANDARDS},
            fresh = true)
    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable long story, @RequestParam Map<String, String> typed, Visitor visitor) {
        var outcome = publishing.withdraw(story, typed.getOrDefault("reason", ""), visitor);
        if (!(outcome instanceof Outcome.Declined(var faults, var stale)))
            return pages.answer(story, visitor, "withdrawal", typed, outcome);
        var again = withdrawal(story, new Typed("withdrawal", typed, faults));
        again.setStatus(stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView withdrawal(long story, Typed typed) {
        var line = desk.line(story);
        var page = new WithdrawalPage(
                Head.unlisted("Withdraw: " + StoryCards.headline(line)),
                StoryCards.headline(line),
                line.path(),
                StoryCards.writing(story),
                typed);
        return new ModelAndView("workflow/withdrawal", Map.of("page", page));
    }

    @Admits(Role.EDITOR)
    @PostMapping("/spike")
    ModelAndView spike(@PathVariable long story, Visitor visitor) {
        return pages.answer(story, visitor, "spike", Map.of(), publishing.spike(story, visitor));
    }

    @Admits(Role.EDITOR)
    @PostMapping("/revival")
    ModelAndView revive(@PathVariable long story, Visitor visitor) {
        return pages.answer(story, visitor, "spike", Map.of(), publishing.revive(story, visitor));
    }

    @Admits({Role.EDITOR, Role.STANDARDS})
    @PostMapping("/notices")
    ModelAndView notice(@PathVariable long story, @RequestParam Map<String, String> typed, Visitor visitor) {
        var outcome = publishing.notice(
                story,
                typed.getOrDefault("kind", ""),
                typed.getOrDefault("block", ""),
                typed.getOrDefault("text", ""),
                visitor);
        return pages.answer(story, visitor, "notice", typed, outcome);
    }
}
