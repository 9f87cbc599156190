package org.masthead.moving;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** A body as Ghost's editor wrote it until 2023: a list of sections, with cards, atoms and markups beside it. */
final class Mobiledoc {

    private static final int WORDS = 1;
    private static final int PICTURE = 2;
    private static final int LIST = 3;
    private static final int CARD = 10;

    private static final Set<String> PLAIN = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");
    private static final Set<String> MARKS =
            Set.of("a", "b", "strong", "i", "em", "s", "del", "code", "sub", "sup", "mark", "u");

    private final Cards cards;
    private final GhostNotes notes;

    Mobiledoc(Cards cards, GhostNotes notes) {
        this.cards = cards;
        this.notes = notes;
    }

    Element read(JsonNode document) {
        var body = GhostBody.blank();
        for (var section : document.path("sections")) section(document, section, body);
        return body;
    }

    private void section(JsonNode document, JsonNode section, Element out) {
        var what = section.path(1);
        switch (section.path(0).asInt(0)) {
            case WORDS ->
                words(document, section.path(2), block(what.asString("p").toLowerCase(Locale.ROOT), out));
            case PICTURE -> CardPictures.add(what.asString(""), "", "", out);
            case LIST -> {
                var list = out.appendElement(what.asString("").equals("ol") ? "ol" : "ul");
                for (var item : section.path(2)) words(document, item, list.appendElement("li"));
            }
            case CARD -> {
                var card = document.path("cards").path(what.asInt(-1));
                cards.lay(Card.of(card.path(0).asString(""), card.path(1)), out);
            }
            default -> notes.add("A part of its body is of a kind that is unknown here; it was left out: " + section);
        }
    }

    private static Element block(String name, Element out) {
        if (PLAIN.contains(name)) return out.appendElement(name);
        if (name.equals("aside") || name.equals("pull-quote")) {
            return out.appendElement("aside").addClass("pullquote").appendElement("p");
        }
        return out.appendElement("p");
    }

    /** Each marker opens markups, says something, and closes as many as it says. */
    private void words(JsonNode document, JsonNode markers, Element block) {
        var into = block;
        for (var marker : markers) {
            for (var opened : marker.path(1))
                into = open(document.path("markups").path(opened.asInt(-1)), into);
            if (marker.path(0).asInt(0) == 0) into.appendText(marker.path(3).asString(""));
            else atom(document.path("atoms").path(marker.path(3).asInt(-1)), into);
            for (var close = marker.path(2).asInt(0); close > 0 && into != block; close--) into = up(into);
        }
    }

    private static Element up(Element element) {
        var parent = element.parent();
        return parent == null ? element : parent;
    }

    private static Element open(JsonNode markup, Element into) {
        var name = markup.path(0).asString("").toLowerCase(Locale.ROOT);
        var opened = into.appendElement(MARKS.contains(name) ? name : "span");
        var attributes = markup.path(1);
        for (var i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.path(i).asString("").equals("href"))
                opened.attr("href", attributes.path(i + 1).asString(""));
        }
        return opened;
    }

    private static void atom(JsonNode atom, Element into) {
        if (atom.path(0).asString("").equals("soft-return")) into.appendElement("br");
        else into.appendText(atom.path(1).asString(""));
    }
}
