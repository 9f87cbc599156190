package org.masthead.moving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A shortcode: a word in square brackets in a story's text, for which WordPress or a plugin puts something else.
 *
 * @param given what it is told, by name; what has no name is numbered from 0
 * @param written how it stands in the text
 * @param end where the text goes on after it
 */
record ShortcodeTag(String name, boolean closing, Map<String, String> given, String written, int end) {

    private static final int LONGEST = 20_000;
    private static final Pattern NAME = Pattern.compile("\\[(/?)([A-Za-z][A-Za-z0-9_:-]{0,60})(?=[\\s\\]/=])");
    private static final Pattern GIVEN =
            Pattern.compile("([\\w:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))|\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern CURLY = Pattern.compile("[“”″„]|&(?:#8220|#8221|#8243|#34|quot|ldquo|rdquo);");

    /** The shortcode that begins here, or null where none does. */
    static @Nullable ShortcodeTag at(String text, int from) {
        var name = NAME.matcher(text)
                .region(from, Math.min(text.length(), from + 80))
                .useTransparentBounds(true);
        if (!name.lookingAt()) return null;
        var end = end(text, name.end());
        if (end < 0) return null;
        var inside = text.substring(name.end(), end);
        if (inside.endsWith("/")) inside = inside.substring(0, inside.length() - 1);
        var closing = !name.group(1).isEmpty();
        var named = name.group(2).toLowerCase(Locale.ROOT);
        return new ShortcodeTag(named, closing, given(inside), text.substring(from, end + 1), end + 1);
    }

    /**
     * Where its closing bracket stands, or -1; brackets in quotation marks are part of what it is told, and
     * no paragraph ends within.
     */
    private static int end(String text, int from) {
        var quote = 0;
        for (var at = from; at < Math.min(text.length(), from + LONGEST); at++) {
            var one = text.charAt(at);
            if (one == '\n' && (text.startsWith("\n", at + 1) || text.startsWith("\r\n", at + 1))) return -1;
            if (quote != 0) {
                if (one == quote) quote = 0;
            } else if (one == ']') {
                return at;
            } else if (one == '[' || one == '<') {
                return -1;
            } else if ((one == '"' || one == '\'') && text.charAt(at - 1) == '=') {
                quote = one;
            }
        }
        return -1;
    }

    private static Map<String, String> given(String inside) {
        var given = new LinkedHashMap<String, String>();
        var plain = inside.indexOf('"') < 0 ? CURLY.matcher(inside).replaceAll("\"") : inside;
        var matcher = GIVEN.matcher(plain);
        while (matcher.find()) {
            var name = matcher.group(1) == null ? String.valueOf(given.size()) : matcher.group(1);
            var value = Stream.of(2, 3, 4, 5, 6, 7)
                    .map(matcher::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElse("");
            given.putIfAbsent(name.toLowerCase(Locale.ROOT), Parser.unescapeEntities(value, false));
        }
        return given;
    }

    /** The first of these that it is told something under, or empty. */
    String first(String... names) {
        return first(List.of(names));
    }

    String first(List<String> names) {
        return names.stream()
                .map(name -> given.getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The first address of another site among what it is told under these names or under none. */
    Optional<String> address(List<String> names) {
        return Stream.concat(names.stream().map(name -> given.getOrDefault(name, "")), unnamed())
                .map(String::strip)
                .filter(WordpressEmbeds::isAddress)
                .findFirst();
    }

    /** What it is told without a name, as old shortcodes are: [audio http://averley.example/a.mp3|loop=no]. */
    Stream<String> unnamed() {
        return given.entrySet().stream()
                .filter(one -> NUMBER.matcher(one.getKey()).matches())
                .map(one -> one.getValue().replaceFirst("^=", "").replaceFirst("\\|.*", ""));
    }

    /** Numbers under a name, as in ids="12,14". */
    List<Long> numbers(String name) {
        return Stream.of(given.getOrDefault(name, "").split("[,\\s]+"))
                .map(number -> WxrNode.number(number, 0))
                .filter(number -> number > 0)
                .toList();
    }

    /** How another one of this name would begin. */
    String beginning() {
        return "[" + written.substring(1, 1 + name.length());
    }

    /** How that which it encloses would end. */
    String ending() {
        return "[/" + written.substring(1, 1 + name.length()) + "]";
    }

    /** Whether it cannot be mere words in brackets, as “[sic]” is. */
    boolean isSurely() {
        return name.indexOf('_') > 0
                || given.keySet().stream().anyMatch(key -> !NUMBER.matcher(key).matches());
    }
}
