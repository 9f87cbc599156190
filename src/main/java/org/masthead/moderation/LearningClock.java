package org.masthead.moderation;

import org.masthead.house.Clockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the classifier learn in the background, on each node for itself. */
@Component
@ConditionalOnWebApplication
class LearningClock {

    private static final Logger log = LoggerFactory.getLogger(LearningClock.class);

    private final Classifier classifier;
    private final Clockwork clockwork = new Clockwork(log, "The classifier learns later");

    LearningClock(Classifier classifier) {
        this.classifier = classifier;
    }

    @Scheduled(initialDelayString = "5s", fixedDelayString = "${masthead.moderation.learning:5m}")
    void tick() {
        clockwork.turn(classifier::keepUp);
    }
}
