package org.masthead.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The words half of tidying: emphasis, links and line breaks inside a block. */
final class MarkupInline {

    private static final Map<String, String> RENAMED = Map.of(
            "b", "strong", "i", "em", "strike", "s", "del", "s", "tt", "code", "kbd", "code", "samp", "code", "acronym",
            "abbr", "dfn", "em", "var", "em");

    private static final Set<String> KEPT = Set.of(
            "a", "em", "strong", "code", "sub", "sup", "s", "q", "cite", "abbr", "br", "span", "time", "small", "mark");

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern SEEN = Pattern.compile("[^\\s\\h\\p{Cf}]");
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,57}");

    private MarkupInline() {}

    /** Copies words and their emphasis; an element that has no place among words gives its words. */
    static void copy(Node node, Element into) {
        if (node instanceof TextNode text) {
            into.appendText(SPACE.matcher(Characters.clean(text.getWholeText())).replaceAll(" "));
        } else if (node instanceof Element element && !MarkupBlocks.isDropped(element)) {
            var target = opened(element, into);
            for (Node child : element.childNodes()) copy(child, target);
            if (target != into && !target.hasText() && !target.normalName().equals("br")) target.unwrap();
        }
    }

    /**
     * Adds a block with these words; two line breaks together divide it, as old systems divide paragraphs. Nothing is
     * added for no words.
     */
    static void paragraphs(Element words, String name, Element out) {
        if (name.equals("pre")) {
            preformatted(words, out);
            return;
        }
        var block = new Element(name);
        keepId(words, block);
        if (name.equals("p") && words.hasClass("embed")) block.addClass("embed");
        for (Node child : List.copyOf(words.childNodes())) {
            if (isBreak(child) && isBreak(block.lastChild())) {
                finish(block, out);
                block = new Element(name);
            } else if (!(isBlank(child) && isBreak(block.lastChild()))) {
                copy(child, block);
            }
        }
        finish(block, out);
    }

    /** The id of a block, or of an anchor inside it, in the form that ids of ours have. */
    static void keepId(Element from, Element to) {
        var id = from.id();
        if (MarkupPolicy.BLOCK_ID.matcher(id).matches()) to.attr("id", id);
        else if (ANCHOR.matcher(id).matches()) to.attr("id", ours(id));
        keepLanguage(from, to);
    }

    private static String ours(String id) {
        var plain = id.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return plain.startsWith("b-") ? plain : "b-" + plain;
    }

    private static void keepLanguage(Element from, Element to) {
        var language = from.attr("lang");
        if (MarkupPolicy.LANGUAGE.matcher(language).matches()) to.attr("lang", language);
        if (Set.of("ltr", "rtl", "auto").contains(from.attr("dir"))) to.attr("dir", from.attr("dir"));
    }

    private static Element opened(Element element, Element into) {
        var name = RENAMED.getOrDefault(element.normalName(), element.normalName());
        if (!KEPT.contains(name)) return into;
        var opened = new Element(name);
        keepLanguage(element, opened);
        switch (name) {
            case "a" -> link(element, opened);
            case "time" -> matching(element, "datetime", MarkupPolicy.MOMENT, opened);
            case "abbr" -> titled(element, opened);
            default -> {}
        }
        var pointless = (name.equals("a") || name.equals("span") || name.equals("time"))
                && opened.attributes().isEmpty();
        if (pointless || (name.equals("a") && into.closest("a") != null)) return into;
        into.appendChild(opened);
        return opened;
    }

    private static void link(Element element, Element opened) {
        var address = element.attr("href").strip();
        if (address.startsWith("#") && ANCHOR.matcher(address.substring(1)).matches()) {
            opened.attr("href", "#" + ours(address.substring(1)));
        } else if (MarkupPolicy.LINK.matcher(address).matches()) {
            opened.attr("href", address);
        }
    }

    private static void titled(Element element, Element opened) {
        if (!element.attr("title").isBlank())
            opened.attr("title", Characters.clean(element.attr("title")).strip());
    }

    static void matching(Element from, String attribute, Pattern form, Element to) {
        var value = from.attr(attribute).strip();
        if (form.matcher(value).matches()) to.attr(attribute, value);
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }

    private static boolean isBreak(@Nullable Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    private static void preformatted(Element words, Element out) {
        if (!words.hasText()) return;
        var block = out.appendElement("pre");
        keepId(words, block);
        block.text(Characters.clean(words.wholeText()).strip());
    }

    /** Trims the ends, and adds the block where it says something. */
    static void finish(Element block, Element out) {
        trim(block);
        if (SEEN.matcher(block.text()).find()) out.appendChild(block);
    }

    private static void trim(Element block) {
        while (block.childNodeSize() > 0 && blankEdge(block.childNode(0)))
            block.childNode(0).remove();
        while (block.childNodeSize() > 0 && blankEdge(block.childNode(block.childNodeSize() - 1))) {
            block.childNode(block.childNodeSize() - 1).remove();
        }
        if (block.childNodeSize() == 0) return;
        if (block.childNode(0) instanceof TextNode first)
            first.text(first.getWholeText().stripLeading());
        if (block.childNode(block.childNodeSize() - 1) instanceof TextNode last) {
            last.text(last.getWholeText().stripTrailing());
        }
    }

    private static boolean blankEdge(Node node) {
        return isBreak(node)
                || (node instanceof TextNode text && text.getWholeText().isBlank());
    }
}
