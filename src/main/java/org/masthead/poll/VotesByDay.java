package org.masthead.poll;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.masthead.figures.Counted;
import org.springframework.stereotype.Component;

/** How many answered each day’s question. */
@Component
class VotesByDay implements Counted {

    private final QuestionRepository repository;

    VotesByDay(QuestionRepository repository) {
        this.repository = repository;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String words() {
        return "Votes by day";
    }

    @Override
    public SortedMap<LocalDate, Long> byDay(LocalDate from, LocalDate to) {
        return new TreeMap<>(repository.votes(from, to));
    }
}
