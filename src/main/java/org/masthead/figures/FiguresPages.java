package org.masthead.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.masthead.figures.page.FiguresPage;
import org.masthead.figures.page.Plot;
import org.masthead.house.Paper;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.house.page.Head;
import org.masthead.story.Archive;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the page of figures. */
@Component
class FiguresPages {

    private static final int DAYS = 30;
    private static final int WEEK = 7;
    private static final int HOURS = 24;
    private static final int MOST = 10;
    private static final int STEPS = 20;
    private static final int NOW = 5;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMM HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM");

    private final ReadingRepository readings;
    private final MostReadStories mostRead;
    private final Stories stories;
    private final Archive archive;
    private final Sections sections;
    private final Paper paper;
    private final Clock clock;
    private final ObjectProvider<Counted> counted;

    FiguresPages(
            ReadingRepository readings,
            MostReadStories mostRead,
            Stories stories,
            Archive archive,
            Sections sections,
            Paper paper,
            Clock clock,
            ObjectProvider<Counted> counted) {
        this.readings = readings;
        this.mostRead = mostRead;
        this.stories = stories;
        this.archive = archive;
        this.sections = sections;
        this.paper = paper;
        this.clock = clock;
        this.counted = counted;
    }

    FiguresPage page() {
        var now = OffsetDateTime.now(clock);
        var today = paper.day(now);
        var midnight = today.atStartOfDay(paper.timeZone()).toOffsetDateTime();
        var published = archive.byDay(today.minusDays(DAYS - 1), today);
        var week = published.tailMap(today.minusDays(WEEK - 1)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        var plots = new ArrayList<Plot>();
        plots.add(read(now));
        plots.add(days("published", "Stories published by day", published, today));
        counted.stream()
                .sorted(java.util.Comparator.comparingInt(Counted::place))
                .forEach(one -> plots.add(days(
                        "counted-" + plots.size(), one.words(), one.byDay(today.minusDays(DAYS - 1), today), today)));
        return new FiguresPage(
                Head.unlisted("Figures"),
                number(readings.since(now.minusMinutes(NOW).truncatedTo(ChronoUnit.MINUTES))),
                number(readings.since(midnight)),
                number(week),
                most(),
                bySection(today),
                plots);
    }

    private List<FiguresPage.Read> most() {
        var most = mostRead.reads();
        var found = stories
                .live(most.stream().map(ReadingRepository.Read::story).toList())
                .stream()
                .collect(Collectors.toMap(Story::id, Function.identity()));
        return most.stream()
                .flatMap(one ->
                        Optional.ofNullable(found.get(one.story())).map(story -> read(story, one.reads())).stream())
                .limit(MOST)
                .toList();
    }

    private static FiguresPage.Read read(Story story, long reads) {
        return new FiguresPage.Read(story.copy().headline(), story.path(), story.id(), number(reads));
    }

    private List<FiguresPage.Count> bySection(LocalDate today) {
        var counts = archive.bySection(today.minusDays(DAYS - 1), today);
        var top = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return sections.all().stream()
                .map(section -> count(section, counts, top))
                .toList();
    }

    private static FiguresPage.Count count(Section section, Map<String, Long> counts, long top) {
        var stories = counts.getOrDefault(section.slug(), 0L);
        return new FiguresPage.Count(section.name(), stories, (int) Math.round((double) stories * STEPS / top));
    }

    private Plot read(OffsetDateTime now) {
        var first = now.truncatedTo(ChronoUnit.HOURS).minusHours(HOURS - 1);
        var byHour = readings.hours(first).stream()
                .collect(Collectors.toMap(one -> one.hour().toInstant(), ReadingRepository.Hour::reads));
        var points = new ArrayList<Plot.Point>();
        for (var hour = first; !hour.isAfter(now); hour = hour.plusHours(1)) {
            points.add(new Plot.Point(
                    hour.atZoneSameInstant(paper.timeZone()).format(HOUR.withLocale(paper.locale())),
                    byHour.getOrDefault(hour.toInstant(), 0L)));
        }
        return Plot.of("read", "Stories read, hour by hour", points);
    }

    private Plot days(String id, String heading, SortedMap<LocalDate, Long> counts, LocalDate today) {
        var points = today.minusDays(DAYS - 1)
                .datesUntil(today.plusDays(1))
                .map(day -> new Plot.Point(day.format(DAY.withLocale(paper.locale())), counts.getOrDefault(day, 0L)))
                .toList();
        return Plot.of(id, heading, points);
    }

    private static String number(long count) {
        return "%,d".formatted(count);
    }
}
