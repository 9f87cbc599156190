package org.masthead.writing;

import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.house.page.Head;
import org.masthead.newsroom.OnDesk;
import org.masthead.writing.page.TemplatePage;
import org.masthead.writing.page.TemplatesPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps the templates that stories begin from. */
@Controller
@RequestMapping("/desk/templates")
class TemplateDeskController {

    private static final String PATH = "/desk/templates";
    private static final int LONGEST_NAME = 80;

    private final StoryTemplates templates;

    TemplateDeskController(StoryTemplates templates) {
        this.templates = templates;
    }

    @GetMapping
    @Admits({Role.EDITOR, Role.STANDARDS})
    @OnDesk(value = "Templates", part = OnDesk.Part.STORIES, place = 80)
    ModelAndView list() {
        var all = templates.all().stream().map(TemplateDeskController::shown).toList();
        return Answers.page("writing/templates", new TemplatesPage(Head.unlisted("Templates"), all));
    }

    @GetMapping("/new")
    @Admits({Role.EDITOR, Role.STANDARDS})
    ModelAndView blank() {
        var template = new StoryTemplate("", "", "", "", "", "", "");
        return Answers.page("writing/template", page(template, ""));
    }

    @GetMapping("/{key}")
    @Admits({Role.EDITOR, Role.STANDARDS})
    ModelAndView one(@PathVariable String key) {
        return Answers.page("writing/template", page(templates.byKey(key).orElseThrow(NotFound::new), ""));
    }

    @PostMapping
    @Admits({Role.EDITOR, Role.STANDARDS})
    ModelAndView add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String kicker,
            @RequestParam(defaultValue = "") String headline,
            @RequestParam(defaultValue = "") String deck,
            @RequestParam(defaultValue = "") String body,
            Visitor visitor) {
        return kept(new StoryTemplate("", name.strip(), about, kicker, headline, deck, cleaned(body)), visitor);
    }

    @PostMapping("/{key}")
    @Admits({Role.EDITOR, Role.STANDARDS})
    ModelAndView change(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String kicker,
            @RequestParam(defaultValue = "") String headline,
            @RequestParam(defaultValue = "") String deck,
            @RequestParam(defaultValue = "") String body,
            Visitor visitor) {
        if (templates.byKey(key).isEmpty()) throw new NotFound();
        return kept(new StoryTemplate(key, name.strip(), about, kicker, headline, deck, cleaned(body)), visitor);
    }

    private static String cleaned(String body) {
        return Typing.body(body.replace("\r\n", "\n")).html();
    }

    private ModelAndView kept(StoryTemplate template, Visitor visitor) {
        if (template.name().isEmpty() || template.name().length() > LONGEST_NAME) {
            var fault = "Give it a name of up to 80 characters.";
            return Answers.page(HttpStatus.UNPROCESSABLE_CONTENT, "writing/template", page(template, fault));
        }
        templates.keep(template, visitor);
        return Answers.to(PATH);
    }

    /** Takes it away; one of the house’s is again as the house gave it. */
    @PostMapping("/{key}/removal")
    @Admits(
            value = {Role.EDITOR, Role.STANDARDS},
            fresh = true)
    ModelAndView remove(@PathVariable String key, Visitor visitor) {
        if (!templates.remove(key, visitor)) throw new NotFound();
        return Answers.to(PATH);
    }

    private static TemplatePage page(StoryTemplate template, String fault) {
        var title = template.name().isEmpty() ? "New template" : template.name();
        var path = template.key().isEmpty() ? PATH : PATH + "/" + template.key();
        return new TemplatePage(Head.unlisted(title), path, shown(template), fault);
    }

    static TemplatesPage.Template shown(StoryTemplate template) {
        return new TemplatesPage.Template(
                template.key(),
                template.name(),
                template.about(),
                template.kicker(),
                template.headline(),
                template.deck(),
                template.body(),
                StoryTemplate.HOUSE.contains(template),
                StoryTemplates.given(template.key()));
    }
}
