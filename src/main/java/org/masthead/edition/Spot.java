package org.masthead.edition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A slot of a front, by its zone and its number.
 *
 * @param number counted from 1
 */
record Spot(String zone, int number) {

    private static final Pattern WRITTEN = Pattern.compile("([\\p{L}\\p{Nd}:-]{1,120})\\.([1-9][0-9]?)");

    static Spot of(Placement placement) {
        return new Spot(placement.zone(), placement.slot());
    }

    /** As forms and addresses write it: {@code seconds.2}. */
    static Optional<Spot> read(@Nullable String words) {
        var found = WRITTEN.matcher(words == null ? "" : words);
        return found.matches()
                ? Optional.of(new Spot(found.group(1), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    String written() {
        return zone + "." + number;
    }
}
