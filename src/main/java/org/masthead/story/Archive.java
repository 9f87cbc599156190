package org.masthead.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.masthead.house.Paper;
import org.springframework.stereotype.Service;

/** The whole archive as addresses and times alone: for sitemaps, which list all there is. */
@Service
public class Archive {

    private final ArchiveRepository repository;
    private final Paper paper;

    Archive(ArchiveRepository repository, Paper paper) {
        this.repository = repository;
        this.paper = paper;
    }

    /** The months that have stories, newest first. */
    public List<Month> months() {
        return repository.months(paper.timeZone().getId());
    }

    /** A month's stories, oldest first. */
    public List<Entry> entries(YearMonth month, int most, int skipped) {
        return repository.entries(
                start(month.atDay(1)), start(month.plusMonths(1).atDay(1)), most, skipped);
    }

    /** The stories published since then, newest first. */
    public List<Entry> since(OffsetDateTime time, int most) {
        return repository.since(time, most);
    }

    /** How many live stories were first published on each day, from one day to another, both included. */
    public SortedMap<LocalDate, Long> byDay(LocalDate from, LocalDate to) {
        var days = new TreeMap<LocalDate, Long>();
        repository
                .days(start(from), start(to.plusDays(1)), paper.timeZone().getId())
                .forEach((day, stories) -> days.put(day, stories.longValue()));
        return days;
    }

    /** How many live stories of these days each section has, by its slug. */
    public Map<String, Long> bySection(LocalDate from, LocalDate to) {
        return repository.sections(start(from), start(to.plusDays(1)));
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(paper.timeZone()).toOffsetDateTime();
    }

    /** A month of the archive. */
    public record Month(YearMonth month, int stories, OffsetDateTime newestChange) {}

    /** A story's address and times. */
    public record Entry(String path, String headline, OffsetDateTime published, OffsetDateTime changed) {}
}
