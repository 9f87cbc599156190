package org.masthead.media;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.masthead.house.Memory;
import org.masthead.house.PagesChanged;
import org.masthead.house.Purged;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paper's pictures. */
@Service
public class Pictures {

    private static final Pattern IN_BODY = Pattern.compile("<img src=\"/media/([a-z0-9]+)\"");

    private final PictureRepository repository;
    private final PictureStore store;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Memory<Optional<Picture>> memory = new Memory<>(20_000);

    Pictures(
            PictureRepository repository,
            PictureStore store,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a picture. The same file is kept once; what is said of it is then what was said last.
     *
     * @throws UnusablePicture when the file is not a picture the paper can show, with the reason
     */
    @Transactional
    public Picture keep(byte[] file, Words words, Editor by) {
        var kept = store.keep(file);
        var picture = repository.save(kept, words, OffsetDateTime.now(clock));
        ledger.write(by, "kept a picture", key(picture.key()), words.caption());
        events.publishEvent(PagesChanged.of(key(picture.key()), key(picture.id())));
        return picture;
    }

    public Optional<Picture> byId(long id) {
        return memory.of(key(id), key -> repository.byId(id));
    }

    public Map<Long, Picture> byIds(Collection<Long> ids) {
        return new LinkedHashSet<>(ids)
                .stream()
                        .map(this::byId)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(Picture::id, Function.identity()));
    }

    public Optional<Picture> byKey(String key) {
        return memory.of(key(key), asked -> repository.byKey(key));
    }

    /** A body's pictures with all their sizes, so that phones do not load what only screens need. */
    public String withSizes(String body) {
        if (!body.contains("<img ")) return body;
        return IN_BODY.matcher(body)
                .replaceAll(found -> byKey(found.group(1))
                        .map(Picture::image)
                        .map(image ->
                                "<img loading=\"lazy\" decoding=\"async\" sizes=\"(min-width: 48rem) 42rem, 100vw\" srcset=\""
                                        + image.sources() + "\" src=\"" + image.source() + "\"")
                        .orElse(found.group()));
    }

    /** The pictures that a body shows. */
    public List<Picture> in(String body) {
        return IN_BODY.matcher(body)
                .results()
                .map(found -> byKey(found.group(1)))
                .flatMap(Optional::stream)
                .toList();
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
    }

    /** The key of pages that show this picture. */
    public static String key(long id) {
        return "picture:" + id;
    }

    static String key(String fingerprint) {
        return "picture:" + fingerprint;
    }

    /**
     * What is said of a picture.
     *
     * @param alt what is seen, for those who cannot see it
     * @param credit whose it is
     */
    public record Words(String alt, String caption, String credit) {}
}
