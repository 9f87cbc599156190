package org.masthead.house;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The parts of a body with an inside of their own: lists, tables, pictures, and what another site plays. */
final class MarkupParts {

    private static final int DEEPEST_LIST = 5;
    private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

    private MarkupParts() {}

    static void list(Element from, Element out, int depth) {
        var list = new Element(from.normalName().equals("ol") ? "ol" : "ul");
        MarkupInline.keepId(from, list);
        if (list.normalName().equals("ol")) MarkupInline.matching(from, "start", MarkupPolicy.NUMBER, list);
        for (Node child : from.childNodes()) itemOf(child, list, depth);
        if (list.childrenSize() > 0) out.appendChild(list);
    }

    /** A list straight within a list belongs to the item before it; loose words are an item too. */
    private static void itemOf(Node child, Element list, int depth) {
        var before = list.lastElementChild();
        if (child instanceof Element inner && isList(inner) && before != null && depth < DEEPEST_LIST) {
            list(inner, before, depth + 1);
        } else if (!(child instanceof Element dropped && MarkupBlocks.isDropped(dropped))) {
            var item = new Element("li");
            if (child instanceof Element element) itemInto(element, item, depth);
            else MarkupInline.copy(child, item);
            MarkupInline.finish(item, list);
        }
    }

    private static void itemInto(Element from, Element item, int depth) {
        for (Node node : from.childNodes()) {
            if (node instanceof Element element && isList(element) && depth < DEEPEST_LIST) {
                list(element, item, depth + 1);
            } else if (node instanceof Element element && MarkupBlocks.isBlock(element)) {
                if (item.hasText()) item.appendText(" ");
                itemInto(element, item, depth);
            } else {
                MarkupInline.copy(node, item);
            }
        }
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    static void table(Element from, Element out) {
        var table = new Element("table");
        MarkupInline.keepId(from, table);
        var caption = child(from, "caption");
        if (caption != null) cell(caption, table.appendElement("caption"));
        if (caption != null && !table.child(0).hasText()) table.empty();
        for (var child : from.children()) {
            if (SECTIONS.contains(child.normalName())) rows(child, table.appendElement(child.normalName()));
        }
        table.children().stream()
                .filter(section -> !section.normalName().equals("caption") && section.childrenSize() == 0)
                .toList()
                .forEach(Element::remove);
        if (!table.select("td, th").isEmpty()) out.appendChild(table);
        else if (caption != null) words(caption, out);
    }

    private static @Nullable Element child(Element from, String name) {
        return from.children().stream()
                .filter(one -> one.normalName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static void rows(Element from, Element section) {
        for (var child : from.children()) {
            if (!child.normalName().equals("tr")) continue;
            var row = new Element("tr");
            for (var one : child.children()) {
                if (!one.normalName().equals("td") && !one.normalName().equals("th")) continue;
                var cell = row.appendElement(one.normalName());
                MarkupInline.matching(one, "colspan", MarkupPolicy.NUMBER, cell);
                MarkupInline.matching(one, "rowspan", MarkupPolicy.NUMBER, cell);
                if (one.normalName().equals("th") && Set.of("row", "col").contains(one.attr("scope"))) {
                    cell.attr("scope", one.attr("scope"));
                }
                cell(one, cell);
            }
            if (row.childrenSize() > 0) section.appendChild(row);
        }
    }

    private static void cell(Element from, Element cell) {
        var words = new Element("p");
        itemInto(from, words, DEEPEST_LIST);
        var holder = new Element("div");
        MarkupInline.finish(words, holder);
        if (holder.childrenSize() > 0) {
            for (Node node : holder.child(0).childNodesCopy()) cell.appendChild(node);
        }
    }

    /** A picture of ours stands with its caption; one on another site becomes a link to it, as readers ask us only. */
    static void picture(Element picture, @Nullable Element figure, Element out) {
        var source = picture.attr("src").strip();
        if (!MarkupPolicy.PICTURE.matcher(source).matches()) {
            elsewhere(picture, out);
            var alone = figure == null ? null : figure.selectFirst("figcaption");
            if (alone != null) words(alone, out);
            return;
        }
        var block = out.appendElement("figure");
        MarkupInline.keepId(figure == null ? picture : figure, block);
        var kept = block.appendElement("img").attr("src", source);
        kept.attr("alt", Characters.clean(picture.attr("alt")).strip());
        MarkupInline.matching(picture, "width", MarkupPolicy.NUMBER, kept);
        MarkupInline.matching(picture, "height", MarkupPolicy.NUMBER, kept);
        var caption = figure == null ? null : figure.selectFirst("figcaption");
        if (caption != null && caption.hasText()) cell(caption, block.appendElement("figcaption"));
    }

    /** A caption whose picture or table is not there is a paragraph. */
    private static void words(Element caption, Element out) {
        var paragraph = new Element("p");
        cell(caption, paragraph);
        MarkupInline.finish(paragraph, out);
    }

    /** What only another site can show (a player, a picture there) is said, with a link: no reader is sent unasked. */
    static void elsewhere(Element element, Element out) {
        var address = address(element);
        var words = Characters.clean(element.attr(element.attr("title").isBlank() ? "alt" : "title"))
                .strip();
        if (address.isEmpty() && words.isEmpty()) return;
        var what = element.normalName().equals("img") ? "Picture" : "Embedded";
        var paragraph = out.appendElement("p").addClass("embed");
        if (address.isEmpty()) {
            paragraph.appendText(what + ": " + words);
            return;
        }
        var shown = words.isEmpty() ? address : words;
        paragraph.appendElement("a").attr("href", address).appendChild(new TextNode(what + ": " + shown));
    }

    private static String address(Element element) {
        for (var attribute : List.of("src", "data")) {
            var address = element.attr(attribute).strip();
            if (address.startsWith("//")) address = "https:" + address;
            if (address.matches("(?i)https?://.*")
                    && MarkupPolicy.LINK.matcher(address).matches()) return address;
        }
        var inner = element.selectFirst("source[src]");
        return inner == null || inner == element ? "" : address(inner);
    }
}
