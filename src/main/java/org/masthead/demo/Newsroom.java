package org.masthead.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.byline.Author;
import org.masthead.house.Markup;
import org.masthead.house.Section;
import org.masthead.topic.Topic;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Who works at the paper of Averley, and what it writes about: read from {@code demo/newsroom.yml}. */
record Newsroom(
        Map<String, Object> paper,
        Map<String, Object> rights,
        List<Section> sections,
        List<Person> authors,
        List<Subject> topics) {

    static Newsroom read() {
        try (var file = Newsroom.class.getResourceAsStream("/demo/newsroom.yml")) {
            Map<String, Object> all = yaml().load(file);
            return new Newsroom(
                    map(all.get("paper")),
                    map(all.get("rights")),
                    maps(all.get("sections")).stream()
                            .map(one -> new Section(text(one, "slug"), text(one, "name"), text(one, "about")))
                            .toList(),
                    maps(all.get("authors")).stream().map(Person::new).toList(),
                    maps(all.get("topics")).stream().map(Subject::new).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    static String text(Map<String, Object> map, String name) {
        var value = map.get(name);
        return value == null ? "" : value.toString().strip();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
        return value == null
                ? List.of()
                : ((List<Object>) value).stream().map(Object::toString).toList();
    }

    /** An author as the file has them. */
    record Person(Map<String, Object> all) {

        String slug() {
            return text(all, "slug");
        }

        String name() {
            return text(all, "name");
        }

        Author author(long id, String portrait) {
            return new Author(
                    id,
                    slug(),
                    name(),
                    text(all, "title"),
                    Markup.of(text(all, "biography")),
                    portrait,
                    new Author.Contact(text(all, "email"), text(all, "signal")),
                    new Author.Background(
                            text(all, "beat"),
                            text(all, "based"),
                            text(all, "languages"),
                            text(all, "education"),
                            text(all, "awards")),
                    text(all, "disclosures"),
                    maps(all.get("other_work")).stream()
                            .map(work -> new Author.Work(text(work, "title"), text(work, "address")))
                            .toList());
        }
    }

    /** A topic as the file has it. */
    record Subject(Map<String, Object> all) {

        String slug() {
            return text(all, "slug");
        }

        String name() {
            return text(all, "name");
        }

        String summary() {
            return text(all, "summary");
        }

        List<String> aliases() {
            return texts(all.get("aliases"));
        }

        Topic.Named named() {
            return new Topic.Named(Topic.Kind.valueOf(text(all, "kind").toUpperCase(Locale.ROOT)), name());
        }
    }
}
