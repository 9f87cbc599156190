package org.masthead.edition;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.edition.page.FrontPage;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Frames;
import org.masthead.house.LocalTimes;
import org.masthead.house.NotFound;
import org.masthead.house.Sections;
import org.masthead.house.Shown;
import org.masthead.newsroom.Editor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where editors look at a front before readers do, publish it, and go back to what stood before. */
@Controller
@RequestMapping(DeskPaths.FRONTS + "/{front}")
class EditionsDeskController {

    private final Drafts drafts;
    private final Versions versions;
    private final FrontPages fronts;
    private final FrontEditorPages pages;
    private final FrontArchivePages archive;
    private final Sections sections;
    private final LocalTimes times;

    EditionsDeskController(
            Drafts drafts,
            Versions versions,
            FrontPages fronts,
            FrontEditorPages pages,
            FrontArchivePages archive,
            Sections sections,
            LocalTimes times) {
        this.drafts = drafts;
        this.versions = versions;
        this.fronts = fronts;
        this.pages = pages;
        this.archive = archive;
        this.sections = sections;
        this.times = times;
    }

    /** Readers' page, with what the draft makes of it, or as a version made it with the stories as they are now. */
    @GetMapping("/preview")
    @Admits(Role.EDITOR)
    ModelAndView preview(
            @PathVariable String front,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable Long draft,
            HttpServletRequest request) {
        var known = DeskPaths.known(front, sections);
        Frames.asReadersSeeIt(request);
        Frames.belongsTo(request, known);
        Shown.on(request).isPersonal();
        var view = known.isEmpty() ? "edition/front" : "edition/section";
        var page = fronts.with(known, makeup(known, version, draft), FrontPages.Foot.NONE);
        return new ModelAndView(view, Map.of("page", page.as(shown(known, version))));
    }

    private Makeup makeup(String front, @Nullable Integer version, @Nullable Long draft) {
        if (version != null)
            return versions.numbered(front, version).orElseThrow(NotFound::new).makeup();
        if (draft == null) return drafts.at(front).makeup();
        var one = drafts.byId(draft);
        if (!one.front().equals(front)) throw new NotFound();
        return one.makeup();
    }

    private static FrontPage.Preview shown(String front, @Nullable Integer version) {
        return version == null
                ? new FrontPage.Preview("Preview of a draft: readers do not see this yet", DeskPaths.of(front))
                : new FrontPage.Preview(
                        "Version " + version + ", with its stories as they are now", DeskPaths.of(front) + "/archive");
    }

    /** Publishes the draft at once; or, with a time, then. */
    @PostMapping("/publication")
    @Admits(Role.EDITOR)
    ModelAndView publish(
            @PathVariable String front,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "0") int over,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String when,
            Visitor visitor) {
        var known = DeskPaths.known(front, sections);
        if (!when.equals("later")) {
            var outcome = drafts.publish(known, seen, over, by(visitor));
            return answer(known, outcome, "Publish the draft as it is now.", Map.of(), "", "published");
        }
        if (at.isBlank()) return again(known, at, "Say when, like 2026-11-24T18:00.");
        return switch (times.read(at)) {
            case LocalTimes.Read.Wrong(var reason, var offered) -> again(known, offered, reason);
            case LocalTimes.Read.At(var moment) ->
                answer(
                        known,
                        drafts.schedule(known, seen, moment, by(visitor)),
                        "Publish the draft as it is now, at " + at + ".",
                        Map.of("when", when, "at", at),
                        at,
                        "scheduled");
        };
    }

    /** Takes a draft that waits for its time back into work. */
    @PostMapping("/waiting/{draft:\\d{1,18}}/return")
    @Admits(Role.EDITOR)
    ModelAndView takeBack(@PathVariable String front, @PathVariable long draft, Visitor visitor) {
        var known = DeskPaths.known(front, sections);
        return answer(known, drafts.takeBack(known, draft, by(visitor)), "", Map.of(), "", "back");
    }

    @PostMapping("/waiting/{draft:\\d{1,18}}/removal")
    @Admits(Role.EDITOR)
    ModelAndView dropWaiting(@PathVariable String front, @PathVariable long draft, Visitor visitor) {
        var known = DeskPaths.known(front, sections);
        return answer(known, drafts.dropWaiting(known, draft, by(visitor)), "", Map.of(), "", "unscheduled");
    }

    @GetMapping("/archive")
    @Admits(Role.EDITOR)
    ModelAndView archive(
            @PathVariable String front,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String said) {
        var known = DeskPaths.known(front, sections);
        var page = archive.page(known, day(day), DeskPaths.SAID.getOrDefault(said, ""));
        return new ModelAndView("edition/archive", Map.of("page", page));
    }

    private static Optional<LocalDate> day(String words) {
        if (words.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException noDay) {
            throw new NotFound();
        }
    }

    @PostMapping("/versions/{number:\\d{1,9}}/return")
    @Admits(Role.EDITOR)
    ModelAndView goBack(@PathVariable String front, @PathVariable int number, Visitor visitor) {
        var known = DeskPaths.known(front, sections);
        drafts.goBack(known, number, by(visitor));
        return new ModelAndView("redirect:" + DeskPaths.of(known) + "/archive?said=returned");
    }

    private ModelAndView answer(
            String front, Outcome outcome, String wanted, Map<String, String> fields, String at, String said) {
        return switch (outcome) {
            case Outcome.Done done -> new ModelAndView("redirect:" + DeskPaths.of(front) + "?said=" + said);
            case Outcome.Declined(var reason) -> again(front, at, reason);
            case Outcome.Overtaken overtaken -> {
                var path = DeskPaths.of(front) + "/publication";
                var page = pages.overtaken(front, overtaken, null, List.of(wanted), path, fields);
                yield with(HttpStatus.CONFLICT, "edition/overtaken", page);
            }
        };
    }

    private ModelAndView again(String front, String at, String fault) {
        return with(HttpStatus.UNPROCESSABLE_CONTENT, "edition/editor", pages.page(front, "", at, fault));
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
