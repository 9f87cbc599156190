package org.masthead.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Json;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.context.ApplicationContext;

/** Somebody of the newsroom with a browser, for tests. */
public final class Writer {

    public final SignedIn.Person person;
    public final Sender browser;

    private Writer(SignedIn.Person person, Sender browser) {
        this.person = person;
        this.browser = browser;
    }

    public static Writer of(ApplicationContext paper, int port, Role role, String name) {
        var person = SignedIn.on(paper).as(role, name);
        return new Writer(person, new Sender(port).as(person));
    }

    /** A draft of the river section, begun by somebody else. */
    static long draft(ApplicationContext paper, String headline) {
        paper.getBean(Sections.class).ensure("River", "");
        return paper.getBean(Stories.class).draft(Copies.river(headline), Copies.ADA);
    }

    public static String path(long story) {
        return "/desk/stories/" + story;
    }

    /** The form of a story's page as a browser has it. */
    public Form open(long story) {
        var page = browser.get(path(story)).page();
        var form = page.selectFirst("form#copy");
        if (form == null) throw new IllegalStateException("Not in hand: " + page.text());
        var fields = new LinkedHashMap<String, List<String>>();
        for (var field : form.select("input[name], select[name], textarea[name]")) {
            var value = switch (field.normalName()) {
                case "select" -> field.select("option[selected]").attr("value");
                case "textarea" -> field.wholeText();
                default -> field.attr("value");
            };
            fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                    .add(value);
        }
        return new Form(story, fields);
    }

    public Reader.Answer type(Form form) {
        return browser.with("Accept", "application/json").post(path(form.story) + "/draft", form.posted());
    }

    /** The same, and the form knows its new version, as a browser's does. */
    public Form typed(Form form) {
        return form.with("version", said(type(form), "version"));
    }

    Reader.Answer save(Form form) {
        return browser.with("Accept", "text/html").post(path(form.story) + "/revisions", form.posted());
    }

    public Reader.Answer takeOver(long story) {
        return browser.with("Accept", "text/html").post(path(story) + "/hold", "over", "yes");
    }

    /** What stands in a JSON answer. */
    static String said(Reader.Answer answer, String name) {
        return String.valueOf(Json.read(answer.text(), Map.class).get(name));
    }

    /** A form as it stands in a browser. */
    public record Form(long story, Map<String, List<String>> fields) {

        public Form with(String field, String value) {
            var changed = new LinkedHashMap<>(fields);
            changed.put(field, List.of(value));
            return new Form(story, changed);
        }

        public String text(String field) {
            return String.join("\n", fields.getOrDefault(field, List.of()));
        }

        String[] posted() {
            var posted = new ArrayList<String>();
            fields.forEach((name, values) -> values.forEach(value -> posted.addAll(List.of(name, value))));
            return posted.toArray(String[]::new);
        }
    }
}
