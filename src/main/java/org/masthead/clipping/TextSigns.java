package org.masthead.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextPhrases.Meaning;

/** What a line's shape says it is, where no list of phrases could: a photo credit, a poll's option, a page number. */
final class TextSigns {

    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]+(?:\\s+(?:\\p{Lu}[\\p{L}'’.-]*|de|la|van|von|der|den|di|da|del|bin|al|el))*";

    private static final String AGO =
            "(?i:(?:(?:vor|hace|il y a|há) )?(?:about |an? |\\d+ ?)(?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|"
                    + "year|h|m|d|w|mo|y|stunde|minute|tag|tage|heure|jour|hora|día|ora|giorni|uur|dag)[se]?n?"
                    + "(?: ago| fa| geleden)?|yesterday|just now)";

    /** Asked in the order of the table {@code text-signs.txt}. */
    private static final List<Sign> SIGNS = signs();

    private TextSigns() {}

    static @Nullable Meaning of(TextPiece piece) {
        if (!piece.isShort()) return null;
        var words = piece.text();
        var small = words.toLowerCase(Locale.ROOT);
        for (var sign : SIGNS) {
            if (sign.in(words, small)) return new Meaning(sign.role, false);
        }
        return null;
    }

    private static List<Sign> signs() {
        try (var table = Objects.requireNonNull(TextSigns.class.getResourceAsStream("text-signs.txt"))) {
            var joined = new String(table.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\R\\s{4}", "");
            return joined.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Sign::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param needs one of these must be in the line, which is quickly seen
     */
    private record Sign(Role role, List<String> needs, Pattern pattern) {

        static Sign of(String line) {
            var columns = line.split(" :: ", 3);
            var needs = Arrays.stream(columns[1].split(" "))
                    .filter(need -> !need.isEmpty())
                    .map(need -> need.replace('_', ' '))
                    .toList();
            var pattern = columns[2].replace("{NAME}", NAME).replace("{AGO}", AGO);
            return new Sign(Role.valueOf(columns[0]), needs, Pattern.compile(pattern));
        }

        boolean in(String words, String small) {
            return (needs.isEmpty() || needs.stream().anyMatch(small::contains))
                    && pattern.matcher(words).matches();
        }
    }
}
