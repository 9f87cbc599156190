package org.masthead.moving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Bodies as no editor would write them: trees of every kind of node, whole, wild and mutilated. */
final class GhostTrees {

    /** Stands in a tree wherever a word does. */
    static final String WORD = "@";

    private static final int DEEPEST = 6;

    private static final List<String> TEXTS = List.of("text", "extended-text", "tab", "whisper");

    private static final List<Object> CHILDLESS = List.of(
            Map.of("type", "linebreak"),
            Map.of("type", "horizontalrule"),
            Map.of("type", "image", "src", "/content/images/a.jpg"),
            Map.of("type", "paywall"));

    private static final List<String> HOLDERS = List.of(
            "paragraph",
            "heading",
            "extended-heading",
            "quote",
            "extended-quote",
            "aside",
            "list",
            "list",
            "listitem",
            "listitem",
            "link",
            "autolink",
            "root",
            "table",
            "tablerow",
            "tablecell",
            "columns",
            "collapsible");

    private static final List<String> KINDS = List.of(
            "image",
            "gallery",
            "video",
            "audio",
            "file",
            "embed",
            "bookmark",
            "html",
            "markdown",
            "card-markdown",
            "codeblock",
            "code",
            "hr",
            "horizontalrule",
            "callout",
            "toggle",
            "product",
            "button",
            "header",
            "signup",
            "call-to-action",
            "email",
            "email-cta",
            "paywall",
            "transistor",
            "tide-table",
            "");

    private static final List<String> NAMES = List.of(
            "type",
            "root",
            "children",
            "text",
            "format",
            "tag",
            "url",
            "src",
            "html",
            "caption",
            "images",
            "metadata",
            "title",
            "visibility",
            "web",
            "nonMember",
            "memberSegment",
            "heading",
            "markdown",
            "fileSize",
            "start",
            "sections",
            "markups",
            "atoms",
            "cards");

    private static final List<Object> VALUES = List.of(
            "",
            "The river rose.",
            "<b>two <p>feet</b>",
            "</div></div>",
            "<img src=x><script>",
            "javascript:alert(1)",
            "__GHOST_URL__/x.jpg",
            "https://averley.example/\"><script>",
            "data:image/png;base64,AA",
            "paragraph",
            "image",
            "p",
            "a",
            "ul",
            0,
            1,
            2,
            3,
            10,
            -1,
            2_000_000_000,
            1e300,
            true,
            false);

    private final Random random;

    GhostTrees(long seed) {
        this.random = new Random(seed);
    }

    /** Some nodes of the newer form whose words are all in text nodes. */
    List<Object> lexical() {
        return several(1 + random.nextInt(4), () -> lexical(DEEPEST));
    }

    private Object lexical(int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 8)) {
            case 0, 1 -> Map.of("type", one(TEXTS), "format", random.nextInt(256), "text", " " + WORD + " ");
            case 2 -> one(CHILDLESS);
            default ->
                Map.of(
                        "type",
                        one(HOLDERS),
                        "tag",
                        one(List.of("h1", "h4", "h9", "ol", "ul", "")),
                        "url",
                        "/x",
                        "children",
                        several(random.nextInt(4), () -> lexical(depth - 1)));
        };
    }

    /** A document of the older form whose words are all in text markers. */
    Object mobiledoc() {
        return Map.of(
                "markups",
                List.of(List.of("a", List.of("href", "/x")), List.of("em"), List.of("strong"), List.of("x"), List.of()),
                "atoms",
                List.of(List.of("mention", " atom ", Map.of())),
                "sections",
                several(1 + random.nextInt(6), this::section));
    }

    private Object section() {
        return switch (random.nextInt(5)) {
            case 0 -> List.of(2, "/content/images/a.jpg");
            case 1 -> List.of(3, one(List.of("ul", "ol", "dl")), several(random.nextInt(4), this::markers));
            default -> List.of(1, one(List.of("p", "h3", "aside", "blockquote", "pull-quote", "blink")), markers());
        };
    }

    private List<Object> markers() {
        return several(random.nextInt(6), () -> {
            var opened = several(random.nextInt(4), () -> random.nextInt(7) - 1);
            var closed = random.nextInt(6) - 1;
            return random.nextInt(4) == 0
                    ? List.of(1, opened, closed, random.nextInt(3) - 1)
                    : List.of(0, opened, closed, " " + WORD + " ");
        });
    }

    /** A document of either form with anything in it, under the names that mean something to one who reads bodies. */
    Object wild() {
        var nodes = several(random.nextInt(5), () -> wild(DEEPEST));
        return Map.of(
                "root",
                random.nextInt(5) == 0 ? wild(2) : Map.of("children", nodes),
                "sections",
                random.nextInt(3) == 0 ? nodes : several(nodes.size(), () -> List.of(10, random.nextInt(5))),
                "cards",
                nodes.stream().map(node -> List.of(one(KINDS), node)).toList(),
                "markups",
                nodes,
                "atoms",
                nodes);
    }

    private Object wild(int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 6)) {
            case 0 -> one(VALUES);
            case 1 ->
                random.ints(random.nextInt(12), 0, 0x3000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            case 2 -> several(random.nextInt(4), () -> wild(depth - 1));
            default -> {
                var node = new HashMap<String, Object>();
                for (var fields = random.nextInt(6); fields > 0; fields--) node.put(one(NAMES), wild(depth - 1));
                if (random.nextInt(4) > 0) node.put("type", one(random.nextBoolean() ? KINDS : HOLDERS));
                yield node;
            }
        };
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<Object> several(int count, Supplier<Object> each) {
        return Stream.generate(each).limit(count).toList();
    }
}
