package org.masthead.poll;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.masthead.house.PagesChanged;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in questions that were asked, and answered, before they came to this paper. */
@Service
public class PastQuestions {

    private final QuestionRepository questions;
    private final VoteRepository votes;
    private final TallyRepository tallies;
    private final Questions door;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PastQuestions(
            QuestionRepository questions,
            VoteRepository votes,
            TallyRepository tallies,
            Questions door,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.votes = votes;
        this.tallies = tallies;
        this.door = door;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes in a question of today or before, with the votes it has had; if its day is over, it closes at once.
     *
     * @param counts how many chose what: a number with a bit for each answer chosen, the first answer's lowest
     * @return false where that day has a question already, or the question cannot be asked
     */
    @Transactional
    public boolean keep(LocalDate day, QuestionCopy copy, Map<Integer, Integer> counts, Editor by) {
        if (!copy.faults().isEmpty() || day.isAfter(door.today())) return false;
        var id = questions.add(day, copy, door.hours(day), Questions.secret());
        if (id.isEmpty()) return false;
        ledger.write(by, "took in", Question.key(id.get()), day + ": " + copy.words());
        votes.bring(id.get(), counts, OffsetDateTime.now(clock));
        tallies.recount(id.get());
        door.keepTime(id.get());
        events.publishEvent(PagesChanged.of(Question.TODAY, Question.ALL, Question.key(id.get())));
        return true;
    }
}
