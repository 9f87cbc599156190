package org.masthead.newsroom;

import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.page.Head;
import org.masthead.newsroom.page.DeskPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows everybody at the paper the pages of the desk that are theirs. */
@Controller
class DeskController {

    private final DeskPlaces places;

    DeskController(DeskPlaces places) {
        this.places = places;
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS, Role.MODERATOR, Role.RIGHTS})
    @GetMapping("/desk")
    ModelAndView desk(Visitor visitor) {
        var page = new DeskPage(
                Head.unlisted("Your desk"), visitor.name(), visitor.role().words(), places.of(visitor.role()));
        return new ModelAndView("newsroom/desk", Map.of("page", page));
    }
}
