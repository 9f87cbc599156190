package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Takes off a body what stands at its edges without being told in it: labels and the deck before, the writers after. */
final class PageEdges {

    private static final int LONGEST_DECK = 60;
    private static final int LONGEST_BIOGRAPHY = 90;
    private static final int LONGEST_LABEL = 24;
    private static final int LAST = 4;
    private static final int NEAR = 3;

    private static final Pattern REACH = Pattern.compile(
            "(?iu).*(\\b(can be (reached|contacted|followed)|reach (him|her|them)|(contact|email|e-mail|follow|call) (the (author|reporter|writer)|him|her|them|\\p{L}+ at|us at)\\b|on (twitter|x|bluesky) (at )?@|story tips|news tips|his (latest |new )?book|her (latest |new )?book)).*|.{0,120}[\\w.+-]+@[\\w-]+\\.[\\w.]+.{0,40}");

    private static final Pattern WRITER = Pattern.compile(
            "(?u)(?:[^\\p{Ll}\\s]\\S+\\s+){1,4}(?:is|was|are|has been|ist|est|es|è|é|covers|writes|reports)\\b.{0,200}?\\b(?i:reporters?|writers?|correspondents?|editors?|columnists?|journalists?|contributors?|contributing|freelance|author|covers|covering|writes|reports|professor|fellow|critic|producer|photographer|intern|journaliste|periodista|giornalista|jornalista|redakteur(?:in)?)\\b.*");

    private PageEdges() {}

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
        for (var n = 0; n < LAST && kept.cardinality() > 2; n++) {
            var last = kept.length() - 1;
            for (var k = 0; k < n && last > 0; k++) last = kept.previousSetBit(last - 1);
            if (last < 0) return;
            var block = page.block(last);
            var about = block.words() <= LONGEST_BIOGRAPHY
                    && (REACH.matcher(block.text()).matches()
                            || WRITER.matcher(block.text()).matches());
            if (!about || quoted(block)) continue;
            for (var i = last; i >= 0; i = kept.nextSetBit(i + 1)) {
                kept.clear(i);
                if (page.block(i).isText()) page.roles().set(i, AUTHOR_BIOGRAPHY);
            }
            n = -1;
        }
    }

    private static boolean quoted(PageBlock block) {
        return block.text().matches("(?s).*[\"“”«»„].*") && block.words() > 20;
    }
}
