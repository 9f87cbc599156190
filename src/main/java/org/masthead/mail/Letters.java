package org.masthead.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /**
     * Letters without their words, newest first: for whoever looks after the mail.
     *
     * @param state {@code waiting}, {@code sent} or {@code lost}
     * @param before the number of the last one seen; {@code Long.MAX_VALUE}: from the newest on
     */
    public List<Posted> posted(String state, long before, int most) {
        return letters.posted(state, before, most);
    }

    public Queue queue() {
        return letters.queue();
    }

    /**
     * Tries a letter that waits at once, and not only when its time has come.
     *
     * @return false where it waits no more
     */
    @Transactional
    public boolean hurry(long id) {
        return letters.hurry(id, OffsetDateTime.now(clock));
    }

    private static Map<String, Object> row(LetterRepository.Kept kept) {
        var row = new LinkedHashMap<String, Object>();
        row.put("subject", kept.letter().subject());
        row.put("written", kept.written().toString());
        var sent = kept.sent();
        row.put("sent", sent == null ? "" : sent.toString());
        return row;
    }

    /**
     * A letter on its way, without its words.
     *
     * @param due when it is tried next
     * @param trouble what the mail server said last; empty: nothing
     * @param ended whether nothing more is done for it
     */
    public record Posted(
            long id,
            String to,
            String subject,
            OffsetDateTime written,
            OffsetDateTime due,
            int tries,
            String trouble,
            @Nullable OffsetDateTime sent,
            boolean ended) {}

    /** What waits to be sent. */
    public record Queue(
            long waiting, long refused, @Nullable OffsetDateTime oldest) {}
}
