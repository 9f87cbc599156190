package org.masthead.gate;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who can sign in: readers and staff. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final Clock clock;

    Accounts(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The account with this e-mail address, made with this name and role where there is none. */
    @Transactional
    public Account open(String email, String name, Role role) {
        var found = accounts.byEmail(email.strip());
        return found.orElseGet(() -> accounts.add(name.strip(), email.strip(), role, OffsetDateTime.now(clock)));
    }

    public Optional<Account> byId(long id) {
        return accounts.byIds(java.util.List.of(id)).stream().findFirst();
    }

    /** By number; numbers nobody has are left out. */
    public Map<Long, Account> byIds(Collection<Long> ids) {
        return accounts.byIds(ids).stream().collect(Collectors.toMap(Account::id, one -> one));
    }

    public Optional<Account> byEmail(String email) {
        return accounts.byEmail(email.strip());
    }

    /** What its owner tells other readers of themselves. */
    @Transactional
    public void describe(long id, String name, String bio) {
        accounts.describe(id, name.strip(), bio.strip());
    }

    /** Gives somebody another role. Their sessions end, so that nothing goes on under the old one. */
    @Transactional
    public void appoint(long id, Role role) {
        accounts.appoint(id, role.key());
        accounts.endSessions(id);
    }
}
