package org.masthead.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The paper's outgoing mail. */
@Service
public class Letters {

    private final LetterRepository letters;
    private final Clock clock;

    Letters(LetterRepository letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** Sends a letter once this transaction has committed, and again until the mail server has taken it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        letters.add(letter, OffsetDateTime.now(clock));
    }
}
