package org.masthead.moving;

import org.jsoup.nodes.Element;

/** Pictures, alone and in rows. */
final class CardPictures {

    private CardPictures() {}

    static void image(Card card, Element out) {
        var alt = card.text("alt").isBlank() ? card.text("title") : card.text("alt");
        add(card.text("src"), alt, card.text("caption"), out);
        link(card.text("href"), out);
    }

    /** One under the other; what is said of all of them stands under the last. */
    static void gallery(Card card, Element out) {
        var images = card.payload().path("images");
        for (var i = 0; i < images.size(); i++) {
            var image = new Card("image", images.path(i));
            var all = i == images.size() - 1 ? card.text("caption") : "";
            var own = image.text("caption");
            var both = own.isBlank() || all.isBlank() ? own + all : own + "<br>" + all;
            var alt = image.text("alt").isBlank() ? image.text("title") : image.text("alt");
            add(image.text("src"), alt, both, out);
            link(image.text("href"), out);
        }
        if (images.isEmpty()) out.appendElement("div").append(card.text("caption"));
    }

    /** @param caption HTML */
    static void add(String address, String alt, String caption, Element out) {
        var figure = out.appendElement("figure");
        if (!address.isBlank()) figure.appendElement("img").attr("src", address).attr("alt", alt);
        else if (!alt.isBlank()) figure.appendElement("p").appendText(alt);
        if (!caption.isBlank()) figure.appendElement("figcaption").append(caption);
    }

    /** A picture of ours leads nowhere: the link it had stands under it. */
    private static void link(String address, Element out) {
        if (!address.isBlank())
            out.appendElement("p").appendElement("a").attr("href", address).text(address);
    }
}
