package org.masthead.house;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Letters and digits that the same words always have: how a block of a body is known again. */
final class Fingerprint {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private Fingerprint() {}

    static String of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        return of(bytes, 7);
    }

    /** @param letters how many, 32 at most */
    static String of(byte[] bytes, int letters) {
        var digest = sha256(bytes);
        var id = new StringBuilder();
        for (var i = 0; i < letters; i++) id.append(LETTERS.charAt((digest[i] & 0xff) % LETTERS.length()));
        return id.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
