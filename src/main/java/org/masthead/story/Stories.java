package org.masthead.story;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.masthead.house.NotFound;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
    private final Releases releases;
    private final WaitRepository waits;
    private final Clock clock;

    Stories(
            StoryRepository stories,
            CopyRepository copies,
            NoticeRepository notices,
            Arrivals arrivals,
            Addresses addresses,
            Ledger ledger,
            Releases releases,
            WaitRepository waits,
            Clock clock) {
        this.stories = stories;
        this.copies = copies;
        this.notices = notices;
        this.arrivals = arrivals;
        this.addresses = addresses;
        this.ledger = ledger;
        this.releases = releases;
        this.waits = waits;
        this.clock = clock;
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
        var begun = new Standing(
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
                null);
        copies.putStandings(List.of(begun));
        copies.addRevisions(List.of(new Revision(id, 1, now(), by.name(), copy)));
        ledger.write(by, "began", Story.key(id), copy.headline());
        releases.turned(begun, by);
        return id;
    }

    /** Saves a new revision. Readers of a live story go on seeing the published one. */
    @Transactional
    public int revise(long id, Copy copy, Editor by) {
        var revised = held(id).revised(copy.section());
        copies.putStandings(List.of(revised));
        copies.addRevisions(List.of(new Revision(id, revised.revision(), now(), by.name(), copy)));
        ledger.write(
                by, "revised", Story.key(id), Ledger.Change.of("revision", revised.revision() - 1, revised.revision()));
        releases.turned(revised, by);
        return revised.revision();
    }

    /** Puts the newest revision before readers, at once or when its embargo lifts. */
    @Transactional
    public Publication publish(long id, Editor by) {
        return releases.publish(id, by);
    }

    /**
     * Puts a story's newest revision before readers at a later time. Until then no page, feed or list has a word of it;
     * readers of a live story go on seeing the published one.
     */
    @Transactional
    public Publication publishAt(long id, OffsetDateTime at, Editor by) {
        return releases.schedule(id, at, by);
    }

    /** The same, for who knows that nothing stands in the way. */
    @Transactional
    public OffsetDateTime schedule(long id, OffsetDateTime at, Editor by) {
        return switch (releases.schedule(id, at, by)) {
            case Publication.Scheduled(var then) -> then;
            case Publication.Held(var reason) -> throw new IllegalStateException(reason);
            case Publication.Live live -> throw new IllegalStateException("It is live at " + live.path());
        };
    }

    /** Takes a story, or the change of a live one, off the schedule. */
    @Transactional
    public void unschedule(long id, Editor by) {
        releases.unschedule(id, by);
    }

    /** Says before when nothing new of a story may be seen; null lifts the embargo. */
    @Transactional
    public void embargo(long id, @Nullable OffsetDateTime until, Editor by) {
        releases.embargo(id, until, by);
    }

    /** Nobody saves or moves this story until the transaction ends: what is read of it from now on stays true. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(long id) {
        held(id);
    }

    /** What stands between a story's newest revision and its readers, each in a sentence that says how to mend it. */
    public List<String> objections(long id) {
        return releases.objections(newest(id));
    }

    /** Adds a notice to a story that readers have seen. Sent twice, it stands once, and is told once. */
    @Transactional
    public void notice(long id, Notice.Kind kind, String block, String text, Editor by) {
        var standing = held(id);
        if (standing.liveRevision() == null)
            throw new IllegalStateException("Only what was published can be corrected");
        if (!notices.add(id, standing.liveRevision(), new Notice(kind, block, text, now()), by.name())) return;
        copies.putStandings(List.of(standing.changedAt(now())));
        ledger.write(by, "added a " + kind.key(), Story.key(id), text);
        releases.changed(standing, Set.of(Rivers.CORRECTIONS));
        releases.happened(id, What.CORRECTED);
    }

    /** Takes a published story away, and tells those who ask for it why. */
    @Transactional
    public void withdraw(long id, String reason, Editor by) {
        if (reason.isBlank()) throw new IllegalArgumentException("Say why the story is withdrawn: readers are told");
        var standing = held(id);
        if (!standing.live()) throw new IllegalStateException("Only a live story can be withdrawn");
        releases.takeDown(standing, reason, by);
    }

    /** Drops a draft. */
    @Transactional
    public void spike(long id, Editor by) {
        var standing = held(id);
        if (standing.seen()) throw new IllegalStateException("Readers have seen this story: withdraw it instead");
        var spiked = standing.spiked(Releases.embargo(standing, waits.of(id)));
        copies.putStandings(List.of(spiked));
        waits.forget(id);
        ledger.write(by, "spiked", Story.key(id), Releases.change(standing, spiked));
        releases.turned(spiked, by);
    }

    /** Makes a spiked story a draft again. */
    @Transactional
    public void revive(long id, Editor by) {
        var standing = held(id);
        if (standing.state() != Story.State.SPIKED) throw new IllegalStateException("Only a spiked story is revived");
        copies.putStandings(List.of(standing.revived()));
        ledger.write(by, "revived", Story.key(id), Releases.change(standing, standing.revived()));
        releases.turned(standing.revived(), by);
    }

    /** Gives a story another address on its day; the old one leads to it for ever. */
    @Transactional
    public String readdress(long id, String slug, Editor by) {
        var standing = held(id);
        var day = standing.day();
        var moved = standing.at(day == null ? Slug.of(slug) : addresses.free(id, day, Slug.of(slug)));
        copies.putStandings(List.of(moved));
        ledger.write(by, "readdressed", Story.key(id), Ledger.Change.of("address", standing.slug(), moved.slug()));
        releases.changed(standing, copies.listed(List.of(id)));
        return moved.path();
    }

    /** A story as its readers see it; nothing where they see none. */
    public Optional<Story> live(long id) {
        return stories.live(id);
    }

    /** A story with the words that readers see, or saw last: never those of a revision that waits to be published. */
    public Story shown(long id) {
        return stories.shown(id).orElseThrow(NotFound::new);
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
        return releases.due();
    }

    /** What the clock does with one of them. */
    @Transactional
    void keepTime(long id) {
        releases.keepTime(id);
    }

    private Standing held(long id) {
        return releases.held(id);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /**
     * Word that the desk or the clock did something to a story: it was begun, revised, scheduled, published, taken away.
     * Heard in the same transaction.
     *
     * @param state where it stands now
     * @param revision the number of its newest revision
     * @param live the number of the one that readers see, or last saw; null: they saw none
     */
    public record Turned(
            long story,
            Story.State state,
            String section,
            int revision,
            @Nullable Integer live,
            Editor by) {}

    /** Word that readers see something new of a story, or no longer see it. Heard in the same transaction. */
    public record Happened(long story, What what) {}

    /** What happens to stories in the eyes of readers. */
    public enum What {
        PUBLISHED,
        UPDATED,
        CORRECTED,
        WITHDRAWN
    }
}
