package org.masthead.writing;

import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Gives back what was sent when the session had ended. */
@Controller
@ConditionalOnWebApplication
class UnsentDeskController {

    private final UnsentCopies unsent;

    UnsentDeskController(UnsentCopies unsent) {
        this.unsent = unsent;
    }

    @GetMapping("/desk/stories/unsent/{secret}")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView back(@PathVariable String secret, Visitor visitor) {
        var place = unsent.giveBack(secret, visitor).orElseThrow(NotFound::new);
        return Answers.to(EditorPages.path(place.story()) + "/branches/" + place.branch());
    }
}
