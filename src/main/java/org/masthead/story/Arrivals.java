package org.masthead.story;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masthead.house.PagesChanged;
import org.masthead.house.Paper;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes stories in that come whole, a batch in one transaction. */
@Component
class Arrivals {

    private final CopyRepository copies;
    private final WaitRepository waits;
    private final NoticeRepository notices;
    private final Addresses addresses;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Paper paper;
    private final Clock clock;

    Arrivals(
            CopyRepository copies,
            WaitRepository waits,
            NoticeRepository notices,
            Addresses addresses,
            Ledger ledger,
            ApplicationEventPublisher events,
            Paper paper,
            Clock clock) {
        this.copies = copies;
        this.waits = waits;
        this.notices = notices;
        this.addresses = addresses;
        this.ledger = ledger;
        this.events = events;
        this.paper = paper;
        this.clock = clock;
    }

    /** The receipts are in the order of the arrivals. */
    List<Arrival.Receipt> take(List<Arrival> arrivals, Editor by) {
        var newest = new LinkedHashMap<String, Arrival>();
        arrivals.forEach(one -> newest.put(one.uri(), one));
        var known = copies.known(newest.keySet());
        var changed = newest.values().stream()
                .filter(one -> !known.containsKey(one.uri()) || isNews(one, known.get(one.uri())))
                .toList();
        var standings = standings(changed, known);
        write(related(changed, standings), standings, known, by);
        return arrivals.stream().map(one -> receipt(one, standings, known)).toList();
    }

    private static boolean isNews(Arrival arrival, Standing known) {
        return !arrival.fingerprint().equals(known.arrived());
    }

    private Map<String, Standing> standings(List<Arrival> changed, Map<String, Standing> known) {
        var fresh = copies.freshIds((int) changed.stream()
                        .filter(one -> !known.containsKey(one.uri()))
                        .count())
                .iterator();
        var standings = new LinkedHashMap<String, Standing>();
        var wishes = new ArrayList<Addresses.Wish>();
        for (var one : changed) {
            var old = known.get(one.uri());
            var standing = standing(one, old, old == null ? fresh.next() : old.id());
            standings.put(one.uri(), standing);
            if (standing.day() != null && (old == null || old.day() == null)) {
                wishes.add(new Addresses.Wish(standing.id(), standing.day(), standing.slug()));
            }
        }
        var slugs = addresses.free(wishes);
        var slugOf = new HashMap<Long, String>();
        for (var i = 0; i < slugs.size(); i++) slugOf.put(wishes.get(i).story(), slugs.get(i));
        standings.replaceAll((uri, one) -> one.at(slugOf.getOrDefault(one.id(), one.slug())));
        return standings;
    }

    private Standing standing(Arrival one, @Nullable Standing old, long id) {
        var now = OffsetDateTime.now(clock);
        var state = state(one, old, now);
        var revision = old == null ? 1 : old.revision() + 1;
        var seen = state == Story.State.LIVE || state == Story.State.WITHDRAWN;
        var published = !seen
                ? (old == null ? null : old.published())
                : old != null && old.published() != null ? old.published() : firstPublished(one, now);
        var day =
                old != null && old.day() != null ? old.day() : published == null || !seen ? null : paper.day(published);
        var staged = staged(one, old, state, now);
        var withdrawal = withdrawal(one, old, now);
        return new Standing(
                id,
                one.uri(),
                day,
                old != null && old.day() != null ? old.slug() : one.slug(),
                state,
                staged && old != null && old.live() ? old.section() : one.copy().section(),
                revision,
                !seen ? null : staged && old != null ? old.liveRevision() : (Integer) revision,
                published,
                updated(one, published),
                one.embargo() == null && old != null && state == Story.State.SCHEDULED ? old.embargo() : one.embargo(),
                one.expires(),
                state == Story.State.WITHDRAWN ? withdrawal.at() : null,
                state == Story.State.WITHDRAWN ? withdrawal.reason() : "",
                one.fingerprint());
    }

    private static OffsetDateTime firstPublished(Arrival one, OffsetDateTime now) {
        if (one.published() != null) return one.published();
        return one.embargo() != null && one.embargo().isBefore(now) ? one.embargo() : now;
    }

    private static @Nullable OffsetDateTime updated(Arrival one, @Nullable OffsetDateTime published) {
        return one.updated() != null && published != null && one.updated().isAfter(published) ? one.updated() : null;
    }

    private static Story.State state(Arrival one, @Nullable Standing old, OffsetDateTime now) {
        return switch (one.fate()) {
            case Arrival.Fate.Draft draft -> old == null ? Story.State.DRAFT : old.state();
            case Arrival.Fate.Withdraw gone -> unseen(one, old, now) ? Story.State.SPIKED : Story.State.WITHDRAWN;
            case Arrival.Fate.Publish publish -> {
                if (one.expires() != null && !one.expires().isAfter(now)) yield Story.State.WITHDRAWN;
                if (old != null && (old.live() || old.dropped())) yield old.state();
                yield ahead(one, now) ? Story.State.SCHEDULED : Story.State.LIVE;
            }
        };
    }

    /**
     * Whether the new revision waits at the desk: a draft; whatever comes for a story that was withdrawn or spiked; an
     * embargoed change of one that readers see, who go on seeing the published one.
     */
    private static boolean staged(Arrival one, @Nullable Standing old, Story.State state, OffsetDateTime now) {
        if (one.fate() instanceof Arrival.Fate.Draft) return true;
        if (!(one.fate() instanceof Arrival.Fate.Publish) || old == null) return false;
        return old.dropped() || (old.live() && state == Story.State.LIVE && ahead(one, now));
    }

    private static boolean ahead(Arrival one, OffsetDateTime now) {
        return one.embargo() != null && one.embargo().isAfter(now);
    }

    /** Even that a story was withdrawn must not be told before its embargo lifts. */
    private static boolean unseen(Arrival one, @Nullable Standing old, OffsetDateTime now) {
        if (old != null && old.seen()) return false;
        var embargo = one.embargo() == null && old != null ? old.embargo() : one.embargo();
        return embargo != null && embargo.isAfter(now);
    }

    private static Arrival.Fate.Withdraw withdrawal(Arrival one, @Nullable Standing old, OffsetDateTime now) {
        if (one.fate() instanceof Arrival.Fate.Withdraw gone) return gone;
        if (old != null && old.withdrawn() != null) {
            return new Arrival.Fate.Withdraw(old.withdrawnReason(), old.withdrawn());
        }
        return new Arrival.Fate.Withdraw(StoryClock.EXPIRED, one.expires() == null ? now : one.expires());
    }

    /** The same, with the numbers of the stories to read with each. */
    private List<Arrival> related(List<Arrival> changed, Map<String, Standing> standings) {
        var asked = new HashSet<String>();
        changed.forEach(one -> asked.addAll(one.related()));
        if (asked.isEmpty()) return changed;
        var ids = copies.idsOf(asked);
        standings.forEach((uri, standing) -> ids.put(uri, standing.id()));
        return changed.stream()
                .map(one -> one.relatedTo(one.related().stream()
                        .map(ids::get)
                        .filter(Objects::nonNull)
                        .toList()))
                .toList();
    }

    private void write(List<Arrival> changed, Map<String, Standing> standings, Map<String, Standing> known, Editor by) {
        if (changed.isEmpty()) return;
        var rows = List.copyOf(standings.values());
        var keys = new HashSet<>(
                copies.listed(known.values().stream().map(Standing::id).toList()));
        var live = new HashMap<Long, Copy>();
        var revisions = new ArrayList<Revision>();
        for (var one : changed) {
            var standing = standingOf(one, standings);
            revisions.add(new Revision(standing.id(), standing.revision(), made(one), by.name(), one.copy()));
            if (standing.live()) live.put(standing.id(), one.copy());
            keys.addAll(keys(one, standing, known.get(one.uri())));
        }
        copies.putStandings(rows);
        copies.addRevisions(revisions);
        copies.relink(rows.stream().filter(one -> !one.waiting()).toList(), live);
        keys.addAll(copies.listed(rows.stream().map(Standing::id).toList()));
        plan(changed, standings);
        addNotices(changed, standings, by);
        addresses.formerly(formerPaths(changed, standings));
        ledger.write(
                by, "took in", rows.stream().map(one -> Story.key(one.id())).toList());
        events.publishEvent(new PagesChanged(keys));
    }

    /** An embargoed change of a story that readers see comes out when the embargo lifts. */
    private void plan(List<Arrival> changed, Map<String, Standing> standings) {
        var now = OffsetDateTime.now(clock);
        for (var one : changed) {
            var standing = standingOf(one, standings);
            if (standing.waiting() && one.fate() instanceof Arrival.Fate.Publish && ahead(one, now))
                waits.put(standing.id(), one.embargo(), null);
        }
    }

    private OffsetDateTime made(Arrival one) {
        if (one.updated() != null) return one.updated();
        return one.published() == null ? OffsetDateTime.now(clock) : one.published();
    }

    private void addNotices(List<Arrival> changed, Map<String, Standing> standings, Editor by) {
        for (var one : changed) {
            var standing = standingOf(one, standings);
            one.notices().forEach(notice -> notices.add(standing.id(), standing.revision(), notice, by.name()));
        }
    }

    private static Map<Long, List<String>> formerPaths(List<Arrival> changed, Map<String, Standing> standings) {
        var paths = new HashMap<Long, List<String>>();
        changed.forEach(one -> paths.put(standingOf(one, standings).id(), one.formerPaths()));
        return paths;
    }

    private static Set<String> keys(Arrival one, Standing now, @Nullable Standing before) {
        var keys = new HashSet<>(now.keys());
        if (before != null) keys.addAll(before.keys());
        if (!one.notices().isEmpty()) keys.add(Rivers.CORRECTIONS);
        return keys;
    }

    private static Standing standingOf(Arrival one, Map<String, Standing> standings) {
        var standing = standings.get(one.uri());
        if (standing == null) throw new IllegalStateException("No standing was made for " + one.uri());
        return standing;
    }

    private static Arrival.Receipt receipt(Arrival one, Map<String, Standing> standings, Map<String, Standing> known) {
        var now = standings.get(one.uri());
        if (now == null) {
            var old = known.get(one.uri());
            if (old == null) throw new IllegalStateException("Nothing is known of " + one.uri());
            return new Arrival.Receipt(one.uri(), old.id(), Arrival.Outcome.UNCHANGED, old.path());
        }
        var outcome = known.containsKey(one.uri()) ? Arrival.Outcome.CHANGED : Arrival.Outcome.NEW;
        return new Arrival.Receipt(one.uri(), now.id(), outcome, now.path());
    }
}
