package org.masthead.wire;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and times in every variant of ISO 8601 that systems write; without an offset they are in UTC. */
final class Moments {

    private static final Pattern ISO = Pattern.compile("(?i)"
            + "(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?"
            + "(?:(?:T|\\s+)(\\d{2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?)?"
            + "\\s*(Z|UTC|GMT|[+\\u2212-]\\d{2}(?::?\\d{2})?)?)?");

    private static final OffsetDateTime FIRST = OffsetDateTime.of(1, 1, 2, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final int LONGEST = 60;
    private static final int LAST_YEAR = 9999;

    private Moments() {}

    /** Nothing where it is no date, or no date between the years 1 and 9999. */
    static Optional<OffsetDateTime> read(String text) {
        var iso = ISO.matcher(text.strip());
        if (text.length() > LONGEST || !iso.matches()) return Optional.empty();
        try {
            var moment = moment(iso);
            var utc = moment.withOffsetSameInstant(ZoneOffset.UTC);
            var sane = !utc.isBefore(FIRST) && utc.getYear() <= LAST_YEAR;
            return sane ? Optional.of(moment) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime moment(Matcher iso) {
        var hour = part(iso, 4, 0);
        var lastMinute = hour == 24 && part(iso, 5, 0) == 0 && part(iso, 6, 0) == 0;
        var leapless = Math.min(59, part(iso, 6, 0)) + (part(iso, 6, 0) > 60 ? 60 : 0);
        var moment = OffsetDateTime.of(
                part(iso, 1, 0),
                part(iso, 2, 1),
                part(iso, 3, 1),
                lastMinute ? 0 : hour,
                part(iso, 5, 0),
                leapless,
                nanos(iso.group(7)),
                offset(iso.group(8)));
        return lastMinute ? moment.plusDays(1) : moment;
    }

    private static int part(Matcher iso, int group, int otherwise) {
        var digits = iso.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /** To the microsecond, as the database keeps it. */
    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000").substring(0, 6)) * 1_000;
    }

    private static ZoneOffset offset(@Nullable String offset) {
        if (offset == null || Character.isLetter(offset.charAt(0))) return ZoneOffset.UTC;
        return ZoneOffset.of(offset.replace('\u2212', '-'));
    }
}
