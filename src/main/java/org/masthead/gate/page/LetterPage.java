package org.masthead.gate.page;

import org.masthead.house.page.Head;

/**
 * A letter is on its way, and its code may be typed here.
 *
 * @param wrong what was wrong with the code, or empty
 * @param inbox whether letters can be read on this very paper
 */
public record LetterPage(Head head, String wrong, boolean inbox) {

    public LetterPage(String wrong, boolean inbox) {
        this(Head.unlisted("A letter is on its way"), wrong, inbox);
    }
}
