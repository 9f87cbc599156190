package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Accounts;
import org.masthead.gate.Visitor;
import org.masthead.house.Paper;
import org.masthead.mail.Letter;
import org.masthead.mail.Letters;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators do about writers, rather than about a comment: warn, read first, suspend, ban. */
@Service
class Sanctions {

    private final SanctionRepository sanctions;
    private final Accounts accounts;
    private final Letters letters;
    private final Ledger ledger;
    private final Paper paper;
    private final Clock clock;

    Sanctions(
            SanctionRepository sanctions, Accounts accounts, Letters letters, Ledger ledger, Paper paper, Clock clock) {
        this.sanctions = sanctions;
        this.accounts = accounts;
        this.letters = letters;
        this.ledger = ledger;
        this.paper = paper;
        this.clock = clock;
    }

    List<Sanction> of(long account) {
        return of(List.of(account)).getOrDefault(account, List.of());
    }

    /** Those of some, the latest first, by the numbers of their accounts; whoever has none is left out. */
    Map<Long, List<Sanction>> of(Collection<Long> accounts) {
        return sanctions.of(accounts).stream().collect(Collectors.groupingBy(Sanction::account));
    }

    List<SanctionRepository.Note> notes(long account) {
        return sanctions.notes(account);
    }

    /**
     * Tells a writer, by letter too, what from now on is so and why.
     *
     * @param until null: until it is lifted
     */
    @Transactional
    void impose(long account, Sanction.Kind kind, String words, @Nullable OffsetDateTime until, Visitor by) {
        sanctions.add(account, kind.key(), words, by.account(), now(), until);
        ledger.write(new Editor(by.key()), kind.key(), "account:" + account, words);
        var email = accounts.byId(account).map(one -> one.email()).orElse("");
        if (!email.isEmpty()) letters.post(new Letter(email, subject(kind), letter(kind, words)));
    }

    private String subject(Sanction.Kind kind) {
        return switch (kind) {
            case WARNED -> "A warning about your comments at " + paper.name();
            case PREMODERATED -> "Your comments at " + paper.name() + " are read first";
            case SUSPENDED -> "You cannot comment at " + paper.name() + " for now";
            case BANNED -> "You cannot comment at " + paper.name() + " any more";
        };
    }

    private String letter(Sanction.Kind kind, String words) {
        return subject(kind) + ".\n\nThe moderators’ reason:\n\n" + words
                + "\n\nWhat this means, until when, and how to answer stands here:\n\n"
                + paper.absolute("/account/comments") + "\n";
    }

    @Transactional
    void lift(long account, long sanction, Visitor by) {
        if (sanctions.lift(sanction, now())) ledger.write(new Editor(by.key()), "lifted", "account:" + account, "");
    }

    /** The warned writer says they have read it. */
    @Transactional
    void acknowledge(long sanction, Visitor by) {
        sanctions.acknowledge(sanction, by.account(), now());
    }

    @Transactional
    void note(long account, String words, Visitor by) {
        sanctions.note(account, by.account(), words, now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
