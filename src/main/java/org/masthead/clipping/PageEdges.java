package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes off a body what stands at its edges without being told in it: labels and the deck before, the writers after. */
final class PageEdges {

    private static final int LONGEST_DECK = 60;
    private static final int LONGEST_BIOGRAPHY = 90;
    private static final int LONGEST_LABEL = 24;
    private static final int NEAR = 3;
    private static final int ENOUGH_BESIDE = 2;
    private static final int SHORTEST_SENTENCE = 4;
    private static final int LAST = 4;

    private static final Pattern REACH = Pattern.compile(
            "(?iu).*\\b(can be (reached|contacted|followed)|reach (him|her|them)|story tips|news tips|on (twitter|x|bluesky) (at )?@|"
                    + "(contact|email|e-mail|follow|call) (the (author|reporter|writer)|him|her|them|\\p{L}+ at|us at))\\b.*"
                    + "|.{0,120}[\\w.+-]+@[\\w-]+\\.[\\w.]+.{0,40}");

    private static final String NAME = "(?u)(?:[^\\p{Ll}\\s]\\S+\\s+){1,4}";

    private static final Pattern WRITER = Pattern.compile(
            NAME + "(?:is|was|are|has been|ist|est|es|è|é|covers|writes|reports)\\b.{0,200}?\\b"
                    + "(?i:reporters?|(staff |freelance )?writers?|correspondents?|editors?|columnists?|journalists?|contributors?|"
                    + "freelance|covers|covering|writes|reports|journaliste|periodista|giornalista|jornalista|redakteur(?:in)?)\\b.*");

    /** In italics at the end, as those who are no journalists are presented. */
    private static final Pattern PRESENTED =
            Pattern.compile(NAME + "(?:is|was|are|has|ist|est|es|è|é|lives|teaches|works)\\b.*");

    private PageEdges() {}

    /** Takes in the last sentences among the story's own paragraphs, though a sign-up or a list stands before them. */
    static void reach(PageReading page, BitSet kept) {
        if (kept.isEmpty()) return;
        var around = page.block(kept.length() - 1).place().parent();
        var beside = kept.stream()
                .filter(i -> page.block(i).place().parent() == around)
                .count();
        if (around == null || beside < ENOUGH_BESIDE) return;
        page.all()
                .filter(i -> i >= kept.length() && page.block(i).place().parent() == around)
                .filter(i -> isToldOn(page, i))
                .boxed()
                .toList()
                .forEach(i -> {
                    kept.set(i);
                    page.roles().set(i, null);
                });
    }

    private static boolean isToldOn(PageReading page, int i) {
        var block = page.block(i);
        var role = page.roles().get(i);
        return block.kind() == PageBlock.Kind.TEXT
                && block.place().normalName().equals("p")
                && block.sentence()
                && block.words() >= SHORTEST_SENTENCE
                && block.linked() < 0.3
                && !block.hidden()
                && block.worded() == null
                && (role == null || role == OTHER);
    }

    static void trim(PageReading page, PageHeadline headline, BitSet kept) {
        trimLabels(page, kept);
        trimDeck(page, headline, kept);
        trimWriters(page, kept);
    }

    /** Names and dates before the first sentence. */
    private static void trimLabels(PageReading page, BitSet kept) {
        for (var i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            var block = page.block(i);
            if (block.sentence() || block.words() > LONGEST_LABEL || block.kind() != PageBlock.Kind.TEXT) return;
            if (page.is(i, CORRECTION)) return;
            kept.clear(i);
            if (PageMoments.read(block.text()) != null) page.roles().set(i, DATE);
        }
    }

    /** A first sentence that stands nearer to the headline than to the others. */
    private static void trimDeck(PageReading page, PageHeadline headline, BitSet kept) {
        var first = kept.nextSetBit(0);
        var second = first < 0 ? -1 : kept.nextSetBit(first + 1);
        var third = second < 0 ? -1 : kept.nextSetBit(second + 1);
        if (third < 0 || headline.block() < 0 || headline.block() > first) return;
        var block = page.block(first);
        var above = PageStretch.distance(page.block(headline.block()).place(), block.place());
        var below = PageStretch.distance(block.place(), page.block(second).place());
        var usual = PageStretch.distance(
                page.block(second).place(), page.block(third).place());
        if (block.words() > LONGEST_DECK || below <= above || below <= usual + NEAR) return;
        kept.clear(first);
        page.roles().set(first, DECK);
    }

    /** Who wrote it, and how to reach them. */
    private static void trimWriters(PageReading page, BitSet kept) {
        var from = kept.length() - 1;
        for (var n = 1; n < LAST && from > 0; n++) from = kept.previousSetBit(from - 1);
        for (var i = Math.max(0, from); i < kept.length(); i++) {
            if (kept.get(i) && isReach(page.block(i))) kept.clear(i + 1, kept.length());
        }
        while (kept.cardinality() > 2 && isAboutWriter(page.block(kept.length() - 1))) {
            page.roles().set(kept.length() - 1, AUTHOR_BIOGRAPHY);
            kept.clear(kept.length() - 1);
        }
    }

    private static boolean isReach(PageBlock block) {
        return block.isText()
                && block.words() <= LONGEST_BIOGRAPHY
                && !quoted(block)
                && REACH.matcher(block.text()).matches();
    }

    private static boolean isAboutWriter(PageBlock block) {
        if (isReach(block)) return true;
        if (!block.isText() || block.words() > LONGEST_BIOGRAPHY || quoted(block)) return false;
        return WRITER.matcher(block.text()).matches()
                || italic(block) && PRESENTED.matcher(block.text()).matches();
    }

    private static boolean italic(PageBlock block) {
        return block.nodes().stream()
                .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                .allMatch(node ->
                        node instanceof Element element && element.normalName().matches("em|i"));
    }

    private static boolean quoted(PageBlock block) {
        return block.text().matches("(?s).*[\"“”«»„].*") && block.words() > 20;
    }
}
