package org.masthead.reprint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.house.NotFound;
import org.masthead.house.Shown;
import org.masthead.newsroom.Ledger;
import org.masthead.newsroom.OnDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the rights desk its requests. */
@Controller
@Ledger.About("reprint:{id}")
@RequestMapping("/desk/reprints")
class ReprintDeskController {

    private final ReprintRepository repository;
    private final DeskPages pages;
    private final RequestPages requests;

    ReprintDeskController(ReprintRepository repository, DeskPages pages, RequestPages requests) {
        this.repository = repository;
        this.pages = pages;
        this.requests = requests;
    }

    @GetMapping
    @Admits(Role.RIGHTS)
    @OnDesk(value = "Reprints", part = OnDesk.Part.READERS, place = 30)
    ModelAndView waiting(HttpServletRequest request) {
        Shown.on(request).isPersonal();
        return new ModelAndView("reprint/desks", Map.of("page", pages.list(State.ASKED, null)));
    }

    @GetMapping("/in/{state:[a-z]{1,20}}")
    @Admits(Role.RIGHTS)
    ModelAndView list(
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request) {
        Shown.on(request).isPersonal();
        var asked = Arrays.stream(State.values())
                .filter(one -> one.key().equals(state))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ModelAndView("reprint/desks", Map.of("page", pages.list(asked, page)));
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Admits(Role.RIGHTS)
    ModelAndView one(@PathVariable long id, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        var reprint = repository.byId(id).orElseThrow(NotFound::new);
        return new ModelAndView("reprint/desk", Map.of("page", pages.page(reprint, new ReprintForm(Map.of()), "")));
    }

    @GetMapping("/{id:\\d{1,18}}/invoice")
    @Admits(Role.RIGHTS)
    ModelAndView invoice(@PathVariable long id, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        var reprint = repository.byId(id).orElseThrow(NotFound::new);
        return new ModelAndView(
                "reprint/invoice", Map.of("page", requests.invoicePage(reprint).orElseThrow(NotFound::new)));
    }
}
