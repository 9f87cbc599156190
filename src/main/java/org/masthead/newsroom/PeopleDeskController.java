package org.masthead.newsroom;

import java.util.List;
import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets the publisher see who works here, take people on, and change what each may do. */
@Controller
@Ledger.About("account:{id}")
@RequestMapping("/desk/people")
class PeopleDeskController {

    private static final String ONE = "/{id:[0-9]{1,18}}";
    private static final Map<String, String> SAID = Map.of(
            "role", "The role was changed. They are signed out everywhere and sign in anew.",
            "desks", "The desks were changed.",
            "out", "They are signed out there.");

    private final People people;
    private final PeoplePages pages;

    PeopleDeskController(People people, PeoplePages pages) {
        this.people = people;
        this.pages = pages;
    }

    @Admits
    @OnDesk(value = "People", part = OnDesk.Part.HOUSE, place = 10)
    @GetMapping
    ModelAndView all() {
        return new ModelAndView("newsroom/people", Map.of("page", pages.all()));
    }

    @Admits(fresh = true)
    @GetMapping("/new")
    ModelAndView form() {
        return form(PeopleForm.EMPTY, Map.of());
    }

    @Admits(fresh = true)
    @PostMapping
    ModelAndView invite(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") List<String> desks,
            Visitor visitor) {
        var form = PeopleForm.of(name, email, role, desks);
        var faults = form.faults();
        if (!faults.isEmpty()) return unprocessable(form(form, faults));
        var path = people.invite(form, PeopleForm.staffRole(role).orElseThrow(), by(visitor));
        return link(form.name(), path);
    }

    @Admits(fresh = true)
    @GetMapping(ONE)
    ModelAndView one(@PathVariable long id, @RequestParam(defaultValue = "") String said) {
        return one(id, SAID.getOrDefault(said, ""), "");
    }

    @Admits(fresh = true)
    @PostMapping(ONE + "/role")
    ModelAndView appoint(@PathVariable long id, @RequestParam(defaultValue = "") String role, Visitor visitor) {
        var chosen = PeopleForm.staffRole(role);
        people.one(id);
        if (chosen.isEmpty()) return unprocessable(one(id, "", "Please choose a role."));
        var objection = people.appoint(id, chosen.get(), by(visitor));
        return objection.isPresent() ? unprocessable(one(id, "", objection.get())) : see(id, "role");
    }

    @Admits(fresh = true)
    @PostMapping(ONE + "/removal")
    ModelAndView remove(@PathVariable long id, Visitor visitor) {
        var objection = people.appoint(id, Role.READER, by(visitor));
        return objection.isPresent()
                ? unprocessable(one(id, "", objection.get()))
                : new ModelAndView("redirect:/desk/people");
    }

    @Admits(fresh = true)
    @PostMapping(ONE + "/desks")
    ModelAndView assign(@PathVariable long id, @RequestParam(defaultValue = "") List<String> desks, Visitor visitor) {
        people.assign(id, desks, by(visitor));
        return see(id, "desks");
    }

    @Admits(fresh = true)
    @PostMapping(ONE + "/links")
    ModelAndView link(@PathVariable long id, Visitor visitor) {
        var account = people.one(id);
        return link(account.name(), people.link(id, by(visitor)));
    }

    @Admits(fresh = true)
    @PostMapping(ONE + "/sign-outs")
    ModelAndView signOut(@PathVariable long id, @RequestParam(defaultValue = "") String session, Visitor visitor) {
        people.signOut(id, session, by(visitor));
        return see(id, "out");
    }

    private ModelAndView form(PeopleForm form, Map<String, String> faults) {
        return new ModelAndView("newsroom/person", Map.of("page", pages.form(form, faults)));
    }

    private ModelAndView one(long id, String said, String wrong) {
        return new ModelAndView("newsroom/one", Map.of("page", pages.one(people.one(id), said, wrong)));
    }

    private ModelAndView link(String name, String path) {
        return new ModelAndView("newsroom/link", Map.of("page", pages.link(name, path)));
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView see(long id, String said) {
        return new ModelAndView("redirect:/desk/people/" + id + "?said=" + said);
    }

    private static Editor by(Visitor visitor) {
        return new Editor(visitor.key());
    }
}
