package org.masthead.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The pictures in a body: each gets a figure of its own, and the name that it is awaited under. */
final class WordpressPictures {

    /** Where an address may stand, that of the whole picture first. */
    private static final List<String> ADDRESSES = List.of(
            "data-orig-file",
            "data-full-url",
            "data-large-file",
            "data-src",
            "data-lazy-src",
            "data-original",
            "src",
            "data-url");

    private static final List<String> NUMBERS = List.of("data-id", "data-attachment-id", "data-image-id");

    private static final Pattern NUMBER = Pattern.compile("(?:^|.*\\s)wp-image-([0-9]{1,18})(?:\\s.*|$)");
    private static final Pattern SERVED_BY_OTHERS = Pattern.compile("(?i)(?:https?:)?//i[0-9]\\.wp\\.com/([^?]+).*");
    private static final Pattern BACKGROUND =
            Pattern.compile("(?i)background(?:-image)?\\s*:[^;]{0,200}url\\(\\s*['\"]?([^'\")]+)");
    private static final String SIGNS = "img.emoji, img.wp-smiley, img.smiley";

    private final WordpressReading reading;
    private final Element body;

    WordpressPictures(WordpressReading reading, Element body) {
        this.reading = reading;
        this.body = body;
    }

    void name() {
        body.select("amp-img").tagName("img");
        for (var sign : body.select(SIGNS)) sign.replaceWith(new TextNode(sign.attr("alt")));
        for (var cover : body.select(".wp-block-cover[style]")) showBackground(cover);
        for (var old : body.select("div.wp-caption, dl.wp-caption")) old.tagName("figure");
        for (var caption : body.select("figure .wp-caption-text, figure .blocks-gallery-caption"))
            caption.tagName("figcaption");
        for (var picture : body.select("img")) name(picture);
        for (var figure : body.select("figure")) if (holdsFigures(figure)) open(figure);
    }

    /** A picture that words stand upon is shown before them. */
    private static void showBackground(Element cover) {
        var background = BACKGROUND.matcher(cover.attr("style"));
        if (background.find() && cover.selectFirst("img") == null) {
            cover.prependElement("img").attr("src", background.group(1));
        }
    }

    private void name(Element picture) {
        var address = address(picture);
        if (address.isEmpty()) {
            remove(picture, picture.hasAttr("src") ? "A picture whose address leads nowhere is left out." : "");
        } else if (picture.attr("width").equals("1") && picture.attr("height").equals("1")) {
            remove(picture, "A picture that nobody sees, from " + address + ", is left out.");
        } else {
            var attachment = attachment(picture, address);
            var whole = attachment == null ? address : attachment.address();
            var figure = figure(picture);
            var caption = figure.selectFirst("figcaption");
            var known = attachment == null ? new OldPicture(whole, "", "", "") : attachment.picture();
            var shown = new OldPicture(
                    whole,
                    caption == null ? known.caption() : WordpressWords.line(caption.text()),
                    or(WordpressWords.line(picture.attr("alt")), known.alt()),
                    or(WordpressWords.line(picture.attr("data-credit")), known.credit()));
            picture.clearAttributes().attr("src", reading.picture(shown)).attr("alt", shown.alt());
        }
    }

    private void remove(Element picture, String note) {
        if (!note.isEmpty()) reading.note(note);
        picture.remove();
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** Its address on the web, or empty. */
    private String address(Element picture) {
        return ADDRESSES.stream()
                .map(picture::attr)
                .map(this::absolute)
                .filter(WordpressEmbeds::isAddress)
                .findFirst()
                .or(() -> Optional.of(absolute(picture.attr("srcset").strip().split("[\\s,]", 2)[0])))
                .filter(WordpressEmbeds::isAddress)
                .orElse("");
    }

    private String absolute(String any) {
        var address = any.strip().replace(" ", "%20");
        var others = SERVED_BY_OTHERS.matcher(address);
        if (others.matches()) return "https://" + others.group(1);
        if (address.startsWith("//")) return "https:" + address;
        if (address.isEmpty() || address.matches("(?i)[a-z]+:.*|#.*")) return address;
        var site = reading.site().address();
        return address.startsWith("/") ? site.replaceFirst("(?<=[^:/])/.*", "") + address : site + "/" + address;
    }

    /** The file it was made from: the one whose number it bears, if that can be, else the one whose address it has. */
    private @Nullable WordpressAttachment attachment(Element picture, String address) {
        var attachments = reading.site().attachments();
        var numbered = NUMBER.matcher(picture.className());
        var number = numbered.matches()
                ? Long.parseLong(numbered.group(1))
                : NUMBERS.stream()
                        .mapToLong(name -> WxrNode.number(picture.attr(name), 0))
                        .max()
                        .orElse(0);
        var attachment = attachments.byId(number);
        return attachment != null && attachment.isOrigin(address) ? attachment : attachments.byAddress(address);
    }

    /** The figure around this picture alone; one is made where there is none. */
    private static Element figure(Element picture) {
        var around = picture.closest("figure");
        if (around != null && around.select("img").size() == 1) {
            if (!around.equals(picture.parent())) around.prependChild(picture);
            return around;
        }
        var made = new Element("figure");
        picture.replaceWith(made);
        made.appendChild(picture);
        return made;
    }

    private static boolean holdsFigures(Element figure) {
        return figure.select("figure").size() > 1;
    }

    /** A gallery is its pictures one after the other, and then what is said of all of them. */
    private static void open(Element gallery) {
        for (var caption : new ArrayList<>(gallery.children())) {
            if (caption.normalName().equals("figcaption")) caption.tagName("p");
        }
        gallery.tagName("div");
    }
}
