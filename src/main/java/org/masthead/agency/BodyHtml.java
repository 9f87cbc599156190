package org.masthead.agency;

import static java.util.Map.entry;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.masthead.moving.OldPicture;

/** Writes what stands in XML as HTML: that of XHTML as it is, that of NITF in the words of HTML. */
final class BodyHtml {

    private static final Map<String, String> NITF = Map.ofEntries(
            entry("block", "div"),
            entry("bq", "blockquote"),
            entry("hl1", "h2"),
            entry("hl2", "h2"),
            entry("note", "div"),
            entry("fn", "div"),
            entry("credit", "p"),
            entry("nitf-table", "div"),
            entry("tagline", "p"),
            entry("bibliography", "p"),
            entry("body.content", "div"));

    private static final Set<String> KEPT = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "pre",
            "blockquote",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "hr",
            "br",
            "a",
            "em",
            "strong",
            "b",
            "i",
            "u",
            "s",
            "q",
            "sub",
            "sup",
            "cite",
            "code",
            "abbr",
            "span",
            "time",
            "small",
            "mark",
            "figure",
            "figcaption",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "iframe",
            "video",
            "audio",
            "address",
            "object",
            "embed");

    private static final Set<String> DROPPED =
            Set.of("script", "style", "head", "nitf-table-metadata", "nitf-table-summary", "media-metadata", "ds");
    private static final Set<String> EMPTY = Set.of("br", "hr");
    private static final List<String> ATTRIBUTES = List.of(
            "id",
            "class",
            "lang",
            "dir",
            "start",
            "colspan",
            "rowspan",
            "scope",
            "datetime",
            "title",
            "alt",
            "width",
            "height",
            "data");

    private final Writing writing;
    private final String base;
    private final StringBuilder html = new StringBuilder();

    private BodyHtml(Writing writing, String base) {
        this.writing = writing;
        this.base = base;
    }

    /**
     * What stands in an element.
     *
     * @param base what addresses in it are meant from; may be empty
     */
    static String inside(XmlPart part, Writing writing, String base) {
        var body = new BodyHtml(writing, base);
        for (var child : part.element().childNodes()) body.write(child);
        return body.html.toString();
    }

    /** Gives the pictures and links in HTML as such: pictures their places, links their whole addresses. */
    static String of(String anyHtml, Writing writing, String base) {
        var body = new BodyHtml(writing, base);
        var parsed = org.jsoup.Jsoup.parse(anyHtml).body();
        for (var child : parsed.childNodes()) body.write(child);
        return body.html.toString();
    }

    private void write(Node node) {
        if (node instanceof TextNode text) html.append(Entities.escape(text.getWholeText()));
        else if (node instanceof Element element) write(new XmlPart(element));
    }

    private void write(XmlPart part) {
        var name = part.name().toLowerCase(Locale.ROOT);
        if (DROPPED.contains(name)) return;
        switch (name) {
            case "img" -> picture(part);
            case "media" -> NitfMedia.of(part, base).ifPresent(this::media);
            case "frac-den" -> {
                if (!html.toString().endsWith("/")) html.append('/');
                inside(part);
            }
            default -> element(part, NITF.getOrDefault(name, name));
        }
    }

    private void element(XmlPart part, String name) {
        if (!KEPT.contains(name)) {
            inside(part);
            return;
        }
        html.append('<').append(name);
        for (var attribute : ATTRIBUTES) attribute(attribute, part.attribute(attribute));
        if (name.equals("a")) attribute("href", resolved(base, part.attribute("href")));
        else attribute("src", resolved(base, part.attribute("src")));
        html.append('>');
        if (EMPTY.contains(name)) return;
        inside(part);
        html.append("</").append(name).append('>');
    }

    private void inside(XmlPart part) {
        for (var child : part.element().childNodes()) write(child);
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty())
            html.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Entities.escape(value))
                    .append('"');
    }

    private void picture(XmlPart part) {
        var address = resolved(base, part.attribute("data-src", "src"));
        // One pixel that counts readers is no picture.
        if (address.isEmpty() || part.attribute("width").matches("[01]") || address.startsWith("data:")) return;
        if (writing.leadsWith(address)) return;
        figure(new OldPicture(address, "", part.attribute("alt", "title"), ""), false);
    }

    private void media(NitfMedia media) {
        var picture = media.picture();
        if (picture == null) {
            html.append("<video");
            attribute("src", media.address());
            attribute("title", media.title());
            html.append("></video>");
        } else if (!writing.leads(picture)) {
            figure(picture, true);
        }
    }

    private void figure(OldPicture picture, boolean withCaption) {
        var captioned = withCaption && !picture.caption().isEmpty();
        if (captioned) html.append("<figure>");
        html.append("<img");
        attribute("src", writing.picture(picture));
        attribute("alt", picture.alt());
        html.append('>');
        if (!captioned) return;
        var credit = picture.credit().isEmpty() ? "" : " (" + picture.credit() + ")";
        html.append("<figcaption>").append(Entities.escape(picture.caption() + credit));
        html.append("</figcaption></figure>");
    }

    /** The whole address, where the base tells it. */
    static String resolved(String base, String address) {
        var plain = address.strip();
        if (base.isEmpty() || plain.isEmpty() || plain.startsWith("#")) return plain;
        try {
            return URI.create(base).resolve(plain).toString();
        } catch (IllegalArgumentException e) {
            return plain;
        }
    }
}
