package org.masthead.moving;

import static java.util.Map.entry;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** A body as Ghost's editor has written it since 2023: a tree of paragraphs, lists and words, with cards between. */
final class Lexical {

    /** What a node becomes whose children go into one element. */
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            entry("paragraph", "p"),
            entry("quote", "blockquote"),
            entry("extended-quote", "blockquote"),
            entry("listitem", "li"),
            entry("table", "table"),
            entry("tablerow", "tr"),
            entry("tablecell", "td"),
            entry("root", "div"));

    /** What each bit of a text's format makes of it. */
    private static final Map<Integer, String> FORMATS =
            new TreeMap<>(Map.of(1, "strong", 2, "em", 4, "s", 16, "code", 32, "sub", 64, "sup", 128, "mark"));

    private final Cards cards;
    private final GhostNotes notes;

    Lexical(Cards cards, GhostNotes notes) {
        this.cards = cards;
        this.notes = notes;
    }

    Element read(JsonNode document) {
        var body = GhostBody.blank();
        var root = document.path("root");
        children(root.isObject() ? root : document, body);
        return body;
    }

    private void children(JsonNode parent, Element out) {
        for (var child : parent.path("children")) place(child, out);
    }

    private void place(JsonNode node, Element out) {
        var type = node.path("type").asString("");
        switch (type) {
            case "text", "extended-text", "tk", "tab", "emoji", "hashtag", "code-highlight" -> text(node, out);
            case "linebreak", "extended-linebreak" -> out.appendElement("br");
            case "zwnj" -> {}
            case "heading", "extended-heading" -> children(node, out.appendElement(heading(node)));
            case "aside" ->
                children(node, out.appendElement("aside").addClass("pullquote").appendElement("p"));
            case "link", "autolink", "at-link" -> link(node, out);
            case "list" -> list(node, out);
            default -> {
                if (ELEMENTS.containsKey(type)) children(node, out.appendElement(ELEMENTS.get(type)));
                else unknown(type, node, out);
            }
        }
    }

    private static void text(JsonNode node, Element out) {
        var into = out;
        var format = node.path("format").asInt(0);
        for (var one : FORMATS.entrySet()) {
            if ((format & one.getKey()) != 0) into = into.appendElement(one.getValue());
        }
        into.appendText(node.path("text").asString(""));
    }

    private static String heading(JsonNode node) {
        var tag = node.path("tag").asString("");
        return tag.matches("h[1-6]") ? tag : "h2";
    }

    private void link(JsonNode node, Element out) {
        var link = out.appendElement("a").attr("href", node.path("url").asString(""));
        children(node, link);
    }

    /** A list that stands within a list has an item of its own there; here it belongs to the item before. */
    private void list(JsonNode node, Element out) {
        var ordered = node.path("listType").asString("").equals("number")
                || node.path("tag").asString("").equals("ol");
        var list = out.appendElement(ordered ? "ol" : "ul");
        if (ordered && node.path("start").asInt(1) > 1)
            list.attr("start", node.path("start").asString(""));
        for (var item : node.path("children")) {
            if (holdsListsAlone(item)) children(item, list);
            else place(item, list);
        }
    }

    private static boolean holdsListsAlone(JsonNode item) {
        var children = item.path("children");
        return !children.isEmpty()
                && children.valueStream()
                        .allMatch(child -> child.path("type").asString("").equals("list"));
    }

    private void unknown(String type, JsonNode node, Element out) {
        if (node.path("children").isArray()) {
            notes.add("A part of its body is of a kind that is unknown here, “" + type + "”; its words were kept.");
            children(node, out.appendElement("div"));
        } else if (node.path("text").isString() && !cards.know(type)) {
            text(node, out);
        } else {
            cards.lay(Card.of(type, node), out);
        }
    }
}
