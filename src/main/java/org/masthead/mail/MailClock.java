package org.masthead.mail;

import java.util.concurrent.locks.ReentrantLock;
import org.masthead.house.Clockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the postman out every few seconds while the paper is served. */
@Component
@ConditionalOnWebApplication
class MailClock {

    private static final Logger log = LoggerFactory.getLogger(MailClock.class);

    private final Postman postman;
    private final ReentrantLock out = new ReentrantLock();
    private final Clockwork reading = new Clockwork(log, "Letters cannot be read and wait");
    private final Clockwork forgetting = new Clockwork(log, "Old letters could not be forgotten today");

    MailClock(Postman postman) {
        this.postman = postman;
    }

    /** At a fixed rate, and thereby on a thread of its own: a mail server that hangs delays no story. */
    @Scheduled(fixedRateString = "${masthead.mail.clock:3s}")
    void tick() {
        if (!out.tryLock()) return;
        try {
            reading.turn(postman::round);
        } catch (RuntimeException e) {
            log.error("Letters could not be sent; they are tried again", e);
        } finally {
            out.unlock();
        }
    }

    @Scheduled(fixedRateString = "1d", initialDelayString = "10m")
    void forget() {
        forgetting.turn(postman::forget);
    }
}
