package org.masthead.moderation;

import java.util.stream.IntStream;

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

    /** In order, each once. */
    private static int[] shingles(String letters) {
        return IntStream.rangeClosed(0, letters.length() - SHINGLE)
                .map(at -> shingle(letters, at))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int shingle(String letters, int from) {
        var hash = 0;
        for (var at = from; at < from + SHINGLE; at++) hash = 31 * hash + letters.charAt(at);
        return hash;
    }

    /** How much of what is in either is in both, 0 to 1. */
    private static double likeness(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) return 0;
        var both = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) both++;
            var step = Integer.compare(one[i], other[j]);
            if (step <= 0) i++;
            if (step >= 0) j++;
        }
        return (double) both / (one.length + other.length - both);
    }
}
