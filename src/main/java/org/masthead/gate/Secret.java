package org.masthead.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.masthead.house.Slug;

/** Secrets that are handed out and never kept: what is kept is their fingerprint. */
final class Secret {

    private static final SecureRandom CHANCE = new SecureRandom();

    private Secret() {}

    /** 192 bits by chance, in characters that need no escaping anywhere. */
    static String make() {
        return Slug.unguessable();
    }

    /** Six digits for people to type. */
    static String code() {
        return "%06d".formatted(CHANCE.nextInt(1_000_000));
    }

    static byte[] fingerprint(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
