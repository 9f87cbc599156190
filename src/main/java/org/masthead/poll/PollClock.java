package org.masthead.poll;

import java.util.Set;
import org.masthead.house.Clockwork;
import org.masthead.house.PagesChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens and closes questions on time, what was missed while the paper was down at its start; has new votes looked at; and
 * lets pages with results be made anew, once a second at most however many vote.
 */
@Component
@ConditionalOnWebApplication
class PollClock {

    private static final Logger log = LoggerFactory.getLogger(PollClock.class);

    private final Questions questions;
    private final Scrutineer scrutineer;
    private final Turnout turnout;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clockwork clockwork = new Clockwork(log, "The clock cannot ask the database and keeps trying");

    PollClock(
            Questions questions,
            Scrutineer scrutineer,
            Turnout turnout,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.questions = questions;
        this.scrutineer = scrutineer;
        this.turnout = turnout;
        this.events = events;
        this.transaction = transaction;
    }

    /** Each question for itself: one that cannot be done is said in the log and keeps no other waiting. */
    @Scheduled(fixedDelayString = "${masthead.poll.clock:1s}")
    void tick() {
        turnout.take().forEach((question, places) -> {
            if (!attempt(question, () -> show(question, places))) turnout.grew(question, places);
        });
        for (var id : clockwork.ask(questions::due)) attempt(id, () -> questions.keepTime(id));
    }

    private void show(long question, Set<String> places) {
        if (!places.isEmpty()) scrutineer.look(question, places);
        transaction.executeWithoutResult(status -> events.publishEvent(PagesChanged.of(Question.key(question))));
    }

    private static boolean attempt(long question, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            log.error("Question {} could not be kept on time; it is tried again", question, e);
            return false;
        }
    }
}
