package org.masthead.topic;

import java.util.List;
import org.masthead.house.PagesChanged;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Topics as they leave the paper whole and come back, with the names and addresses they ever had. */
@Service
public class KeptTopics {

    private final TopicRepository repository;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    KeptTopics(TopicRepository repository, Ledger ledger, ApplicationEventPublisher events) {
        this.repository = repository;
        this.ledger = ledger;
        this.events = events;
    }

    /** The next so many topics after a number. */
    public List<Kept> after(long number, int most) {
        return repository.after(number, most);
    }

    /**
     * Takes a topic back. Of one that is here already, what is known stays.
     *
     * @return whether anything is new
     */
    @Transactional
    public boolean keep(Kept kept, Editor by) {
        if (!Slug.isSlug(kept.slug())) throw new IllegalArgumentException("No topic can be at /topics/" + kept.slug());
        var known = repository.idBySlug(kept.slug()).flatMap(repository::byId);
        var id = known.map(Topic::id)
                .orElseGet(() -> repository.add(kept.slug(), new Topic.Named(kept.kind(), kept.name())));
        var told = known.filter(here -> !here.summary().isEmpty())
                .orElseGet(() -> new Topic(
                        id,
                        kept.slug(),
                        known.map(Topic::name).orElse(kept.name()),
                        known.map(Topic::kind).orElse(kept.kind()),
                        kept.summary()));
        var news = known.isEmpty() || !told.summary().equals(known.get().summary());
        if (news) repository.update(told);
        for (var alias : kept.aliases()) {
            if (Slug.isSlug(alias.slug())) news |= repository.addAlias(id, alias.slug(), alias.name());
        }
        if (!news) return false;
        ledger.write(by, "took in", Topic.key(id), told.name());
        events.publishEvent(PagesChanged.of(Topic.key(id)));
        return true;
    }

    /**
     * A topic, as it is written down.
     *
     * @param aliases its other names and addresses
     */
    public record Kept(long number, String slug, String name, Topic.Kind kind, String summary, List<Alias> aliases) {}

    /** Another name of a topic, and the address that leads to it. */
    public record Alias(String slug, String name) {}
}
