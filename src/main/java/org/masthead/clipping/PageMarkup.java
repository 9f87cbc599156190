package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Picture;
import org.masthead.house.Markup;

/** Writes the body of a page's story anew, block by block. */
final class PageMarkup {

    private final PageReading page;
    private final PagePictures pictures;
    private final Element out = new Element("div");
    private final Map<String, Picture> kept = new LinkedHashMap<>();
    private @Nullable Element group;
    private @Nullable Element groupOf;
    private @Nullable Element item;

    PageMarkup(PageReading page, PagePictures pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    /** @param lead the address of the picture that the story leads with, which does not stand in the body again */
    Markup write(PageBody body, String lead) {
        for (var i = body.first(); i >= 0 && i <= body.last(); i++) {
            var block = page.block(i);
            if (body.kept().get(i)) add(block);
            else if (block.shows() && page.roles().get(i) == null && !block.hidden()) show(i, lead);
        }
        return Markup.of(out.html());
    }

    Map<String, Picture> kept() {
        return kept;
    }

    private void add(PageBlock block) {
        var list = block.kind() == PageBlock.Kind.TEXT ? around(block.place(), "li") : null;
        var quote = around(block.place(), "blockquote");
        if (list != null && list.parent() != null) addItem(block, list, list.parent());
        else if (quote != null) copy(block, grouped("blockquote", quote).appendElement("p"));
        else addAlone(block);
    }

    private void addItem(PageBlock block, Element from, Element list) {
        var into = grouped(list.normalName().equals("ol") ? "ol" : "ul", list);
        if (item == null || groupItem != from) item = into.appendElement("li");
        else item.appendText(" ");
        groupItem = from;
        copy(block, item);
    }

    private @Nullable Element groupItem;

    private Element grouped(String name, Element of) {
        if (group == null || groupOf != of) {
            group = out.appendElement(name);
            groupOf = of;
            item = null;
        }
        return group;
    }

    private void addAlone(PageBlock block) {
        group = null;
        groupOf = null;
        if (block.kind() == PageBlock.Kind.TABLE) {
            out.appendChild(block.place().clone());
            return;
        }
        var preformatted = around(block.place(), "pre") != null;
        copy(
                block,
                out.appendElement(
                        preformatted ? "pre" : block.kind() == PageBlock.Kind.HEADING ? heading(block) : "p"));
    }

    private static String heading(PageBlock block) {
        var level = block.place().normalName().charAt(1);
        return level <= '2' ? "h2" : level == '3' ? "h3" : "h4";
    }

    private static @Nullable Element around(Element place, String name) {
        for (var up = place; up != null && !up.normalName().equals("body"); up = up.parent()) {
            if (up.normalName().equals(name)) return up;
            if (up.normalName().equals("table")) return null;
        }
        return null;
    }

    private void copy(PageBlock block, Element into) {
        for (Node node : block.nodes()) {
            var copy = node.clone();
            into.appendChild(copy);
            if (!(copy instanceof Element element)) continue;
            for (var link : element.select("a[href]"))
                link.attr("href", page.meta().full(link.attr("href")));
            element.select("img, noscript, script, style, svg").forEach(one -> {
                if (one != element) one.remove();
            });
        }
        for (var parent = block.nodes().getFirst().parent();
                parent instanceof Element up && up != block.place();
                parent = up.parent()) {
            if (up.normalName().matches("a|b|strong|i|em|u|s|sub|sup|cite|code|q")) wrap(into, up);
        }
    }

    /** What is written in bold or is a link as a whole stays so. */
    private void wrap(Element into, Element like) {
        var inside = new Element(like.normalName());
        if (like.hasAttr("href")) inside.attr("href", page.meta().full(like.attr("href")));
        for (var node : List.copyOf(into.childNodes())) inside.appendChild(node);
        into.appendChild(inside);
    }

    private void show(int i, String lead) {
        group = null;
        groupOf = null;
        var block = page.block(i);
        if (block.kind() == PageBlock.Kind.EMBED) {
            embed(block.place());
            return;
        }
        var picture = pictures.at(i);
        if (picture.address().isEmpty() || picture.address().equals(lead)) return;
        var source = Markup.awaited(picture.address());
        if (kept.putIfAbsent(source, picture) != null) return;
        var figure = out.appendElement("figure");
        figure.appendElement("img").attr("src", source).attr("alt", picture.alt());
        var caption = (picture.caption() + " " + picture.credit()).strip();
        if (!caption.isEmpty()) figure.appendElement("figcaption").text(caption);
    }

    private void embed(Element from) {
        var player = from.clone();
        var address = player.attr("src").isBlank() ? player.attr("data-src") : player.attr("src");
        if (!address.isBlank()) player.attr("src", page.meta().full(address));
        if (player.attr("width").matches("[01]") || player.attr("height").matches("[01]")) return;
        if (!player.normalName().matches("iframe|video|audio|object|embed")) player.tagName("iframe");
        out.appendChild(player);
    }
}
