package org.masthead.edition;

import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Publishes fronts on time, what was missed while the paper was down at its start; and notes what leads them. */
@Component
@ConditionalOnWebApplication
class FrontClock {

    private static final Logger log = LoggerFactory.getLogger(FrontClock.class);

    private final Drafts drafts;
    private final Leads leads;
    private boolean away;

    FrontClock(Drafts drafts, Leads leads) {
        this.drafts = drafts;
        this.leads = leads;
    }

    /** Each front for itself: one that cannot be published is said in the log and keeps no other waiting. */
    @Scheduled(fixedDelayString = "${masthead.edition.clock:2s}")
    void tick() {
        for (var id : asked(drafts::due)) {
            try {
                drafts.keepTime(id);
            } catch (RuntimeException e) {
                log.error("The draft {} of a front could not be published on time; it is tried again", id, e);
            }
        }
    }

    /** What leads may change without an editor: a story is published, a pin falls. */
    @Scheduled(fixedDelayString = "${masthead.edition.leads:20s}")
    void look() {
        for (var front : asked(leads::changed)) {
            try {
                leads.note(front);
            } catch (RuntimeException e) {
                log.error("What leads the front “{}” could not be noted; it is tried again", front, e);
            }
        }
    }

    /** Nothing while the database is away: what falls due meanwhile is done when it is back. */
    private <T> List<T> asked(Supplier<List<T>> question) {
        try {
            var answer = question.get();
            away = false;
            return answer;
        } catch (DataAccessException | TransactionException e) {
            if (!away) log.warn("The clock of fronts cannot ask the database and keeps trying: {}", e.getMessage());
            away = true;
            return List.of();
        }
    }
}
