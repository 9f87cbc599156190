package org.masthead.writing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Text that lost its place, kept beside its story until somebody has seen to it, and after that too. */
@Component
class Branches {

    /** How much of a text may be gone from the next one for that to be the same text, typed on. */
    private static final double CHANGED = 0.2;

    private static final int LISTED = 20;

    private final BranchRepository repository;
    private final Ledger ledger;
    private final Clock clock;

    Branches(BranchRepository repository, Ledger ledger, Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Keeps a working copy as it is now, unless it is kept already. */
    void keep(WorkingCopyRepository.Row row, String hold, String reason) {
        var copy = row.copy();
        if (copy == null || repository.keeps(row.story(), row.version(), copy)) return;
        repository.add(new BranchRepository.New(
                row.story(),
                hold,
                row.version(),
                row.basedOn(),
                copy,
                row.saved(),
                row.account(),
                row.savedBy(),
                reason));
    }

    /** Keeps what was sent; where it goes on from what this window sent before, that branch goes on. */
    long keep(Sent sent, int basedOn, Visitor by, String reason) {
        for (var before : repository.from(sent.story(), sent.hold(), sent.version())) {
            if (!goesOn(before.form(), sent.form())) continue;
            if (!before.form().equals(sent.form()))
                repository.goOn(before.id(), sent.form().json(), now());
            return before.id();
        }
        var id = repository.add(new BranchRepository.New(
                sent.story(),
                sent.hold(),
                sent.version(),
                basedOn,
                sent.form().json(),
                now(),
                by.account(),
                by.name(),
                reason));
        ledger.write(Holds.editor(by), "branched", Story.key(sent.story()), "branch " + id);
        return id;
    }

    /** Whether hardly anything is gone from a text: only then may the longer one stand for both. */
    static boolean goesOn(CopyForm before, CopyForm after) {
        return CopyForm.FIELDS.stream().allMatch(field -> goesOn(before.text(field), after.text(field)));
    }

    private static boolean goesOn(String before, String after) {
        var most = Math.min(before.length(), after.length());
        var head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) head++;
        var tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) tail++;
        return before.length() - head - tail <= before.length() * CHANGED;
    }

    BranchRepository.Row byId(long story, long id) {
        return repository.byId(story, id).orElseThrow(NotFound::new);
    }

    List<BranchRepository.Row> of(long story) {
        return repository.of(story, LISTED);
    }

    @Transactional
    void settle(BranchRepository.Row branch, String became, Visitor by) {
        repository.settle(branch.id(), became, by.name(), now());
        ledger.write(Holds.editor(by), "settled a branch of", Story.key(branch.story()), became + ", " + branch.id());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /**
     * A form as it was sent.
     *
     * @param hold under which it was opened
     * @param version of the working copy it was opened with
     * @param basedOn the revision it was opened with; 0: not said
     */
    record Sent(long story, String hold, long version, int basedOn, CopyForm form) {}
}
