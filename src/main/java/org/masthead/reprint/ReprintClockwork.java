package org.masthead.reprint;

import org.masthead.house.Clockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Winds the clock of the rights desk. */
@Component
@ConditionalOnWebApplication
class ReprintClockwork {

    private static final Logger log = LoggerFactory.getLogger(ReprintClockwork.class);

    private final ReprintClock clock;
    private final Clockwork clockwork =
            new Clockwork(log, "Quotes and licences could not be looked through; it is tried again");

    ReprintClockwork(ReprintClock clock) {
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${masthead.reprint.clock:10m}", fixedDelayString = "${masthead.reprint.clock:10m}")
    void tick() {
        clockwork.turn(() -> {
            for (var full = true; full; ) full = clock.tick();
        });
    }
}
