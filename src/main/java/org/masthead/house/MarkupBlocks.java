package org.masthead.house;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The block half of tidying: sorts what came in into paragraphs, subheads, lists, pictures and tables. */
final class MarkupBlocks {

    private static final Map<String, String> PLAIN = Map.ofEntries(
            entry("p", "p"),
            entry("h1", "h2"),
            entry("h2", "h2"),
            entry("h3", "h3"),
            entry("h4", "h4"),
            entry("h5", "h4"),
            entry("h6", "h4"),
            entry("pre", "pre"),
            entry("dt", "p"),
            entry("dd", "p"),
            entry("summary", "p"),
            entry("address", "p"));

    /** Elements that hold blocks: their children are taken one by one. */
    private static final Set<String> HOLDERS = Set.of(
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "center",
            "form",
            "fieldset",
            "details",
            "dl",
            "body",
            "hgroup",
            "search",
            "dialog",
            "noscript",
            "template");

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "button",
            "input",
            "select",
            "option",
            "textarea",
            "label",
            "canvas",
            "frameset",
            "frame",
            "svg",
            "math",
            "map",
            "area",
            "param",
            "track",
            "source",
            "datalist",
            "meter",
            "progress",
            "portal",
            "applet",
            "colgroup",
            "col",
            "noframes",
            "xmp",
            "plaintext",
            "noembed");

    private static final Set<String> OTHERS = Set.of(
            "ul",
            "ol",
            "blockquote",
            "aside",
            "figure",
            "img",
            "picture",
            "hr",
            "table",
            "iframe",
            "video",
            "audio",
            "object",
            "embed",
            "li",
            "figcaption",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "caption",
            "menu");

    private final Element out;
    private @Nullable Element paragraph;

    private MarkupBlocks(Element out) {
        this.out = out;
    }

    /** A new body with the blocks of this one. */
    static Element build(Element body) {
        var out = MarkupTidy.parsed("");
        new MarkupBlocks(out).take(body);
        return out;
    }

    static boolean isBlock(Element element) {
        var name = element.normalName();
        return PLAIN.containsKey(name) || HOLDERS.contains(name) || OTHERS.contains(name);
    }

    static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName());
    }

    private void take(Element holder) {
        for (Node child : holder.childNodes()) takeNode(child);
        close();
    }

    private void takeNode(Node child) {
        if (child instanceof TextNode text) {
            if (!text.isBlank() || paragraph != null) MarkupInline.copy(text, open());
        } else if (child instanceof Element element && !isDropped(element)) {
            takeElement(element);
        }
    }

    private void takeElement(Element element) {
        var holdsBlocks = element.children().stream().anyMatch(MarkupBlocks::holdsBlock);
        if (isBlock(element)) {
            close();
            block(element, holdsBlocks);
        } else if (holdsBlocks) {
            for (Node child : element.childNodes()) takeNode(child);
        } else {
            MarkupInline.copy(element, open());
        }
    }

    private static boolean holdsBlock(Element element) {
        return isBlock(element) || element.children().stream().anyMatch(MarkupBlocks::holdsBlock);
    }

    private void block(Element element, boolean holdsBlocks) {
        var name = element.normalName();
        switch (name) {
            case "hr" -> addRule(element);
            case "ul", "ol", "menu" -> MarkupParts.list(element, out, 0);
            case "blockquote" -> nested(element, "blockquote", "");
            case "aside" -> addAside(element);
            case "figure" -> addFigure(element);
            case "img" -> MarkupParts.picture(element, null, out);
            case "table" -> MarkupParts.table(element, out);
            case "iframe", "video", "audio", "object", "embed" -> MarkupParts.elsewhere(element, out);
            default -> {
                if (PLAIN.containsKey(name) && !holdsBlocks) MarkupInline.paragraphs(element, PLAIN.get(name), out);
                else take(element);
            }
        }
    }

    private void addRule(Element element) {
        var rule = out.appendElement("hr");
        if (element.hasClass("page")) rule.addClass("page");
    }

    private void addAside(Element element) {
        var kind = element.hasClass("pullquote") ? "pullquote" : element.hasClass("factbox") ? "factbox" : "";
        if (kind.isEmpty()) take(element);
        else nested(element, "aside", kind);
    }

    /** A block that holds blocks itself; those may not hold page marks, pictures or each other. */
    private void nested(Element element, String name, String kind) {
        var inner = new Element(name);
        new MarkupBlocks(inner).take(element);
        for (var deeper : inner.select("blockquote, aside, figure")) if (deeper != inner) deeper.unwrap();
        inner.select("hr, img, figcaption").forEach(one -> {
            if (one.hasText()) one.tagName("p");
            else one.remove();
        });
        if (inner.childrenSize() == 0) return;
        MarkupInline.keepId(element, inner);
        if (!kind.isEmpty()) inner.addClass(kind);
        out.appendChild(inner);
    }

    /** One picture stands with its caption; whatever else is in a figure comes after it, so that no word is lost. */
    private void addFigure(Element figure) {
        var picture = figure.selectFirst("img");
        if (picture == null || figure.select("figure").size() > 1) {
            take(figure);
            return;
        }
        MarkupParts.picture(picture, figure, out);
        var rest = figure.clone();
        for (var shown : List.of("img", "figcaption")) {
            var first = rest.selectFirst(shown);
            if (first != null) first.remove();
        }
        take(rest);
    }

    private Element open() {
        if (paragraph == null) paragraph = new Element("p");
        return paragraph;
    }

    private void close() {
        var ready = paragraph;
        paragraph = null;
        if (ready != null) MarkupInline.paragraphs(ready, "p", out);
    }
}
