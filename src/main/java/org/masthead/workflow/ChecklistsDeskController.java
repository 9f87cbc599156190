package org.masthead.workflow;

import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Sections;
import org.masthead.house.page.Head;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.OnDesk;
import org.masthead.workflow.page.ChecklistsPage;
import org.masthead.workflow.page.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where editors say what must be looked at before a story of a section is published. */
@Controller
@RequestMapping("/desk/checklists")
class ChecklistsDeskController {

    private final Checklists checklists;
    private final ListPages lists;
    private final Sections sections;

    ChecklistsDeskController(Checklists checklists, ListPages lists, Sections sections) {
        this.checklists = checklists;
        this.lists = lists;
        this.sections = sections;
    }

    @Admits({Role.EDITOR, Role.STANDARDS})
    @OnDesk(value = "Checklists", part = OnDesk.Part.STORIES, place = 60)
    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String said) {
        return page(Said.words(said), Typed.NOTHING);
    }

    @Admits({Role.EDITOR, Role.STANDARDS})
    @PostMapping
    ModelAndView add(@RequestParam Map<String, String> typed, Visitor visitor) {
        var section = typed.getOrDefault("section", "");
        var fault = section.isEmpty() || sections.bySlug(section).isPresent()
                ? ""
                : "There is no such section. Choose another.";
        if (!fault.isEmpty()) return again(typed, "section", fault);
        var added = checklists.add(
                section,
                typed.getOrDefault("words", ""),
                typed.getOrDefault("weight", "").equals("blocks"),
                new Editor(visitor.name()));
        return added.fault().isEmpty()
                ? new ModelAndView("redirect:/desk/checklists?said=listed")
                : again(typed, "words", added.fault());
    }

    @Admits({Role.EDITOR, Role.STANDARDS})
    @PostMapping("/{item:\\d{1,18}}/retirement")
    ModelAndView retire(@PathVariable long item, Visitor visitor) {
        checklists.retire(item, new Editor(visitor.name()));
        return new ModelAndView("redirect:/desk/checklists?said=retired");
    }

    private ModelAndView again(Map<String, String> typed, String field, String fault) {
        var answer = page("", new Typed("item", typed, Map.of(field, fault)));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private ModelAndView page(String said, Typed typed) {
        var all = checklists.all();
        var groups = lists.sections("").stream()
                .map(section -> new ChecklistsPage.Group(
                        section.value().isEmpty() ? "Every section" : section.words(),
                        all.stream()
                                .filter(item -> item.section().equals(section.value()))
                                .map(item -> new ChecklistsPage.Item(item.id(), item.words(), item.blocks()))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
        var page = new ChecklistsPage(
                Head.unlisted("Checklists"), said, groups, lists.sections(typed.value("section", "")), typed);
        return new ModelAndView("workflow/checklists", Map.of("page", page));
    }
}
