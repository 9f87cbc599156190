package org.masthead.workflow;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Dates;
import org.masthead.house.LocalTimes;
import org.masthead.house.Paper;
import org.masthead.house.page.Head;
import org.masthead.story.DeskStories;
import org.masthead.workflow.page.CalendarPage;
import org.springframework.stereotype.Component;

/** Makes the calendar of what comes out by itself, whose embargo lifts, and what is due. */
@Component
class CalendarPages {

    private static final String PATH = "/desk/calendar";
    private static final int MOST = 500;
    private static final int DAYS_OF_WEEK = 7;

    private final DeskStories desk;
    private final WorkListRepository works;
    private final LocalTimes times;
    private final Dates dates;
    private final DateTimeFormatter clockTime;
    private final DayOfWeek firstDay;
    private final Clock clock;

    CalendarPages(DeskStories desk, WorkListRepository works, LocalTimes times, Dates dates, Paper paper, Clock clock) {
        this.desk = desk;
        this.works = works;
        this.times = times;
        this.dates = dates;
        this.clockTime = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(paper.locale());
        this.firstDay = WeekFields.of(paper.locale()).getFirstDayOfWeek();
        this.clock = clock;
    }

    /**
     * The month or the week that was asked for; today's where nothing was, or nothing that there is.
     *
     * @param month {@code 2026-12}
     * @param week a day of the week: {@code 2026-12-01}
     */
    CalendarPage page(String month, String week) {
        var today = OffsetDateTime.now(clock).atZoneSameInstant(times.zone()).toLocalDate();
        return week.isEmpty() ? month(asked(month, today), today) : week(day(week, today), today);
    }

    private static YearMonth asked(String month, LocalDate today) {
        try {
            var asked = YearMonth.parse(month);
            return asked.getYear() < 1900 || asked.getYear() > 2200 ? YearMonth.from(today) : asked;
        } catch (DateTimeException noMonth) {
            return YearMonth.from(today);
        }
    }

    private static LocalDate day(String day, LocalDate today) {
        try {
            var asked = LocalDate.parse(day);
            return asked.getYear() < 1900 || asked.getYear() > 2200 ? today : asked;
        } catch (DateTimeException noDay) {
            return today;
        }
    }

    private CalendarPage month(YearMonth month, LocalDate today) {
        var from = month.atDay(1).with(TemporalAdjusters.previousOrSame(firstDay));
        var to = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(firstDay.minus(1)));
        var shown = month.equals(YearMonth.from(today)) ? today : month.atDay(1);
        return page(
                dates.month(month),
                true,
                PATH + "?month=" + month.minusMonths(1),
                PATH + "?month=" + month.plusMonths(1),
                shown,
                days(from, to, today, month));
    }

    private CalendarPage week(LocalDate day, LocalDate today) {
        var from = day.with(TemporalAdjusters.previousOrSame(firstDay));
        var days = days(from, from.plusDays(DAYS_OF_WEEK - 1L), today, null);
        return page(
                "The week of " + dates.day(from),
                false,
                PATH + "?week=" + from.minusWeeks(1),
                PATH + "?week=" + from.plusWeeks(1),
                day,
                days);
    }

    private CalendarPage page(
            String title, boolean month, String previous, String next, LocalDate shown, List<CalendarPage.Day> days) {
        return new CalendarPage(
                Head.unlisted("Calendar"),
                title,
                month,
                previous,
                next,
                month
                        ? PATH
                        : PATH + "?week="
                                + OffsetDateTime.now(clock)
                                        .atZoneSameInstant(times.zone())
                                        .toLocalDate(),
                PATH + "?month=" + YearMonth.from(shown),
                PATH + "?week=" + shown,
                times.zone().getId(),
                days,
                days.stream().allMatch(day -> day.entries().isEmpty()));
    }

    private List<CalendarPage.Day> days(LocalDate from, LocalDate to, LocalDate today, @Nullable YearMonth month) {
        var entries = entries(
                from.atStartOfDay(times.zone()).toOffsetDateTime(),
                to.plusDays(1).atStartOfDay(times.zone()).toOffsetDateTime());
        return from.datesUntil(to.plusDays(1))
                .map(day -> new CalendarPage.Day(
                        day.toString(),
                        day.getDayOfMonth(),
                        dates.weekday(day),
                        day.equals(today),
                        month != null && !YearMonth.from(day).equals(month),
                        entries.getOrDefault(day, List.of())))
                .toList();
    }

    private Map<LocalDate, List<CalendarPage.Entry>> entries(OffsetDateTime from, OffsetDateTime to) {
        var all = new TreeMap<OffsetDateTime, List<CalendarPage.Entry>>();
        for (var line : desk.waiting(from, to, MOST)) {
            add(all, line.at(), "out", line.changed() ? "Change comes out" : "Comes out", line);
            var embargo = line.embargo();
            if (embargo != null && !embargo.equals(line.at())) add(all, embargo, "embargo", "Embargo lifts", line);
        }
        var due = works.due(from, to, MOST);
        var lines = desk.lines(due.stream().map(Work::story).toList()).stream()
                .collect(Collectors.toMap(DeskStories.Line::id, line -> line));
        for (var work : due) {
            var line = lines.get(work.story());
            if (line != null && !line.seen()) add(all, work.due(), "due", "Due", line);
        }
        var byDay = new TreeMap<LocalDate, List<CalendarPage.Entry>>();
        all.subMap(from, true, to, false)
                .forEach((moment, some) -> byDay.computeIfAbsent(
                                moment.atZoneSameInstant(times.zone()).toLocalDate(), day -> new ArrayList<>())
                        .addAll(some));
        return byDay;
    }

    private void add(
            Map<OffsetDateTime, List<CalendarPage.Entry>> all,
            @Nullable OffsetDateTime moment,
            String kind,
            String words,
            DeskStories.Line line) {
        if (moment == null) return;
        var time = moment.atZoneSameInstant(times.zone()).format(clockTime).replace('\u202f', '\u00a0');
        all.computeIfAbsent(moment, one -> new ArrayList<>())
                .add(new CalendarPage.Entry(
                        kind, words, time, StoryCards.headline(line), StoryCards.standing(line.id())));
    }
}
