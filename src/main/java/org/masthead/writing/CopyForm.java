package org.masthead.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.house.Json;
import org.springframework.util.MultiValueMap;

/**
 * A story as it stands in the form: every field just as it was typed, so that nothing typed is ever refused.
 *
 * @param typed from a field's name to what stands in it; a field with several lines of its own has one a line
 */
record CopyForm(Map<String, String> typed) {

    /** In the order of the page. */
    static final List<String> FIELDS = List.of(
            "kicker",
            "headline",
            "deck",
            "byline",
            "dateline",
            "body",
            "picture",
            "caption",
            "section",
            "topics",
            "slug",
            "web",
            "search",
            "social",
            "push",
            "related",
            "series",
            "language",
            "holder",
            "notice",
            "credit",
            "terms");

    CopyForm {
        var kept = new LinkedHashMap<String, String>();
        for (var field : FIELDS) kept.put(field, clean(typed.getOrDefault(field, "")));
        typed = Map.copyOf(kept);
    }

    /** Browsers end lines their own way, and PostgreSQL keeps no zero character. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u0000", "");
    }

    /**
     * What was sent, on top of what stood there: a field that was not sent at all is as it was.
     *
     * @param before what a field holds that was not sent
     */
    static CopyForm sent(MultiValueMap<String, String> parameters, CopyForm before) {
        var typed = new LinkedHashMap<>(before.typed);
        for (var field : FIELDS) {
            var values = parameters.get(field);
            if (values != null) typed.put(field, String.join("\n", values).stripTrailing());
        }
        return new CopyForm(typed);
    }

    static CopyForm stored(String json) {
        var typed = new LinkedHashMap<String, String>();
        Map<?, ?> stored = Json.read(json, Map.class);
        stored.forEach((field, text) -> typed.put(field.toString(), text.toString()));
        return new CopyForm(typed);
    }

    String json() {
        return Json.write(typed);
    }

    /** What stands in a field. */
    String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The same on one line. */
    String line(String field) {
        return text(field).replaceAll("\\s+", " ").strip();
    }

    List<String> lines(String field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    CopyForm with(String field, String text) {
        var changed = new LinkedHashMap<>(typed);
        changed.put(field, text);
        return new CopyForm(changed);
    }

    /** Whether both say the same, whatever spaces and ids stand in them. */
    boolean says(CopyForm other) {
        for (var field : FIELDS) {
            if (!said(field).equals(other.said(field))) return false;
        }
        return true;
    }

    private String said(String field) {
        return field.equals("body")
                ? Typing.body(text(field)).html()
                : text(field).strip();
    }
}
