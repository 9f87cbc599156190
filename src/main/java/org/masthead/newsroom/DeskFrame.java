package org.masthead.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Role;
import org.masthead.gate.Visitors;
import org.masthead.house.Frames;
import org.masthead.house.Paper;
import org.masthead.house.Templates;
import org.masthead.newsroom.page.DeskNav;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the desk's navigation around its pages, in place of the paper's head and foot. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskFrame implements WebMvcConfigurer, HandlerInterceptor {

    private static final String VARIABLES = HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;

    private final DeskPlaces places;
    private final Visitors visitors;
    private final Templates templates;
    private final Paper paper;
    private final ObjectProvider<DeskAlarm> alarms;

    DeskFrame(
            DeskPlaces places, Visitors visitors, Templates templates, Paper paper, ObjectProvider<DeskAlarm> alarms) {
        this.places = places;
        this.visitors = visitors;
        this.templates = templates;
        this.paper = paper;
        this.alarms = alarms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/desk", "/desk/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null) return;
        visitors.of(request).ifPresent(visitor -> {
            var nav = new DeskNav(
                    paper.name(),
                    visitor.name(),
                    visitor.role().words(),
                    request.getRequestURI(),
                    LedgerDeskController.admits(visitor.role()) ? lines(request, handler) : "",
                    places.of(visitor.role()),
                    sounding(visitor.role()));
            Frames.atTheDesk(request, templates.fragment("newsroom/nav", Map.of("nav", nav)));
        });
    }

    /** Where the ledger's lines about what this page shows are found; empty where it shows no one thing. */
    private static String lines(HttpServletRequest request, Object handler) {
        if (!(handler instanceof HandlerMethod method)) return "";
        var about = method.getBeanType().getAnnotation(Ledger.About.class);
        if (about == null || !(request.getAttribute(VARIABLES) instanceof Map<?, ?> variables)) return "";
        var key = about.value();
        for (var variable : variables.entrySet())
            key = key.replace("{" + variable.getKey() + "}", String.valueOf(variable.getValue()));
        return key.contains("{")
                ? ""
                : UriComponentsBuilder.fromPath("/desk/ledger")
                        .queryParam("subject", "{subject}")
                        .encode()
                        .buildAndExpand(key)
                        .toUriString();
    }

    private List<DeskNav.Link> sounding(Role role) {
        return alarms.orderedStream()
                .flatMap(alarm -> alarm.sounding(role).stream())
                .map(one -> new DeskNav.Link(one.path(), one.words()))
                .toList();
    }
}
