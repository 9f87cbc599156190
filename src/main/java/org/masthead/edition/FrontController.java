package org.masthead.edition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Frames;
import org.masthead.house.NotFound;
import org.masthead.house.Sections;
import org.masthead.house.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the front of the paper, and each section's. */
@Controller
class FrontController {

    private final FrontPages pages;
    private final Sections sections;

    FrontController(FrontPages pages, Sections sections) {
        this.pages = pages;
        this.sections = sections;
    }

    @GetMapping("/")
    ModelAndView paper(@RequestParam(required = false) @Nullable String page, HttpServletRequest request) {
        return new ModelAndView("edition/front", Map.of("page", pages.paper(page, Shown.on(request))));
    }

    @GetMapping("/{section:[^.]+}")
    ModelAndView section(
            @PathVariable String section,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request) {
        var found = sections.bySlug(section).orElseThrow(NotFound::new);
        Frames.belongsTo(request, section);
        return new ModelAndView("edition/section", Map.of("page", pages.section(found, page, Shown.on(request))));
    }
}
