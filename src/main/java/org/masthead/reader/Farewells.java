package org.masthead.reader;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.mail.Letter;
import org.masthead.mail.Letters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How readers leave: a day to think better of it, then everything goes in one transaction. */
@Service
class Farewells {

    static final Duration GRACE = Duration.ofHours(24);

    private final Accounts accounts;
    private final Letters letters;
    private final Paper paper;
    private final Dates dates;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Farewells(
            Accounts accounts,
            Letters letters,
            Paper paper,
            Dates dates,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.letters = letters;
        this.paper = paper;
        this.dates = dates;
        this.clock = clock;
        this.events = events;
    }

    /** Signs somebody out everywhere and deletes their account in a day, unless they sign in before. */
    @Transactional
    public void announce(Account account, boolean takesAllAlong) {
        var moment = OffsetDateTime.now(clock).plus(GRACE);
        accounts.leave(account.id(), moment, takesAllAlong);
        var email = account.email();
        if (email == null) return;
        letters.post(new Letter(email, "Your account will be deleted: " + paper.name(), """
                Your account at %s will be deleted on %s. What you wrote %s.

                If you think better of it, sign in before, or just open this address:

                %s
                """.formatted(
                        paper.name(),
                        dates.moment(moment).words(),
                        takesAllAlong ? "goes with it" : "stays, as a deleted reader’s",
                        paper.absolute(accounts.wayIn(account, "/account", GRACE)))));
    }

    List<Long> due() {
        return accounts.due();
    }

    /** Deletes one account whose time has come; nothing where its owner has signed in meanwhile. */
    @Transactional
    public void bid(long account) {
        accounts.holdDue(account).ifPresent(takesAllAlong -> {
            events.publishEvent(new ReaderLeft(account, takesAllAlong));
            accounts.forget(account);
        });
    }
}
