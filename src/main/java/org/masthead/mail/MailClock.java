package org.masthead.mail;

import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sends the postman out every few seconds while the paper is served. */
@Component
@ConditionalOnWebApplication
class MailClock {

    private static final Logger log = LoggerFactory.getLogger(MailClock.class);

    private final Postman postman;
    private final ReentrantLock out = new ReentrantLock();
    private boolean away;

    MailClock(Postman postman) {
        this.postman = postman;
    }

    /** At a fixed rate, and thereby on a thread of its own: a mail server that hangs delays no story. */
    @Scheduled(fixedRateString = "${masthead.mail.clock:3s}")
    void tick() {
        if (!out.tryLock()) return;
        try {
            postman.round();
            away = false;
        } catch (DataAccessException | TransactionException e) {
            if (!away) log.warn("Letters cannot be read and wait: {}", e.getMessage());
            away = true;
        } catch (RuntimeException e) {
            log.error("Letters could not be sent; they are tried again", e);
        } finally {
            out.unlock();
        }
    }

    @Scheduled(fixedRateString = "1d", initialDelayString = "10m")
    void forget() {
        try {
            postman.forget();
        } catch (DataAccessException | TransactionException e) {
            log.warn("Old letters could not be forgotten today: {}", e.getMessage());
        }
    }
}
