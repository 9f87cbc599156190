package org.masthead.clipping;

import static org.masthead.clipping.PageBlock.Kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Goes through a page as a reader does, and lists its blocks in order. */
final class PageBlocks {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "o:p", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "template",
            "textarea",
            "select",
            "svg",
            "math",
            "canvas",
            "noscript",
            "datalist",
            "map",
            "noframes",
            "option",
            "base");

    private static final Set<String> SHOWN = Set.of("img", "amp-img", "picture");

    private static final Set<String> PLAYED = Set.of(
            "iframe", "video", "audio", "embed", "object", "amp-youtube", "amp-iframe", "amp-video", "amp-twitter");

    /** More blocks than any story has: what comes after them is left out. */
    static final int MOST = 5_000;

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private static final int NEAR = 12;

    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<Node> run = new ArrayList<>();
    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    private final PageHidden hidden = new PageHidden();

    private PageBlocks() {}

    static List<PageBlock> of(Element body) {
        var reading = new PageBlocks();
        body.traverse(reading.holders());
        reading.walk(body);
        return List.copyOf(reading.blocks);
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName())
                && !(element.normalName().equals("template") && element.hasAttr("shadowrootmode"));
    }

    /** Notes which inline elements have blocks or paragraphs inside, as a link around a whole paragraph has. */
    private NodeVisitor holders() {
        return (node, depth) -> {
            if (!(node instanceof Element element) || INLINE.contains(element.normalName())) return;
            if (SHOWN.contains(element.normalName())) return;
            if (element.normalName().equals("br") && !PageBreaks.isSecond(element)) return;
            for (var up = element.parent(); up != null && INLINE.contains(up.normalName()); up = up.parent()) {
                if (!holders.add(up)) return;
            }
        };
    }

    private void walk(Element holder) {
        for (var child : holder.childNodes()) {
            if (blocks.size() >= MOST) return;
            if (child instanceof TextNode) run.add(child);
            else if (child instanceof Element element && !isSkipped(element)) walkElement(element, holder);
        }
        if (!INLINE.contains(holder.normalName())) flush(holder);
    }

    private void walkElement(Element element, Element holder) {
        var name = element.normalName();
        if (name.equals("br")) {
            if (PageBreaks.ends(run)) flush(holder);
            else run.add(element);
        } else if (INLINE.contains(name)) {
            if (holders.contains(element)) walk(element);
            else run.add(element);
        } else {
            flush(holder);
            walkBlock(element);
        }
    }

    private void walkBlock(Element element) {
        var name = element.normalName();
        if (SHOWN.contains(name)) addShown(Kind.PICTURE, element);
        else if (PLAYED.contains(name)) addShown(Kind.EMBED, element);
        else if (name.equals("button") || name.equals("input")) addControl(element);
        else if (name.equals("table") && PageTable.isData(element)) addText(Kind.TABLE, element, List.of(element));
        else walk(element);
    }

    private void flush(Element holder) {
        if (run.isEmpty() || blocks.size() >= MOST) return;
        var parts = PageBreaks.parts(List.copyOf(run));
        run.clear();
        for (var nodes : parts) {
            var place = block(nodes.getFirst(), holder);
            var heading = HEADING.matcher(place.normalName()).matches();
            addText(heading ? Kind.HEADING : Kind.TEXT, place, nodes);
            for (var node : nodes) {
                if (node instanceof Element element) {
                    for (var picture : element.select("img, amp-img")) addShown(Kind.PICTURE, picture);
                }
            }
        }
    }

    private static Element block(Node first, Element otherwise) {
        for (var up = first.parent(); up instanceof Element element; up = element.parent()) {
            if (!INLINE.contains(element.normalName())) return element;
        }
        return otherwise;
    }

    private void addText(Kind kind, Element place, List<Node> nodes) {
        var text = PageText.of(nodes);
        if (text.isEmpty()) return;
        var linked = new StringBuilder();
        for (var node : nodes) linksOf(node, linked);
        blocks.add(PageBlock.of(kind, place, nodes, text, linked.toString(), isHidden(nodes)));
    }

    private static void linksOf(Node node, StringBuilder linked) {
        if (inLink(node)) linked.append(PageText.of(List.of(node))).append(' ');
        else if (node instanceof Element element) for (var child : element.childNodes()) linksOf(child, linked);
    }

    private static boolean inLink(Node node) {
        var up = node;
        for (var i = 0; i < NEAR && up != null; i++) {
            if (up instanceof Element element && element.normalName().equals("a") && element.hasAttr("href"))
                return true;
            up = up.parent();
        }
        return false;
    }

    private void addShown(Kind kind, Element element) {
        blocks.add(PageBlock.shown(kind, element, hidden.is(element)));
    }

    private void addControl(Element element) {
        var shown =
                element.normalName().equals("button") || element.attr("type").matches("(?i)submit|button");
        var text = element.normalName().equals("button") ? element.text() : element.attr("value");
        if (!shown || text.isBlank()) return;
        blocks.add(PageBlock.of(Kind.CONTROL, element, List.of(element), PageText.tidy(text), "", hidden.is(element)));
    }

    private boolean isHidden(List<Node> nodes) {
        for (var node : nodes) {
            if (node instanceof TextNode text && text.isBlank()) continue;
            return hidden.is(node instanceof Element element ? element : node.parent());
        }
        return false;
    }
}
