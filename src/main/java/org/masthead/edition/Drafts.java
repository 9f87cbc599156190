package org.masthead.edition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.masthead.house.NotFound;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fronts in the making: changed step by step where readers do not see them, then published, at once or at a time. Whoever
 * did not see the last step of another is told of it, and nothing of either is lost.
 */
@Service
class Drafts {

    private static final int LONGEST_NOTE = 2_000;

    private final DraftRepository drafts;
    private final Versions versions;
    private final ComposingRoom composing;
    private final FrontWords words;
    private final Overtaking overtaking;
    private final Ledger ledger;
    private final Clock clock;

    Drafts(
            DraftRepository drafts,
            Versions versions,
            ComposingRoom composing,
            FrontWords words,
            Overtaking overtaking,
            Ledger ledger,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.composing = composing;
        this.words = words;
        this.overtaking = overtaking;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The draft of a front; where there is none, the front as readers see it. */
    Draft at(String front) {
        return drafts.open(front).orElseGet(() -> {
            var now = versions.current(front);
            return new Draft(0, front, now.number(), 0, now.makeup(), null, now.published(), now.by());
        });
    }

    Draft byId(long id) {
        return drafts.byId(id).orElseThrow(NotFound::new);
    }

    boolean undoable(long id) {
        return !drafts.steps(id, 0).isEmpty();
    }

    List<Draft> waiting(String front) {
        return drafts.waiting(front);
    }

    List<Draft> all() {
        return drafts.all();
    }

    /** Changes the draft, which begins with the first change. */
    @Transactional
    Outcome change(String front, String seen, Change change, Editor by) {
        versions.hold(front);
        var draft = at(front);
        if (!draft.seen().equals(seen)) return overtaking.of(draft, seen);
        var after = change.on(draft.makeup(), composing.zones(front));
        var did = String.join("; ", words.differences(front, draft.makeup(), after));
        if (did.isEmpty()) return new Outcome.Done();
        var begun = draft.begun() ? draft : begun(draft, by);
        var step = begun.step() + 1;
        drafts.add(begun.id(), new DraftRepository.Step(step, did, draft.makeup(), now(), by.name()));
        drafts.save(new Draft(begun.id(), front, begun.basedOn(), step, after, null, now(), by.name()));
        ledger.write(by, "made up", Fronts.key(front), did);
        return new Outcome.Done();
    }

    private Draft begun(Draft seen, Editor by) {
        var fresh = new Draft(0, seen.front(), seen.basedOn(), 0, seen.makeup(), null, now(), by.name());
        return byId(drafts.begin(fresh));
    }

    /** Takes the last change back. */
    @Transactional
    Outcome undo(String front, String seen, Editor by) {
        versions.hold(front);
        var draft = at(front);
        if (!draft.seen().equals(seen)) return overtaking.of(draft, seen);
        var steps = drafts.steps(draft.id(), 0);
        if (steps.isEmpty()) return new Outcome.Declined("There is nothing to undo.");
        var last = steps.getLast();
        drafts.forget(draft.id(), last.step());
        drafts.save(
                new Draft(draft.id(), front, draft.basedOn(), draft.step() + 1, last.before(), null, now(), by.name()));
        ledger.write(by, "undid", Fronts.key(front), last.did());
        return new Outcome.Done();
    }

    /** Drops the draft; readers' front stays as it is. */
    @Transactional
    Outcome drop(String front, String seen, Editor by) {
        versions.hold(front);
        var draft = at(front);
        if (!draft.seen().equals(seen)) return overtaking.of(draft, seen);
        if (!draft.begun()) return new Outcome.Declined("There is no draft to drop.");
        drop(draft, by);
        return new Outcome.Done();
    }

    private void drop(Draft draft, Editor by) {
        drafts.drop(draft.id());
        var did =
                words.differences(draft.front(), versions.current(draft.front()).makeup(), draft.makeup());
        ledger.write(by, "dropped a draft", Fronts.key(draft.front()), String.join("; ", did));
    }

    /**
     * Puts the draft before readers.
     *
     * @param over the number of the version that the editor saw it take the place of
     */
    @Transactional
    Outcome publish(String front, String seen, int over, Editor by) {
        versions.hold(front);
        var draft = at(front);
        if (!draft.seen().equals(seen)) return overtaking.of(draft, seen);
        if (!draft.begun()) return new Outcome.Declined("There is no draft to publish. Change something first.");
        var current = versions.current(front);
        if (current.number() != over) return overtaking.of(current);
        publish(draft, by, by);
        return new Outcome.Done();
    }

    private void publish(Draft draft, Editor by, Editor acting) {
        var before = versions.current(draft.front());
        var note = shortened(String.join("; ", words.differences(draft.front(), before.makeup(), draft.makeup())));
        var version = versions.publish(draft.front(), draft.makeup(), note, by);
        drafts.drop(draft.id());
        ledger.write(
                acting,
                "published",
                Fronts.key(draft.front()),
                note,
                Ledger.Change.of("version", before.number(), version.number()));
    }

    private static String shortened(String note) {
        if (note.isEmpty()) return "The same as before";
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE) + "…";
    }

    /** Lays the draft aside until its time; another may be begun meanwhile. */
    @Transactional
    Outcome schedule(String front, String seen, OffsetDateTime at, Editor by) {
        versions.hold(front);
        var draft = at(front);
        if (!draft.seen().equals(seen)) return overtaking.of(draft, seen);
        if (!draft.begun()) return new Outcome.Declined("There is no draft to publish. Change something first.");
        if (!at.isAfter(now())) return new Outcome.Declined("Choose a time to come.");
        drafts.schedule(draft.id(), at);
        ledger.write(
                by,
                "scheduled a draft",
                Fronts.key(front),
                Ledger.Change.of("due", "no time", at.toInstant().toString()));
        return new Outcome.Done();
    }

    /** Takes a draft that waits for its time back into work. */
    @Transactional
    Outcome takeBack(String front, long id, Editor by) {
        versions.hold(front);
        var draft = waiting(front, id);
        if (at(front).begun())
            return new Outcome.Declined("Another draft is being worked on. Publish or drop that one first.");
        drafts.schedule(draft.id(), null);
        ledger.write(
                by,
                "took a draft back",
                Fronts.key(front),
                Ledger.Change.of("due", String.valueOf(draft.due()), "no time"));
        return new Outcome.Done();
    }

    /** Drops a draft that waits for its time. */
    @Transactional
    Outcome dropWaiting(String front, long id, Editor by) {
        versions.hold(front);
        drop(waiting(front, id), by);
        return new Outcome.Done();
    }

    private Draft waiting(String front, long id) {
        return drafts.byId(id)
                .filter(one -> one.front().equals(front) && one.due() != null)
                .orElseThrow(NotFound::new);
    }

    /** Puts an earlier version before readers again, at once; a draft stays as it is. */
    @Transactional
    void goBack(String front, int number, Editor by) {
        versions.hold(front);
        var earlier = versions.numbered(front, number).orElseThrow(NotFound::new);
        var before = versions.current(front).number();
        var version = versions.publish(front, earlier.makeup(), "Back to version " + number, by);
        ledger.write(
                by,
                "went back",
                Fronts.key(front),
                "to version " + number,
                Ledger.Change.of("version", before, version.number()));
    }

    List<Long> due() {
        return drafts.due(now());
    }

    /** What the clock does with a draft whose time has come; one that another node has in hand is left to it. */
    @Transactional
    void keepTime(long id) {
        drafts.byId(id).ifPresent(one -> {
            versions.hold(one.front());
            drafts.claim(id, now()).ifPresent(draft -> publish(draft, new Editor(draft.by()), Editor.CLOCK));
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
