package org.masthead.discussion;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.masthead.figures.Counted;
import org.masthead.house.Paper;
import org.springframework.stereotype.Component;

/** How many comments came in on each day. */
@Component
class CommentsByDay implements Counted {

    private final NumbersRepository repository;
    private final Paper paper;

    CommentsByDay(NumbersRepository repository, Paper paper) {
        this.repository = repository;
        this.paper = paper;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String words() {
        return "Comments by day";
    }

    @Override
    public SortedMap<LocalDate, Long> byDay(LocalDate from, LocalDate to) {
        var start = from.atStartOfDay(paper.timeZone()).toOffsetDateTime();
        var end = to.plusDays(1).atStartOfDay(paper.timeZone()).toOffsetDateTime();
        return new TreeMap<>(repository.byDay(start, end, paper.timeZone().getId()));
    }
}
