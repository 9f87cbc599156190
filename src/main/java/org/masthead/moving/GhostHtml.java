package org.masthead.moving;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.masthead.house.Markup;

/** Makes a body's HTML ready to leave Ghost: pictures and links lead where they should, and what ran there is gone. */
final class GhostHtml {

    private static final String FORM = "input, select, textarea";
    private static final String WORDLESS = "svg, .kg-callout-emoji, .kg-toggle-card-icon, .kg-audio-player-container, "
            + ".kg-audio-hide, .kg-video-overlay, .kg-video-player-container, .kg-file-card-icon";

    /** In these a picture would be lost: it comes after the outermost. */
    private static final String NO_PLACE_FOR_PICTURES = "ul, ol, table, blockquote, aside, pre";

    private final GhostSite site;
    private final GhostNotes notes;
    private final Map<String, OldPicture> pictures = new LinkedHashMap<>();

    GhostHtml(GhostSite site, GhostNotes notes) {
        this.site = site;
        this.notes = notes;
    }

    void finish(Element body) {
        stop(body);
        setCards(body);
        body.select("video[src], audio[src], source[src]").forEach(this::recording);
        body.select("img").forEach(this::picture);
        body.select("img[src]").reversed().forEach(GhostHtml::hoist);
        body.select("a[href]").forEach(this::link);
    }

    Map<String, OldPicture> pictures() {
        return pictures;
    }

    private void stop(Element body) {
        for (var script : body.select("script")) {
            var from = script.attr("src");
            notes.add("A script was left out: " + (from.isBlank() ? "one written into the story." : from));
        }
        if (!body.select(FORM).isEmpty()) notes.add("A form was left out; its words were kept.");
        body.select("script, style, input").remove();
        body.select("button, label, select, option, textarea").tagName("span");
    }

    /** Cards as they were written out for readers, where nothing but this is left of them. */
    private static void setCards(Element body) {
        body.select(WORDLESS).remove();
        body.select(".kg-callout-card, .kg-toggle-card, .kg-product-card")
                .forEach(box -> box.tagName("aside").addClass("factbox"));
        for (var bookmark : body.select(".kg-bookmark-card")) {
            var link = bookmark.selectFirst("a[href]");
            if (link == null) continue;
            var set = new Element("div");
            var by = String.join(
                    ", ",
                    bookmark.select(".kg-bookmark-author, .kg-bookmark-publisher")
                            .eachText());
            CardPlayers.bookmark(
                    link.attr("href"),
                    bookmark.select(".kg-bookmark-title").text(),
                    bookmark.select(".kg-bookmark-description").text(),
                    by,
                    set);
            for (var caption : bookmark.select("figcaption"))
                set.appendElement("div").append(caption.html());
            bookmark.replaceWith(set);
        }
    }

    private void recording(Element recording) {
        var address = site.file(recording.attr("src"));
        recording.attr("src", address);
        noteFile(address);
    }

    private void picture(Element image) {
        var written = image.attr("src").isBlank() || image.attr("src").startsWith("data:")
                ? image.attr("data-src")
                : image.attr("src");
        var address = site.file(written);
        if (image.attr("width").equals("1") || image.attr("height").equals("1")) {
            image.remove();
        } else if (address.isEmpty()) {
            notes.add("A picture without an address was left out.");
            image.removeAttr("src");
        } else {
            add(image, address);
        }
    }

    private void add(Element image, String address) {
        var figure = image.closest("figure");
        var caption = figure == null ? "" : figure.select("figcaption").text();
        var awaited = Markup.awaited(address);
        pictures.putIfAbsent(
                awaited, new OldPicture(address, caption, image.attr("alt").strip(), ""));
        image.attr("src", awaited);
    }

    /** Called for the last picture first, so that they stay in order. */
    private static void hoist(Element image) {
        var figure = image.closest("figure");
        var picture = figure == null ? image : figure;
        Element outermost = null;
        for (var around : picture.parents()) if (around.is(NO_PLACE_FOR_PICTURES)) outermost = around;
        if (outermost == null) return;
        picture.remove();
        outermost.after(picture);
    }

    private void link(Element link) {
        var written = link.attr("href");
        var address = site.link(written);
        if (address.contains("/content/files/") || address.contains("/content/media/")) {
            address = site.file(written);
            noteFile(address);
        }
        if (address.isEmpty()) link.removeAttr("href");
        else link.attr("href", address);
    }

    private void noteFile(String address) {
        if (!address.isEmpty()) notes.add("A file stayed where it was: " + address);
    }
}
