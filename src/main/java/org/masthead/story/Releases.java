package org.masthead.story;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.PagesChanged;
import org.masthead.house.Paper;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.story.WaitRepository.Wait;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts stories before their readers, at once or at their time, and takes them down; always in somebody's transaction. */
@Component
class Releases {

    private static final int AT_ONCE = 100;

    private final StoryRepository stories;
    private final CopyRepository copies;
    private final WaitRepository waits;
    private final Addresses addresses;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Paper paper;
    private final Dates dates;
    private final Clock clock;
    private final ObjectProvider<BeforePublishing> checks;

    Releases(
            StoryRepository stories,
            CopyRepository copies,
            WaitRepository waits,
            Addresses addresses,
            Ledger ledger,
            ApplicationEventPublisher events,
            Paper paper,
            Dates dates,
            Clock clock,
            ObjectProvider<BeforePublishing> checks) {
        this.stories = stories;
        this.copies = copies;
        this.waits = waits;
        this.addresses = addresses;
        this.ledger = ledger;
        this.events = events;
        this.paper = paper;
        this.dates = dates;
        this.clock = clock;
        this.checks = checks;
    }

    Publication publish(long id, Editor by) {
        var standing = held(id);
        var newest = newest(id);
        var lacking = objections(newest).stream().findFirst();
        if (lacking.isPresent()) return new Publication.Held(lacking.get());
        var until = standing.state() == Story.State.SCHEDULED ? standing.embargo() : embargo(standing, waits.of(id));
        if (until != null && ahead(until)) return plan(standing, until, by, false);
        return new Publication.Live(release(standing, newest.copy(), by).path());
    }

    Publication schedule(long id, OffsetDateTime at, Editor by) {
        var standing = held(id);
        var lacking = objections(newest(id)).stream().findFirst();
        if (lacking.isPresent()) return new Publication.Held(lacking.get());
        var until = embargo(standing, waits.of(id));
        if (until != null && at.isBefore(until))
            return new Publication.Held("It is embargoed until "
                    + dates.moment(until).words() + ". Choose a later time, or lift the embargo first.");
        if (standing.live() && !standing.waiting())
            return new Publication.Held("Readers see its newest revision already.");
        return plan(standing, at, by, true);
    }

    /** @param wanted whether the desk chose the time, rather than an embargo */
    private Publication plan(Standing standing, OffsetDateTime at, Editor by, boolean wanted) {
        var wait = waits.of(standing.id());
        var until = embargo(standing, wait);
        waits.put(standing.id(), wanted || standing.live() ? at : null, until);
        if (!standing.live()) copies.putStandings(List.of(standing.scheduled(at)));
        ledger.write(
                by,
                "scheduled",
                Story.key(standing.id()),
                standing.live() ? "revision " + standing.revision() : "",
                times("scheduled for", wait.planned(), at));
        turned(standing.live() ? standing : standing.scheduled(at), by);
        return new Publication.Scheduled(at);
    }

    /** It waits for no time any more; an embargo goes on holding it. */
    void unschedule(long id, Editor by) {
        var standing = held(id);
        var wait = waits.of(id);
        var until = embargo(standing, wait);
        waits.forget(id);
        if (standing.live()) {
            if (until != null) waits.put(id, null, until);
        } else if (standing.state() == Story.State.SCHEDULED) {
            copies.putStandings(List.of(standing.unscheduled(until)));
        }
        ledger.write(by, "took off the schedule", Story.key(id), times("scheduled for", wait.planned(), null));
        turned(held(id), by);
    }

    /** @param until null lifts it */
    void embargo(long id, @Nullable OffsetDateTime until, Editor by) {
        var standing = held(id);
        if (standing.dropped()) throw new IllegalStateException("The story was dropped: nothing of it is published");
        var wait = waits.of(id);
        var planned = wait.planned();
        var before = embargo(standing, wait);
        var moved = planned != null && until != null && planned.isBefore(until) ? until : planned;
        if (standing.state() == Story.State.SCHEDULED && planned == null) {
            copies.putStandings(List.of(until == null ? standing.unscheduled(null) : standing.scheduled(until)));
        } else if (standing.state() == Story.State.SCHEDULED) {
            if (moved != null) copies.putStandings(List.of(standing.scheduled(moved)));
        } else if (!standing.live()) {
            copies.putStandings(List.of(standing.embargoed(until)));
        } else if (ahead(standing.embargo())) {
            copies.putStandings(List.of(standing.embargoed(null)));
        }
        waits.put(id, moved, until);
        ledger.write(
                by,
                until == null ? "lifted the embargo of" : "embargoed",
                Story.key(id),
                times("embargoed until", before, until));
        turned(held(id), by);
    }

    private static Ledger.Change times(String what, @Nullable OffsetDateTime before, @Nullable OffsetDateTime after) {
        return Ledger.Change.of(what, time(before), time(after));
    }

    private static String time(@Nullable OffsetDateTime moment) {
        return moment == null ? "no time" : moment.toInstant().toString();
    }

    /** Where a story stood and stands, for the ledger. */
    static Ledger.Change change(Standing before, Standing after) {
        return Ledger.Change.of("state", before.state().word(), after.state().word());
    }

    private boolean ahead(@Nullable OffsetDateTime moment) {
        return moment != null && moment.isAfter(now());
    }

    /** Before when nothing new of it may be seen: a time that the desk chose is none. */
    static @Nullable OffsetDateTime embargo(Standing standing, Wait wait) {
        var chosen = standing.state() == Story.State.SCHEDULED && wait.planned() != null;
        var own = chosen ? null : standing.embargo();
        if (own == null || wait.embargo() == null) return own == null ? wait.embargo() : own;
        return own.isAfter(wait.embargo()) ? own : wait.embargo();
    }

    /** What keeps a story from its readers, for the desk to mend. */
    List<String> objections(Story story) {
        var own = own(story);
        if (own.isPresent()) return List.of(own.get());
        return checks.orderedStream()
                .flatMap(check -> check.objections(story).stream())
                .toList();
    }

    private static Optional<String> own(Story story) {
        var copy = story.copy();
        if (story.state() == Story.State.SPIKED) return Optional.of("This story was spiked. Revive it first.");
        if (story.state() == Story.State.WITHDRAWN) return Optional.of("This story was withdrawn.");
        if (copy.headline().isBlank()) return Optional.of("Add a headline before publishing.");
        if (copy.body().isEmpty()) return Optional.of("The story has no body yet.");
        return Optional.empty();
    }

    /** The numbers of stories that the clock must publish or take down now. */
    List<Long> due() {
        return Stream.concat(copies.due(now(), AT_ONCE).stream(), waits.due(now(), AT_ONCE).stream())
                .distinct()
                .toList();
    }

    /** What the clock does with one of them. */
    void keepTime(long id) {
        copies.due(id, now()).ifPresent(standing -> {
            if (standing.live()) takeDown(standing, StoryClock.EXPIRED, Editor.CLOCK);
            else keepTime(standing);
        });
        if (waits.due(id, now())) keepTime(held(id));
    }

    private void keepTime(Standing standing) {
        var newest = newest(standing.id());
        var lacking = objections(newest).stream().findFirst();
        if (lacking.isPresent()) hold(standing, lacking.get());
        else release(standing, newest.copy(), Editor.CLOCK);
    }

    private void hold(Standing standing, String reason) {
        var back = standing.live() ? standing : standing.unscheduled(null);
        waits.hold(standing.id(), reason, now());
        copies.putStandings(List.of(back));
        ledger.write(Editor.CLOCK, "held", Story.key(standing.id()), reason);
        turned(back, Editor.CLOCK);
    }

    private Standing release(Standing standing, Copy copy, Editor by) {
        var day = standing.day() == null ? paper.day(now()) : standing.day();
        var slug = standing.day() == null ? addresses.free(standing.id(), day, standing.slug()) : standing.slug();
        var live = standing.live(now(), day, slug, copy.section());
        var keys = new HashSet<>(copies.listed(List.of(standing.id())));
        copies.putStandings(List.of(live));
        copies.relink(List.of(live), Map.of(live.id(), copy));
        waits.forget(live.id());
        ledger.write(
                by,
                "published",
                Story.key(live.id()),
                "at " + live.path(),
                new Ledger.Change(published(standing), published(live)));
        keys.addAll(copies.listed(List.of(live.id())));
        keys.addAll(standing.keys());
        changed(live, keys);
        turned(live, by);
        happened(live.id(), standing.published() == null ? Stories.What.PUBLISHED : Stories.What.UPDATED);
        return live;
    }

    private static Map<String, String> published(Standing standing) {
        var revision = standing.liveRevision();
        return Map.of(
                "state",
                standing.state().word(),
                "readers see",
                revision == null ? "no revision" : "revision " + revision);
    }

    void takeDown(Standing standing, String reason, Editor by) {
        var keys = new HashSet<>(copies.listed(List.of(standing.id())));
        keys.add(Rivers.CORRECTIONS);
        var gone = standing.withdrawn(reason, now());
        copies.putStandings(List.of(gone));
        copies.relink(List.of(gone), Map.of());
        waits.forget(standing.id());
        ledger.write(by, "withdrew", Story.key(standing.id()), reason, change(standing, gone));
        changed(gone, keys);
        turned(gone, by);
        happened(gone.id(), Stories.What.WITHDRAWN);
    }

    void changed(Standing standing, Collection<String> also) {
        var keys = new HashSet<>(standing.keys());
        keys.addAll(also);
        events.publishEvent(new PagesChanged(keys));
    }

    void turned(Standing standing, Editor by) {
        events.publishEvent(new Stories.Turned(
                standing.id(), standing.state(), standing.section(), standing.revision(), standing.liveRevision(), by));
    }

    void happened(long story, Stories.What what) {
        events.publishEvent(new Stories.Happened(story, what));
    }

    private Story newest(long id) {
        return stories.newest(id).orElseThrow(NotFound::new);
    }

    Standing held(long id) {
        return copies.held(id).orElseThrow(NotFound::new);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
