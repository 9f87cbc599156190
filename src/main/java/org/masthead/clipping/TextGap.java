package org.masthead.clipping;

import java.util.Arrays;
import java.util.List;
import org.masthead.clipping.TextPhrases.Meaning;

/** A phrase with any words in between, before or after: “sign up for *”. */
final class TextGap {

    private final List<String> parts;
    private final boolean openStart;
    private final boolean openEnd;
    private final Meaning meaning;

    TextGap(String phrase, Meaning meaning) {
        parts = Arrays.stream(phrase.split("\\*"))
                .map(TextPhrases::plain)
                .filter(part -> !part.isEmpty())
                .toList();
        openStart = phrase.startsWith("*");
        openEnd = phrase.endsWith("*");
        this.meaning = meaning;
    }

    Meaning meaning() {
        return meaning;
    }

    String firstWord() {
        return parts.getFirst().split(" ")[0];
    }

    /** Whether these plain words are the phrase. */
    boolean in(String plain) {
        var at = 0;
        for (var part : parts) {
            var found = find(part, plain, at);
            if (found < 0 || (at == 0 && !openStart && found > 0)) return false;
            at = found + part.length();
        }
        return openEnd || at == plain.length() || plain.endsWith(" " + parts.getLast());
    }

    private static int find(String part, String plain, int from) {
        for (var at = plain.indexOf(part, from); at >= 0; at = plain.indexOf(part, at + 1)) {
            var end = at + part.length();
            var starts = at == 0 || plain.charAt(at - 1) == ' ';
            if (starts && (end == plain.length() || plain.charAt(end) == ' ')) return at;
        }
        return -1;
    }
}
