package org.masthead.edition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.house.PagesChanged;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.newsroom.Editor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts fronts before readers, and keeps each as it was published. */
@Component
class Versions {

    private final VersionRepository versions;
    private final FrontRepository fronts;
    private final Leads leads;
    private final Pictures pictures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Versions(
            VersionRepository versions,
            FrontRepository fronts,
            Leads leads,
            Pictures pictures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.fronts = fronts;
        this.leads = leads;
        this.pictures = pictures;
        this.events = events;
        this.clock = clock;
    }

    /** What readers see of a front; without a number where nothing was ever placed on it. */
    Version current(String front) {
        return versions.newest(front).orElseGet(() -> Version.none(front));
    }

    Optional<Version> numbered(String front, int number) {
        return versions.numbered(front, number);
    }

    /** Lets nobody else change this front, or a draft of it, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(String front) {
        versions.hold(front);
    }

    /** Puts a front before readers as it is made up here, at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    Version publish(String front, Makeup makeup, String note, Editor by) {
        versions.hold(front);
        var now = OffsetDateTime.now(clock);
        var before = new Makeup(fronts.placements(front));
        var after = withPicturesThatAre(makeup);
        for (var one : before.placements()) {
            if (after.at(Spot.of(one)).isEmpty()) fronts.clear(front, one.zone(), one.slot());
        }
        for (var one : after.placements()) {
            if (before.at(Spot.of(one)).filter(one::same).isEmpty()) fronts.place(front, one, now, by.name());
        }
        return keep(front, note, now, by.name());
    }

    /** A picture may be gone since a front was made up; the story then has its own again. */
    private Makeup withPicturesThatAre(Makeup makeup) {
        var known = pictures.byIds(makeup.placements().stream()
                .map(one -> one.dress().picture())
                .filter(java.util.Objects::nonNull)
                .toList());
        return new Makeup(makeup.placements().stream()
                .map(one -> isHere(one.dress().picture(), known) ? one : one.withoutPicture())
                .toList());
    }

    private static boolean isHere(@Nullable Long picture, Map<Long, Picture> known) {
        return picture == null || known.containsKey(picture);
    }

    /** Keeps a front, as its placements are now, as its next version; its pages are made anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    Version keep(String front, String note, OffsetDateTime published, String by) {
        versions.hold(front);
        var makeup = new Makeup(fronts.placements(front));
        var version = new Version(front, current(front).number() + 1, makeup, published, by, note);
        versions.add(version);
        leads.note(front, published);
        events.publishEvent(PagesChanged.of(Fronts.key(front)));
        return version;
    }

    /** What was placed elsewhere stands here now: as the version that came before it, or as the next one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void came(String front, OffsetDateTime published, String by) {
        if (current(front).makeup().same(new Makeup(fronts.placements(front))))
            events.publishEvent(PagesChanged.of(Fronts.key(front)));
        else keep(front, "Came with an export", published, by);
    }

    /** The newest version of each front that has one. */
    List<Version> newest(List<String> all) {
        return versions.newest(all);
    }
}
