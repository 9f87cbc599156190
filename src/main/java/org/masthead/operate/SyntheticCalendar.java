package org.masthead.operate;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;

/**
 * When the stories of the synthetic archive were published: over twenty years, by day more than by night, on weekdays
 * more than on Sundays, on some days more than on others. A story's time does not depend on how many there are: each
 * further one falls between those that are there.
 */
final class SyntheticCalendar {

    static final int YEARS = 20;

    private static final int HOUR = 3_600;
    private static final int[] BY_HOUR = {
        3, 2, 1, 1, 4, 14, 26, 22, 20, 24, 28, 30, 27, 24, 26, 30, 34, 36, 28, 18, 14, 12, 8, 5
    };

    private final ZoneId zone;
    private final long begins;
    private final double[] upTo;

    private SyntheticCalendar(LocalDate begins, ZoneId zone) {
        this.zone = zone;
        var first = begins.atStartOfDay(zone);
        this.begins = first.toEpochSecond();
        var hours = (int) ((begins.plusYears(YEARS).atStartOfDay(zone).toEpochSecond() - this.begins) / HOUR);
        upTo = new double[hours];
        var sum = 0.0;
        for (var hour = 0; hour < hours; hour++) upTo[hour] = sum += rate(first.plusHours(hour));
    }

    static SyntheticCalendar beginning(LocalDate day, ZoneId zone) {
        return new SyntheticCalendar(day, zone);
    }

    /** The twenty years up to the end of the day before this one. */
    static SyntheticCalendar before(LocalDate day, ZoneId zone) {
        return new SyntheticCalendar(day.minusYears(YEARS), zone);
    }

    /** When this story was published; the first, number 0, at the very beginning. */
    OffsetDateTime published(int number) {
        return at(Integer.toUnsignedLong(Integer.reverse(number)) * 0x1.0p-32);
    }

    /** The story of a lower number that was published last before this one. */
    static int before(int number) {
        return number & ~Integer.highestOneBit(number);
    }

    /** When nothing is written any more. */
    OffsetDateTime ends() {
        return at(begins + (long) upTo.length * HOUR);
    }

    private OffsetDateTime at(double part) {
        var sought = part * upTo[upTo.length - 1];
        var found = Arrays.binarySearch(upTo, sought);
        var hour = Math.min(upTo.length - 1, found < 0 ? -found - 1 : found + 1);
        var before = hour == 0 ? 0 : upTo[hour - 1];
        var within = (sought - before) / (upTo[hour] - before);
        return at(begins + (long) hour * HOUR + (long) (within * HOUR));
    }

    private OffsetDateTime at(long second) {
        return Instant.ofEpochSecond(second).atZone(zone).toOffsetDateTime();
    }

    private static double rate(ZonedDateTime hour) {
        var weekend =
                hour.getDayOfWeek() == DayOfWeek.SATURDAY ? 0.6 : hour.getDayOfWeek() == DayOfWeek.SUNDAY ? 0.5 : 1.0;
        var news = 0.6
                + 0.8 * SyntheticDice.of("day", hour.toLocalDate().toEpochDay()).real();
        return BY_HOUR[hour.getHour()] * weekend * news;
    }
}
