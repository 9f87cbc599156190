package org.masthead.writing;

import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the desk's notes in the margin. */
@Controller
@RequestMapping("/desk/stories/{id:\\d{1,18}}/notes")
class NoteDeskController {

    private final MarginNotes notes;

    NoteDeskController(MarginNotes notes) {
        this.notes = notes;
    }

    @PostMapping
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView add(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String block,
            @RequestParam(defaultValue = "") String words,
            Visitor visitor) {
        if (words.length() > MarginNotes.LONGEST)
            throw new Refused(
                    422, "This note is too long", "A note has room for 20,000 characters.", "Go back and cut it.");
        if (words.isBlank()) return Answers.to(EditorPages.path(id));
        notes.add(id, block, words.strip(), visitor);
        return Answers.to(EditorPages.path(id) + "?said=noted");
    }

    @PostMapping("/{note:\\d{1,18}}/settlement")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView settle(@PathVariable long id, @PathVariable long note, Visitor visitor) {
        notes.settle(id, note, visitor);
        return Answers.to(EditorPages.path(id) + "#notes");
    }

    @PostMapping("/{note:\\d{1,18}}/reopening")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView reopen(@PathVariable long id, @PathVariable long note, Visitor visitor) {
        notes.reopen(id, note, visitor);
        return Answers.to(EditorPages.path(id) + "#notes");
    }
}
