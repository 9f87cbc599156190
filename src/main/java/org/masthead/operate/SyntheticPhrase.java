package org.masthead.operate;

/** Something that can be written in a story: a word, a clause, a sentence. */
@FunctionalInterface
interface SyntheticPhrase {

    void write(SyntheticPage page);
}
