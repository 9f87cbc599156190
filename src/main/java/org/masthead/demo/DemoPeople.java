package org.masthead.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of Averley who can sign in: one of each role at the paper, and two of its readers. */
@Service
public class DemoPeople {

    private static final Editor DESK = new Editor("the desk of Averley");

    private static final List<Somebody> PEOPLE = List.of(
            new Somebody("Adelaide Hargrove", Role.PUBLISHER, "The sixth of her family to sign the Packet’s checks."),
            new Somebody(
                    "Walt Ingersoll", Role.EDITOR, "City editor. Reads everything twice and the corrections first."),
            new Somebody("Noor Halabi", Role.STANDARDS, "Standards editor. Write to her when we are wrong."),
            new Somebody("Dana Okafor", Role.REPORTER, "Investigations reporter. Reads contracts from the back."),
            new Somebody("June Pettibone", Role.MODERATOR, "Keeps the comments, and a jar of mints."),
            new Somebody("Marcus Teale", Role.RIGHTS, "Rights and reprints, since the days of carbon paper."),
            new Somebody("Barnaby Frisk", Role.READER, "Retired lock keeper. Ward 4."),
            new Somebody("Lottie Dray", Role.READER, "Bakes on Ropewalk Street and reads before five."));

    private final Accounts accounts;
    private final Staff staff;

    DemoPeople(Accounts accounts, Staff staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    /** Takes them on, where they are not here yet; returns a link for each that signs them in once. */
    @Transactional
    public Map<String, String> links() {
        var links = new LinkedHashMap<String, String>();
        for (var one : PEOPLE) links.put(one.name() + ", " + one.role().words(), link(one));
        return links;
    }

    private String link(Somebody one) {
        return staff.link(account(one));
    }

    private Account account(Somebody one) {
        var known = accounts.byEmail(one.email());
        if (known.isPresent()) return known.get();
        var account = accounts.open(one.email(), one.name(), one.role());
        accounts.describe(account.id(), one.name(), one.bio());
        if (one.role().staff()) staff.add(one.name(), one.email(), one.role(), DESK);
        return account;
    }

    /** The first who has this role, at work: taken on, where they are not here yet. */
    @Transactional
    Visitor visitor(Role role) {
        var one = PEOPLE.stream()
                .filter(somebody -> somebody.role() == role)
                .findFirst()
                .orElseThrow();
        return new Visitor(account(one).id(), one.name(), role);
    }

    private record Somebody(String name, Role role, String bio) {

        String email() {
            var host = role.staff() ? "@averleypacket.example" : "@sillvalley.example";
            return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + host;
        }
    }
}
