package org.masthead.topic;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masthead.house.Memory;
import org.masthead.house.Moved;
import org.masthead.house.NotFound;
import org.masthead.house.PagesChanged;
import org.masthead.house.Purged;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the paper's stories are about. */
@Service
public class Topics {

    private final TopicRepository repository;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Memory<Optional<Topic>> memory = new Memory<>(20_000);

    Topics(TopicRepository repository, Ledger ledger, ApplicationEventPublisher events) {
        this.repository = repository;
        this.ledger = ledger;
        this.events = events;
    }

    public Optional<Topic> byId(long id) {
        var topic = memory.of(Topic.key(id), key -> repository.byId(id));
        return topic.isPresent() && topic.get().id() != id ? byId(topic.get().id()) : topic;
    }

    /** The topics of these ids, in their order; each once. */
    public List<Topic> byIds(Collection<Long> ids) {
        return ids.stream().map(this::byId).flatMap(Optional::stream).distinct().toList();
    }

    /**
     * The topic at this address.
     *
     * @throws Moved when it has another address now
     */
    public Optional<Topic> bySlug(String slug) {
        if (!Slug.isSlug(slug)) return Optional.empty();
        var topic = repository.idBySlug(slug).flatMap(this::byId);
        topic.filter(found -> !found.slug().equals(slug)).ifPresent(found -> {
            throw new Moved(found.path());
        });
        return topic;
    }

    /** The ids of these topics, found by name or alias; what is not known yet is added. */
    @Transactional
    public Map<Topic.Named, Long> ensure(Collection<Topic.Named> named) {
        var ids = new LinkedHashMap<Topic.Named, Long>();
        for (var one : Set.copyOf(named)) {
            var slug = Slug.of(one.name());
            ids.put(one, repository.idBySlug(slug).orElseGet(() -> repository.add(slug, one)));
        }
        return ids;
    }

    /** The topic that has or had this address; where none did, this one is added at it. */
    @Transactional
    public long keep(String slug, Topic.Named named) {
        return repository.idBySlug(slug).orElseGet(() -> repository.add(slug, named));
    }

    /** Writes down what a topic is, and by which other names it is known. */
    @Transactional
    public void describe(Topic topic, Collection<String> aliases, Editor by) {
        var before = repository.byId(topic.id()).orElseThrow(NotFound::new);
        repository.update(topic);
        for (var alias : aliases) repository.addAlias(topic.id(), Slug.of(alias), alias);
        ledger.write(by, "described", topic.key(), topic.name(), Ledger.Change.between(before, topic));
        events.publishEvent(PagesChanged.of(topic.key()));
    }

    /** Gives a topic another address, which no other topic has or had; the old one leads to it for ever. */
    @Transactional
    public void rename(long id, String name, String wished, Editor by) {
        var slug = Slug.of(wished);
        var before = repository.byId(id).orElseThrow(NotFound::new);
        if (!repository.rename(id, name, slug))
            throw new IllegalArgumentException("The address /topics/" + slug + " is another topic’s");
        ledger.write(
                by,
                "renamed",
                Topic.key(id),
                new Ledger.Change(
                        Map.of("name", before.name(), "address", before.path()),
                        Map.of("name", name, "address", "/topics/" + slug)));
        events.publishEvent(PagesChanged.of(Topic.key(id)));
    }

    /** Two topics become one: the first one's addresses lead to the second from now on. */
    @Transactional
    public void merge(long from, long other, Editor by) {
        var into = repository.byId(other).orElseThrow(NotFound::new).id();
        if (from == into) throw new IllegalArgumentException("A topic cannot be merged into itself");
        repository.merge(from, into);
        ledger.write(by, "merged", Topic.key(from), "into " + Topic.key(into));
        events.publishEvent(new TopicsMerged(from, into));
        events.publishEvent(new PagesChanged(Set.of(Topic.key(from), Topic.key(into))));
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
    }
}
