package org.masthead.press;

import java.util.Set;
import org.masthead.house.PagesChanged;
import org.masthead.house.Purged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Purges what has changed: first whatever else on this node remembers it, then the pages. */
@Component
class Purges {

    private final PressRepository repository;
    private final ApplicationEventPublisher events;
    private final Press press;

    Purges(PressRepository repository, ApplicationEventPublisher events, Press press) {
        this.repository = repository;
        this.events = events;
        this.press = press;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void onTheWayIn(PagesChanged changed) {
        repository.tell(changed.keys());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(PagesChanged changed) {
        purge(changed.keys());
    }

    /** In this order, so that no page is made again from what is stale. */
    void purge(Set<String> keys) {
        try {
            events.publishEvent(new Purged(keys));
        } finally {
            press.purge(keys);
        }
    }
}
