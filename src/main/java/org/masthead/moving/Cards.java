package org.masthead.moving;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Sets every card of Ghost's editor in the HTML of a newspaper; one that has no place there gives its words. */
final class Cards {

    private static final Set<String> KNOWN = Set.of(
            "image",
            "gallery",
            "video",
            "audio",
            "file",
            "embed",
            "bookmark",
            "html",
            "plugin-card",
            "markdown",
            "codeblock",
            "horizontalrule",
            "callout",
            "toggle",
            "product",
            "button",
            "header",
            "signup",
            "call-to-action",
            "email",
            "email-cta",
            "paywall",
            "transistor");

    /** Those that ask a reader to do something, and say nothing about the news. */
    private static final Set<String> CALLING = Set.of("call-to-action", "signup", "button");

    private final GhostNotes notes;

    Cards(GhostNotes notes) {
        this.notes = notes;
    }

    boolean know(String kind) {
        return KNOWN.contains(kind);
    }

    void lay(Card card, Element out) {
        var kind = card.kind();
        if (kind.equals("paywall")) {
            notes.add("The mark after which only members could read on was left out.");
        } else if (kind.equals("transistor")) {
            notes.add("A player of Transistor’s, which knows members only, was left out.");
        } else if (card.byEmailOnly() || kind.startsWith("email")) {
            leaveOut(card, "was sent by e-mail only");
        } else if (card.forMembersOnly() && CALLING.contains(kind)) {
            leaveOut(card, "called on members");
        } else {
            if (card.forMembersOnly()) {
                notes.hold("A part of it (“" + kind + "”) was shown to members only, so it is a draft here.");
            }
            set(card, out);
        }
    }

    private void set(Card card, Element out) {
        switch (card.kind()) {
            case "image" -> CardPictures.image(card, out);
            case "gallery" -> CardPictures.gallery(card, out);
            case "video", "audio" -> CardPlayers.recording(card, out);
            case "file" -> CardPlayers.file(card, out);
            case "embed" -> CardPlayers.embed(card, out);
            case "bookmark" -> CardPlayers.bookmark(card, out);
            case "html", "plugin-card" -> out.appendElement("div").append(card.text("html"));
            case "markdown" -> markdown(card, out);
            case "codeblock" -> code(card, out);
            case "horizontalrule" -> out.appendElement("hr");
            case "callout" -> CardBoxes.callout(card, out);
            case "toggle" -> CardBoxes.toggle(card, out);
            case "product" -> CardBoxes.product(card, out);
            case "button" -> CardBoxes.button(card.text("buttonText"), card.text("buttonUrl"), out);
            case "header" -> CardBoxes.header(card, out);
            case "signup" -> signup(card, out);
            case "call-to-action" -> CardBoxes.callToAction(card, out);
            default -> unknown(card, out);
        }
    }

    private static void markdown(Card card, Element out) {
        out.appendElement("div").append(CardMarkdown.html(card.text("markdown")));
    }

    private static void code(Card card, Element out) {
        out.appendElement("pre").appendText(card.text("code"));
        out.appendElement("div").append(card.text("caption"));
    }

    private void signup(Card card, Element out) {
        CardBoxes.header(card, out);
        notes.add("A form for signing up to a newsletter was left out; its words were kept.");
    }

    private void unknown(Card card, Element out) {
        var words = card.words();
        notes.add("A card of a kind that is unknown here, “%s”, was %s."
                .formatted(card.kind(), words.isEmpty() ? "left out" : "kept as plain text"));
        for (var one : words) {
            if (one.matches("(?i)https?://\\S+"))
                out.appendElement("p").appendElement("a").attr("href", one).text(one);
            else out.appendElement("div").append(one);
        }
    }

    /** What not every reader saw is no part of a story for all, but its words may be dear to somebody. */
    private void leaveOut(Card card, String why) {
        var words = Jsoup.parseBodyFragment(String.join("<p>", card.words())).text();
        notes.add("A part that %s was left out%s".formatted(why, words.isBlank() ? "." : ": “" + words + "”"));
    }
}
