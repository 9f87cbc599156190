package org.masthead.imprint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.NotFound;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;
import org.masthead.imprint.page.SectionPage;
import org.masthead.imprint.page.SectionsPage;
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

/** The desk's sections: their names, what they cover, and their order in the navigation. */
@Controller
@Ledger.About("section:{slug}")
@RequestMapping("/desk/sections")
class SectionsDeskController {

    private static final String DESK = "redirect:/desk/sections";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ABOUT = 400;
    private static final List<Form.Choice> STANDINGS = List.of(
            new Form.Choice("shown", "in the navigation"),
            new Form.Choice("retired", "retired: reached by its address only"));

    private final Sections sections;
    private final Changes changes;

    SectionsDeskController(Sections sections, Changes changes) {
        this.sections = sections;
        this.changes = changes;
    }

    @GetMapping
    @Admits(Role.EDITOR)
    @OnDesk(value = "Sections", part = OnDesk.Part.PAPER, place = 70)
    ModelAndView list() {
        return list(Form.of(Map.of()));
    }

    @PostMapping
    @Admits(Role.EDITOR)
    ModelAndView add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String about,
            Visitor visitor) {
        var typed = typed(name, about);
        var faults = faults(typed);
        if (faults.isEmpty()
                && sections.all().stream().anyMatch(one -> one.name().equalsIgnoreCase(typed.get("name"))))
            faults.put("name", "There is a section of this name already.");
        if (!faults.isEmpty()) return list(new Form(typed, faults));
        changes.add(typed.getOrDefault("name", ""), typed.getOrDefault("about", ""), new Editor(visitor.name()));
        return new ModelAndView(DESK);
    }

    /** Moves a section one place in the navigation. */
    @PostMapping("/{slug}/moves")
    @Admits(Role.EDITOR)
    ModelAndView move(@PathVariable String slug, @RequestParam(defaultValue = "up") String to, Visitor visitor) {
        var slugs = new ArrayList<>(sections.all().stream().map(Section::slug).toList());
        var from = slugs.indexOf(section(slug).slug());
        var onto = from + (to.equals("down") ? 1 : -1);
        if (onto >= 0 && onto < slugs.size()) {
            Collections.swap(slugs, from, onto);
            changes.order(slugs, new Editor(visitor.name()));
        }
        return new ModelAndView(DESK);
    }

    @GetMapping("/{slug}")
    @Admits(Role.EDITOR)
    ModelAndView one(@PathVariable String slug) {
        var section = section(slug);
        var typed = typed(section.name(), section.about());
        typed.put("standing", sections.retired().contains(slug) ? "retired" : "shown");
        return one(section, Form.of(typed));
    }

    @PostMapping("/{slug}")
    @Admits(Role.EDITOR)
    ModelAndView describe(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "shown") String standing,
            Visitor visitor) {
        var section = section(slug);
        var typed = typed(name, about);
        typed.put("standing", standing);
        var faults = faults(typed);
        if (!faults.isEmpty()) return one(section, new Form(typed, faults));
        changes.describe(
                new Section(slug, typed.getOrDefault("name", ""), typed.getOrDefault("about", "")),
                standing.equals("retired"),
                new Editor(visitor.name()));
        return new ModelAndView(DESK);
    }

    private static Map<String, String> typed(String name, String about) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", Characters.clean(name).strip());
        typed.put("about", Characters.clean(about).strip());
        return typed;
    }

    private static Map<String, String> faults(Map<String, String> typed) {
        var faults = new LinkedHashMap<String, String>();
        var name = typed.getOrDefault("name", "");
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            faults.put("name", "Give the section a name of at most " + LONGEST_NAME + " characters.");
        if (typed.getOrDefault("about", "").length() > LONGEST_ABOUT)
            faults.put("about", "Say what it covers in at most " + LONGEST_ABOUT + " characters.");
        return faults;
    }

    private ModelAndView list(Form form) {
        var retired = sections.retired();
        var rows = sections.all().stream()
                .map(one -> new SectionsPage.Row(one.slug(), one.name(), one.about(), retired.contains(one.slug())))
                .toList();
        return answer("imprint/sections", new SectionsPage(Head.unlisted("Sections"), rows, form), form);
    }

    private ModelAndView one(Section section, Form form) {
        var page = new SectionPage(Head.unlisted(section.name()), section.slug(), section.name(), STANDINGS, form);
        return answer("imprint/section", page, form);
    }

    private static ModelAndView answer(String template, Object page, Form form) {
        var answer = new ModelAndView(template, Map.of("page", page));
        if (form.wrong()) answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private Section section(String slug) {
        return sections.bySlug(slug).orElseThrow(NotFound::new);
    }
}
