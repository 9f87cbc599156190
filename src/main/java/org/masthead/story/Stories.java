package org.masthead.story;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.masthead.house.NotFound;
import org.masthead.house.PagesChanged;
import org.masthead.house.Paper;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The newsroom's stories: written, published, corrected, withdrawn; and read back whole. */
@Service
public class Stories {

    private final StoryRepository stories;
    private final CopyRepository copies;
    private final NoticeRepository notices;
    private final Arrivals arrivals;
    private final Addresses addresses;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Paper paper;
    private final Clock clock;
    private final ObjectProvider<BeforePublishing> checks;

    Stories(
            StoryRepository stories,
            CopyRepository copies,
            NoticeRepository notices,
            Arrivals arrivals,
            Addresses addresses,
            Ledger ledger,
            ApplicationEventPublisher events,
            Paper paper,
            Clock clock,
            ObjectProvider<BeforePublishing> checks) {
        this.stories = stories;
        this.copies = copies;
        this.notices = notices;
        this.arrivals = arrivals;
        this.addresses = addresses;
        this.ledger = ledger;
        this.events = events;
        this.paper = paper;
        this.clock = clock;
        this.checks = checks;
    }

    /** Takes in stories that come whole. All of the batch, or none; the receipts are in its order. */
    @Transactional
    public List<Arrival.Receipt> bring(List<Arrival> batch, Editor by) {
        return arrivals.take(batch, by);
    }

    /** Begins a story; nobody but the desk sees it. */
    @Transactional
    public long draft(Copy copy, Editor by) {
        var id = copies.freshIds(1).getFirst();
        var uri = "urn:uuid:" + UUID.randomUUID();
        copies.putStandings(List.of(new Standing(
                id,
                uri,
                null,
                Slug.of(copy.headline()),
                Story.State.DRAFT,
                copy.section(),
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                null)));
        copies.addRevisions(List.of(new Revision(id, 1, now(), by.name(), copy)));
        ledger.write(by, "began", Story.key(id), copy.headline());
        return id;
    }

    /** Saves a new revision. Readers of a live story go on seeing the published one. */
    @Transactional
    public int revise(long id, Copy copy, Editor by) {
        var revised = held(id).revised(copy.section());
        copies.putStandings(List.of(revised));
        copies.addRevisions(List.of(new Revision(id, revised.revision(), now(), by.name(), copy)));
        ledger.write(by, "revised", Story.key(id), "revision " + revised.revision());
        return revised.revision();
    }

    /** Puts the newest revision before readers, at once or when its embargo lifts. */
    @Transactional
    public Publication publish(long id, Editor by) {
        var standing = held(id);
        var newest = newest(id);
        var copy = newest.copy();
        var lacking = lacking(newest);
        if (lacking.isPresent()) return new Publication.Held(lacking.get());
        if (standing.embargo() != null && standing.embargo().isAfter(now())) {
            return new Publication.Scheduled(schedule(standing, standing.embargo(), by));
        }
        return new Publication.Live(release(standing, copy, by).path());
    }

    /** Puts a story before readers at a later time; until then no page, feed or list has a word of it. */
    @Transactional
    public OffsetDateTime schedule(long id, OffsetDateTime at, Editor by) {
        var standing = held(id);
        lacking(newest(id)).ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        return schedule(standing, at, by);
    }

    /** Adds a notice to a story that readers have seen. */
    @Transactional
    public void notice(long id, Notice.Kind kind, String block, String text, Editor by) {
        var standing = held(id);
        if (standing.liveRevision() == null)
            throw new IllegalStateException("Only what was published can be corrected");
        notices.add(id, standing.liveRevision(), new Notice(kind, block, text, now()), by.name());
        copies.putStandings(List.of(standing.changedAt(now())));
        ledger.write(by, "added a " + kind.key(), Story.key(id), text);
        changed(standing, Set.of(Rivers.CORRECTIONS));
    }

    /** Takes a published story away, and tells those who ask for it why. */
    @Transactional
    public void withdraw(long id, String reason, Editor by) {
        if (reason.isBlank()) throw new IllegalArgumentException("Say why the story is withdrawn: readers are told");
        var standing = held(id);
        if (!standing.live()) throw new IllegalStateException("Only a live story can be withdrawn");
        takeDown(standing, reason, by);
    }

    /** Drops a draft. */
    @Transactional
    public void spike(long id, Editor by) {
        var standing = held(id);
        if (standing.seen()) throw new IllegalStateException("Readers have seen this story: withdraw it instead");
        copies.putStandings(List.of(standing.spiked()));
        ledger.write(by, "spiked", Story.key(id), "");
    }

    /** Gives a story another address on its day; the old one leads to it for ever. */
    @Transactional
    public String readdress(long id, String slug, Editor by) {
        var standing = held(id);
        var day = standing.day();
        var moved = standing.at(day == null ? Slug.of(slug) : addresses.free(id, day, Slug.of(slug)));
        copies.putStandings(List.of(moved));
        ledger.write(by, "readdressed", Story.key(id), standing.path() + " to " + moved.path());
        changed(standing, copies.listed(List.of(id)));
        return moved.path();
    }

    /** A story as its readers see it; nothing where they see none. */
    public Optional<Story> live(long id) {
        return stories.live(id);
    }

    /** A story with its newest revision, whether readers see it or not. */
    public Story newest(long id) {
        return stories.newest(id).orElseThrow(NotFound::new);
    }

    /** The story at an address that it has or once had; one that was withdrawn too. */
    public Optional<Story> at(LocalDate day, String slug) {
        return Slug.isSlug(slug) ? stories.at(day, slug) : Optional.empty();
    }

    /** The addresses of those of these stories that readers see. */
    public Map<Long, String> paths(Collection<Long> ids) {
        return stories.paths(ids);
    }

    public Optional<Long> idByUri(String uri) {
        return stories.idByUri(uri);
    }

    /** Live stories with higher numbers than this one, a handful at a time: for going through the whole archive. */
    public List<Story> liveAfter(long id, int most) {
        return stories.liveAfter(id, most);
    }

    /** These stories whole, in the order asked for; those that readers do not see are left out. */
    public List<Story> live(List<Long> ids) {
        var found = new java.util.HashMap<Long, Story>();
        stories.liveOf(ids.toArray(Long[]::new)).forEach(story -> found.put(story.id(), story));
        return ids.stream().map(found::get).filter(java.util.Objects::nonNull).toList();
    }

    /** The numbers of stories that the clock must publish or take down now. */
    public List<Long> due() {
        return copies.due(now(), 100);
    }

    /** What the clock does with one of them. */
    @Transactional
    void keepTime(long id) {
        copies.due(id, now()).ifPresent(standing -> {
            var newest = newest(id);
            var copy = newest.copy();
            var lacking = lacking(newest);
            if (standing.live()) takeDown(standing, StoryClock.EXPIRED, Editor.CLOCK);
            else if (lacking.isPresent()) unschedule(standing, lacking.get());
            else release(standing, copy, Editor.CLOCK);
        });
    }

    private void unschedule(Standing standing, String reason) {
        copies.putStandings(List.of(standing.unscheduled()));
        ledger.write(Editor.CLOCK, "held", Story.key(standing.id()), reason);
    }

    /** What keeps a story from its readers, for the desk to mend. */
    private Optional<String> lacking(Story story) {
        var copy = story.copy();
        if (story.state() == Story.State.SPIKED) return Optional.of("This story was spiked. Revive it first.");
        if (story.state() == Story.State.WITHDRAWN) return Optional.of("This story was withdrawn.");
        if (copy.headline().isBlank()) return Optional.of("Add a headline before publishing.");
        if (copy.body().isEmpty()) return Optional.of("The story has no body yet.");
        return checks.orderedStream()
                .flatMap(check -> check.objections(story).stream())
                .findFirst();
    }

    private Standing release(Standing standing, Copy copy, Editor by) {
        var day = standing.day() == null ? paper.day(now()) : standing.day();
        var slug = standing.day() == null ? addresses.free(standing.id(), day, standing.slug()) : standing.slug();
        var live = standing.live(now(), day, slug, copy.section());
        var keys = new HashSet<>(copies.listed(List.of(standing.id())));
        copies.putStandings(List.of(live));
        copies.relink(List.of(live), Map.of(live.id(), copy));
        ledger.write(by, "published", Story.key(live.id()), "revision " + live.revision() + " at " + live.path());
        keys.addAll(copies.listed(List.of(live.id())));
        keys.addAll(standing.keys());
        changed(live, keys);
        return live;
    }

    private OffsetDateTime schedule(Standing standing, OffsetDateTime at, Editor by) {
        if (standing.seen()) throw new IllegalStateException("Readers have seen this story already");
        copies.putStandings(List.of(standing.scheduled(at)));
        ledger.write(by, "scheduled", Story.key(standing.id()), "for " + at);
        return at;
    }

    private void takeDown(Standing standing, String reason, Editor by) {
        var keys = new HashSet<>(copies.listed(List.of(standing.id())));
        keys.add(Rivers.CORRECTIONS);
        var gone = standing.withdrawn(reason, now());
        copies.putStandings(List.of(gone));
        copies.relink(List.of(gone), Map.of());
        ledger.write(by, "withdrew", Story.key(standing.id()), reason);
        changed(gone, keys);
    }

    private void changed(Standing standing, Collection<String> also) {
        var keys = new HashSet<>(standing.keys());
        keys.addAll(also);
        events.publishEvent(new PagesChanged(keys));
    }

    private Standing held(long id) {
        return copies.held(id).orElseThrow(NotFound::new);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
