package org.masthead.moving;

import org.jsoup.nodes.Element;

/** Boxes beside the text, and what calls on a reader to do something. */
final class CardBoxes {

    private static final int STARS = 5;

    private CardBoxes() {}

    static void callout(Card card, Element out) {
        box(out).appendElement("div").append(card.text("calloutText"));
    }

    /** What was folded is open: paper does not fold. */
    static void toggle(Card card, Element out) {
        var box = box(out);
        box.appendElement("h4").append(card.text("heading"));
        box.appendElement("div").append(card.text("content"));
    }

    static void product(Card card, Element out) {
        picture(card.text("productImageSrc"), out);
        var box = box(out);
        box.appendElement("h4").append(card.text("productTitle"));
        box.appendElement("div").append(card.text("productDescription"));
        var stars = card.payload().path("productStarRating").asInt(0);
        if (card.payload().path("productRatingEnabled").asBoolean(false) && stars > 0) {
            box.appendElement("p").appendText(stars + " of " + STARS + " stars");
        }
        if (!card.off("productButtonEnabled")) button(card.text("productButton"), card.text("productUrl"), box);
    }

    static void header(Card card, Element out) {
        picture(card.text("backgroundImageSrc"), out);
        out.appendElement("h2").append(card.text("header"));
        out.appendElement("div").append(card.text("subheader"));
        out.appendElement("div").append(card.text("disclaimer"));
        if (card.payload().path("buttonEnabled").asBoolean(false)) {
            button(card.text("buttonText"), card.text("buttonUrl"), out);
        }
    }

    static void callToAction(Card card, Element out) {
        picture(card.text("imageUrl"), out);
        var box = box(out);
        if (!card.off("hasSponsorLabel")) box.appendElement("div").append(card.text("sponsorLabel"));
        box.appendElement("div").append(card.text("textValue"));
        if (!card.off("showButton")) button(card.text("buttonText"), card.text("buttonUrl"), box);
    }

    static void button(String words, String address, Element out) {
        if (words.isBlank() && address.isBlank()) return;
        out.appendElement("p").appendElement("a").attr("href", address).text(words.isBlank() ? address : words);
    }

    /** A picture in a box would be lost: it stands before it. */
    private static void picture(String address, Element out) {
        if (!address.isBlank()) CardPictures.add(address, "", "", out);
    }

    private static Element box(Element out) {
        return out.appendElement("aside").addClass("factbox");
    }
}
