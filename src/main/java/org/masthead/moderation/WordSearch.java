package org.masthead.moderation;

import java.util.ArrayList;
import java.util.List;

/** Looks through one text for watched words, whole words only, whatever their disguise. */
final class WordSearch {

    private static final int ENOUGH = 20;
    private static final int WIDEST_GAP = 4;

    /** Signs that stand inside ordinary words: he’ll is not hell. */
    private static final String APOSTROPHES = "'’‘ʼ`´";

    private static final String ENDS = ".,;:?!";

    private final String text;
    private final List<Glyph> glyphs;
    private final boolean foreign;
    private final List<Found> found = new ArrayList<>();

    private WordSearch(String text) {
        this.text = text;
        this.glyphs = Disguise.of(text);
        this.foreign = Disguise.isForeign(glyphs);
    }

    /**
     * A watched word in a text.
     *
     * @param seen how it stands there
     * @param doubtful whether it may well be something else: the name of a road, a word of another alphabet
     */
    record Found(WatchedWord word, String seen, boolean doubtful) {}

    /** The first few in the text. */
    static List<Found> of(String text, WordTree words) {
        var search = new WordSearch(text);
        for (var at = 0; at < search.glyphs.size() && search.found.size() < ENOUGH; at++) {
            if (!search.glyphs.get(at).letters().isEmpty()) search.walk(words.root(), at, Trail.from(at));
        }
        return List.copyOf(search.found);
    }

    private void walk(WordTree.Node node, int at, Trail trail) {
        if (trail.gap() == 0 && !node.words().isEmpty()) settle(node, at, trail);
        if (at >= glyphs.size()) return;
        var glyph = glyphs.get(at);
        for (var letter : glyph.letters().toCharArray()) {
            var next = node.after(letter);
            if (next == null || !trail.takes()) continue;
            walk(next, at + 1, trail.with(glyph));
            var twice = glyph.stretched() ? next.after(letter) : null;
            if (twice != null) walk(twice, at + 1, trail.with(glyph));
        }
        if (trail.taken() > 0) skip(node, at, trail, glyph);
    }

    private void skip(WordTree.Node node, int at, Trail trail, Glyph glyph) {
        if (glyph.kind() == Glyph.Kind.SIGN && trail.gap() < WIDEST_GAP && joins(at, trail)) {
            walk(node, at + 1, trail.pastSign());
        }
        if (glyph.kind() != Glyph.Kind.SPACE) return;
        var next = node.after(' ');
        if (next != null) walk(next, at + 1, trail.nextWord());
        if (trail.mayBeSpacedOut()) walk(node, at + 1, trail.spacedOut());
    }

    /** Whether a sign may stand between letters of one word; one that ends a sentence before a capital does not. */
    private boolean joins(int at, Trail trail) {
        var sign = text.charAt(glyphs.get(at).from());
        if (APOSTROPHES.indexOf(sign) >= 0) return false;
        return ENDS.indexOf(sign) < 0
                || trail.run() <= 1
                || at + 1 >= glyphs.size()
                || !glyphs.get(at + 1).capital()
                || glyphs.get(at - 1).capital();
    }

    private void settle(WordTree.Node node, int at, Trail trail) {
        if (trail.lettersOrSigns() == 0) return;
        var begins = trail.from() == 0 || !glyphs.get(trail.from() - 1).isLetter();
        var ends = at >= glyphs.size() || !glyphs.get(at).isLetter();
        for (var word : node.words()) {
            if (!begins && (!word.anyBeginning() || trail.isSpaced())) continue;
            if (!ends && (!word.anyEnding() || trail.isSpaced())) continue;
            var seen = text.substring(
                    glyphs.get(trail.from()).from(), glyphs.get(at - 1).to());
            if (found.size() < ENOUGH) found.add(new Found(word, seen, isDoubtful(trail, word)));
        }
    }

    private boolean isDoubtful(Trail trail, WatchedWord word) {
        return trail.lettersOrSigns() * 2 < trail.taken()
                || (foreign && trail.foreign() == trail.taken() && !word.isForeign());
    }

    /**
     * How a word was come by so far.
     *
     * @param taken how many glyphs stood for its letters
     * @param lettersOrSigns how many of them were no digits
     * @param piece how many stood together since the last space
     * @param run how many stood together since the last space or sign
     * @param gap how many signs were passed over since the last letter
     * @param solid whether any two stood together within a piece
     */
    private record Trail(
            int from,
            int taken,
            int lettersOrSigns,
            int foreign,
            int piece,
            int run,
            int gap,
            boolean isSpaced,
            boolean solid) {

        static Trail from(int at) {
            return new Trail(at, 0, 0, 0, 0, 0, 0, false, false);
        }

        /** Letters that are spaced out stand alone, each of them. */
        boolean takes() {
            return !isSpaced || piece == 0;
        }

        boolean mayBeSpacedOut() {
            return !solid && taken > 0 && gap < WIDEST_GAP;
        }

        Trail with(Glyph glyph) {
            return new Trail(
                    from,
                    taken + 1,
                    lettersOrSigns + (glyph.kind() == Glyph.Kind.DIGIT ? 0 : 1),
                    foreign + (glyph.foreign() ? 1 : 0),
                    piece + 1,
                    run + 1,
                    0,
                    isSpaced,
                    solid || piece > 0);
        }

        Trail pastSign() {
            return new Trail(from, taken, lettersOrSigns, foreign, piece, 0, gap + 1, isSpaced, solid);
        }

        Trail spacedOut() {
            return new Trail(from, taken, lettersOrSigns, foreign, 0, 0, gap + 1, true, solid);
        }

        Trail nextWord() {
            return new Trail(from, taken, lettersOrSigns, foreign, 0, 0, 0, isSpaced, solid);
        }
    }
}
