package org.masthead.operate;

/**
 * What a check of the paper found.
 *
 * @param about what was looked at, in a word or two
 * @param words what was found, in a sentence
 * @param remedy what to do about it; empty where all is well
 */
record Finding(Grade grade, String about, String words, String remedy) {

    /** How bad it is. */
    enum Grade {
        OK,
        WARNING,
        WRONG
    }

    static Finding ok(String about, String words) {
        return new Finding(Grade.OK, about, words, "");
    }

    static Finding warning(String about, String words, String remedy) {
        return new Finding(Grade.WARNING, about, words, remedy);
    }

    static Finding wrong(String about, String words, String remedy) {
        return new Finding(Grade.WRONG, about, words, remedy);
    }
}
