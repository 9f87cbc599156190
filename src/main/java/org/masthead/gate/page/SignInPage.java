package org.masthead.gate.page;

import org.masthead.house.page.Head;

/**
 * The door: a letter, a password or a passkey.
 *
 * @param email what was typed
 * @param to where to go then
 * @param wrong what was wrong with the address, or empty
 * @param wrongPassword what was wrong with the password, or empty
 */
public record SignInPage(Head head, String email, String to, String wrong, String wrongPassword) {

    public SignInPage(String email, String to, String wrong, String wrongPassword) {
        this(Head.unlisted("Sign in"), email, to, wrong, wrongPassword);
    }
}
