package org.masthead.byline;

import java.util.List;
import java.util.Map;
import org.masthead.byline.page.BylinePage;
import org.masthead.byline.page.BylinesPage;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.NotFound;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;
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
import org.springframework.web.util.UriComponentsBuilder;

/** The desk's authors: who they are, as readers see it. */
@Controller
@Ledger.About("byline:{id}")
@RequestMapping("/desk/bylines")
class BylineDeskController {

    private static final int SIZE = 50;

    private final Bylines bylines;
    private final BylineDeskRepository repository;

    BylineDeskController(Bylines bylines, BylineDeskRepository repository) {
        this.bylines = bylines;
        this.repository = repository;
    }

    @GetMapping
    @Admits({Role.EDITOR, Role.STANDARDS})
    @OnDesk(value = "Bylines", part = OnDesk.Part.PAPER, place = 60)
    ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
        var asked = Characters.clean(q).strip();
        var found = repository.found(asked, after, SIZE + 1);
        var rows = found.subList(0, Math.min(SIZE, found.size()));
        var next = found.size() > SIZE
                ? UriComponentsBuilder.fromPath("/desk/bylines")
                        .queryParam("q", "{q}")
                        .queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(asked, rows.getLast().name())
                        .toUriString()
                : "";
        return new ModelAndView(
                "byline/desklist", Map.of("page", new BylinesPage(Head.unlisted("Bylines"), asked, rows, next)));
    }

    @GetMapping("/new")
    @Admits({Role.EDITOR, Role.STANDARDS})
    ModelAndView blank() {
        return page(0, Form.of(Map.of()), HttpStatus.OK);
    }

    @PostMapping
    @Admits({Role.EDITOR, Role.STANDARDS})
    ModelAndView add(@RequestParam Map<String, String> sent, Visitor visitor) {
        var form = BylineForm.of(sent);
        var faults = form.faults();
        if (faults.isEmpty() && repository.taken(form.slug(), 0))
            faults.put("slug", "Somebody has or had the address /by/" + form.slug() + ": choose another.");
        if (!faults.isEmpty()) return page(0, form.form(faults), HttpStatus.UNPROCESSABLE_CONTENT);
        var id = bylines.keep(form.slug(), form.name());
        bylines.describe(form.author(id, form.slug()), new Editor(visitor.name()));
        return new ModelAndView("redirect:/desk/bylines/" + id);
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Admits({Role.EDITOR, Role.STANDARDS})
    ModelAndView one(@PathVariable long id) {
        return page(id, BylineForm.of(author(id)).form(Map.of()), HttpStatus.OK);
    }

    @PostMapping("/{id:\\d{1,18}}")
    @Admits({Role.EDITOR, Role.STANDARDS})
    ModelAndView describe(@PathVariable long id, @RequestParam Map<String, String> sent, Visitor visitor) {
        var author = author(id);
        var form = BylineForm.of(sent);
        var faults = form.faults();
        var moves = !form.slug().equals(author.slug());
        if (faults.isEmpty() && moves && repository.taken(form.slug(), author.id()))
            faults.put("slug", "The address /by/" + form.slug() + " is another author’s: choose another.");
        if (!faults.isEmpty()) return page(id, form.form(faults), HttpStatus.UNPROCESSABLE_CONTENT);
        var by = new Editor(visitor.name());
        if (moves) bylines.rename(author.id(), form.name(), form.slug(), by);
        bylines.describe(form.author(author.id(), form.slug()), by);
        return new ModelAndView("redirect:/desk/bylines/" + author.id() + "?said=saved");
    }

    private ModelAndView page(long id, Form form, HttpStatus status) {
        var author = id == 0 ? null : author(id);
        var page = new BylinePage(
                Head.unlisted(author == null ? "A new byline" : author.name()),
                author == null ? 0 : author.id(),
                author == null ? "A new byline" : author.name(),
                author == null ? "" : author.path(),
                author == null ? List.of() : repository.formerSlugs(author.id()),
                author == null ? List.of() : repository.alike(author.id(), author.name(), author.slug()),
                form);
        var answer = new ModelAndView("byline/desk", Map.of("page", page));
        answer.setStatus(status);
        return answer;
    }

    private Author author(long id) {
        return bylines.byId(id).orElseThrow(NotFound::new);
    }
}
