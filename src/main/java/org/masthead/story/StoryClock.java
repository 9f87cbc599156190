package org.masthead.story;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes what is due and takes down what has expired; what fell due while the paper was down is done at its start. */
@Component
@ConditionalOnWebApplication
class StoryClock {

    /** What readers are told of a story whose time is over. */
    static final String EXPIRED = "The paper’s right to show this story has ended.";

    private final Stories stories;
    private final TransactionTemplate transaction;

    StoryClock(Stories stories, TransactionTemplate transaction) {
        this.stories = stories;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${masthead.story.clock:2s}")
    void tick() {
        var done = 0;
        do {
            var count = transaction.execute(status -> stories.keepTime());
            done = count == null ? 0 : count;
        } while (done > 0);
    }
}
