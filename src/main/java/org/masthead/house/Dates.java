package org.masthead.house;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.masthead.house.page.When;
import org.springframework.stereotype.Component;

/** Days and times as the paper writes them: in its language and its time zone. */
@Component
public class Dates {

    /** What the JDK puts before AM and PM is so narrow that it cannot be seen. */
    private static final char NARROW_SPACE = '\u202f';

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Paper paper;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;

    Dates(Paper paper) {
        this.paper = paper;
        var locale = paper.locale();
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        weekday = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        month = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale);
    }

    /** A moment, to the minute. */
    public When moment(OffsetDateTime time) {
        var here = time.atZoneSameInstant(paper.timeZone());
        return new When(machine(time), here.format(moment).replace(" at ", ", ").replace(NARROW_SPACE, NO_BREAK_SPACE));
    }

    /** The day that a moment belongs to. */
    public When day(OffsetDateTime time) {
        return new When(machine(time), time.atZoneSameInstant(paper.timeZone()).format(day));
    }

    public String day(LocalDate date) {
        return date.format(day);
    }

    /** A day with its weekday, as over a front. */
    public String weekday(LocalDate date) {
        return date.format(weekday);
    }

    public String month(YearMonth yearMonth) {
        return yearMonth.format(month);
    }

    private String machine(OffsetDateTime time) {
        return time.atZoneSameInstant(paper.timeZone())
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
