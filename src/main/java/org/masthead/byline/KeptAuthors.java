package org.masthead.byline;

import java.util.List;
import org.masthead.byline.Author.Background;
import org.masthead.byline.Author.Contact;
import org.masthead.byline.Author.Work;
import org.masthead.house.Markup;
import org.masthead.house.PagesChanged;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Authors as they leave the paper whole and come back, with the addresses and names they ever had. */
@Service
public class KeptAuthors {

    private final BylineRepository repository;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    KeptAuthors(BylineRepository repository, Ledger ledger, ApplicationEventPublisher events) {
        this.repository = repository;
        this.ledger = ledger;
        this.events = events;
    }

    /** The next so many authors after a number. */
    public List<Kept> after(long number, int most) {
        var authors = repository.after(number, most);
        var merged = repository.mergedInto(authors.stream().map(Author::id).toList());
        var slugs = repository.slugs(authors.stream().map(Author::id).toList());
        return authors.stream()
                .map(one ->
                        Kept.of(one, slugs.getOrDefault(one.id(), List.of()), merged.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /**
     * Takes an author back. Of one who is here already, what is known stays; only what nobody wrote down is filled in.
     *
     * @return whether anything is new
     */
    @Transactional
    public boolean keep(Kept kept, Editor by) {
        if (!Slug.isSlug(kept.slug())) throw new IllegalArgumentException("No author can be at /by/" + kept.slug());
        var known = repository.idBySlug(kept.slug()).flatMap(repository::byId);
        var id = known.map(Author::id).orElseGet(() -> repository.add(kept.slug(), kept.name()));
        var author = kept.author(id);
        var told = known.map(here -> here.completed(author)).orElse(author);
        var news = !told.equals(known.orElse(null));
        if (news) repository.update(told);
        for (var slug : kept.slugs()) if (Slug.isSlug(slug)) news |= repository.addSlug(id, slug);
        for (var one : kept.merged()) news |= repository.addMerged(id, one.slug(), one.name());
        if (!news) return false;
        ledger.write(by, "took in", Author.key(id), told.name());
        events.publishEvent(PagesChanged.of(Author.key(id)));
        return true;
    }

    /**
     * An author, as they are written down.
     *
     * @param biography HTML in the paper's subset
     * @param portrait the key of a picture, or empty
     * @param slugs other addresses they had
     * @param merged who turned out to be the same person
     */
    public record Kept(
            long number,
            String slug,
            String name,
            String title,
            String biography,
            String portrait,
            Contact contact,
            Background background,
            String disclosures,
            List<Work> otherWork,
            List<String> slugs,
            List<Former> merged) {

        static Kept of(Author author, List<String> slugs, List<Former> merged) {
            return new Kept(
                    author.id(),
                    author.slug(),
                    author.name(),
                    author.title(),
                    author.biography().html(),
                    author.portrait(),
                    author.contact(),
                    author.background(),
                    author.disclosures(),
                    author.otherWork(),
                    slugs.stream().filter(slug -> !slug.equals(author.slug())).toList(),
                    merged);
        }

        Author author(long id) {
            return new Author(
                    id, slug, name, title, Markup.of(biography), portrait, contact, background, disclosures, otherWork);
        }
    }

    /** A name that somebody was found under. */
    public record Former(String slug, String name) {}
}
