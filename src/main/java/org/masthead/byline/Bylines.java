package org.masthead.byline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masthead.house.Markup;
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

/** The paper's authors. */
@Service
public class Bylines {

    private final BylineRepository repository;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Memory<Optional<Author>> memory = new Memory<>(5_000);

    Bylines(BylineRepository repository, Ledger ledger, ApplicationEventPublisher events) {
        this.repository = repository;
        this.ledger = ledger;
        this.events = events;
    }

    public Optional<Author> byId(long id) {
        var author = memory.of(Author.key(id), key -> repository.byId(id));
        return author.isPresent() && author.get().id() != id ? byId(author.get().id()) : author;
    }

    /**
     * The author at this address.
     *
     * @throws Moved when they have another address now
     */
    public Optional<Author> bySlug(String slug) {
        if (!Slug.isSlug(slug)) return Optional.empty();
        var author = repository.idBySlug(slug).flatMap(this::byId);
        author.filter(found -> !found.slug().equals(slug)).ifPresent(found -> {
            throw new Moved(found.path());
        });
        return author;
    }

    /** The author of this name; nobody is added. */
    public Optional<Long> idByName(String name) {
        return repository.idByName(name);
    }

    /** The names of the paper's authors, for choosing from: at most so many. */
    public List<String> names(int most) {
        return repository.names(most);
    }

    /** The ids of the authors of these names; who is not known yet is added, with nothing but the name. */
    @Transactional
    public Map<String, Long> ensure(Collection<String> names) {
        var ids = new LinkedHashMap<String, Long>();
        for (var name : Set.copyOf(names)) {
            ids.put(name, repository.idByName(name).orElseGet(() -> repository.add(freeSlug(name), name)));
        }
        return ids;
    }

    /** The author who has or had this address; where nobody did, one of this name is added at it. */
    @Transactional
    public long keep(String slug, String name) {
        return repository.idBySlug(slug).orElseGet(() -> repository.add(slug, name));
    }

    /** Writes down who an author is; their stories and pages show it at once. */
    @Transactional
    public void describe(Author author, Editor by) {
        var before = repository.byId(author.id()).orElseThrow(NotFound::new);
        repository.update(author);
        ledger.write(
                by, "described", author.key(), Ledger.Change.between(Told.of(before), Told.of(author), Told.UNSAID));
        events.publishEvent(PagesChanged.of(author.key()));
    }

    /**
     * Fills in what nobody has written down about an author yet; what is known stays as it is.
     *
     * @param portrait the key of a picture, or empty
     */
    @Transactional
    public void introduce(long id, Markup biography, String email, String portrait, Editor by) {
        var author = repository.byId(id).orElseThrow(NotFound::new);
        var told = author.introduced(biography, email, portrait);
        if (!told.equals(author)) describe(told, by);
    }

    /** Gives an author another address, which no other author has or had; the old one leads to it for ever. */
    @Transactional
    public void rename(long id, String name, String wished, Editor by) {
        var slug = Slug.of(wished);
        var before = repository.byId(id).orElseThrow(NotFound::new).slug();
        if (!repository.rename(id, name, slug))
            throw new IllegalArgumentException("The address /by/" + slug + " is another author’s");
        ledger.write(by, "renamed", Author.key(id), Ledger.Change.of("address", "/by/" + before, "/by/" + slug));
        events.publishEvent(PagesChanged.of(Author.key(id)));
    }

    /** What the ledger tells of an author: nothing that says more of a person than where they stand at the paper. */
    private record Told(
            String title,
            String biography,
            String portrait,
            Author.Contact contact,
            Author.Background background,
            String disclosures,
            List<Author.Work> otherWork) {

        private static final String[] UNSAID = {"biography", "contact", "background", "disclosures", "otherWork"};

        static Told of(Author author) {
            return new Told(
                    author.title(),
                    author.biography().html(),
                    author.portrait(),
                    author.contact(),
                    author.background(),
                    author.disclosures(),
                    author.otherWork());
        }
    }

    /** Two names for one person become one: the first one's addresses lead to the second from now on. */
    @Transactional
    public void merge(long from, long other, Editor by) {
        var into = repository.byId(other).orElseThrow(NotFound::new).id();
        if (from == into) throw new IllegalArgumentException("An author cannot be merged into themselves");
        repository.merge(from, into);
        ledger.write(by, "merged", Author.key(from), "into " + Author.key(into));
        events.publishEvent(new AuthorsMerged(from, into));
        events.publishEvent(new PagesChanged(Set.of(Author.key(from), Author.key(into))));
    }

    public List<Author> all() {
        return repository.all();
    }

    /** Those whose portrait is one of these pictures, by key. */
    public List<Author> portrayed(Collection<String> pictures) {
        return repository.portrayed(pictures);
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
    }

    private String freeSlug(String name) {
        var stem = Slug.of(name);
        var slug = stem;
        for (var n = 2; repository.idBySlug(slug).isPresent(); n++) slug = stem + "-" + n;
        return slug;
    }
}
