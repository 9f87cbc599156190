package org.masthead.gate.page;

import org.masthead.house.page.Head;

/**
 * Somebody has opened the link of a letter: one more click, as programs that look through mail open links too.
 *
 * @param email whose account it opens
 * @param elsewhere whether another browser asked for the letter
 */
public record ArrivalPage(Head head, String secret, String email, boolean elsewhere) {

    public ArrivalPage(String secret, String email, boolean elsewhere) {
        this(Head.unlisted("Sign in"), secret, email, elsewhere);
    }
}
