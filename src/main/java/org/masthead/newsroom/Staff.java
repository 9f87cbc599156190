package org.masthead.newsroom;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Role;
import org.masthead.house.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who make the paper, and what each may do. */
@Service
public class Staff {

    /** How long the first link of somebody new is good. */
    public static final Duration FIRST_LINK = Duration.ofDays(7);

    private static final String WHERE_TO = "/account";

    private final Accounts accounts;
    private final DeskMemberRepository desks;
    private final Ledger ledger;

    Staff(Accounts accounts, DeskMemberRepository desks, Ledger ledger) {
        this.accounts = accounts;
        this.desks = desks;
        this.ledger = ledger;
    }

    /**
     * Gives somebody a role at the paper; somebody with an account keeps it, and their name.
     *
     * @return the path of a link that signs them in once, in any browser, within seven days
     * @throws Refused where that would leave the paper without a publisher
     */
    @Transactional
    public String add(String name, String email, Role role, Editor by) {
        return accounts.wayIn(take(name, email, role, by), WHERE_TO, FIRST_LINK);
    }

    /** Gives somebody a role; their account. */
    Account take(String name, String email, Role role, Editor by) {
        var account = accounts.open(email, name, role);
        if (account.role() != role) lastPublisher(account, role).ifPresent(Staff::refuse);
        if (account.role() != role) accounts.appoint(account.id(), role);
        if (account.name().isEmpty()) accounts.describe(account.id(), name, account.bio());
        ledger.write(by, "appointed", key(account.id()), role.words(), changed(account.role(), role));
        return account;
    }

    /** Gives somebody who works here another role, or takes it away; why not, where that cannot be. */
    Optional<String> appoint(Account account, Role role, Editor by) {
        if (account.role() == role) return Optional.empty();
        var objection = lastPublisher(account, role);
        if (objection.isPresent()) return objection;
        accounts.appoint(account.id(), role);
        if (!role.staff()) {
            accounts.closeWays(account);
            desks.assign(account.id(), List.of());
        }
        var did = role.staff() ? "appointed" : "took the role away from";
        ledger.write(by, did, key(account.id()), role.words(), changed(account.role(), role));
        return Optional.empty();
    }

    private Optional<String> lastPublisher(Account account, Role role) {
        if (account.role() != Role.PUBLISHER || role == Role.PUBLISHER) return Optional.empty();
        return accounts.holdPublishers().equals(List.of(account.id()))
                ? Optional.of("This is the paper’s last publisher; appoint another one first.")
                : Optional.empty();
    }

    private static void refuse(String why) {
        throw new Refused(409, "The paper needs a publisher", why, "Nothing was changed.");
    }

    private static Ledger.Change changed(Role before, Role after) {
        return Ledger.Change.of("role", before.words(), after.words());
    }

    /** A link for somebody whose account is here. */
    @Transactional
    public String link(Account account) {
        return accounts.wayIn(account, WHERE_TO, FIRST_LINK);
    }

    /**
     * A link for somebody of the paper who has lost every other way in.
     *
     * @return its path; nothing where nobody with this address works here
     */
    @Transactional
    public Optional<String> recover(String email, Editor by) {
        return accounts.byEmail(email).filter(one -> one.role().staff()).map(one -> {
            ledger.write(by, "gave a way in", key(one.id()), "");
            return accounts.wayIn(one, WHERE_TO, FIRST_LINK);
        });
    }

    /** Everybody with a role at the paper, by name. */
    public List<Account> all() {
        return accounts.staff();
    }

    /** The sections whose desks somebody works at, in the paper's order. */
    public List<String> desks(long account) {
        return desks.of(account);
    }

    /** As the ledger calls somebody. */
    static String key(long account) {
        return "account:" + account;
    }
}
