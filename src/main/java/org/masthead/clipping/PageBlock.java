package org.masthead.clipping;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;

/**
 * A piece of a page that stands by itself: a paragraph, a line, a heading, a picture.
 *
 * @param kind how it is shown
 * @param place the element that it stands in, or is
 * @param nodes what it is made of
 * @param text its words as a reader sees them
 * @param words how many
 * @param linkWords how many of them are linked
 * @param hidden whether the page keeps it from its readers' eyes
 * @param worded what its own words say it is, or null
 */
record PageBlock(
        Kind kind,
        Element place,
        List<Node> nodes,
        String text,
        int words,
        int linkWords,
        boolean hidden,
        @Nullable Role worded) {

    enum Kind {
        TEXT,
        HEADING,
        TABLE,
        PICTURE,
        EMBED,
        CONTROL
    }

    /** One that has words. */
    static PageBlock of(Kind kind, Element place, List<Node> nodes, String text, String linked, boolean hidden) {
        var words = PageText.words(text);
        var linkWords = Math.min(words, PageText.words(linked));
        return new PageBlock(
                kind, place, nodes, text, words, linkWords, hidden, PageVocabulary.worded(text, words, linkWords));
    }

    /** One that is there to be seen. */
    static PageBlock shown(Kind kind, Element element, boolean hidden) {
        return new PageBlock(kind, element, List.of(element), "", 0, 0, hidden, null);
    }

    boolean isText() {
        return kind == Kind.TEXT || kind == Kind.TABLE;
    }

    boolean shows() {
        return kind == Kind.PICTURE || kind == Kind.EMBED;
    }

    double linked() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    /** Whether it reads like a sentence rather than a label. */
    boolean sentence() {
        return words > 0 && PageText.endsSentence(text);
    }

    /** Words in sentences, not in links: what stories are made of. */
    boolean prose() {
        return isText() && words >= 8 && linked() < 0.4 && (sentence() || words >= 25);
    }
}
