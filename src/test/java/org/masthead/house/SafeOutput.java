package org.masthead.house;

import static java.util.Map.entry;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** An opinion of its own on whether a body is safe: every element and attribute of it must be on this list. */
final class SafeOutput {

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("p", Set.of("class")),
            entry("h2", Set.of()),
            entry("h3", Set.of()),
            entry("h4", Set.of()),
            entry("ul", Set.of()),
            entry("ol", Set.of("start")),
            entry("li", Set.of()),
            entry("blockquote", Set.of()),
            entry("aside", Set.of("class")),
            entry("figure", Set.of()),
            entry("figcaption", Set.of()),
            entry("img", Set.of("src", "alt", "width", "height")),
            entry("hr", Set.of("class")),
            entry("pre", Set.of()),
            entry("table", Set.of()),
            entry("caption", Set.of()),
            entry("thead", Set.of()),
            entry("tbody", Set.of()),
            entry("tfoot", Set.of()),
            entry("tr", Set.of()),
            entry("th", Set.of("colspan", "rowspan", "scope")),
            entry("td", Set.of("colspan", "rowspan")),
            entry("a", Set.of("href")),
            entry("em", Set.of()),
            entry("strong", Set.of()),
            entry("code", Set.of()),
            entry("sub", Set.of()),
            entry("sup", Set.of()),
            entry("s", Set.of()),
            entry("q", Set.of()),
            entry("cite", Set.of()),
            entry("abbr", Set.of("title")),
            entry("br", Set.of()),
            entry("span", Set.of()),
            entry("time", Set.of("datetime")),
            entry("small", Set.of()),
            entry("mark", Set.of()));
    private static final Set<String> EVERYWHERE = Set.of("id", "lang", "dir");
    private static final Set<String> CLASSES = Set.of("page", "pullquote", "factbox", "embed");
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|mailto:|tel:|/(?![/\\\\])|#|\\?).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern RUNS =
            Pattern.compile("(?:javascript|vbscript|data|file|blob|about|view-source):.*", Pattern.DOTALL);
    private static final Pattern UNWANTED = Pattern.compile(
            "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufffe\\uffff\\u202a-\\u202e\\u2066-\\u2069]");

    private SafeOutput() {}

    /** What is wrong with this body; nothing, it is to be hoped. */
    static List<String> wrongs(String html) {
        var wrongs = new ArrayList<String>();
        var document = Jsoup.parseBodyFragment(html);
        document.body().forEachNode(node -> {
            if (node instanceof Comment || node instanceof DataNode) wrongs.add("hidden: " + node.outerHtml());
            if (node instanceof Element element && element != document.body()) check(element, wrongs);
        });
        if (!document.head().children().isEmpty()) wrongs.add("something got into the head");
        if (UNWANTED.matcher(document.body().html()).find()) wrongs.add("a control character");
        return wrongs;
    }

    private static void check(Element element, List<String> wrongs) {
        var allowed = ALLOWED.get(element.normalName());
        if (allowed == null || !element.tag().namespace().equals("http://www.w3.org/1999/xhtml")) {
            wrongs.add("element " + element.tag().namespace() + " " + element.tagName());
            return;
        }
        for (var attribute : element.attributes()) {
            if (!allowed.contains(attribute.getKey()) && !EVERYWHERE.contains(attribute.getKey())) {
                wrongs.add("attribute " + attribute.getKey() + " on " + element.tagName());
            }
            value(attribute, wrongs);
        }
    }

    private static void value(Attribute attribute, List<String> wrongs) {
        var value = attribute.getValue();
        var fine = switch (attribute.getKey()) {
            case "href" -> LINK.matcher(value).matches() && !runs(value);
            case "src" -> value.matches("/media/[a-z0-9]{4,40}");
            case "class" -> CLASSES.contains(value);
            case "id" -> value.matches("b-[a-z0-9][a-z0-9-]{0,60}");
            case "width", "height", "colspan", "rowspan", "start" -> value.matches("[1-9][0-9]{0,4}");
            default -> true;
        };
        if (!fine) wrongs.add(attribute.toString());
    }

    /** Whether a browser could take this address for something to run, however it is written. */
    private static boolean runs(String address) {
        var plain = address;
        for (var i = 0; i < 3; i++) {
            if (RUNS.matcher(plain.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]", "").toLowerCase(Locale.ROOT))
                    .matches()) return true;
            plain = org.jsoup.parser.Parser.unescapeEntities(decoded(plain), true);
        }
        return false;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return text;
        }
    }
}
