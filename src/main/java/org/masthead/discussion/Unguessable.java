package org.masthead.discussion;

import java.security.SecureRandom;
import java.util.Base64;

/** Addresses that only those know who were told. */
final class Unguessable {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 24;

    private Unguessable() {}

    static String make() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
