package org.masthead.imprint;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.masthead.gate.Admits;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.Paper;
import org.masthead.house.PaperSettings;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;
import org.masthead.imprint.page.SettingsPage;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.OnDesk;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What the paper says of itself and how it looks: the publisher's settings, tried before they are saved. */
@Controller
@RequestMapping("/desk/settings")
class SettingsDeskController {

    private static final List<Form.Choice> YES_OR_NO =
            List.of(new Form.Choice("true", "whole stories"), new Form.Choice("false", "headline and deck"));
    private static final int LONGEST_SHEET = 4_000;

    private final PaperSettings settings;
    private final Changes changes;
    private final Samples samples;
    private final Paper paper;

    SettingsDeskController(PaperSettings settings, Changes changes, Samples samples, Paper paper) {
        this.settings = settings;
        this.changes = changes;
        this.samples = samples;
        this.paper = paper;
    }

    @GetMapping
    @Admits(fresh = true)
    @OnDesk(value = "Settings", part = OnDesk.Part.HOUSE, place = 60)
    ModelAndView show() {
        return page(Form.of(settings.now()), "");
    }

    @PostMapping
    @Admits(fresh = true)
    ModelAndView save(@RequestParam Map<String, String> sent, Visitor visitor) {
        var wanted = wanted(sent);
        var faults = settings.faults(wanted);
        if (!faults.isEmpty()) return page(form(wanted, faults), "");
        var changed = changes.save(wanted, new Editor(visitor.name()));
        return page(Form.of(settings.now()), said(changed));
    }

    /** The paper with what was typed, before it is saved. */
    @PostMapping("/sample")
    @Admits
    ModelAndView sample(@RequestParam Map<String, String> sent) {
        var wanted = wanted(sent);
        var faults = settings.faults(wanted);
        if (!faults.isEmpty()) return page(form(wanted, faults), "");
        return new ModelAndView("imprint/sample", Map.of("page", samples.of(form(wanted, Map.of()))));
    }

    /** The sample's colours and fonts. */
    @GetMapping("/sample.css")
    @Admits
    @ResponseBody
    String sheet(@RequestParam(defaultValue = "") String look, HttpServletResponse response) {
        response.setContentType(
                MediaType.parseMediaType("text/css;charset=UTF-8").toString());
        if (look.length() > LONGEST_SHEET
                || settings.faults(Map.of("look", look)).containsKey("look")) return "";
        return settings.stylesheet(look);
    }

    private static Map<String, String> wanted(Map<String, String> sent) {
        var wanted = new LinkedHashMap<String, String>();
        for (var name : PaperSettings.NAMES) {
            var value = sent.get(name);
            if (value != null) wanted.put(name, Characters.clean(value).strip());
        }
        return wanted;
    }

    private Form form(Map<String, String> wanted, Map<String, String> faults) {
        var typed = new LinkedHashMap<>(settings.now());
        typed.putAll(wanted);
        return new Form(typed, faults);
    }

    private ModelAndView page(Form form, String said) {
        var held = new HashMap<String, String>();
        for (var name : PaperSettings.NAMES) {
            var variable = settings.heldBy(name);
            if (variable != null) held.put(name, "is held by " + variable + " in the environment of the process");
        }
        var answer = new ModelAndView(
                "imprint/settings",
                Map.of(
                        "page",
                        new SettingsPage(Head.unlisted("Settings"), said, form, held, YES_OR_NO, paper.address())));
        if (form.wrong()) answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static String said(Map<String, String> changed) {
        if (changed.isEmpty()) return "Nothing was different: the paper is as it was.";
        var names =
                changed.keySet().stream().map(name -> name.replace('-', ' ')).collect(Collectors.joining(", "));
        var later = changed.containsKey("language")
                ? " Dates and hyphens follow the new language when the paper is next started."
                : "";
        return "Saved: " + names + ". Readers see it now." + later;
    }
}
