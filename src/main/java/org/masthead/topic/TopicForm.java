package org.masthead.topic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.house.Characters;
import org.masthead.house.Slug;
import org.masthead.house.page.Form;

/**
 * What an editor typed about a topic.
 *
 * @param typed by field
 */
record TopicForm(Map<String, String> typed) {

    private static final Map<String, Integer> LONGEST =
            Map.of("name", 200, "slug", 120, "kind", 20, "summary", 4_000, "aliases", 4_000);

    static TopicForm of(Map<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        for (var field : LONGEST.keySet())
            typed.put(field, Characters.clean(sent.getOrDefault(field, "")).strip());
        return new TopicForm(typed);
    }

    static TopicForm of(Topic topic) {
        return new TopicForm(Map.of(
                "name", topic.name(), "slug", topic.slug(), "kind", topic.kind().word(), "summary", topic.summary()));
    }

    private String text(String field) {
        return typed.getOrDefault(field, "");
    }

    String name() {
        return text("name");
    }

    String slug() {
        return Slug.of(text("slug").isEmpty() ? text("name") : text("slug"));
    }

    Topic.Kind kind() {
        return Arrays.stream(Topic.Kind.values())
                .filter(kind -> kind.word().equals(text("kind")))
                .findFirst()
                .orElse(Topic.Kind.SUBJECT);
    }

    /** Other names that were typed, one a line. */
    List<String> aliases() {
        return Arrays.stream(text("aliases").split("\\R"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What must be mended, by field. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        if (name().isEmpty()) faults.put("name", "Write the topic’s name.");
        LONGEST.forEach((field, most) -> {
            if (text(field).length() > most)
                faults.put(field, "This is longer than " + most + " characters: please shorten it.");
        });
        return faults;
    }

    Topic topic(long id) {
        return new Topic(id, slug(), name(), kind(), text("summary"));
    }

    Form form(Map<String, String> faults) {
        return new Form(typed, faults);
    }
}
