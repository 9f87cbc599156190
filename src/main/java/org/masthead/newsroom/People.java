package org.masthead.newsroom;

import java.util.Collection;
import java.util.Optional;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Role;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the publisher does with those who make the paper: takes them on, sets their desks, lets them in again. */
@Service
class People {

    private final Staff staff;
    private final Accounts accounts;
    private final DeskMemberRepository desks;
    private final Sections sections;
    private final Ledger ledger;
    private final Paper paper;

    People(Staff staff, Accounts accounts, DeskMemberRepository desks, Sections sections, Ledger ledger, Paper paper) {
        this.staff = staff;
        this.accounts = accounts;
        this.desks = desks;
        this.sections = sections;
        this.ledger = ledger;
        this.paper = paper;
    }

    /** Takes somebody on; the path of the link that lets them in. */
    @Transactional
    public String invite(PeopleForm form, Role role, Editor by) {
        var account = staff.take(form.name(), form.email(), role, by);
        desk(account.id(), form.desks(), by);
        return accounts.invite(
                account,
                "/desk",
                Staff.FIRST_LINK,
                "You work at " + paper.name() + " now: " + role.words()
                        + ". This link lets you in, within seven days:");
    }

    @Transactional
    public Optional<String> appoint(long id, Role role, Editor by) {
        return staff.appoint(one(id), role, by);
    }

    @Transactional
    public void assign(long id, Collection<String> chosen, Editor by) {
        desk(one(id).id(), chosen, by);
    }

    private void desk(long id, Collection<String> chosen, Editor by) {
        var known = sections.all().stream()
                .map(Section::slug)
                .filter(chosen::contains)
                .toList();
        var before = desks.of(id);
        if (before.equals(known)) return;
        desks.assign(id, known);
        ledger.write(by, "set the desks of", Staff.key(id), Ledger.Change.of("desks", before, known));
    }

    /** A new way in for somebody who has lost theirs; links that were handed out before are worthless then. */
    @Transactional
    public String link(long id, Editor by) {
        var account = one(id);
        accounts.closeWays(account);
        ledger.write(by, "gave a way in", Staff.key(id), "");
        return accounts.invite(
                account,
                "/account",
                Staff.FIRST_LINK,
                "The publisher of " + paper.name() + " sends you a new way in, good for seven days:");
    }

    @Transactional
    public void signOut(long id, String session, Editor by) {
        if (accounts.endSession(one(id).id(), session)) ledger.write(by, "ended a session of", Staff.key(id), "");
    }

    /** Somebody who works here. */
    Account one(long id) {
        return accounts.byId(id)
                .filter(account -> account.role().staff() && !account.deleted())
                .orElseThrow(NotFound::new);
    }
}
