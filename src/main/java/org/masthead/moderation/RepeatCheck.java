package org.masthead.moderation;

import java.util.HashSet;
import java.util.Set;

/** What somebody has just said need not be said again. */
final class RepeatCheck implements Check {

    /** How many letters are looked at together. */
    private static final int SHINGLE = 5;

    /** “Thank you!” may be said twice. */
    private static final int SHORT = 16;

    private static final double THE_SAME = 0.9;

    @Override
    public String name() {
        return "repeat";
    }

    @Override
    public Ruling of(Remark remark) {
        var letters = letters(remark.text());
        if (letters.length() < SHORT) return PASS;
        var shingles = shingles(letters);
        for (var earlier : remark.writer().lastTexts()) {
            var likeness = likeness(shingles, shingles(letters(earlier)));
            if (likeness >= THE_SAME) {
                return reject(
                        "You have sent this, or nearly this, before. Add what is new, or leave it at that.",
                        "%.0f %% like: %s".formatted(likeness * 100, Excerpt.of(earlier)));
            }
        }
        return PASS;
    }

    /** The letters as an eye takes them, so that a changed dot or a disguised letter makes no new comment. */
    private static String letters(String text) {
        var letters = new StringBuilder();
        for (var glyph : Disguise.of(text)) if (glyph.isWritten()) letters.append(glyph.first());
        return letters.toString();
    }

    private static Set<Integer> shingles(String letters) {
        var shingles = new HashSet<Integer>();
        for (var i = 0; i + SHINGLE <= letters.length(); i++) {
            shingles.add(letters.substring(i, i + SHINGLE).hashCode());
        }
        return shingles;
    }

    /** How much of what is in either is in both, 0 to 1. */
    private static double likeness(Set<Integer> one, Set<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        var both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }
}
