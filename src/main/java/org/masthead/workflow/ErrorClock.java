package org.masthead.workflow;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Erases who reported an error, when that was long ago. */
@Component
@ConditionalOnWebApplication
class ErrorClock {

    private static final Logger log = LoggerFactory.getLogger(ErrorClock.class);

    private final Errors errors;

    ErrorClock(Errors errors) {
        this.errors = errors;
    }

    /** While there is more to erase, at once; while the database is away, at the next turn. */
    @Scheduled(fixedRateString = "1h", initialDelayString = "5m")
    void tick() {
        try {
            var more = true;
            while (more) more = errors.erase() > 0;
        } catch (DataAccessException | TransactionException e) {
            log.warn("Old reporters of errors could not be erased now; it is tried again: {}", e.getMessage());
        }
    }
}
