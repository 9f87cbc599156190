package org.masthead.writing;

import java.util.List;
import java.util.Map;
import org.masthead.byline.Bylines;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Markup;
import org.masthead.house.Refused;
import org.masthead.house.Slug;
import org.masthead.house.page.Head;
import org.masthead.newsroom.Ledger;
import org.masthead.newsroom.OnDesk;
import org.masthead.story.Copy;
import org.masthead.story.Stories;
import org.masthead.writing.page.NewStoryPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins stories, and opens them for writing. */
@Controller
@Ledger.About("story:{id}")
@RequestMapping("/desk/stories")
class StoryDeskController {

    private final Stories stories;
    private final StoryTemplates templates;
    private final CopyTaker taker;
    private final CopyFieldsMaker fields;
    private final EditorPages pages;
    private final Bylines bylines;

    StoryDeskController(
            Stories stories,
            StoryTemplates templates,
            CopyTaker taker,
            CopyFieldsMaker fields,
            EditorPages pages,
            Bylines bylines) {
        this.stories = stories;
        this.templates = templates;
        this.taker = taker;
        this.fields = fields;
        this.pages = pages;
        this.bylines = bylines;
    }

    @GetMapping("/new")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @OnDesk(value = "New story", part = OnDesk.Part.STORIES, place = 15)
    ModelAndView blank(
            @RequestParam(defaultValue = "") String section, @RequestParam(defaultValue = "") String template) {
        return Answers.page("writing/new", page("", section, template, ""));
    }

    @PostMapping
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView begin(
            @RequestParam(defaultValue = "") String headline,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String template,
            Visitor visitor) {
        var form = begun(headline, section, template, visitor);
        var faults = taker.faults(form);
        if (!faults.isEmpty()) {
            var fault = faults.values().iterator().next();
            return Answers.page(
                    HttpStatus.UNPROCESSABLE_CONTENT, "writing/new", page(headline, section, template, fault));
        }
        var id = stories.draft(taker.copy(form, blank()), Holds.editor(visitor));
        return Answers.to(EditorPages.path(id) + "?said=begun");
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView open(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String said,
            @RequestHeader(name = "Referer", defaultValue = "") String from,
            Visitor visitor) {
        return Answers.page("writing/editor", pages.open(id, visitor, said)).addObject("back", CameFrom.of(from, id));
    }

    /** Gives a story another address; where it has none yet, another one to come. */
    @PostMapping("/{id:\\d{1,18}}/address")
    @Admits({Role.EDITOR, Role.STANDARDS})
    ModelAndView readdress(@PathVariable long id, @RequestParam(defaultValue = "") String slug, Visitor visitor) {
        if (slug.isBlank()) throw new Refused(422, "No address", "The address is empty.", "Go back and type one.");
        var story = stories.newest(id);
        if (!story.slug().equals(Slug.of(slug))) stories.readdress(id, slug, Holds.editor(visitor));
        return Answers.to(EditorPages.path(id) + "?said=readdressed");
    }

    private NewStoryPage page(String headline, String section, String template, String fault) {
        return new NewStoryPage(
                Head.unlisted("New story"),
                headline,
                section,
                template.isEmpty() ? StoryTemplate.HOUSE.getFirst().key() : template,
                fault,
                fields.sections(),
                templates.all().stream().map(TemplateDeskController::shown).toList());
    }

    /** The template's words, with the reporter in the byline where they have a page of their own. */
    private CopyForm begun(String headline, String section, String template, Visitor visitor) {
        var from = templates.byKey(template);
        var byline = bylines.idByName(visitor.name()).isPresent() ? visitor.name() : "";
        return new CopyForm(Map.of(
                "headline",
                headline.isBlank() ? from.map(StoryTemplate::headline).orElse("") : headline,
                "section",
                section,
                "byline",
                byline,
                "kicker",
                from.map(StoryTemplate::kicker).orElse(""),
                "deck",
                from.map(StoryTemplate::deck).orElse(""),
                "body",
                from.map(StoryTemplate::body).orElse("")));
    }

    private static Copy blank() {
        return new Copy(
                "",
                "",
                Copy.Headlines.NONE,
                "",
                List.of(),
                "",
                "",
                List.of(),
                Markup.EMPTY,
                null,
                List.of(),
                "",
                Copy.Rights.OURS,
                "");
    }
}
