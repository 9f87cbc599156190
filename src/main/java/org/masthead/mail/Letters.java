package org.masthead.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The paper's outgoing mail. */
@Service
public class Letters {

    private final LetterRepository letters;
    private final MailSettings settings;
    private final Clock clock;

    Letters(LetterRepository letters, MailSettings settings, Clock clock) {
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends a letter once this transaction has committed, and again until the mail server has taken it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        letters.add(letter, OffsetDateTime.now(clock));
    }

    /** Whether letters can be read at {@code /inbox}, as on a demonstration. */
    public boolean inbox() {
        return settings.inbox();
    }

    /** How many letters were written before this moment and have not gone out. */
    public long waiting(OffsetDateTime writtenBefore) {
        return letters.waiting(writtenBefore);
    }

    /** What is known of letters to an address, oldest first; the words of those that were sent are forgotten. */
    public List<Map<String, Object>> to(String address) {
        return letters.to(address).stream().map(Letters::row).toList();
    }

    /** Forgets every letter to an address, also those that have not gone out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String address) {
        letters.forget(address);
    }

    private static Map<String, Object> row(LetterRepository.Kept kept) {
        var row = new LinkedHashMap<String, Object>();
        row.put("subject", kept.letter().subject());
        row.put("written", kept.written().toString());
        var sent = kept.sent();
        row.put("sent", sent == null ? "" : sent.toString());
        return row;
    }
}
