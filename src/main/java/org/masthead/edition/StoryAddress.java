package org.masthead.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a story is: its day and its slug. */
record StoryAddress(LocalDate day, String slug) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:https?://[^/]+)?/(\\d{4})/(\\d{2})/(\\d{2})/([^/?#]{1,200})(?:[?#].*)?");

    /** The address as somebody copied it, whole or without the paper's own part. */
    static Optional<StoryAddress> read(String words) {
        var found = WRITTEN.matcher(words);
        if (!found.matches()) return Optional.empty();
        try {
            var day = LocalDate.of(number(found.group(1)), number(found.group(2)), number(found.group(3)));
            return Optional.of(new StoryAddress(day, found.group(4)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
