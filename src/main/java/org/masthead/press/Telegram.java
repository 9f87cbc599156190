package org.masthead.press;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.masthead.house.Purged;

/** What one node tells the others: the keys that have changed. */
record Telegram(String node, Set<String> keys) {

    /** PostgreSQL takes just under 8,000 bytes a notification. */
    static final int LONGEST = 7_900;

    private static final String SPACE = " ";

    static Telegram of(String payload) {
        String[] words = payload.split(SPACE);
        return new Telegram(words[0], Arrays.stream(words).skip(1).collect(Collectors.toUnmodifiableSet()));
    }

    /** As few payloads as will carry all keys. */
    List<String> payloads() {
        List<String> payloads = new ArrayList<>();
        var payload = new StringBuilder(node);
        int length = bytes(node);
        for (String key : keys) {
            String word = fits(key) ? key : Purged.EVERYTHING;
            if (length + 1 + bytes(word) > LONGEST) {
                payloads.add(payload.toString());
                payload = new StringBuilder(node);
                length = bytes(node);
            }
            payload.append(SPACE).append(word);
            length += 1 + bytes(word);
        }
        if (!keys.isEmpty()) {
            payloads.add(payload.toString());
        }
        return payloads;
    }

    /** Rather too much is purged than nothing for want of room. */
    private boolean fits(String key) {
        return !key.isEmpty()
                && key.chars().noneMatch(c -> Character.isWhitespace(c) || c == 0)
                && bytes(node) + 1 + bytes(key) <= LONGEST;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
