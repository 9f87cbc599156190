package org.masthead.byline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.masthead.byline.page.BylineMergePage;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.Moved;
import org.masthead.house.NotFound;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;
import org.masthead.newsroom.Editor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Makes one author of two names for one person: says first what will happen, then does it. */
@Controller
@RequestMapping("/desk/bylines/{id:\\d{1,18}}/merge")
class BylineMergeDeskController {

    private static final Pattern PATH = Pattern.compile("(?:https?://[^/]+)?/?(?:by/)?([a-z0-9-]{1,120})/?");

    private final Bylines bylines;

    BylineMergeDeskController(Bylines bylines) {
        this.bylines = bylines;
    }

    @GetMapping
    @Admits(
            value = {Role.EDITOR, Role.STANDARDS},
            fresh = true)
    ModelAndView ask(@PathVariable long id, @RequestParam(defaultValue = "") String into) {
        var author = bylines.byId(id).orElseThrow(NotFound::new);
        return page(author, Characters.clean(into).strip());
    }

    @PostMapping
    @Admits(
            value = {Role.EDITOR, Role.STANDARDS},
            fresh = true)
    ModelAndView merge(@PathVariable long id, @RequestParam(defaultValue = "") String into, Visitor visitor) {
        var author = bylines.byId(id).orElseThrow(NotFound::new);
        var other = named(into).filter(one -> one.id() != author.id());
        if (other.isEmpty()) return page(author, Characters.clean(into).strip());
        bylines.merge(author.id(), other.get().id(), new Editor(visitor.name()));
        return new ModelAndView("redirect:/desk/bylines/" + other.get().id());
    }

    private ModelAndView page(Author author, String into) {
        var other = named(into);
        var faults = new LinkedHashMap<String, String>();
        if (!into.isEmpty() && other.isEmpty())
            faults.put("into", "Nobody is at “" + into + "”: give an author’s address, like /by/ada-flint.");
        if (other.isPresent() && other.get().id() == author.id())
            faults.put("into", "That is the same author: give the address of the other one.");
        var chosen = faults.isEmpty() ? other : Optional.<Author>empty();
        var answer = new ModelAndView(
                "byline/merge",
                Map.of(
                        "page",
                        new BylineMergePage(
                                Head.unlisted("Merge " + author.name()),
                                author.id(),
                                author.name(),
                                author.path(),
                                chosen.map(Author::id).orElse(0L),
                                chosen.map(Author::name).orElse(""),
                                chosen.map(Author::path).orElse(""),
                                new Form(Map.of("into", into), faults))));
        if (!faults.isEmpty()) answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** An author, by their address or its end. */
    private Optional<Author> named(String typed) {
        var found = PATH.matcher(Characters.clean(typed).strip());
        if (!found.matches()) return Optional.empty();
        try {
            return bylines.bySlug(found.group(1));
        } catch (Moved elsewhere) {
            return Optional.empty();
        }
    }
}
