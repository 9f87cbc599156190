package org.masthead.reader;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the accounts whose time has come. */
@Component
@ConditionalOnWebApplication
class FarewellClock {

    private static final Logger log = LoggerFactory.getLogger(FarewellClock.class);

    private final Farewells farewells;

    FarewellClock(Farewells farewells) {
        this.farewells = farewells;
    }

    /** Each for itself: one that cannot be deleted keeps no other waiting. */
    @Scheduled(fixedRateString = "${masthead.reader.clock:5m}")
    void tick() {
        try {
            for (var account : farewells.due()) bid(account);
        } catch (DataAccessException e) {
            log.warn("Accounts to be deleted could not be looked up; it is tried again: {}", e.getMessage());
        }
    }

    private void bid(long account) {
        try {
            farewells.bid(account);
        } catch (RuntimeException e) {
            log.error("Account {} could not be deleted on time; it is tried again", account, e);
        }
    }
}
