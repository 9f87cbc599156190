package org.masthead.edition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.house.PagesChanged;
import org.masthead.media.Videos;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The videos that editors pick: for the rail of the paper, and for those of its sections. */
@Service
public class VideoPicks {

    private final PickRepository repository;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VideoPicks(PickRepository repository, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Picks a video for a rail, below those that are there; one that is there keeps its place, and stands until then.
     *
     * @param front a section's slug; {@link Fronts#PAPER} for the paper, and for sections without picks of their own
     * @param until null: until someone drops it
     */
    @Transactional
    public void pick(String front, long video, @Nullable OffsetDateTime until, Editor by) {
        var before = repository.picks(front).stream()
                .filter(one -> one.video() == video)
                .findFirst()
                .map(one -> ends(one.until()))
                .orElse("not picked");
        repository.pick(front, new Pick(video, until), OffsetDateTime.now(clock), by.name());
        ledger.write(by, "picked", key(front), Videos.key(video), Ledger.Change.of("stands", before, ends(until)));
        events.publishEvent(PagesChanged.of(key(front)));
    }

    /**
     * Moves a pick to another place of its rail.
     *
     * @param place counted from 1
     */
    @Transactional
    public void move(String front, long video, int place, Editor by) {
        var order = new ArrayList<>(
                repository.picks(front).stream().map(Pick::video).toList());
        var before = order.indexOf(video) + 1;
        if (!order.remove(video)) return;
        order.add(Math.clamp(place, 1, order.size() + 1) - 1, video);
        for (var i = 0; i < order.size(); i++) repository.place(front, order.get(i), i + 1);
        ledger.write(
                by,
                "moved",
                key(front),
                Videos.key(video),
                Ledger.Change.of("place", before, order.indexOf(video) + 1));
        events.publishEvent(PagesChanged.of(key(front)));
    }

    /** Takes a video off a rail. */
    @Transactional
    public void drop(String front, long video, Editor by) {
        if (!repository.drop(front, video)) return;
        ledger.write(by, "dropped", key(front), Videos.key(video));
        events.publishEvent(PagesChanged.of(key(front)));
    }

    /** What was picked for a rail, in order, whether it still stands or not. */
    public List<Pick> picks(String front) {
        return repository.picks(front);
    }

    /** Whether a video is picked for a rail and its time is not over. */
    public boolean stands(String front, long video) {
        var now = OffsetDateTime.now(clock);
        return picks(front).stream().anyMatch(one -> one.video() == video && one.standsAt(now));
    }

    /** Says which story a video belongs to; null: to none. */
    @Transactional
    public void tie(long video, @Nullable Long story, Editor by) {
        var before = repository.story(video).orElse(null);
        repository.tie(video, story);
        ledger.write(by, "tied", Videos.key(video), Ledger.Change.of("story", story(before), story(story)));
        events.publishEvent(PagesChanged.of(Videos.key(video)));
    }

    private static String ends(@Nullable OffsetDateTime until) {
        return until == null ? "without an end" : "until " + until.toInstant();
    }

    private static String story(@Nullable Long id) {
        return id == null ? "none" : "story:" + id;
    }

    Optional<Long> story(long video) {
        return repository.story(video);
    }

    /** The key of pages with this rail. */
    static String key(String front) {
        return front.isEmpty() ? "picks" : "picks:" + front;
    }

    /**
     * A video on a rail.
     *
     * @param until it stands there until then; null: until someone drops it
     */
    public record Pick(long video, @Nullable OffsetDateTime until) {

        boolean standsAt(OffsetDateTime now) {
            return until == null || until.isAfter(now);
        }
    }
}
