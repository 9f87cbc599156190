package org.masthead.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.byline.Bylines;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import org.masthead.house.page.Head;
import org.masthead.story.Revisions;
import org.masthead.story.Stories;
import org.masthead.writing.page.RelatedPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds stories for the desk, by words of their headlines or to be read with another; and people by their names. */
@Controller
class FindDeskController {

    private static final int MOST = 20;
    private static final int MOST_NAMES = 8;

    private final Revisions revisions;
    private final Stories stories;
    private final Bylines bylines;
    private final WorkingCopies copies;
    private final Holds holds;
    private final Paper paper;
    private final Dates dates;

    FindDeskController(
            Revisions revisions,
            Stories stories,
            Bylines bylines,
            WorkingCopies copies,
            Holds holds,
            Paper paper,
            Dates dates) {
        this.revisions = revisions;
        this.stories = stories;
        this.bylines = bylines;
        this.copies = copies;
        this.holds = holds;
        this.paper = paper;
        this.dates = dates;
    }

    @GetMapping("/desk/find")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView find(@RequestParam(defaultValue = "") String q) {
        var found = q.isBlank() ? revisions.newest(MOST) : revisions.find(q, MOST);
        return Answers.json(HttpStatus.OK, found.stream().map(this::shown).toList());
    }

    /** The paper's authors; whoever may not change them gets to the page that readers see. */
    @GetMapping("/desk/find/names")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView names(@RequestParam(defaultValue = "") String q, Visitor visitor) {
        var words = q.toLowerCase(Locale.ROOT).strip().split("\\s+");
        var found = bylines.all().stream()
                .filter(author -> !q.isBlank() && has(author.name(), words))
                .limit(MOST_NAMES)
                .map(author -> Json.object(
                        "name",
                        author.name(),
                        "kind",
                        "Author",
                        "path",
                        visitor.role() == Role.REPORTER ? author.path() : "/desk/bylines/" + author.id()))
                .toList();
        return Answers.json(HttpStatus.OK, found);
    }

    private static boolean has(String name, String... words) {
        var all = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(all::contains);
    }

    private Map<String, Object> shown(Revisions.Found found) {
        return Json.object(
                "headline",
                found.headline(),
                "path",
                EditorPages.path(found.id()),
                "address",
                found.path(),
                "state",
                found.state().name().toLowerCase(Locale.ROOT),
                "day",
                day(found));
    }

    private String day(Revisions.Found found) {
        return found.at() == null ? "" : paper.day(found.at()).toString();
    }

    private String shownDay(Revisions.Found found) {
        return found.at() == null ? "" : dates.day(found.at()).words();
    }

    @GetMapping("/desk/stories/{id:\\d{1,18}}/related")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView related(@PathVariable long id, Visitor visitor) {
        var story = stories.newest(id);
        var form = copies.open(story).form();
        var added = form.lines("related");
        var rows = revisions.near(id, story.copy().topics(), story.copy().section(), MOST).stream()
                .map(one -> new RelatedPage.Row(
                        one.id(), one.headline(), one.path(), shownDay(one), added.contains(one.path())))
                .toList();
        var holder = holds.inHand(id).filter(hold -> hold.account() != visitor.account());
        return Answers.page(
                "writing/related",
                new RelatedPage(
                        Head.unlisted("Related stories"),
                        EditorPages.path(id),
                        EditorPages.headline(form),
                        holder.isEmpty(),
                        holder.map(HoldRepository.Hold::name).orElse(""),
                        rows));
    }

    /** Adds one of them to the working copy. */
    @PostMapping("/desk/stories/{id:\\d{1,18}}/related")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView add(@PathVariable long id, @RequestParam(defaultValue = "") String address, Visitor visitor) {
        var story = stories.newest(id);
        var form = copies.open(story).form();
        var lines = new ArrayList<>(form.lines("related"));
        if (!address.isBlank() && !lines.contains(address.strip())) lines.add(address.strip());
        copies.replace(story, form.with("related", String.join("\n", List.copyOf(lines))), visitor);
        return Answers.to(EditorPages.path(id) + "/related");
    }
}
