package org.masthead.house;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            "readers",
            "about",
            "error",
            "front",
            "page");

    private final SectionRepository repository;
    private final ApplicationEventPublisher events;
    private final Memory<List<Section>> memory = new Memory<>(1);

    Sections(SectionRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** All sections, in the paper's order. */
    public List<Section> all() {
        return memory.of(KEY, key -> repository.all());
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

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
    }
}
