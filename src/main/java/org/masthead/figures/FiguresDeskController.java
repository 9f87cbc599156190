package org.masthead.figures;

import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.newsroom.OnDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the newsroom how the paper does. */
@Controller
class FiguresDeskController {

    private final FiguresPages pages;

    FiguresDeskController(FiguresPages pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/figures")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS, Role.MODERATOR, Role.RIGHTS})
    @OnDesk(value = "Figures", part = OnDesk.Part.HOUSE, place = 10)
    ModelAndView show() {
        return new ModelAndView("figures/desk", Map.of("page", pages.page()));
    }
}
