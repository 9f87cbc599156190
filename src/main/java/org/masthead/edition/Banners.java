package org.masthead.edition;

import gg.jte.Content;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.edition.page.BannerLine;
import org.masthead.house.Memory;
import org.masthead.house.PageFurniture;
import org.masthead.house.PagesChanged;
import org.masthead.house.Purged;
import org.masthead.house.Shown;
import org.masthead.house.Templates;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Breaking news, across the top of every page until it ends by itself. */
@Service
public class Banners implements PageFurniture {

    private static final String KEY = "banner";

    private final BannerRepository repository;
    private final Templates templates;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Memory<Optional<BannerRepository.Banner>> memory = new Memory<>(1);

    Banners(
            BannerRepository repository,
            Templates templates,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.templates = templates;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says this on every page, now and until then, instead of what was said before.
     *
     * @param path an address of ours that it leads to, or empty
     */
    @Transactional
    public void raise(String words, String path, OffsetDateTime until, Editor by) {
        check(words, path);
        var now = OffsetDateTime.now(clock);
        var before = repository.newest(now);
        repository.lower(now);
        repository.raise(new BannerRepository.Banner(words, path, until), now, by.name());
        ledger.write(by, "raised", KEY, Ledger.Change.of("banner", words(before), words));
        events.publishEvent(PagesChanged.of(KEY));
    }

    /** Every banner that ever stood, oldest first. */
    public List<Kept> kept() {
        return repository.all();
    }

    /**
     * Takes a banner back that stood elsewhere; what this paper said later goes on standing.
     *
     * @return whether it is new here
     */
    @Transactional
    public boolean keep(Kept kept, Editor by) {
        check(kept.words(), kept.path());
        if (!repository.add(kept)) return false;
        ledger.write(by, "took in", KEY, kept.words());
        events.publishEvent(PagesChanged.of(KEY));
        return true;
    }

    /** Takes it down before its time. */
    @Transactional
    public void lower(Editor by) {
        var now = OffsetDateTime.now(clock);
        var before = repository.newest(now);
        repository.lower(now);
        ledger.write(by, "lowered", KEY, Ledger.Change.of("banner", words(before), ""));
        events.publishEvent(PagesChanged.of(KEY));
    }

    private static String words(Optional<BannerRepository.Banner> banner) {
        return banner.map(BannerRepository.Banner::words).orElse("");
    }

    private static void check(String words, String path) {
        if (words.isBlank()) throw new IllegalArgumentException("A banner needs words");
        if (!path.isEmpty() && !ours(path)) throw new IllegalArgumentException("A banner leads to a page of ours");
    }

    /** Whether this is an address on this paper, and on no other site. */
    static boolean ours(String path) {
        return path.matches("/(?![/\\\\])\\S*");
    }

    @Override
    public Place place() {
        return Place.BANNER;
    }

    /** Every page is about breaking news while there is some: it changes everywhere at once. */
    @Override
    public Optional<Content> render(Shown shown) {
        shown.shows(KEY);
        var now = OffsetDateTime.now(clock);
        var banner = memory.of(KEY, key -> repository.newest(now))
                .filter(one -> one.ends().isAfter(now));
        banner.ifPresent(one -> shown.until(one.ends()));
        return banner.map(one ->
                templates.fragment("edition/banner", Map.of("line", new BannerLine(one.words(), one.path()))));
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
    }

    /** A banner, as it is written down. */
    public record Kept(String words, String path, OffsetDateTime starts, OffsetDateTime ends, String by) {}
}
