package org.masthead.writing;

import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.house.Refused;
import org.masthead.story.Revisions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saves stories as revisions, shows what they said before, and brings that back. */
@Controller
@RequestMapping("/desk/stories/{id:\\d{1,18}}/revisions")
class RevisionDeskController {

    private final WorkingCopies copies;
    private final Revisions revisions;
    private final RevisionPages pages;
    private final EditorPages editor;
    private final BranchPages branches;

    RevisionDeskController(
            WorkingCopies copies, Revisions revisions, RevisionPages pages, EditorPages editor, BranchPages branches) {
        this.copies = copies;
        this.revisions = revisions;
        this.pages = pages;
        this.editor = editor;
        this.branches = branches;
    }

    /** @param then {@code stay} saves; {@code keep} and {@code related} keep the working copy as it is typed */
    @PostMapping
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView save(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "stay") String then,
            Visitor visitor) {
        var sent = copies.sent(id, typed);
        var typing = then.equals("keep") || then.equals("related");
        var kept = typing ? copies.type(sent, visitor) : copies.save(sent, visitor);
        return switch (kept) {
            case Kept.Saved saved -> Answers.to(EditorPages.path(id) + "?said=saved");
            case Kept.Typed working when then.equals("related") -> Answers.to(EditorPages.path(id) + "/related");
            case Kept.Typed working when typing -> Answers.to(EditorPages.path(id) + "?said=kept");
            case Kept.Typed(var version, var at, var faults) ->
                Answers.page(HttpStatus.UNPROCESSABLE_CONTENT, "writing/editor", editor.again(id, faults, visitor));
            case Kept.Taken(var by, var branch) ->
                elsewhere(id, branch, visitor, by + " has this story in hand, so yours could not be saved over it.");
            case Kept.Newer(var by, var branch) ->
                elsewhere(id, branch, visitor, "The story went on meanwhile, so yours could not be saved over it.");
        };
    }

    private ModelAndView elsewhere(long id, long branch, Visitor visitor, String said) {
        var page = branches.page(id, branch, visitor, said + " What you typed is kept here, whole.");
        return Answers.page(HttpStatus.CONFLICT, "writing/branch", page);
    }

    @GetMapping
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView list(@PathVariable long id, @RequestParam(defaultValue = "0") String before) {
        return Answers.page("writing/revisions", pages.list(id, number(before)));
    }

    /** The two that a form names are at an address of their own. */
    @GetMapping("/comparison")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView compare(
            @PathVariable long id,
            @RequestParam(defaultValue = "1") String from,
            @RequestParam(defaultValue = "1") String to) {
        return Answers.to(EditorPages.path(id) + "/revisions/" + number(from) + "/against/" + number(to));
    }

    @GetMapping("/{number:\\d{1,9}}")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView one(@PathVariable long id, @PathVariable int number) {
        return Answers.page("writing/revision", pages.one(id, number));
    }

    @GetMapping("/{number:\\d{1,9}}/against/{other:\\d{1,9}}")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView against(@PathVariable long id, @PathVariable int number, @PathVariable int other) {
        return Answers.page("writing/against", pages.against(id, number, other));
    }

    @PostMapping("/{number:\\d{1,9}}/restoration")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView restore(@PathVariable long id, @PathVariable int number, Visitor visitor) {
        var earlier = revisions.at(id, number).orElseThrow(NotFound::new);
        if (copies.restore(id, earlier, visitor) instanceof Kept.Taken(var by, var branch)) {
            throw new Refused(
                    409,
                    "Somebody is writing",
                    by + " has this story in hand; nothing was changed.",
                    "Ask them to let it go, or take it over on the story’s page.");
        }
        return Answers.to(EditorPages.path(id) + "?said=restored");
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
