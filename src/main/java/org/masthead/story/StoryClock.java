package org.masthead.story;

import org.masthead.house.Clockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes what is due and takes down what has expired; what fell due while the paper was down is done at its start. */
@Component
@ConditionalOnWebApplication
class StoryClock {

    /** What readers are told of a story whose time is over. */
    static final String EXPIRED = "The paper’s right to show this story has ended.";

    private static final Logger log = LoggerFactory.getLogger(StoryClock.class);

    private final Stories stories;
    private final Clockwork clockwork = new Clockwork(log, "The clock cannot ask the database and keeps trying");

    StoryClock(Stories stories) {
        this.stories = stories;
    }

    /** Each story for itself: one that cannot be done is said in the log and keeps no other waiting. */
    @Scheduled(fixedDelayString = "${masthead.story.clock:2s}")
    void tick() {
        for (var id : clockwork.ask(stories::due)) {
            try {
                stories.keepTime(id);
            } catch (RuntimeException e) {
                log.error("Story {} could not be published or taken down on time; it is tried again", id, e);
            }
        }
    }
}
