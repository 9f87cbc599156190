package org.masthead.newsroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Role;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.house.page.Head;
import org.masthead.newsroom.page.LinkPage;
import org.masthead.newsroom.page.NewPersonPage;
import org.masthead.newsroom.page.PeoplePage;
import org.masthead.newsroom.page.PersonPage;
import org.springframework.stereotype.Component;

/** Reads who works here, for the publisher's pages. */
@Component
class PeoplePages {

    private static final Accounts.Ways NONE = new Accounts.Ways(0, false, false, null, null);

    private final Accounts accounts;
    private final DeskMemberRepository desks;
    private final Sections sections;
    private final Dates dates;
    private final Paper paper;

    PeoplePages(Accounts accounts, DeskMemberRepository desks, Sections sections, Dates dates, Paper paper) {
        this.accounts = accounts;
        this.desks = desks;
        this.sections = sections;
        this.dates = dates;
        this.paper = paper;
    }

    PeoplePage all() {
        var ways = accounts.ways();
        var theirs = desks.all();
        return new PeoplePage(
                Head.unlisted("People"),
                accounts.staff().stream()
                        .map(one -> person(
                                one, ways.getOrDefault(one.id(), NONE), theirs.getOrDefault(one.id(), List.of())))
                        .toList());
    }

    private PeoplePage.Person person(Account account, Accounts.Ways ways, List<String> slugs) {
        return new PeoplePage.Person(
                account.id(),
                account.name().isEmpty() ? "No name yet" : account.name(),
                account.email() == null ? "" : account.email(),
                account.role().words(),
                sections.all().stream()
                        .filter(section -> slugs.contains(section.slug()))
                        .map(Section::name)
                        .toList(),
                ways.seen() == null ? null : dates.moment(ways.seen()),
                ways.link() == null ? null : dates.moment(ways.link()),
                ways(ways),
                ways.password() && !ways.codes());
    }

    private static List<String> ways(Accounts.Ways ways) {
        var words = new ArrayList<String>();
        if (ways.passkeys() == 1) words.add("a passkey");
        if (ways.passkeys() > 1) words.add(ways.passkeys() + " passkeys");
        if (ways.password()) words.add(ways.codes() ? "a password with codes" : "a password");
        words.add("a letter");
        return words;
    }

    NewPersonPage form(PeopleForm form, Map<String, String> faults) {
        return new NewPersonPage(
                Head.unlisted("Take somebody on"),
                form.name(),
                form.email(),
                roles(form.role()),
                choices(form.desks()),
                faults,
                accounts.sendsLetters());
    }

    PersonPage one(Account account, String said, @Nullable String wrong) {
        var ways = accounts.ways().getOrDefault(account.id(), NONE);
        var slugs = desks.of(account.id());
        return new PersonPage(
                Head.unlisted(account.name()),
                person(account, ways, slugs),
                roles(account.role().key()),
                choices(slugs),
                accounts.sessions(account.id()).stream()
                        .map(one -> new PersonPage.Session(
                                one.id(), one.browser(), dates.moment(one.began()), dates.moment(one.seen())))
                        .toList(),
                said,
                wrong == null ? "" : wrong,
                accounts.sendsLetters());
    }

    LinkPage link(String name, String path) {
        return new LinkPage(
                Head.unlisted("A way in"),
                name,
                paper.absolute(path),
                Staff.FIRST_LINK.toDays(),
                accounts.sendsLetters());
    }

    private static List<NewPersonPage.Choice> roles(String chosen) {
        return Arrays.stream(Role.values())
                .filter(Role::staff)
                .map(role -> new NewPersonPage.Choice(
                        role.key(),
                        role.words().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                + role.words().substring(1),
                        role.key().equals(chosen)))
                .toList();
    }

    private List<NewPersonPage.Choice> choices(List<String> chosen) {
        return sections.all().stream()
                .map(one -> new NewPersonPage.Choice(one.slug(), one.name(), chosen.contains(one.slug())))
                .toList();
    }
}
