package org.masthead.moderation;

/**
 * One sign of a text as an eye takes it.
 *
 * @param letters what it may stand for, the likeliest first; empty where it stands for no letter
 * @param stretched whether it stands for three and more of the same
 * @param foreign whether it is Greek or Cyrillic
 * @param from where it begins in the text
 * @param to where it ends there
 */
record Glyph(String letters, Kind kind, boolean stretched, boolean capital, boolean foreign, int from, int to) {

    enum Kind {
        LETTER,
        DIGIT,
        SIGN,
        SPACE
    }

    boolean isLetter() {
        return kind == Kind.LETTER;
    }

    /** Whether it is a letter or a digit, as against what stands around words. */
    boolean isWritten() {
        return (kind == Kind.LETTER || kind == Kind.DIGIT) && !letters.isEmpty();
    }

    char first() {
        return letters.charAt(0);
    }

    boolean mayBe(char letter) {
        return letters.indexOf(letter) >= 0;
    }

    /** The same, standing for what follows it too. */
    Glyph stretchedTo(int end) {
        return new Glyph(letters, kind, true, capital, foreign, from, end);
    }

    Glyph orAlso(char letter) {
        return new Glyph(letters + letter, kind, stretched, capital, foreign, from, to);
    }
}
