package org.masthead.poll;

import java.util.List;

/**
 * A picture as a list of what is drawn, so that it is the same as SVG and as PNG.
 *
 * @param title what it shows, for those who cannot see it
 * @param about the same in full
 */
record Sketch(int width, int height, String title, String about, List<Mark> marks) {

    static final int PAPER = 0xfdfcf9;
    static final int INK = 0x171512;
    static final int SOFT = 0x5a564f;
    static final int LINE = 0xdbd6cc;
    static final int ACCENT = 0x8a1a1f;

    /** One thing drawn. */
    sealed interface Mark {

        int colour();
    }

    /** A rectangle. */
    record Bar(int x, int y, int width, int height, int colour) implements Mark {}

    /**
     * A line of words.
     *
     * @param x where it begins, or where it ends
     * @param y its base line
     * @param fromEnd whether it ends at x
     */
    record Words(int x, int y, int size, boolean bold, boolean fromEnd, int colour, String text) implements Mark {}
}
