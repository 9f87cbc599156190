package org.masthead.reprint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.masthead.story.Story;

/** What tells whether a story still says what it said: a fingerprint of its headline, its deck and its text. */
final class LicensedWords {

    private LicensedWords() {}

    static String of(Story story) {
        var copy = story.copy();
        var words =
                String.join("\n\n", copy.headline(), copy.deck(), copy.body().text());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
