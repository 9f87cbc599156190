package org.masthead.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes letters to the mail server, one after the other; each is held in a transaction meanwhile, so that two nodes never
 * send the same. What the server does not take is tried again, later and later, for three days.
 */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final Duration KNOWN = Duration.ofDays(30);
    private static final int MOST_DOUBLINGS = 10;
    private static final int LONGEST_TROUBLE = 200;

    private final LetterRepository letters;
    private final ObjectProvider<JavaMailSender> server;
    private final Envelope envelope;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile boolean saidThereIsNone;

    Postman(
            LetterRepository letters,
            ObjectProvider<JavaMailSender> server,
            Envelope envelope,
            Clock clock,
            TransactionTemplate transaction) {
        this.letters = letters;
        this.server = server;
        this.envelope = envelope;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Sends what is due. Ends at the first letter the server does not take: the others would fare no better. */
    int round() {
        var sender = server.getIfAvailable();
        if (sender == null) {
            if (!saidThereIsNone) log.info("No mail server is set (spring.mail.host): letters wait");
            saidThereIsNone = true;
            return 0;
        }
        var sent = 0;
        while (true) {
            var came = transaction.execute(status -> next(sender));
            if (came == null || came == Came.NOTHING || came == Came.PUT_OFF) return sent;
            if (came == Came.SENT) sent++;
        }
    }

    /** What is known of letters that went out long ago is forgotten. */
    void forget() {
        var before = OffsetDateTime.now(clock).minus(KNOWN);
        transaction.executeWithoutResult(status -> letters.forgetEnded(before));
    }

    private Came next(JavaMailSender sender) {
        var now = OffsetDateTime.now(clock);
        var due = letters.takeDue(now);
        if (due.isEmpty()) return Came.NOTHING;
        var kept = due.get();
        if (kept.written().plus(PATIENCE).isBefore(now)) {
            return givenUp(kept, "no mail server took it within three days");
        }
        try {
            var message = sender.createMimeMessage();
            envelope.address(message, kept, now.toInstant());
            sender.send(message);
            letters.end(kept.id(), now);
            return Came.SENT;
        } catch (AddressException nobody) {
            return givenUp(kept, "its address is none");
        } catch (MailException | MessagingException trouble) {
            letters.putOff(kept.id(), now.plus(pause(kept.tries())), said(trouble));
            log.warn("Letter {} was not taken and is tried again: {}", kept.id(), kind(trouble));
            return Came.PUT_OFF;
        }
    }

    private Came givenUp(LetterRepository.Kept kept, String why) {
        letters.end(kept.id(), null);
        log.warn("Letter {} is given up: {}", kept.id(), why);
        return Came.GIVEN_UP;
    }

    static Duration pause(int tries) {
        var pause = Duration.ofMinutes(1).multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String said(Exception trouble) {
        var said = Optional.ofNullable(trouble.getMessage()).orElse(kind(trouble));
        return said.substring(0, Math.min(said.length(), LONGEST_TROUBLE));
    }

    /** What a server says may name people, and stays out of the log. */
    private static String kind(Exception trouble) {
        var cause = trouble.getCause() == null ? trouble : trouble.getCause();
        return cause.getClass().getSimpleName();
    }

    private enum Came {
        SENT,
        PUT_OFF,
        GIVEN_UP,
        NOTHING
    }
}
