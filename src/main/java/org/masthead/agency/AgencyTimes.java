package org.masthead.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as agencies and feeds write them; one that names no zone is meant as the paper's clock shows it. */
final class AgencyTimes {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final Pattern LOCAL =
            Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})[Tt ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,12})?)?");
    private static final Pattern LETTER =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}{3})\\p{L}*\\.?"
                    + "[\\s,-]+(\\d{4}|\\d{2})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?\\s*"
                    + "([A-Za-z]{1,5}|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2})?(?:\\s*\\([^)]*\\))?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("WET", "+00:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("Z", "+00:00"),
            Map.entry("UT", "+00:00"),
            Map.entry("UTC", "+00:00"),
            Map.entry("GMT", "+00:00"));

    private static final int LONGEST = 60;

    private final ZoneId here;

    AgencyTimes(ZoneId here) {
        this.here = here;
    }

    /** The same time with its offset; as it is written where it is no time. */
    String iso(String written) {
        var time = written.strip();
        if (time.isEmpty() || time.length() > LONGEST) return time;
        try {
            var day = DAY.matcher(time);
            if (day.matches()) return written(day(day).atStartOfDay(here).toOffsetDateTime());
            var local = LOCAL.matcher(time);
            if (local.matches()) return written(local(local).atZone(here).toOffsetDateTime());
            var letter = LETTER.matcher(time);
            return letter.matches() ? written(letter(letter)) : time;
        } catch (DateTimeException e) {
            return time;
        }
    }

    private static String written(OffsetDateTime time) {
        return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static LocalDate day(Matcher found) {
        return LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
    }

    private static LocalDateTime local(Matcher found) {
        return day(found).atTime(number(found, 4), number(found, 5), Math.min(59, number(found, 6)));
    }

    private OffsetDateTime letter(Matcher found) {
        var month = MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1;
        var year = number(found, 3);
        if (found.group(3).length() == 2) year += year < 70 ? 2000 : 1900;
        var local = LocalDate.of(year, month, number(found, 1))
                .atTime(number(found, 4), number(found, 5), Math.min(59, number(found, 6)));
        var zone = found.group(7) == null ? "" : found.group(7).toUpperCase(Locale.ROOT);
        var offset = ZONES.getOrDefault(zone, zone.replaceFirst("^(?:UTC|GMT)(?=[+-])", ""));
        return offset.matches("[+-].*")
                ? local.atOffset(ZoneOffset.of(offset))
                : local.atZone(here).toOffsetDateTime();
    }

    private static int number(Matcher found, int group) {
        var digits = found.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
