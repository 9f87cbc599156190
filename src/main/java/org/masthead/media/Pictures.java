package org.masthead.media;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.masthead.house.Memory;
import org.masthead.house.PagesChanged;
import org.masthead.house.Purged;
import org.masthead.house.page.Image;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paper's pictures. */
@Service
public class Pictures {

    private static final Pattern IN_BODY =
            Pattern.compile("<img src=\"/media/([a-z0-9]+)\"((?:[^>\"]|\"[^\"]*+\")*+)>");

    private static final Pattern ALT = Pattern.compile(" alt=\"([^\"]*)\"");

    private static final Pattern FIGURE = Pattern.compile(
            "<figure(?:[^>\"]|\"[^\"]*+\")*+>\\s*+<img src=\"/media/([a-z0-9]+)\".*?</figure>", Pattern.DOTALL);

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
     * Keeps a picture. The same file is kept once; what is said of it is then what was said last. Where another file has
     * taken the place of this one, it is the picture with that other file.
     *
     * @throws UnusablePicture when the file is not a picture the paper can show, with the reason
     */
    @Transactional
    public Picture keep(byte[] file, Words words, Editor by) {
        var kept = store.keep(file);
        var now = repository.replaced(kept.key()).flatMap(repository::byId);
        if (now.isPresent()) return now.get();
        var picture = repository.save(kept, words, "", by.name(), OffsetDateTime.now(clock));
        ledger.write(by, "kept a picture", key(picture.key()), words.caption());
        events.publishEvent(PagesChanged.of(key(picture.key()), key(picture.id())));
        return picture;
    }

    /** Nothing where its licence has ended. */
    public Optional<Picture> byId(long id) {
        return kept(id).filter(this::mayBeShown);
    }

    /** One that readers may not see any more too. */
    public Optional<Picture> kept(long id) {
        return memory.of(key(id), key -> repository.byId(id));
    }

    /** Those that readers may not see any more too. */
    Map<Long, Picture> kept(Collection<Long> ids) {
        return new LinkedHashSet<>(ids)
                .stream()
                        .map(this::kept)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(Picture::id, Function.identity()));
    }

    private boolean mayBeShown(Picture picture) {
        return picture.mayBeShown(OffsetDateTime.now(clock));
    }

    public Map<Long, Picture> byIds(Collection<Long> ids) {
        return new LinkedHashSet<>(ids)
                .stream()
                        .map(this::byId)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(Picture::id, Function.identity()));
    }

    /** Nothing where its licence has ended. */
    public Optional<Picture> byKey(String key) {
        return kept(key).filter(this::mayBeShown);
    }

    /** One that readers may not see any more too. */
    public Optional<Picture> kept(String key) {
        return memory.of(key(key), asked -> repository.byKey(key));
    }

    /**
     * A body's pictures with all their sizes, so that phones do not load what only screens need. Those whose licence has
     * ended are not there, nor what is said under them.
     */
    public String withSizes(String body) {
        if (!body.contains("<img ")) return body;
        return IN_BODY.matcher(withoutEnded(body))
                .replaceAll(found -> byKey(found.group(1))
                        .map(picture -> Matcher.quoteReplacement(sized(picture, found.group(1), found.group(2))))
                        .orElseGet(() -> Matcher.quoteReplacement(found.group())));
    }

    /** A body as it is sent elsewhere: without the pictures whose licence has ended. */
    public String withoutEnded(String body) {
        if (!body.contains("<img ")) return body;
        return FIGURE.matcher(body)
                .replaceAll(found ->
                        kept(found.group(1)).filter(one -> !mayBeShown(one)).isPresent()
                                ? ""
                                : Matcher.quoteReplacement(found.group()));
    }

    private static String sized(Picture picture, String named, String rest) {
        var image = picture.image();
        return "<img loading=\"lazy\" decoding=\"async\" sizes=\"(min-width: 48rem) 42rem, 100vw\" srcset=\""
                + image.sources() + "\" src=\"" + image.source() + "\""
                + (named.equals(picture.key()) ? rest : measured(rest, image)) + ">";
    }

    /** The body was written when the picture had another file, perhaps of other measures. */
    private static String measured(String rest, Image image) {
        return rest.replaceAll(" width=\"\\d+\"", " width=\"" + image.width() + "\"")
                .replaceAll(" height=\"\\d+\"", " height=\"" + image.height() + "\"");
    }

    /** The pictures that a body shows. */
    public List<Picture> in(String body) {
        return IN_BODY.matcher(body)
                .results()
                .map(found -> byKey(found.group(1)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How a picture stands, whether readers may see it or not. */
    public Optional<Standing> standing(long id) {
        return kept(id).map(picture -> new Standing(picture, picture.alt(), !mayBeShown(picture)));
    }

    /** How the pictures of a body stand; what the body says is seen in one goes before what the picture says. */
    public List<Standing> standing(String body) {
        var all = new ArrayList<Standing>();
        IN_BODY.matcher(body)
                .results()
                .forEach(found -> kept(found.group(1))
                        .ifPresent(picture -> all.add(new Standing(
                                picture, alt(found.group(2)).orElse(picture.alt()), !mayBeShown(picture)))));
        return all;
    }

    private static Optional<String> alt(String attributes) {
        return ALT.matcher(attributes)
                .results()
                .map(found -> found.group(1))
                .filter(alt -> !alt.isBlank())
                .findFirst();
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
     * How a picture stands.
     *
     * @param alt what is said to be seen in it, where it stands
     * @param ended whether its licence has ended
     */
    public record Standing(Picture picture, String alt, boolean ended) {}

    /**
     * What is said of a picture.
     *
     * @param alt what is seen, for those who cannot see it
     * @param credit whose it is
     */
    public record Words(String alt, String caption, String credit) {}
}
