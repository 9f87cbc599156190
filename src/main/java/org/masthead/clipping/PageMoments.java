package org.masthead.clipping;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a page, for machines or for readers: “2011-10-05T09:39:00Z”, “9:39AM BST 05 Oct 2011”. */
final class PageMoments {

    private static final Pattern ISO = Pattern.compile(
            "(?i)(\\d{4})-?(\\d{2})-?(\\d{2})"
                    + "(?:[T ]\\s*(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?)?.{0,20}");

    private static final Pattern SECONDS = Pattern.compile("1\\d{9}(\\d{3})?");
    private static final String MONTHS =
            "jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|janv|févr|fév|mars|avr|juin|juil|août|déc|gen|mag|giu|lug|set|ott|out|maart|mei";

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b(" + MONTHS + ")\\p{L}*\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+)?(" + MONTHS
                    + ")\\p{L}*\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})");

    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)\\b(\\d{1,2})[:.h](\\d{2})(?::\\d{2})?\\s*([ap])?\\.?m?\\b");
    private static final Pattern ZONE = Pattern.compile(
            "\\b(EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|GMT|BST|UTC|CET|CEST|IST|AEST|AEDT)\\b|GMT([+-]\\d{2})");

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("E", "America/New_York"),
            Map.entry("C", "America/Chicago"),
            Map.entry("M", "America/Denver"),
            Map.entry("P", "America/Los_Angeles"),
            Map.entry("GMT", "UTC"),
            Map.entry("UTC", "UTC"),
            Map.entry("BST", "Europe/London"),
            Map.entry("CET", "Europe/Paris"),
            Map.entry("CEST", "Europe/Paris"),
            Map.entry("IST", "Asia/Kolkata"),
            Map.entry("AEST", "Australia/Sydney"),
            Map.entry("AEDT", "Australia/Sydney"));

    private static final List<String> BY_NUMBER = List.of(
            "jan|ene|gen",
            "feb|fév",
            "mar|mär|maa",
            "apr|abr|avr",
            "may|mai|mag|mei",
            "jun|giu|jui",
            "jul|lug",
            "aug|ago|aoû",
            "sep|set",
            "oct|okt|ott|out",
            "nov",
            "dec|dez|dic|déc");

    private PageMoments() {}

    /** @return null where it is no date; without an offset or a zone it is in UTC */
    static @Nullable OffsetDateTime read(String any) {
        var text = any.strip();
        if (text.isEmpty() || text.length() > 200) return null;
        try {
            if (SECONDS.matcher(text).matches()) return seconds(text);
            var iso = ISO.matcher(text);
            if (iso.matches()) return iso(iso);
            return written(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static OffsetDateTime iso(Matcher iso) {
        return OffsetDateTime.of(
                number(iso, 1),
                number(iso, 2),
                number(iso, 3),
                number(iso, 4),
                number(iso, 5),
                number(iso, 6),
                0,
                offset(iso.group(7)));
    }

    private static ZoneOffset offset(@Nullable String offset) {
        if (offset == null || Character.isLetter(offset.charAt(0))) return ZoneOffset.UTC;
        return ZoneOffset.of(offset);
    }

    private static OffsetDateTime seconds(String text) {
        var seconds = Long.parseLong(text.substring(0, 10));
        return OffsetDateTime.ofInstant(java.time.Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime written(String text) {
        var day = MONTH_FIRST.matcher(text);
        if (day.find()) return at(text, number(day, 3), month(day.group(1)), number(day, 2));
        day = DAY_FIRST.matcher(text);
        if (day.find()) return at(text, number(day, 3), month(day.group(2)), number(day, 1));
        day = DOTTED.matcher(text);
        if (day.find()) return at(text, number(day, 3), number(day, 2), number(day, 1));
        day = SLASHED.matcher(text);
        if (!day.find()) return null;
        var american = number(day, 2) > 12 || ZONE.matcher(text).find() || text.matches("(?i).*\\d\\s*[ap]\\.?m.*");
        return american
                ? at(text, number(day, 3), number(day, 1), number(day, 2))
                : at(text, number(day, 3), number(day, 2), number(day, 1));
    }

    private static OffsetDateTime at(String text, int year, int month, int day) {
        var clock = CLOCK.matcher(DOTTED.matcher(text).replaceAll(" "));
        var hour = 0;
        var minute = 0;
        if (clock.find()) {
            hour = number(clock, 1);
            minute = number(clock, 2);
            var half = clock.group(3);
            if (half != null) hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        if (hour > 23 || minute > 59) hour = minute = 0;
        return ZonedDateTime.of(year, month, day, hour, minute, 0, 0, zone(text))
                .toOffsetDateTime();
    }

    private static ZoneId zone(String text) {
        var zone = ZONE.matcher(text);
        if (!zone.find()) return ZoneOffset.UTC;
        if (zone.group(2) != null) return ZoneOffset.of(zone.group(2));
        var name = zone.group(1);
        return ZoneId.of(ZONES.getOrDefault(name, ZONES.getOrDefault(name.substring(0, 1), "UTC")));
    }

    private static int month(String name) {
        var letters = name.toLowerCase(Locale.ROOT);
        for (var i = 0; i < 12; i++)
            if (letters.matches("(" + BY_NUMBER.get(i) + ").*") && !(i == 5 && letters.startsWith("juil")))
                return i + 1;
        return letters.startsWith("juil") ? 7 : 1;
    }

    private static int number(Matcher matcher, int group) {
        var digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
