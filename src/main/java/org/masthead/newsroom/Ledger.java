package org.masthead.newsroom;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what, and when. A line is written in the same transaction as what it tells of, and never changed. */
@Service
public class Ledger {

    private final LedgerRepository repository;
    private final Clock clock;

    Ledger(LedgerRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Writes one line.
     *
     * @param did a verb in the past tense: {@code published}
     * @param subject what it was done to: {@code story:41}
     * @param details what else a reader of the ledger wants to know; never a source's name
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Editor who, String did, String subject, String details) {
        repository.add(OffsetDateTime.now(clock), who.name(), did, List.of(subject), details);
    }

    /** Writes the same line for many subjects. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Editor who, String did, Collection<String> subjects) {
        repository.add(OffsetDateTime.now(clock), who.name(), did, subjects, "");
    }

    /** What was done to a subject, newest first. */
    public List<Line> about(String subject) {
        return repository.about(subject);
    }

    /** One line of the ledger. */
    public record Line(OffsetDateTime at, String who, String did, String subject, String details) {}
}
