package org.masthead.telegraph;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.masthead.house.Clockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends telegrams while the paper is served. At a fixed rate, and thereby on a thread of its own. */
@Component
@ConditionalOnWebApplication
class TelegraphClock {

    private static final Logger log = LoggerFactory.getLogger(TelegraphClock.class);
    private static final int DAYS = 30;

    private final Operator operator;
    private final TelegraphRepository repository;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Clockwork clockwork = new Clockwork(log, "Telegrams cannot be read and wait");

    TelegraphClock(Operator operator, TelegraphRepository repository, TransactionTemplate transaction, Clock clock) {
        this.operator = operator;
        this.repository = repository;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedRateString = "${masthead.telegraph.clock:3s}")
    void tick() {
        clockwork.turn(operator::round);
    }

    @Scheduled(fixedRateString = "1d", initialDelayString = "15m")
    void forget() {
        var before = OffsetDateTime.now(clock).minusDays(DAYS);
        clockwork.turn(() -> transaction.executeWithoutResult(status -> repository.forget(before)));
    }
}
