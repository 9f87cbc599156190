package org.masthead.story;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Dates;
import org.masthead.house.Moved;
import org.masthead.house.NotFound;
import org.masthead.house.Shown;
import org.masthead.house.Turning;
import org.masthead.house.page.Head;
import org.masthead.story.page.RiverPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The archive by day, month and year. */
@Controller
class ArchiveController {

    private final Rivers rivers;
    private final Calendars calendars;
    private final Dates dates;

    ArchiveController(Rivers rivers, Calendars calendars, Dates dates) {
        this.rivers = rivers;
        this.calendars = calendars;
        this.dates = dates;
    }

    @GetMapping("/archive")
    ModelAndView newest(HttpServletRequest request) {
        return year(calendars.newestYear(), request, "/archive");
    }

    @GetMapping("/archive/{year:\\d{4}}")
    ModelAndView year(@PathVariable int year, HttpServletRequest request) {
        return year(Year.of(year), request, "/archive/" + "%04d".formatted(year));
    }

    private ModelAndView year(Year year, HttpServletRequest request, String path) {
        Shown.on(request).shows(Rivers.LATEST);
        var months = IntStream.rangeClosed(1, 12).mapToObj(year::atMonth).toList();
        return new ModelAndView(
                "story/calendar",
                Map.of(
                        "page",
                        calendars.page(
                                months,
                                "The archive: " + year,
                                path,
                                calendars.yearBefore(year),
                                calendars.yearAfter(year))));
    }

    @GetMapping("/archive/{year:\\d{4}}/{month:\\d{2}}")
    ModelAndView month(@PathVariable int year, @PathVariable int month, HttpServletRequest request) {
        Shown.on(request).shows(Rivers.LATEST);
        var asked = month(year, month);
        return new ModelAndView(
                "story/calendar",
                Map.of(
                        "page",
                        calendars.page(
                                List.of(asked),
                                "The archive: " + dates.month(asked),
                                Calendars.path(asked),
                                calendars.monthBefore(asked),
                                calendars.monthAfter(asked))));
    }

    @GetMapping("/archive/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}")
    ModelAndView day(
            @PathVariable int year,
            @PathVariable int month,
            @PathVariable int day,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request) {
        var date = date(year, month, day);
        var river = new River.OnDay(date);
        var shown = Shown.on(request).shows(river.key());
        var pages = Turning.page(Calendars.path(date), page, rivers.count(river), RiverController.SIZE);
        var stories = rivers.newest(river, RiverController.SIZE, (pages.number() - 1) * RiverController.SIZE);
        stories.forEach(story -> shown.shows(Story.key(story.id())));
        var title = dates.weekday(date);
        var head = Head.of(title, "Stories published on " + dates.day(date) + ".", pages.here())
                .withPages(pages.previous(), pages.next());
        return new ModelAndView(
                "story/day",
                Map.of(
                        "page",
                        new RiverPage(
                                head, "The archive", title, "", stories, pages, "Nothing was published on this day.")));
    }

    /** The start of a story's address is the day it belongs to. */
    @GetMapping("/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}")
    void shortened(@PathVariable int year, @PathVariable int month, @PathVariable int day) {
        throw new Moved(Calendars.path(date(year, month, day)));
    }

    private static YearMonth month(int year, int month) {
        try {
            return YearMonth.of(year, month);
        } catch (DateTimeException noSuchMonth) {
            throw new NotFound();
        }
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw new NotFound();
        }
    }
}
