package org.masthead.house;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paper's sections, in the order of its navigation. */
@Service
public class Sections {

    /** Every page has the navigation, so every page has this key. */
    public static final String KEY = "sections";

    /** Addresses that are something else, so that no section may have them. */
    private static final Set<String> RESERVED = Set.of(
            "by",
            "topics",
            "latest",
            "archive",
            "polls",
            "previews",
            "videos",
            "search",
            "corrections",
            "reprints",
            "desk",
            "media",
            "assets",
            "stories",
            "comments",
            "discussion",
            "healthz",
            "metrics",
            "feed",
            "sitemap",
            "robots",
            "static",
            "reader",
            "account",
            "sign-in",
            "licences",
            "inbox",
            "unsubscribe",
            "votes",
            "reads",
            "readers",
            "about",
            "error",
            "front",
            "page");

    private final SectionRepository repository;
    private final ApplicationEventPublisher events;
    private final Memory<List<Section>> memory = new Memory<>(1);
    private final Memory<Set<String>> gone = new Memory<>(1);

    Sections(SectionRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** All sections, in the paper's order. */
    public List<Section> all() {
        return memory.of(KEY, key -> repository.all());
    }

    /** Those that stand in the navigation: all but the retired. */
    public List<Section> inNavigation() {
        var retired = retired();
        return all().stream()
                .filter(section -> !retired.contains(section.slug()))
                .toList();
    }

    /** The slugs of sections that keep their address and stories, and no longer stand in the navigation. */
    public Set<String> retired() {
        return gone.of(KEY, key -> Set.copyOf(repository.retired()));
    }

    public Optional<Section> bySlug(String slug) {
        return all().stream().filter(section -> section.slug().equals(slug)).findFirst();
    }

    /** The section of this name, made at the end of the navigation where there is none. */
    @Transactional
    public Section ensure(String name, String about) {
        var slug = Slug.of(name);
        if (RESERVED.contains(slug)) slug = slug + "-news";
        return keep(new Section(slug, name, about));
    }

    /** The section that has this address, told what it covers if that was not known; where none has it, this one. */
    @Transactional
    public Section keep(Section section) {
        var found = bySlug(section.slug());
        var knows = section.about().isEmpty()
                || found.stream().anyMatch(one -> !one.about().isEmpty());
        if (found.isPresent() && knows) return found.get();
        if (RESERVED.contains(section.slug()))
            throw new IllegalArgumentException("A section cannot be at /" + section.slug());
        repository.add(section);
        events.publishEvent(PagesChanged.of(KEY, section.key()));
        return section;
    }

    /** As they are written down, in the paper's order. */
    public List<Kept> kept() {
        var retired = retired();
        return all().stream()
                .map(one -> new Kept(one.slug(), one.name(), one.about(), retired.contains(one.slug())))
                .toList();
    }

    /** Takes a section back; one that is here stays in the navigation, or out of it, as it is. */
    @Transactional
    public void keep(Kept kept) {
        var section = new Section(kept.slug(), kept.name(), kept.about());
        var here = bySlug(kept.slug()).isPresent();
        keep(section);
        if (!here && Boolean.TRUE.equals(kept.retired())) describe(section, true);
    }

    /**
     * A section, as it is written down.
     *
     * @param retired whether it no longer stands in the navigation; null in what older programs wrote
     */
    public record Kept(
            String slug,
            String name,
            String about,
            @Nullable Boolean retired) {}

    /** Says how a section is called, what it covers, and whether it stands in the navigation. */
    @Transactional
    public void describe(Section section, boolean retired) {
        repository.update(section, retired);
        events.publishEvent(PagesChanged.of(KEY, section.key()));
    }

    /** Puts the sections into this order; those that are not named follow as they were. */
    @Transactional
    public void order(List<String> slugs) {
        repository.order(slugs);
        events.publishEvent(PagesChanged.of(KEY));
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
        gone.forget(purged);
    }
}
