package org.masthead.newsroom;

import java.util.Comparator;
import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.page.Head;
import org.masthead.newsroom.page.DeskPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows everybody at the paper the pages of the desk that are theirs. */
@Controller
class DeskController {

    private final DeskPlaces places;
    private final ObjectProvider<DeskTray> trays;

    DeskController(DeskPlaces places, ObjectProvider<DeskTray> trays) {
        this.places = places;
        this.trays = trays;
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS, Role.MODERATOR, Role.RIGHTS})
    @GetMapping("/desk")
    ModelAndView desk(Visitor visitor) {
        var tray = trays.orderedStream()
                .flatMap(one -> one.lying(visitor).stream())
                .sorted(Comparator.comparing(one -> !one.late()))
                .map(one -> new DeskPage.Lying(one.path(), one.words(), one.why(), one.late()))
                .toList();
        var page = new DeskPage(
                Head.unlisted("Your desk"), visitor.name(), visitor.role().words(), tray, places.of(visitor.role()));
        return new ModelAndView("newsroom/desk", Map.of("page", page));
    }
}
