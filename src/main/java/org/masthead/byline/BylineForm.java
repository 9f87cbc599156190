package org.masthead.byline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.masthead.byline.Author.Background;
import org.masthead.byline.Author.Contact;
import org.masthead.byline.Author.Work;
import org.masthead.house.Characters;
import org.masthead.house.Markup;
import org.masthead.house.Slug;
import org.masthead.house.page.Form;

/**
 * What an editor typed about an author.
 *
 * @param typed by field
 */
record BylineForm(Map<String, String> typed) {

    private static final Map<String, Integer> LONGEST = longest();
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*>");

    private static Map<String, Integer> longest() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("name", 120);
        all.put("slug", 120);
        all.put("title", 160);
        all.put("biography", 20_000);
        all.put("portrait", 64);
        all.put("email", 254);
        all.put("signal", 120);
        all.put("beat", 300);
        all.put("based", 300);
        all.put("languages", 300);
        all.put("education", 600);
        all.put("awards", 2_000);
        all.put("disclosures", 4_000);
        all.put("works", 4_000);
        return all;
    }

    static BylineForm of(Map<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        for (var field : LONGEST.keySet())
            typed.put(field, Characters.clean(sent.getOrDefault(field, "")).strip());
        return new BylineForm(typed);
    }

    static BylineForm of(Author author) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", author.name());
        typed.put("slug", author.slug());
        typed.put("title", author.title());
        typed.put("biography", asTyped(author.biography()));
        typed.put("portrait", author.portrait());
        typed.put("email", author.contact().email());
        typed.put("signal", author.contact().signal());
        var background = author.background();
        typed.put("beat", background.beat());
        typed.put("based", background.based());
        typed.put("languages", background.languages());
        typed.put("education", background.education());
        typed.put("awards", background.awards());
        typed.put("disclosures", author.disclosures());
        typed.put(
                "works",
                author.otherWork().stream()
                        .map(work -> work.address().isEmpty() ? work.title() : work.title() + " | " + work.address())
                        .collect(Collectors.joining("\n")));
        return new BylineForm(typed);
    }

    /** A biography of plain paragraphs is shown without marks; one with links or emphasis as the HTML it is. */
    private static String asTyped(Markup biography) {
        if (TAG.matcher(biography.html().replaceAll("</?p\\b[^>]*>", "")).find()) return biography.html();
        return biography.blocks().stream()
                .map(block -> Markup.ofBlocks(List.of(block)).text().strip())
                .collect(Collectors.joining("\n\n"));
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

    /** What must be mended, by field. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        if (text("name").isEmpty()) faults.put("name", "Write the name as it stands in the byline.");
        LONGEST.forEach((field, most) -> {
            if (text(field).length() > most)
                faults.put(field, "This is longer than " + most + " characters: please shorten it.");
        });
        if (!text("email").isEmpty() && !EMAIL.matcher(text("email")).matches())
            faults.put("email", "“" + text("email") + "” is not an e-mail address.");
        if (!text("portrait").isEmpty() && !text("portrait").matches("[a-z0-9]{6,64}"))
            faults.put("portrait", "Give the picture’s key, as the list of pictures shows it.");
        for (var work : works()) {
            if (!work.address().isEmpty() && !work.address().matches("https?://\\S+"))
                faults.put("works", "“" + work.address() + "” is not an address like https://example.org/book.");
        }
        return faults;
    }

    /** The author as the form has them. */
    Author author(long id, String slug) {
        var biography = text("biography");
        return new Author(
                id,
                slug,
                text("name"),
                text("title"),
                TAG.matcher(biography).find() ? Markup.of(biography) : Markup.ofText(biography),
                text("portrait"),
                new Contact(text("email"), text("signal")),
                new Background(text("beat"), text("based"), text("languages"), text("education"), text("awards")),
                text("disclosures"),
                works());
    }

    private List<Work> works() {
        var works = new ArrayList<Work>();
        for (var line : text("works").split("\\R")) {
            var bar = line.indexOf('|');
            var title = (bar < 0 ? line : line.substring(0, bar)).strip();
            if (!title.isEmpty())
                works.add(new Work(title, bar < 0 ? "" : line.substring(bar + 1).strip()));
        }
        return works;
    }

    Form form(Map<String, String> faults) {
        return new Form(typed, faults);
    }
}
