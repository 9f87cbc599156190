package org.masthead.clipping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;

/** What newspapers call the parts of their pages, in their markup and in their words. */
final class PageVocabulary {

    private static final List<String> NAMED_BY = List.of(
            "class",
            "id",
            "data-component",
            "data-module",
            "data-testid",
            "data-qa",
            "data-widget",
            "data-gu-name",
            "data-area",
            "aria-label");

    private static final int LONGEST_NAMES = 300;
    private static final int LONGEST_LINE = 40;
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern DIVIDER = Pattern.compile("[^a-z0-9]+");

    private static final List<Meaning> NAMES = meanings("page-names.txt", PageVocabulary::names);
    private static final List<Meaning> WORDS = meanings("page-words.txt", PageVocabulary::line);

    private final Map<String, Role> known = new HashMap<>();

    /** @param linked whether it only says so of a line that is a link */
    private record Meaning(Role role, boolean linked, Pattern pattern) {}

    /** What its names say an element is, or null. */
    @Nullable
    Role named(Element element) {
        var names = new StringBuilder();
        for (var attribute : NAMED_BY) {
            if (element.hasAttr(attribute))
                names.append(element.attr(attribute)).append(' ');
        }
        if (names.isEmpty()) return null;
        var all = names.toString();
        if (!known.containsKey(all)) known.put(all, meaning(all));
        return known.get(all);
    }

    private static @Nullable Role meaning(String names) {
        var plain = plain(names);
        for (var meaning : NAMES) {
            if (meaning.pattern.matcher(plain).find()) return meaning.role;
        }
        return null;
    }

    /** Names as words: {@code articleBody__text} is “article body text”. */
    static String plain(String names) {
        var some = PageText.shortened(names, LONGEST_NAMES);
        return DIVIDER.matcher(HUMP.matcher(some).replaceAll(" ").toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** What its words say a line is, or null. */
    static @Nullable Role worded(String text, int words, int linkWords) {
        if (words == 0 || words > LONGEST_LINE || text.length() > 400) return null;
        for (var meaning : WORDS) {
            if (meaning.linked && linkWords < 0.3 * words) continue;
            if (meaning.pattern.matcher(text).matches()) return meaning.role;
        }
        return null;
    }

    private static Pattern names(String words) {
        var any = Arrays.stream(words.split("\\s*,\\s*"))
                .map(name -> name.replace(" ", " ?").replace("*", "[a-z]*"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![a-z0-9])(" + any + ")\\d*(?![a-z0-9])");
    }

    private static Pattern line(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<Meaning> meanings(String resource, java.util.function.Function<String, Pattern> pattern) {
        var meanings = new ArrayList<Meaning>();
        for (var line : lines(resource)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var colon = line.indexOf(':');
            var linked = line.charAt(colon - 1) == '?';
            var role = line.substring(0, linked ? colon - 1 : colon)
                    .toUpperCase(Locale.ROOT)
                    .replace('-', '_');
            meanings.add(new Meaning(
                    Role.valueOf(role),
                    linked,
                    pattern.apply(line.substring(colon + 1).strip())));
        }
        return List.copyOf(meanings);
    }

    private static List<String> lines(String resource) {
        try (var in = PageVocabulary.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("The program lacks " + resource);
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
