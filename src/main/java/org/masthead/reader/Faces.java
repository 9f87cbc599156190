package org.masthead.reader;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Draws a reader's face from the name alone: one or two letters on a colour. */
final class Faces {

    /** White letters can be read on each. */
    private static final List<String> COLOURS = List.of(
            "#8a1a1f", "#7a3b10", "#5f4b00", "#3f5a12", "#1f5c34", "#0f5a55", "#0f5675", "#24508f", "#4a459c",
            "#6a3a93", "#863079", "#8a2757");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Faces() {}

    static String draw(String name) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">\
                <rect width="64" height="64" fill="%s"/>\
                <text x="32" y="32" dy=".36em" text-anchor="middle" fill="#fff" font-family="system-ui,Arial,sans-serif" \
                font-weight="600" font-size="26">%s</text></svg>
                """.formatted(colour(name), letters(name));
    }

    /** The first letter of the first word and of the last. */
    static String letters(String name) {
        var words = WORDS.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) return "?";
        var first = letter(words.getFirst());
        return words.size() == 1 ? first : first + letter(words.getLast());
    }

    private static String letter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    static String colour(String name) {
        return COLOURS.get(Math.floorMod(name.toLowerCase(Locale.ROOT).hashCode(), COLOURS.size()));
    }
}
