package org.masthead.moving;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What is played, fetched or read elsewhere: recordings, files, other sites' players, and links with a description. */
final class CardPlayers {

    private CardPlayers() {}

    /** A video or a sound of the site's own. */
    static void recording(Card card, Element out) {
        var figure = out.appendElement("figure");
        var title = card.text("title").isBlank() ? card.text("fileName") : card.text("title");
        if (!card.text("src").isBlank() || !title.isBlank()) {
            figure.appendElement(card.kind()).attr("src", card.text("src")).attr("title", title);
        }
        caption(card, figure);
    }

    static void file(Card card, Element out) {
        var paragraph = out.appendElement("p");
        var title = card.text("fileTitle").isBlank() ? card.text("fileName") : card.text("fileTitle");
        paragraph.appendElement("a").attr("href", card.text("src")).text(title.isBlank() ? card.text("src") : title);
        var about = Stream.of(
                        card.text("fileName"),
                        size(card.payload().path("fileSize").asLong(0)))
                .filter(one -> !one.isBlank() && !one.equals(title))
                .collect(Collectors.joining(", "));
        if (!about.isEmpty()) paragraph.appendText(" (" + about + ")");
        out.appendElement("p").appendText(card.text("fileCaption"));
    }

    private static String size(long bytes) {
        if (bytes <= 0) return "";
        if (bytes < 1_000_000) return Math.max(1, bytes / 1_000) + " kB";
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** A player is named with the address that a reader can follow; other words, as a tweet's, are kept. */
    static void embed(Card card, Element out) {
        var figure = out.appendElement("figure");
        var embedded = Jsoup.parseBodyFragment(card.text("html")).body();
        var player = embedded.selectFirst("iframe[src]");
        var inPlayer = player == null ? "" : player.attr("src");
        var address = card.text("url").isBlank() ? inPlayer : card.text("url");
        var title = card.text("metadata", "title");
        if (title.isBlank() && player != null) title = player.attr("title");
        if (player != null) player.remove();
        if (embedded.hasText()) figure.appendElement("div").append(embedded.html());
        if (!address.isBlank() && embedded.select("a[href]").stream().noneMatch(link -> leads(link, address))) {
            figure.appendElement("iframe").attr("src", address).attr("title", title);
        }
        caption(card, figure);
    }

    private static boolean leads(Element link, String address) {
        return link.attr("href").split("\\?")[0].equals(address.split("\\?")[0]);
    }

    static void bookmark(Card card, Element out) {
        var by = Stream.of(card.text("metadata", "author"), card.text("metadata", "publisher"))
                .filter(one -> !one.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        bookmark(
                card.text("url").isBlank() ? card.text("metadata", "url") : card.text("url"),
                card.text("metadata", "title"),
                card.text("metadata", "description"),
                by,
                out);
        out.appendElement("div").append(card.text("caption"));
    }

    /** A link, with what it leads to under it. */
    static void bookmark(String address, String title, String description, String by, Element out) {
        var paragraph = out.appendElement("p");
        paragraph.appendElement("a").attr("href", address).text(title.isBlank() ? address : title);
        for (var line : List.of(description, by)) {
            if (line.isBlank()) continue;
            paragraph.appendElement("br");
            paragraph.appendText(line);
        }
    }

    private static void caption(Card card, Element figure) {
        if (!card.text("caption").isBlank()) figure.appendElement("figcaption").append(card.text("caption"));
    }
}
