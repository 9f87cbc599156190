package org.masthead.moving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Slug;

/** Who writes for a WordPress site: those with an account there, and guests that plugins for bylines know. */
final class WordpressPeople {

    /** What such plugins call the category that names a story's writers. */
    private static final Set<String> BYLINES = Set.of("author", "byline", "authors");

    private static final String GUEST = "cap-";
    private static final Pattern ONLY_A_SLUG = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    private final WordpressAttachments attachments;
    private final Map<String, Person> byName = new HashMap<>();

    WordpressPeople(WordpressAttachments attachments) {
        this.attachments = attachments;
    }

    /** One of them; their picture is looked up when it is asked for. */
    private record Person(String slug, String name, String biography, String email, long portrait) {}

    /** Takes in a wp:author. */
    void addAuthor(WxrNode author) {
        var login = author.text("author_login");
        var full = author.text("author_first_name") + " " + author.text("author_last_name");
        var name =
                WordpressWords.line(first(author.text("author_display_name"), full, author.text("author_name"), login));
        var slug = first(author.text("author_nicename"), login.contains("@") ? "" : login, name);
        var person = new Person(Slug.of(slug), name, biography(author), author.text("author_email"), 0);
        add(person, login, slug, name);
    }

    /** Takes in an item of the kind guest-author. */
    void addGuest(WxrNode guest) {
        var name = WordpressWords.line(first(guest.meta("cap-display_name"), guest.text("title")));
        var login = first(guest.meta("cap-user_login"), guest.text("post_name").replaceFirst("^" + GUEST, ""), name);
        var lead = WxrNode.number(guest.meta(WordpressMetas.LEAD), 0);
        var email = guest.meta("cap-user_email").strip();
        add(new Person(Slug.of(login), name, guest.meta("cap-description"), email, lead), login, GUEST + login, name);
    }

    /** Takes in a wp:term that names a writer. */
    void addTerm(WxrNode term) {
        if (!BYLINES.contains(term.text("term_taxonomy"))) return;
        var slug = term.text("term_slug");
        var name = WordpressWords.line(term.text("term_name"));
        if (slug.startsWith(GUEST) || ONLY_A_SLUG.matcher(name).matches()) return;
        add(new Person(Slug.of(slug), name, biography(term), term.meta("user_email"), 0), slug, name);
    }

    private static String biography(WxrNode node) {
        return first(
                node.text("author_description"),
                node.text("author_bio"),
                node.text("description"),
                node.meta("description"),
                node.text("term_description"));
    }

    private void add(Person person, String... names) {
        if (person.name().isEmpty()) return;
        for (var name : names) {
            byName.merge(key(name), person, (one, other) -> one.biography().isEmpty() ? other : one);
        }
    }

    /** A story's byline: whom a plugin names, else whose account it was written under. */
    List<OldAuthor> of(WxrNode item, WordpressReading reading) {
        var named = item.all("category").stream()
                .filter(category -> BYLINES.contains(category.attribute("domain")))
                .map(category -> named(category, reading))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
        if (named.isEmpty()) Stream.ofNullable(creator(item, reading)).forEach(named::add);
        var once = new LinkedHashMap<String, OldAuthor>();
        named.forEach(author -> once.putIfAbsent(author.slug(), author));
        return List.copyOf(once.values());
    }

    private @Nullable OldAuthor named(WxrNode category, WordpressReading reading) {
        var slug = WordpressAddresses.decoded(category.attribute("nicename"));
        var bare = slug.startsWith(GUEST) ? slug.substring(GUEST.length()) : slug;
        var name = WordpressWords.line(category.text());
        return Stream.of(slug, bare, name)
                .map(one -> byName.get(key(one)))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(person -> person.biography().isEmpty()))
                .map(this::author)
                .orElseGet(() -> unknown(name.isEmpty() ? bare : name, reading));
    }

    private @Nullable OldAuthor creator(WxrNode item, WordpressReading reading) {
        var creator = WordpressWords.line(item.text("dc:creator"));
        var known = byName.get(key(creator));
        return known == null ? unknown(creator, reading) : author(known);
    }

    private OldAuthor author(Person person) {
        var portrait = attachments.picture(person.portrait());
        return new OldAuthor(person.slug(), person.name(), person.biography(), person.email(), portrait);
    }

    private static @Nullable OldAuthor unknown(String name, WordpressReading reading) {
        if (name.isEmpty()) return null;
        reading.note("The writer “" + name + "” is not in the list of authors of the export.");
        return new OldAuthor(Slug.of(name), spelled(name), "", name.contains("@") ? name : "", null);
    }

    /** A name made of what may be no more than its slug. */
    private static String spelled(String name) {
        if (name.contains("@")) return spelled(name.substring(0, name.indexOf('@')));
        if (!ONLY_A_SLUG.matcher(name).matches()) return name;
        return Stream.of(name.split("[-_.]+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String first(String... ones) {
        return Stream.of(ones)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
