package org.masthead.gate.page;

import org.masthead.house.page.Head;

/**
 * Somebody who is signed in shows once more who they are.
 *
 * @param to where to go then
 * @param alone whether a password alone opened this session
 * @param codes whether a password with a code would do
 */
public record AgainPage(Head head, String email, String to, boolean alone, boolean codes) {

    public AgainPage(String email, String to, boolean alone, boolean codes) {
        this(Head.unlisted("Show that it is you"), email, to, alone, codes);
    }
}
