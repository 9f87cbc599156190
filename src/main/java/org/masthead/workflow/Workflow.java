package org.masthead.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.story.DeskStories;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where stories stand on their way through the newsroom: who moves them on, who has them, and by when. */
@Service
public class Workflow {

    private static final int LONGEST_NOTE = 2_000;

    private final WorkRepository repository;
    private final DeskStories desk;
    private final Accounts accounts;
    private final Ledger ledger;
    private final Clock clock;

    Workflow(WorkRepository repository, DeskStories desk, Accounts accounts, Ledger ledger, Clock clock) {
        this.repository = repository;
        this.desk = desk;
        this.accounts = accounts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whoever begins a story is its author; one that was published waits for nothing. */
    @EventListener
    void on(Stories.Turned turned) {
        var published = turned.state() == Story.State.LIVE && Objects.equals(turned.live(), turned.revision());
        var begun = turned.revision() == 1 && turned.state() == Story.State.DRAFT;
        var author = begun ? account(turned.by()) : null;
        repository.heard(turned.story(), turned.state().word(), turned.section(), author, published, now());
    }

    private @Nullable Long account(Editor by) {
        return accounts.staff().stream()
                .filter(one -> one.name().equals(by.name()))
                .map(Account::id)
                .findFirst()
                .orElse(null);
    }

    Work of(long story) {
        return repository.of(story).orElse(Work.none(story));
    }

    Map<Long, Work> of(Collection<Long> stories) {
        return repository.of(stories).stream().collect(Collectors.toMap(Work::story, work -> work));
    }

    List<Work.Move> moves(long story, int most) {
        return repository.moves(story, most);
    }

    /** Those to whom a story can be given, by name. */
    List<Account> people() {
        return accounts.staff().stream().filter(one -> Moves.works(one.role())).toList();
    }

    /** Moves a story on, or back. */
    @Transactional
    public void move(long story, Stage to, String note, Visitor by) {
        var from = of(story).stage();
        if (from != to && move(story, from, to, note, by) instanceof Outcome.Declined(var faults, var stale))
            throw new IllegalStateException(String.join(" ", faults.values()));
    }

    /** @param from where it stood on the page that whoever moves it has before them */
    @Transactional
    Outcome move(long story, Stage from, Stage to, String note, Visitor by) {
        var said = Characters.clean(note).strip();
        var work = held(story);
        if (work.stage() != from)
            return Outcome.late(
                    "note",
                    "Somebody moved it meanwhile: it is at “" + work.stage().words() + "” now.");
        if (!Moves.may(by.role(), from, to))
            return Outcome.late(
                    "note",
                    "A " + by.role().words() + " may not move a story from “" + from.words() + "” to “" + to.words()
                            + "”.");
        if (said.length() > LONGEST_NOTE) return Outcome.wrong("note", "A note has room for 2,000 characters.");
        repository.move(story, from, to, now(), by.account(), by.name(), said);
        ledger.write(
                new Editor(by.name()),
                "moved",
                Story.key(story),
                said,
                Ledger.Change.of("stage", from.words(), to.words()));
        return new Outcome.Done("moved");
    }

    /** Gives a story to somebody, or to nobody, and says by when it should be ready. */
    @Transactional
    public void assign(long story, @Nullable Long assignee, @Nullable OffsetDateTime due, Visitor by) {
        var before = held(story);
        repository.assign(story, assignee, due);
        ledger.write(
                new Editor(by.name()),
                "assigned",
                Story.key(story),
                new Ledger.Change(assigned(before.assignee(), before.due()), assigned(assignee, due)));
    }

    private static Map<String, String> assigned(@Nullable Long assignee, @Nullable OffsetDateTime due) {
        return Map.of(
                "assigned to",
                assignee == null ? "nobody" : "account:" + assignee,
                "due",
                due == null ? "no time" : due.toInstant().toString());
    }

    private Work held(long story) {
        var line = desk.line(story);
        return repository.held(story, line.state().word(), line.section(), now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
