package org.masthead.story;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.page.Head;
import org.masthead.story.page.CalendarPage;
import org.masthead.story.page.StoryPage;
import org.springframework.stereotype.Component;

/** Draws the archive's calendars; weeks begin as they do where the paper is read. */
@Component
class Calendars {

    private final ArchiveRepository repository;
    private final Paper paper;
    private final Dates dates;
    private final Clock clock;

    Calendars(ArchiveRepository repository, Paper paper, Dates dates, Clock clock) {
        this.repository = repository;
        this.paper = paper;
        this.dates = dates;
        this.clock = clock;
    }

    Year newestYear() {
        return Year.of(newest().getYear());
    }

    CalendarPage page(
            List<YearMonth> months,
            String title,
            String path,
            StoryPage.@Nullable Link before,
            StoryPage.@Nullable Link after) {
        var from = start(months.getFirst().atDay(1));
        var to = start(months.getLast().plusMonths(1).atDay(1));
        var counts = repository.days(from, to, paper.timeZone().getId());
        return new CalendarPage(
                Head.of(title, "Which days have stories.", path),
                title,
                months.stream().map(month -> month(month, counts)).toList(),
                weekdays(),
                before,
                after,
                years());
    }

    /** The month before, unless the paper's oldest story is younger: nobody is led where nothing is. */
    StoryPage.@Nullable Link monthBefore(YearMonth month) {
        return month.isAfter(oldest()) ? link(month.minusMonths(1)) : null;
    }

    StoryPage.@Nullable Link monthAfter(YearMonth month) {
        return month.isBefore(newest()) ? link(month.plusMonths(1)) : null;
    }

    StoryPage.@Nullable Link yearBefore(Year year) {
        return year.getValue() > oldest().getYear() ? link(year.minusYears(1)) : null;
    }

    StoryPage.@Nullable Link yearAfter(Year year) {
        return year.getValue() < newest().getYear() ? link(year.plusYears(1)) : null;
    }

    private YearMonth oldest() {
        return repository.oldest().map(this::month).orElseGet(this::newest);
    }

    private YearMonth newest() {
        return month(repository.newest().orElseGet(() -> OffsetDateTime.now(clock)));
    }

    private YearMonth month(OffsetDateTime time) {
        return YearMonth.from(paper.day(time));
    }

    private StoryPage.Link link(YearMonth month) {
        return new StoryPage.Link(path(month), dates.month(month));
    }

    static String path(YearMonth month) {
        return "/archive/%04d/%02d".formatted(month.getYear(), month.getMonthValue());
    }

    static String path(LocalDate day) {
        return "/archive/%04d/%02d/%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static StoryPage.Link link(Year year) {
        return new StoryPage.Link("/archive/%04d".formatted(year.getValue()), year.toString());
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(paper.timeZone()).toOffsetDateTime();
    }

    private CalendarPage.Month month(YearMonth month, Map<LocalDate, Integer> counts) {
        var weeks = new ArrayList<List<CalendarPage.Day>>();
        var first = month.atDay(1);
        var ahead = first.get(WeekFields.of(paper.locale()).dayOfWeek()) - 1;
        for (var start = 1 - ahead; start <= month.lengthOfMonth(); start += 7) {
            var from = start;
            weeks.add(IntStream.range(from, from + 7)
                    .mapToObj(day -> day(month, day, counts))
                    .toList());
        }
        var any = counts.keySet().stream().anyMatch(day -> YearMonth.from(day).equals(month));
        return new CalendarPage.Month(dates.month(month), any ? path(month) : "", weeks);
    }

    private CalendarPage.Day day(YearMonth month, int number, Map<LocalDate, Integer> counts) {
        if (!month.isValidDay(number)) return new CalendarPage.Day(0, 0, "", "");
        var day = month.atDay(number);
        var stories = counts.getOrDefault(day, 0);
        var words = dates.day(day) + (stories == 1 ? ", 1 story" : ", " + stories + " stories");
        return new CalendarPage.Day(number, stories, stories == 0 ? "" : path(day), words);
    }

    private List<String> weekdays() {
        var first = WeekFields.of(paper.locale()).getFirstDayOfWeek();
        return IntStream.range(0, 7)
                .mapToObj(first::plus)
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, paper.locale()))
                .toList();
    }

    /** Every year from the paper's oldest story to its newest, newest first. */
    private List<StoryPage.Link> years() {
        var oldest = oldest().getYear();
        return IntStream.iterate(newestYear().getValue(), year -> year >= oldest, year -> year - 1)
                .mapToObj(Year::of)
                .map(Calendars::link)
                .toList();
    }
}
