package org.masthead.writing;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.masthead.gate.Visitor;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Story;
import org.masthead.writing.HoldRepository.Hold;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has which story in hand. Hands that were not heard of for a minute and a half have let go. */
@Service
class Holds {

    static final Duration DEAD = Duration.ofSeconds(90);

    /** For so long somebody who looks at a story counts as waiting for it. */
    private static final Duration WAITS = Duration.ofSeconds(30);

    /** What is sent late is still known by the hold it was typed under. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final HoldRepository repository;
    private final Branches branches;
    private final WorkingCopyRepository copies;
    private final Ledger ledger;
    private final Clock clock;

    Holds(HoldRepository repository, Branches branches, WorkingCopyRepository copies, Ledger ledger, Clock clock) {
        this.repository = repository;
        this.branches = branches;
        this.copies = copies;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Takes a story in hand where nobody else has it. What comes back is who has it now. */
    @Transactional
    Hold open(long story, Visitor visitor) {
        repository.decide(story);
        var now = now();
        var current = repository.current(story);
        if (current.isPresent() && current.get().account() == visitor.account()) {
            repository.seen(current.get().hold(), now);
            return current.get();
        }
        if (current.isPresent() && alive(current.get())) {
            repository.asked(current.get().hold(), visitor.name(), now);
            return current.get();
        }
        current.ifPresent(dead -> repository.end(dead.hold(), "", now));
        return give(story, visitor, now);
    }

    /**
     * Opens a story's page. Whoever had it in hand already has it by another hold now, so that a page which says goodbye
     * late lets go of nothing but itself.
     */
    @Transactional
    Hold openPage(long story, Visitor visitor) {
        repository.decide(story);
        var now = now();
        var before = repository.current(story).map(Hold::hold);
        var hold = open(story, visitor);
        if (hold.account() != visitor.account() || !before.equals(Optional.of(hold.hold()))) return hold;
        repository.end(hold.hold(), "", now);
        var next = new Hold(Slug.unguessable(), story, visitor.account(), visitor.name(), hold.since(), now, "", null);
        repository.add(next);
        if (!waiting(hold).isEmpty()) repository.asked(next.hold(), hold.askedBy(), now);
        return next;
    }

    /** Takes it out of another's hands. Their text stays the working copy, and is kept as a branch of theirs besides. */
    @Transactional
    Hold takeOver(long story, Visitor visitor) {
        repository.decide(story);
        var current = repository.current(story);
        if (current.isEmpty() || current.get().account() == visitor.account()) return open(story, visitor);
        var loser = current.get();
        repository.end(loser.hold(), visitor.name(), now());
        copies.of(story)
                .filter(copy -> copy.account() == loser.account())
                .ifPresent(copy -> branches.keep(copy, loser.hold(), visitor.name() + " took the story over."));
        ledger.write(editor(visitor), "took over", Story.key(story), "from account:" + loser.account());
        return give(story, visitor, now());
    }

    private Hold give(long story, Visitor visitor, OffsetDateTime now) {
        var hold = new Hold(Slug.unguessable(), story, visitor.account(), visitor.name(), now, now, "", null);
        repository.sweep(now.minus(REMEMBERED));
        repository.add(hold);
        return hold;
    }

    /** Who has it, if anybody's browser is still heard of. */
    Optional<Hold> inHand(long story) {
        return repository.current(story).filter(this::alive);
    }

    /** Says that somebody's browser is there: it holds the story, or waits for it. */
    @Transactional
    Optional<Hold> heard(long story, Visitor visitor) {
        var current = repository.current(story);
        current.ifPresent(hold -> {
            if (hold.account() == visitor.account()) repository.seen(hold.hold(), now());
            else if (alive(hold)) repository.asked(hold.hold(), visitor.name(), now());
        });
        return current.filter(hold -> hold.account() == visitor.account() || alive(hold));
    }

    /**
     * Lets go of a story.
     *
     * @param held the hold that is let go; empty: whichever it is
     */
    @Transactional
    void end(long story, String held, Visitor visitor) {
        repository
                .current(story)
                .filter(hold -> hold.account() == visitor.account())
                .filter(hold -> held.isEmpty() || hold.hold().equals(held))
                .ifPresent(hold -> repository.end(hold.hold(), "", now()));
    }

    /** Whose a hold is or was. */
    Optional<Hold> given(String hold) {
        return hold.isEmpty() ? Optional.empty() : repository.given(hold);
    }

    /** Who waits for it; empty for nobody. */
    String waiting(Hold hold) {
        var asked = hold.asked();
        return asked != null && asked.isAfter(now().minus(WAITS)) ? hold.askedBy() : "";
    }

    private boolean alive(Hold hold) {
        return hold.seen().isAfter(now().minus(DEAD));
    }

    static Editor editor(Visitor visitor) {
        return new Editor(visitor.name());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
