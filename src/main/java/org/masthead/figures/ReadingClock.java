package org.masthead.figures;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what is read, and forgets what was read long ago. */
@Component
class ReadingClock {

    private static final Logger log = LoggerFactory.getLogger(ReadingClock.class);
    private static final int DAYS = 400;
    private static final int MINUTES_DAYS = 2;

    private final Readings readings;
    private final ReadingRepository repository;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private boolean away;

    ReadingClock(Readings readings, ReadingRepository repository, TransactionTemplate transaction, Clock clock) {
        this.readings = readings;
        this.repository = repository;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${masthead.figures.clock:5s}")
    void tick() {
        try {
            readings.writeDown();
            away = false;
        } catch (DataAccessException | TransactionException e) {
            if (!away) log.warn("What is read cannot be written down and waits: {}", e.getMessage());
            away = true;
        }
    }

    @Scheduled(fixedRateString = "1d", initialDelayString = "20m")
    void forget() {
        try {
            var now = OffsetDateTime.now(clock);
            transaction.executeWithoutResult(
                    status -> repository.forget(now.minusDays(DAYS), now.minusDays(MINUTES_DAYS)));
        } catch (DataAccessException | TransactionException e) {
            log.warn("Old figures could not be forgotten today: {}", e.getMessage());
        }
    }
}
