package org.masthead.poll;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.page.Head;
import org.masthead.poll.page.CalendarPage;
import org.springframework.stereotype.Component;

/** Makes the calendar of questions: which day asks what, and which asks nothing. */
@Component
class QuestionCalendarPages {

    static final String PATH = "/desk/questions/calendar";

    private static final Duration DAY = Duration.ofHours(24);
    private static final int AHEAD = 14;

    /** So many days without a question are named one by one. */
    private static final int NAMED = 4;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private final Questions questions;
    private final Dates dates;
    private final Paper paper;

    QuestionCalendarPages(Questions questions, Dates dates, Paper paper) {
        this.questions = questions;
        this.dates = dates;
        this.paper = paper;
    }

    CalendarPage page(String month, String said) {
        return page(month, said, 0, "", "");
    }

    /**
     * @param moved the question that could not be moved; 0: none
     * @param to the day that was typed for it
     * @param fault why not
     */
    CalendarPage page(String month, String said, long moved, String to, String fault) {
        var today = questions.today();
        var shown = month(month, today);
        var week = WeekFields.of(paper.locale());
        var first = shown.atDay(1).with(week.dayOfWeek(), 1);
        var last = shown.atEndOfMonth().with(week.dayOfWeek(), 7);
        var asked = byDay(first, last);
        return new CalendarPage(
                Head.unlisted("Questions of the Day, " + dates.month(shown)),
                said,
                shown.toString(),
                dates.month(shown),
                PATH + "?month=" + shown.minusMonths(1),
                PATH + "?month=" + shown.plusMonths(1),
                paper.timeZone().getId(),
                gaps(today),
                first.datesUntil(first.plusDays(7)).map(this::weekday).toList(),
                first.datesUntil(last.plusDays(1))
                        .map(day -> day(day, shown, today, asked.get(day)))
                        .toList(),
                new CalendarPage.Mending(moved, to, fault));
    }

    /** The one that was asked for; that of today where it is none. */
    private static YearMonth month(String month, LocalDate today) {
        try {
            var asked = YearMonth.parse(month);
            if (asked.getYear() >= FIRST_YEAR && asked.getYear() <= LAST_YEAR) return asked;
        } catch (DateTimeException none) {
            return YearMonth.from(today);
        }
        return YearMonth.from(today);
    }

    private Map<LocalDate, Question> byDay(LocalDate first, LocalDate last) {
        return questions.between(first, last).stream().collect(Collectors.toMap(Question::day, Function.identity()));
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, paper.locale());
    }

    /** What readers will miss in the next two weeks, today with them. */
    private String gaps(LocalDate today) {
        var asked = byDay(today, today.plusDays(AHEAD - 1));
        var free = IntStream.range(0, AHEAD)
                .mapToObj(today::plusDays)
                .filter(day -> !asked.containsKey(day))
                .toList();
        if (free.isEmpty()) return "Each of the next " + AHEAD + " days has a question.";
        if (free.size() == AHEAD)
            return "None of the next " + AHEAD + " days has a question: readers find nothing to answer.";
        if (free.size() > NAMED)
            return free.size() + " of the next " + AHEAD + " days have no question, the first on "
                    + dates.weekday(free.getFirst()) + ". Readers find nothing to answer then.";
        var named = free.stream().map(dates::weekday).collect(Collectors.joining("; "));
        return (free.size() == 1 ? "One of the next " : free.size() + " of the next ") + AHEAD
                + (free.size() == 1 ? " days has no question: " : " days have no question: ") + named
                + ". Readers find nothing to answer then.";
    }

    private CalendarPage.Day day(LocalDate day, YearMonth month, LocalDate today, @Nullable Question question) {
        return new CalendarPage.Day(
                day.toString(),
                day.getDayOfMonth(),
                dates.weekday(day),
                YearMonth.from(day).equals(month),
                day.equals(today),
                day.isBefore(today),
                hours(day),
                question == null ? null : asked(question));
    }

    private static CalendarPage.Asked asked(Question question) {
        var waits = question.state() == Question.State.QUEUED;
        return new CalendarPage.Asked(
                question.id(),
                question.words(),
                waits ? "/desk/questions/" + question.id() : question.path(),
                question.state().word(),
                waits);
    }

    /** What is odd about a day’s hours; nothing on most days, which have 24 from midnight to midnight. */
    private String hours(LocalDate day) {
        var hours = questions.hours(day);
        var opens = hours.opens().atZoneSameInstant(paper.timeZone()).toLocalTime();
        var open = Duration.between(hours.opens(), hours.closes());
        if (open.equals(DAY)) return "";
        var from = opens.equals(LocalTime.MIDNIGHT) ? "" : "Opens at " + opens + ". ";
        return from + "The clocks go " + (open.compareTo(DAY) < 0 ? "forward" : "back") + ": open for "
                + (open.toMinutesPart() == 0 ? open.toHours() + " hours." : open.toMinutes() + " minutes.");
    }
}
