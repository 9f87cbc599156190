package org.masthead.reader;

import org.masthead.house.Clockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the accounts whose time has come. */
@Component
@ConditionalOnWebApplication
class FarewellClock {

    private static final Logger log = LoggerFactory.getLogger(FarewellClock.class);

    private final Farewells farewells;
    private final Clockwork clockwork =
            new Clockwork(log, "Accounts to be deleted could not be looked up; it is tried again");

    FarewellClock(Farewells farewells) {
        this.farewells = farewells;
    }

    /** Each for itself: one that cannot be deleted keeps no other waiting. */
    @Scheduled(fixedRateString = "${masthead.reader.clock:5m}")
    void tick() {
        for (var account : clockwork.ask(farewells::due)) bid(account);
    }

    private void bid(long account) {
        try {
            farewells.bid(account);
        } catch (RuntimeException e) {
            log.error("Account {} could not be deleted on time; it is tried again", account, e);
        }
    }
}
