package org.masthead.writing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Visitor;
import org.masthead.house.Slug;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.writing.Branches.Sent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** What is being typed, kept every few seconds: one working copy a story, until it is saved as a revision. */
@Service
public class WorkingCopies {

    private final WorkingCopyRepository repository;
    private final HoldRepository holds;
    private final Holds hands;
    private final Branches branches;
    private final CopyTaker taker;
    private final Stories stories;
    private final Clock clock;

    WorkingCopies(
            WorkingCopyRepository repository,
            HoldRepository holds,
            Holds hands,
            Branches branches,
            CopyTaker taker,
            Stories stories,
            Clock clock) {
        this.repository = repository;
        this.holds = holds;
        this.hands = hands;
        this.branches = branches;
        this.taker = taker;
        this.stories = stories;
        this.clock = clock;
    }

    /** Whether something was typed that is in no revision yet. */
    public boolean unsaved(long story) {
        return repository.of(story).map(WorkingCopyRepository.Row::copy).isPresent();
    }

    /** What stands in the form: what was typed last, else the newest revision. */
    Open open(Story story) {
        var row = repository.of(story.id());
        var copy = row.map(WorkingCopyRepository.Row::copy);
        return new Open(
                copy.map(CopyForm::stored).orElseGet(() -> taker.form(story)),
                row.map(WorkingCopyRepository.Row::version).orElse(0L),
                copy.isPresent() ? row.orElse(null) : null);
    }

    /** A form as it was sent; a field that was not sent at all is as it stood. */
    Sent sent(long id, MultiValueMap<String, String> typed) {
        return new Sent(
                id,
                first(typed, "hold"),
                number(first(typed, "version")),
                (int) number(first(typed, "based")),
                CopyForm.sent(typed, open(stories.newest(id)).form()));
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    private static long number(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }

    /** Keeps what is typed. */
    @Transactional
    Kept type(Sent sent, Visitor by) {
        holds.decide(sent.story());
        var story = stories.newest(sent.story());
        var elsewhere = elsewhere(story, sent, by);
        return elsewhere.isPresent() ? elsewhere.get() : put(story, sent.form(), by);
    }

    /** Makes a revision of it; where something must be mended first, it is kept as it was typed. */
    @Transactional
    Kept save(Sent sent, Visitor by) {
        holds.decide(sent.story());
        var story = stories.newest(sent.story());
        var elsewhere = elsewhere(story, sent, by);
        if (elsewhere.isPresent()) return elsewhere.get();
        var faults = taker.faults(sent.form());
        if (!faults.isEmpty()) return put(story, sent.form(), by);
        keepOthers(open(story), sent.form(), by, by.name() + " saved the story.");
        return new Kept.Saved(revise(story, sent.form(), by));
    }

    private int revise(Story story, CopyForm form, Visitor by) {
        var editor = Holds.editor(by);
        var copy = taker.copy(form, story.copy());
        var revision = copy.equals(story.copy()) ? story.revision() : stories.revise(story.id(), copy, editor);
        if (story.day() == null) {
            var slug = Slug.of(form.line("slug").isEmpty() ? copy.headline() : form.line("slug"));
            if (!slug.equals(story.slug())) stories.readdress(story.id(), slug, editor);
        }
        repository.clear(story.id(), revision, now(), by.account(), by.name());
        return revision;
    }

    /** Makes a revision that says what an earlier one said. What was typed meanwhile is kept as a branch. */
    @Transactional
    Kept restore(long id, Story earlier, Visitor by) {
        holds.decide(id);
        var current = holds.current(id).filter(hold -> hands.inHand(id).isPresent());
        if (current.isPresent() && current.get().account() != by.account())
            return new Kept.Taken(current.get().name(), 0);
        repository
                .of(id)
                .ifPresent(row -> branches.keep(
                        row, "", "Revision " + earlier.revision() + " was restored before this was saved."));
        var revision = stories.revise(id, earlier.copy(), Holds.editor(by));
        repository.clear(id, revision, now(), by.account(), by.name());
        return new Kept.Saved(revision);
    }

    /** A branch, where it cannot be the working copy. */
    private Optional<Kept> elsewhere(Story story, Sent sent, Visitor by) {
        var hold = hands.open(story.id(), by);
        if (hold.account() != by.account()) {
            var reason = hold.name() + " has the story in hand.";
            return Optional.of(new Kept.Taken(hold.name(), branches.keep(sent, story.revision(), by, reason)));
        }
        var open = refreshed(story, hold.hold(), by);
        var overtaken = sent.basedOn() != 0 && sent.basedOn() != story.revision();
        if ((open.version() == sent.version() && !overtaken) || open.form().says(sent.form())) return Optional.empty();
        var reason = overtaken
                ? "Revision " + story.revision() + " was made meanwhile."
                : "The story went on in another window, or at other hands.";
        return Optional.of(new Kept.Newer(open.by(), branches.keep(sent, story.revision(), by, reason)));
    }

    /** What stands in the form; a working copy of a revision that is not the newest any more has become a branch. */
    @Transactional
    Open refreshed(Story story, String hold, Visitor by) {
        var row = repository.of(story.id());
        if (row.isPresent() && row.get().copy() != null && row.get().basedOn() != story.revision()) {
            branches.keep(row.get(), hold, "Revision " + story.revision() + " was made meanwhile.");
            repository.clear(story.id(), story.revision(), now(), by.account(), by.name());
        }
        return open(story);
    }

    private Kept put(Story story, CopyForm form, Visitor by) {
        var open = open(story);
        if (open.form().equals(form) || (open.row() == null && open.form().says(form)))
            return new Kept.Typed(
                    open.version(), open.row() == null ? now() : open.row().saved(), taker.faults(form));
        keepOthers(open, form, by, by.name() + " went on with it.");
        var now = now();
        var version = repository.put(story.id(), story.revision(), form.json(), now, by.account(), by.name());
        return new Kept.Typed(version, now, taker.faults(form));
    }

    /** What somebody else typed and never saved is not written over. */
    private void keepOthers(Open open, CopyForm form, Visitor by, String reason) {
        var row = open.row();
        if (row != null && row.account() != by.account() && !open.form().says(form)) branches.keep(row, "", reason);
    }

    /** Puts a text in the working copy's place, for whoever has the story in hand. */
    @Transactional
    Kept replace(Story story, CopyForm form, Visitor by) {
        holds.decide(story.id());
        var hold = hands.open(story.id(), by);
        if (hold.account() != by.account()) return new Kept.Taken(hold.name(), 0);
        return put(story, form, by);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /**
     * What stands in the form.
     *
     * @param row what was typed and is in no revision yet, or null
     */
    record Open(CopyForm form, long version, WorkingCopyRepository.@Nullable Row row) {

        /** Who typed it; empty where it is a revision's. */
        String by() {
            return row == null ? "" : row.savedBy();
        }
    }
}
