package org.masthead.house;

import java.util.Map;
import org.jsoup.nodes.Element;

/** Puts the paper's own pictures in the places that a body keeps for them, and links where there will be none. */
final class MarkupPictures {

    private MarkupPictures() {}

    static String placed(String html, Map<String, Markup.Placed> pictures) {
        var body = MarkupTidy.parsed(html);
        for (var picture : body.select("img[src]")) {
            var placed = pictures.get(picture.attr("src"));
            if (placed == null) continue;
            picture.attr("src", placed.path())
                    .attr("width", String.valueOf(placed.width()))
                    .attr("height", String.valueOf(placed.height()));
        }
        return body.html();
    }

    /** @param missing the addresses of pictures that will not come, by what stands for each; empty for no link */
    static String linked(String html, Map<String, String> missing) {
        var body = MarkupTidy.parsed(html);
        for (var picture : body.select("img[src]")) {
            var address = missing.get(picture.attr("src"));
            if (address != null) link(picture, address);
        }
        return body.html();
    }

    /** Tidying makes a link of a picture on another site; one that was nowhere goes with its caption. */
    private static void link(Element picture, String address) {
        var figure = picture.closest("figure");
        if (address.matches("(?i)(?:https?:)?//.*")) picture.attr("src", address);
        else if (figure != null) figure.remove();
        else picture.remove();
    }
}
