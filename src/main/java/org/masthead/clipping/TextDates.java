package org.masthead.clipping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dates of a line as papers write them: “Posted: Oct. 4, 2011 at 3:57 p.m. EDT”, “4. Oktober 2011, 15.57 Uhr”. */
final class TextDates {

    /**
     * A moment that a line names.
     *
     * @param label the words before it, in small letters: {@code updated}; may be empty
     * @param zoned whether the line gives the zone; else it is taken as UTC
     */
    record Moment(String label, OffsetDateTime time, boolean zoned) {

        boolean updates() {
            return UPDATED.matcher(label).find();
        }
    }

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pt", "sv", "nb", "da");
    private static final Map<String, Integer> MONTHS = months();

    private static final String MONTH = "("
            + MONTHS.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")\\b\\.?";

    private static final Pattern UPDATED =
            Pattern.compile("update|modifi|revised|last changed|aktualisiert|mis à jour|mise à jour|actualiz|aggiorna|"
                    + "bijgewerkt|gewijzigd|atualizad|uppdater|oppdater|opdater");

    private static final Pattern DATE = Pattern.compile("(?iU)\\b(?:"
            + "(?<y1>\\d{4})-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})(?!\\d)"
            + "|" + MONTH.replaceFirst("\\(", "(?<m2>") + "\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>\\d{4})"
            + "|(?<d3>\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?(?:\\s+(?:de|of))?[\\s-]+" + MONTH.replaceFirst("\\(", "(?<m3>")
            + ",?(?:\\s+(?:de|del))?[\\s-]+(?<y3>\\d{4})"
            + "|(?<m4>\\d{1,2})/(?<d4>\\d{1,2})/(?<y4>\\d{4}|\\d{2})(?!\\d)"
            + "|(?<d5>\\d{1,2})[.-](?<m5>\\d{1,2})[.-](?<y5>\\d{4})"
            + "|(?<y6>\\d{4})[./年](?<m6>\\d{1,2})[./月](?<d6>\\d{1,2})日?)");

    private static final Pattern TIME = Pattern.compile("(?iU)(?:T|"
            + "\\b)(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?)?\\s*(?"
            + "<half>[ap]\\.?\\s?m\\b\\.?)?"
            + "(?:\\s*Uhr\\b)?\\s*\\(?(?<zone>Z\\b|(?:GMT|"
            + "UTC)?\\s?[+\\u2212-]\\d{1,2}:?(?:\\d{2})?(?![\\d/])|\\b[A-Z]{2,5}\\b|(?:Eastern|Central|"
            + "Mountain|Pacific)(?: time)?)?");

    private static final Pattern NOON = Pattern.compile("(?i)\\b(noon|midnight)\\b");
    private static final Pattern REST =
            Pattern.compile("(?iU)\\b(?:mon|tues?|wednes|thurs?|fri|satur|sun|wed|sat)(?:day)?\\b\\.?|\\b(?:montag|"
                    + "dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
                    + "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|"
                    + "sábado|domingo|lunedì|martedì|mercoledì|giovedì|"
                    + "venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
                    + "segunda|terça|quarta|quinta|sexta|feira)\\b"
                    + "|\\b(?:first|originally|last|posted|published|publié|publicado|pubblicato|gepubliceerd|"
                    + "publicada|veröffentlicht|erstellt|updated?|updates|"
                    + "modified|modifié|created|filed|story|article|on|at|um|à|a las|alle|às|le|el|il|am|vom|"
                    + "stand|date|time|as of|from|print|edition|web|online|issue|for|"
                    + "aktualisiert|mis à jour|mise à jour|actualizado|aggiornato|bijgewerkt|atualizado|"
                    + "uppdaterad|publicerad|local time|today|uhr|printed|revised|since|min read|minutes? read|"
                    + "de|del|of|the|last modified|"
                    + "release|released|[ap]\\.?m|noon|midnight|the)\\b");
    private static final Pattern AGO =
            Pattern.compile("(?i)(?:(?:first |last )?(?:posted|published|updated|filed)\\W*)?(?:(?:about |an? |"
                    + "\\d+ )(?:second|minute|min|hour|hr|day|week|month|year)s?(?: and \\d+ \\w+)? ago"
                    + "|(?:today|yesterday)(?: at)? \\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?|"
                    + "\\d{1,2}:\\d{2}\\s?[ap]\\.?m\\.?(?: [A-Z]{2,4})?(?:,? (?:today|yesterday))?)");
    private static final Pattern YEARLESS =
            Pattern.compile("(?iU)(?:(?:posted|published|updated)\\W+)?(?:\\p{L}+day,?\\s+)?" + MONTH
                    + "\\s+\\d{1,2}(?:st|nd|rd|th)?" + "(?:,?\\s+(?:at\\s+)?\\d{1,2}:\\d{2}.{0,14})?");
    private static final int WORDS_OVER = 2;
    private static final int LONGEST = 200;

    private TextDates() {}

    /** Whether the line is there to say when. */
    static boolean isDateLine(String line) {
        if (line.length() > LONGEST) return false;
        if (AGO.matcher(line).matches() || YEARLESS.matcher(line).matches()) return true;
        if (!DATE.matcher(line).find()) return false;
        var rest = without(line);
        return TextShape.of(rest).words() <= WORDS_OVER
                && rest.chars().filter(Character::isLetter).count() < 25;
    }

    /** The line without its dates and times and what goes with them. */
    static String without(String line) {
        var rest = new StringBuilder();
        var from = 0;
        for (var date : DATE.matcher(line).results().toList()) {
            if (date.start() < from) continue;
            rest.append(line, from, date.start());
            from = end(line, date);
        }
        if (from == 0) return line;
        var kept = rest.append(line.substring(Math.min(from, line.length()))).toString();
        kept = kept.replaceAll(
                "(?i)\\b\\d{1,2}(?::\\d{2})(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*[A-Z]{1,2}T\\b)?", " ");
        return REST.matcher(kept).replaceAll(" ").strip();
    }

    /** Every full date in the line, in order. */
    static List<Moment> in(String line) {
        var moments = new ArrayList<Moment>();
        var from = 0;
        for (var date : DATE.matcher(line).results().toList()) {
            if (date.start() < from) continue;
            var day = day(date);
            if (day != null) {
                moments.add(moment(line.substring(from, date.start()).toLowerCase(Locale.ROOT), line, date, day));
            }
            from = end(line, date);
        }
        return moments;
    }

    private static Moment moment(String label, String line, MatchResult date, LocalDate day) {
        var time = timeAfter(line, date.end());
        if (time == null) time = timeBefore(line, date.start());
        if (time == null) {
            var noon = NOON.matcher(line);
            var clock = noon.find() && noon.group(1).equalsIgnoreCase("noon") ? LocalTime.NOON : LocalTime.MIDNIGHT;
            return new Moment(label, day.atTime(clock).atOffset(ZoneOffset.UTC), false);
        }
        var zone = TextZones.of(time.group("zone"));
        var clock = clock(time);
        var local = day.atTime(clock == null ? LocalTime.MIDNIGHT : clock);
        return new Moment(
                label, local.atZone(zone == null ? ZoneOffset.UTC : zone).toOffsetDateTime(), zone != null);
    }

    private static @Nullable Matcher timeAfter(String line, int from) {
        var time = TIME.matcher(line).region(from, Math.min(line.length(), from + 60));
        while (time.find()) {
            if (isTime(time)
                    && line.substring(from, time.start())
                            .matches(
                                    "(?iU)(?:[\\s,|@·•(–—-]|at|um|à|a las|alle|ore|às|kl\\.?|om|T|\\p{L}{3,10}day|as of|klo)*"))
                return time;
        }
        return null;
    }

    private static @Nullable Matcher timeBefore(String line, int end) {
        var time = TIME.matcher(line).region(Math.max(0, end - 40), end);
        while (time.find()) {
            if (isTime(time)
                    && line.substring(time.end(), end)
                            .matches("(?iU)(?:[\\s,|·•)–—-]|on|\\p{L}{2,9}day|(?:mon|tue|wed|thu|fri|sat|sun)\\.?)*"))
                return time;
        }
        return null;
    }

    private static boolean isTime(Matcher time) {
        return time.group("minute") != null || time.group("half") != null;
    }

    private static int end(String line, MatchResult date) {
        var time = timeAfter(line, date.end());
        return time == null ? date.end() : time.end();
    }

    private static @Nullable LocalTime clock(Matcher time) {
        var hour = Integer.parseInt(time.group("hour"));
        var half = time.group("half");
        if (half != null) hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        var minute = time.group("minute") == null ? 0 : Integer.parseInt(time.group("minute"));
        var second = time.group("second") == null ? 0 : Integer.parseInt(time.group("second"));
        return hour < 24 && minute < 60 && second < 60 ? LocalTime.of(hour, minute, second) : null;
    }

    private static String group(MatchResult found, String name) {
        return found.group(Objects.requireNonNull(found.namedGroups().get(name)));
    }

    private static @Nullable LocalDate day(MatchResult found) {
        for (var i = 1; i <= 6; i++) {
            var year = group(found, "y" + i);
            if (year == null) continue;
            var month = month(group(found, "m" + i));
            var day = Integer.parseInt(group(found, "d" + i));
            var swapped = i == 4 && month > 12 && day <= 12;
            return day(Integer.parseInt(year), swapped ? day : month, swapped ? month : day);
        }
        return null;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year < 100 ? year + (year < 70 ? 2000 : 1900) : year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(String said) {
        if (Character.isDigit(said.charAt(0))) return Integer.parseInt(said);
        return MONTHS.getOrDefault(said.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>(Map.of("sept", 9, "mär", 3, "mrz", 3));
        for (var language : LANGUAGES) {
            var locale = Locale.of(language);
            for (var month : Month.values()) {
                for (var style : List.of(
                        TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                    var name = month.getDisplayName(style, locale)
                            .toLowerCase(Locale.ROOT)
                            .replace(".", "");
                    if (name.length() >= 3) months.putIfAbsent(name, month.getValue());
                }
            }
        }
        return months;
    }
}
