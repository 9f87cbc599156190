package org.masthead.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.house.PagesChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who can sign in: readers and staff. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final SignIns signIns;
    private final Names names;
    private final Belongings belongings;
    private final WaysRepository ways;
    private final Sessions sessions;
    private final Notices notices;
    private final Codes codes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountRepository accounts,
            SignIns signIns,
            Names names,
            Belongings belongings,
            WaysRepository ways,
            Sessions sessions,
            Notices notices,
            Codes codes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.names = names;
        this.belongings = belongings;
        this.ways = ways;
        this.sessions = sessions;
        this.notices = notices;
        this.codes = codes;
        this.clock = clock;
        this.events = events;
    }

    /** The account with this e-mail address, made with this name and role where there is none. */
    @Transactional
    public Account open(String email, String name, Role role) {
        var found = accounts.byEmail(email.strip());
        return found.orElseGet(
                () -> accounts.add(name.strip(), Names.likeness(name), email.strip(), role, OffsetDateTime.now(clock)));
    }

    public Optional<Account> byId(long id) {
        return accounts.byIds(List.of(id)).stream().findFirst();
    }

    /** By number; numbers nobody has are left out. */
    public Map<Long, Account> byIds(Collection<Long> ids) {
        return accounts.byIds(ids).stream().collect(Collectors.toMap(Account::id, one -> one));
    }

    public Optional<Account> byEmail(String email) {
        return accounts.byEmail(email.strip());
    }

    /** Everybody with a role at the paper, by name. */
    public List<Account> staff() {
        return accounts.staff();
    }

    /** Why somebody cannot go by this name, in a sentence that says what would do; nothing where they can. */
    Optional<String> objection(long id, String name) {
        return names.objection(id, name);
    }

    /**
     * Lets somebody go by this name, with what they tell other readers of themselves. Of several who want one name at the
     * same moment, one gets it.
     *
     * @return why not, as a sentence that says what would do; nothing where they go by it now
     */
    @Transactional
    public Optional<String> goBy(long id, String name, String bio) {
        accounts.holdName(Names.likeness(name));
        var objection = objection(id, name);
        if (objection.isEmpty()) describe(id, name, bio);
        return objection;
    }

    /** What its owner tells other readers of themselves. */
    @Transactional
    public void describe(long id, String name, String bio) {
        accounts.describe(id, name.strip(), Names.likeness(name), bio.strip());
        changed(id);
    }

    /** Gives somebody another role. Their sessions end, so that nothing goes on under the old one. */
    @Transactional
    public void appoint(long id, Role role) {
        accounts.appoint(id, role.key());
        accounts.endSessions(id);
        changed(id);
    }

    /** The path of a link that signs its owner in once, in any browser, and leads on to this path of ours. */
    @Transactional
    public String wayIn(Account account, String onward, Duration lasts) {
        if (account.email() == null) throw new IllegalArgumentException("Account " + account.id() + " is deleted");
        return signIns.link(account.email(), onward, lasts);
    }

    /**
     * The same, written to its owner where the paper sends letters.
     *
     * @param said why they get it, in a sentence
     */
    @Transactional
    public String invite(Account account, String onward, Duration lasts, String said) {
        var path = wayIn(account, onward, lasts);
        if (account.email() != null && notices.go()) notices.invite(account.email(), path, said);
        return path;
    }

    /** Whether letters leave this paper, so that people can be written to. */
    public boolean sendsLetters() {
        return notices.go();
    }

    /** Makes links and letters that would open an account worthless. */
    @Transactional
    public void closeWays(Account account) {
        if (account.email() != null) signIns.forget(account.email());
    }

    /** How everybody with a role at the paper comes in, by number. */
    public Map<Long, Ways> ways() {
        var now = OffsetDateTime.now(clock);
        return ways.ofStaff(now.minus(Sessions.IDLE), now);
    }

    /** Where somebody is signed in, the last used first. */
    public List<Session> sessions(long id) {
        return sessions.of(id).stream()
                .map(one -> new Session(one.id(), Browsers.words(one.agent()), one.began(), one.seen()))
                .toList();
    }

    /** Signs somebody out where this session is; false where there is none such. */
    @Transactional
    public boolean endSession(long id, String session) {
        var there = sessions.of(id).stream().anyMatch(one -> one.id().equals(session));
        sessions.end(id, session);
        return there;
    }

    /** The numbers of the publishers, held until the transaction ends, so that the last one stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> holdPublishers() {
        return accounts.holdPublishers();
    }

    /** How many people's sign-in codes cannot be checked, as the key that they were kept with is not here. */
    public long lostCodes() {
        return codes.lost();
    }

    /**
     * Everything the gate holds of somebody, by kind, one map a row.
     *
     * @return kinds in the order to show them in
     */
    public Map<String, List<Map<String, Object>>> holdings(long id) {
        return belongings.of(id);
    }

    /** Will be deleted at this moment, unless they sign in before; until then they are signed out everywhere. */
    @Transactional
    public void leave(long id, OffsetDateTime moment, boolean takesAllAlong) {
        accounts.leave(id, moment, takesAllAlong);
        accounts.endSessions(id);
    }

    /** Whoever was about to leave thinks better of it, and is told so: they may have signed in for something else. */
    @Transactional
    public void stay(long id) {
        if (!accounts.stay(id)) return;
        notices.tell(id, "Your account stays", """
                You signed in, so your account will not be deleted. Should you still want it to go, delete it again under “Your account”.""");
    }

    /** Those whose time to be deleted has come. */
    public List<Long> due() {
        return accounts.due(OffsetDateTime.now(clock));
    }

    /** Whether somebody due takes along what they wrote, held until the transaction ends; nothing where they stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Boolean> holdDue(long id) {
        return accounts.holdDue(id, OffsetDateTime.now(clock));
    }

    /** Deletes all the gate holds of somebody. What is left is their number. */
    @Transactional
    public void forget(long id) {
        belongings.forget(id);
        accounts.forget(id);
        changed(id);
    }

    private void changed(long id) {
        events.publishEvent(new PagesChanged(Set.of(Account.key(id))));
    }

    /** Names that stand in print: nobody else may go by them. */
    public interface InPrint {

        /** All but those of whoever is reached at this address. */
        Collection<String> namesBesides(String email);
    }

    /**
     * How somebody comes in.
     *
     * @param codes whether their telephone makes codes
     * @param seen when they last used the paper, to the hour, where they are signed in
     * @param link until when a link that was handed out is good, or null
     */
    public record Ways(
            int passkeys,
            boolean password,
            boolean codes,
            @Nullable OffsetDateTime seen,
            @Nullable OffsetDateTime link) {}

    /** One place where somebody is signed in. */
    public record Session(String id, String browser, OffsetDateTime began, OffsetDateTime seen) {}
}
