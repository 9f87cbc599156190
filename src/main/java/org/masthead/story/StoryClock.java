package org.masthead.story;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
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
    private boolean away;

    StoryClock(Stories stories) {
        this.stories = stories;
    }

    /** Each story for itself: one that cannot be done is said in the log and keeps no other waiting. */
    @Scheduled(fixedDelayString = "${masthead.story.clock:2s}")
    void tick() {
        for (var id : due()) {
            try {
                stories.keepTime(id);
            } catch (RuntimeException e) {
                log.error("Story {} could not be published or taken down on time; it is tried again", id, e);
            }
        }
    }

    /** Nothing while the database is away: what falls due meanwhile is done when it is back. */
    private List<Long> due() {
        try {
            var due = stories.due();
            away = false;
            return due;
        } catch (DataAccessException e) {
            if (!away) log.warn("The clock cannot ask the database and keeps trying: {}", e.getMessage());
            away = true;
            return List.of();
        }
    }
}
