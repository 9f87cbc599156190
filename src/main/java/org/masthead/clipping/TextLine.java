package org.masthead.clipping;

/**
 * One line of a saved text, as it reads without the marks of the program that wrote it down.
 *
 * @param number in the file, from 1
 * @param indent how far from the margin it begins
 * @param width how many characters it takes, the indent included
 * @param words with single spaces, except for tabs where columns are divided
 * @param mark what stood before the words
 */
record TextLine(int number, int indent, int width, String words, Mark mark) {

    /** The sign in front of a line: {@code *} before one of a list, {@code #} before a heading, > before a quotation. */
    enum Mark {
        NONE,
        BULLET,
        HEADING,
        QUOTATION,
        PICTURE,
        REFERENCE
    }

    boolean blank() {
        return words.isEmpty() && mark != Mark.PICTURE;
    }
}
