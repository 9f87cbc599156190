package org.masthead.house;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/** The characters of a body: which may stand in it, and how a block is known again by its words. */
final class MarkupText {

    /** Controls that no text needs, and those that turn the direction of what follows them. */
    private static final Pattern UNWANTED = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFEFF\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern ENTITIES =
            Pattern.compile("(?i)&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|7f|[89][0-9a-f]|feff|fff[ef]|202[a-e]|206[6-9])"
                    + "|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]|127|1[3-5][0-9]|12[89]|65279|6553[45]|823[4-8]|829[4-7]));?");

    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private MarkupText() {}

    static String clean(String html) {
        var text = UNWANTED.matcher(html).replaceAll("");
        text = LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
        return ENTITIES.matcher(text).replaceAll("");
    }

    /** Seven characters that the same words always have. */
    static String fingerprint(String words) {
        var digest = sha256(words);
        var id = new StringBuilder();
        for (var i = 0; i < 7; i++) id.append(LETTERS.charAt((digest[i] & 0xff) % LETTERS.length()));
        return id.toString();
    }

    private static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
