package org.masthead.gate;

import org.masthead.house.Clockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps away what has run out: links, challenges, sessions. */
@Component
@ConditionalOnWebApplication
class GateClock {

    private static final Logger log = LoggerFactory.getLogger(GateClock.class);

    private final SignIns signIns;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Clockwork clockwork =
            new Clockwork(log, "What has run out at the gate could not be swept away; it is tried again");
    private final HalfWay halfWay;

    GateClock(SignIns signIns, Passkeys passkeys, Sessions sessions, HalfWay halfWay) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.halfWay = halfWay;
    }

    @Scheduled(fixedRateString = "1h", initialDelayString = "5m")
    void sweep() {
        clockwork.turn(() -> {
            signIns.forget();
            passkeys.forget();
            sessions.forget();
            halfWay.forget();
        });
    }
}
