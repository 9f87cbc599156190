package org.masthead.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in the demo's stories, written as {@code {{weekday:-1}}} and counted in days from the story's own. */
final class DateMarks {

    private static final Pattern MARK = Pattern.compile("\\{\\{(weekday|date|monthyear|year):([+-]?\\d+)}}");
    private static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    private DateMarks() {}

    static String written(String text, LocalDate day) {
        return MARK.matcher(text)
                .replaceAll(mark ->
                        Matcher.quoteReplacement(word(mark.group(1), day.plusDays(Long.parseLong(mark.group(2))))));
    }

    private static String word(String kind, LocalDate date) {
        return switch (kind) {
            case "weekday" -> date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
            case "monthyear" -> date.format(MONTH_YEAR);
            case "year" -> Integer.toString(date.getYear());
            default -> month(date) + " " + date.getDayOfMonth();
        };
    }

    /** Months as American papers shorten them: the short ones not at all. */
    private static String month(LocalDate date) {
        return switch (date.getMonth()) {
            case MARCH, APRIL, MAY, JUNE, JULY -> date.getMonth().getDisplayName(TextStyle.FULL, Locale.US);
            case SEPTEMBER -> "Sept.";
            default -> date.getMonth().getDisplayName(TextStyle.SHORT, Locale.US) + ".";
        };
    }
}
