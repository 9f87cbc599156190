package org.masthead.newsroom;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.page.Head;
import org.masthead.newsroom.page.DeskPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Shows everybody at the paper the desks that are theirs: each room's first page under the desk. */
@Controller
class DeskController {

    private final ObjectProvider<RequestMappingHandlerMapping> addresses;

    DeskController(ObjectProvider<RequestMappingHandlerMapping> addresses) {
        this.addresses = addresses;
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS, Role.MODERATOR, Role.RIGHTS})
    @GetMapping("/desk")
    ModelAndView desk(Visitor visitor) {
        var page = new DeskPage(
                Head.unlisted("Your desk"), visitor.name(), visitor.role().words(), desks(visitor.role()));
        return new ModelAndView("newsroom/desk", Map.of("page", page));
    }

    private List<DeskPage.Desk> desks(Role role) {
        var desks = new TreeMap<String, DeskPage.Desk>();
        addresses.stream()
                .flatMap(one -> one.getHandlerMethods().entrySet().stream())
                .forEach(mapping -> {
                    var admits = mapping.getValue().getMethodAnnotation(Admits.class);
                    if (admits == null || !role.may(admits) || !looks(mapping.getKey())) return;
                    mapping.getKey().getPatternValues().stream()
                            .filter(path -> path.matches("/desk/[a-z-]+"))
                            .forEach(path -> desks.put(path, new DeskPage.Desk(path, words(path))));
                });
        return List.copyOf(desks.values());
    }

    private static boolean looks(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    /** {@code /desk/take-downs} is “Take downs”. */
    private static String words(String path) {
        var name = path.substring("/desk/".length()).replace('-', ' ');
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
