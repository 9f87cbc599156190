package org.masthead.newsroom;

import java.time.Duration;
import java.util.List;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who make the paper, and what each may do. */
@Service
public class Staff {

    /** How long the first link of somebody new is good. */
    public static final Duration FIRST_LINK = Duration.ofDays(7);

    private final Accounts accounts;
    private final Ledger ledger;

    Staff(Accounts accounts, Ledger ledger) {
        this.accounts = accounts;
        this.ledger = ledger;
    }

    /**
     * Gives somebody a role at the paper; somebody with an account keeps it, and their name.
     *
     * @return the path of a link that signs them in once, in any browser, within seven days
     */
    @Transactional
    public String add(String name, String email, Role role, Editor by) {
        var account = accounts.open(email, name, role);
        if (account.role() != role) accounts.appoint(account.id(), role);
        if (account.name().isEmpty()) accounts.describe(account.id(), name, account.bio());
        ledger.write(by, "appointed", "account:" + account.id(), role.words());
        return accounts.wayIn(account, "/account", FIRST_LINK);
    }

    /** A link for somebody whose account is here. */
    @Transactional
    public String link(Account account) {
        return accounts.wayIn(account, "/account", FIRST_LINK);
    }

    /** Everybody with a role at the paper, by name. */
    public List<Account> all() {
        return accounts.staff();
    }
}
