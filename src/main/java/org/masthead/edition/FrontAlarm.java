package org.masthead.edition;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Role;
import org.masthead.house.Purged;
import org.masthead.house.page.Teaser;
import org.masthead.newsroom.DeskAlarm;
import org.masthead.story.Rivers;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sounds when the paper's front has gone stale, when a placed story is gone from its slot or from under the banner, and
 * when a front is late.
 */
@Component
class FrontAlarm implements DeskAlarm {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final Duration LATE = Duration.ofMinutes(1);

    private final FrontRepository fronts;
    private final Versions versions;
    private final Drafts drafts;
    private final Leads leads;
    private final Staleness staleness;
    private final FrontWords words;
    private final Rivers rivers;
    private final BannerRepository banners;
    private final Stories stories;
    private final Clock clock;

    private volatile @Nullable Heard heard;

    FrontAlarm(
            FrontRepository fronts,
            Versions versions,
            Drafts drafts,
            Leads leads,
            Staleness staleness,
            FrontWords words,
            Rivers rivers,
            BannerRepository banners,
            Stories stories,
            Clock clock) {
        this.fronts = fronts;
        this.versions = versions;
        this.drafts = drafts;
        this.leads = leads;
        this.staleness = staleness;
        this.words = words;
        this.rivers = rivers;
        this.banners = banners;
        this.stories = stories;
        this.clock = clock;
    }

    @Override
    public List<Sounding> sounding(Role role) {
        if (role != Role.EDITOR && role != Role.PUBLISHER) return List.of();
        var now = OffsetDateTime.now(clock);
        var before = heard;
        if (before != null && before.at().plus(REMEMBERED).isAfter(now)) return before.all();
        var all = all(now);
        heard = new Heard(now, all);
        return all;
    }

    /** Forgets what it heard when a front or the list of stories changes; not at each comment. */
    @EventListener
    void on(Purged purged) {
        var front = Fronts.key(Fronts.PAPER);
        if (purged.everything()
                || purged.keys().contains(Rivers.LATEST)
                || purged.keys().stream().anyMatch(key -> key.equals(front) || key.startsWith(front + ":")))
            heard = null;
    }

    private List<Sounding> all(OffsetDateTime now) {
        var all = new ArrayList<Sounding>();
        stale(now, all);
        fallen(now, all);
        banner(now, all);
        for (var draft : drafts.all()) {
            if (draft.due() != null && draft.due().plus(LATE).isBefore(now))
                all.add(new Sounding(
                        words.name(draft.front()) + ": a version is late; it should have been published by itself.",
                        DeskPaths.of(draft.front())));
        }
        return List.copyOf(all);
    }

    private void stale(OffsetDateTime now, List<Sounding> all) {
        var paper = List.of(Fronts.PAPER);
        var version = versions.newest(paper).stream().findFirst().orElse(null);
        for (var lead : leads.newest(paper)) {
            if (staleness.stale(lead, version, now))
                all.add(new Sounding(
                        "The front of the paper has not changed for " + staleness.hours(lead, version, now) + " hours.",
                        DeskPaths.of(Fronts.PAPER)));
        }
    }

    /** A story that was placed, and is not to be seen any more, is said once for each front. */
    private void fallen(OffsetDateTime now, List<Sounding> all) {
        var placed = fronts.all().stream()
                .filter(one -> one.placement().standsAt(now))
                .toList();
        var stories = new Makeup(
                        placed.stream().map(FrontRepository.Placed::placement).toList())
                .stories();
        var live = rivers.these(stories).stream().map(Teaser::id).collect(Collectors.toSet());
        placed.stream()
                .filter(one -> one.placement().fill() instanceof Placement.Fill.Story(var id) && !live.contains(id))
                .map(FrontRepository.Placed::front)
                .distinct()
                .forEach(front -> all.add(new Sounding(
                        words.name(front) + ": readers cannot see a story that was placed there; the newest stands in.",
                        DeskPaths.of(front))));
    }

    private void banner(OffsetDateTime now, List<Sounding> all) {
        banners.newest(now)
                .flatMap(banner -> StoryAddress.read(banner.path()))
                .flatMap(address -> stories.at(address.day(), address.slug()))
                .filter(story -> story.state() != Story.State.LIVE)
                .ifPresent(story -> all.add(new Sounding(
                        "The banner leads to a story that readers cannot see.", BannerDeskController.DESK)));
    }

    private record Heard(OffsetDateTime at, List<Sounding> all) {}
}
