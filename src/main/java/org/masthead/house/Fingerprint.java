package org.masthead.house;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Seven letters and digits that the same words always have: how a block of a body is known again. */
final class Fingerprint {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private Fingerprint() {}

    static String of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        var digest = sha256(bytes);
        var id = new StringBuilder();
        for (var i = 0; i < 7; i++) id.append(LETTERS.charAt((digest[i] & 0xff) % LETTERS.length()));
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
