package org.masthead.gate;

/**
 * Whoever is asking, signed in. A controller that takes one as a parameter gets it; null where nobody is signed in.
 *
 * @param account the number of their account
 * @param name as other readers see it
 */
public record Visitor(long account, String name, Role role) {

    /** As the ledger names them. */
    public String key() {
        return "account:" + account;
    }
}
