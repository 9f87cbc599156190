package org.masthead.media;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.house.PagesChanged;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paper's videos: its own files, and those that another site plays. */
@Service
public class Videos {

    /** The key of pages that show which videos there are. */
    public static final String KEY = "videos";

    private final VideoRepository repository;
    private final VideoStore store;
    private final VideoCheck check;
    private final VideoWords wording;
    private final Pictures pictures;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Videos(
            VideoRepository repository,
            VideoStore store,
            VideoCheck check,
            VideoWords wording,
            Pictures pictures,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.check = check;
        this.wording = wording;
        this.pictures = pictures;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** What would keep a video from being taken in; nothing where it is in order. */
    public List<Fault> faults(Offered offered) {
        return check.of(offered).faults();
    }

    /** Takes a video in, and with it its captions and its poster; readers find it at once. */
    @Transactional
    public Outcome take(Offered offered, Editor by) {
        var checked = check.of(offered);
        if (!checked.faults().isEmpty()) return new Outcome.Declined(checked.faults());
        var id = repository.add(row(offered, checked, by)).orElseThrow(() -> new IllegalStateException("Two at once"));
        for (var file : checked.files()) {
            var facts = file.facts();
            repository.addSource(new VideoRepository.SourceRow(
                    id,
                    facts.type(),
                    store.keep(file.path()),
                    VideoFile.size(file.path()),
                    facts.width(),
                    facts.height()));
        }
        ledger.write(by, "took in", key(id), offered.words().title());
        events.publishEvent(PagesChanged.of(KEY, key(id)));
        return new Outcome.Taken(byId(id).orElseThrow());
    }

    private VideoRepository.Row row(Offered offered, VideoCheck.Checked checked, Editor by) {
        var words = offered.words();
        var known = pictures.byKey(PictureStore.key(checked.poster()));
        var poster =
                known.orElseGet(() -> pictures.keep(checked.poster(), new Pictures.Words("", "", words.credit()), by));
        return new VideoRepository.Row(
                0,
                slug(words.title()),
                words.title(),
                words.description(),
                words.credit(),
                words.transcript(),
                (int) checked.millis(),
                poster.id(),
                checked.captions() == null
                        ? null
                        : store.keep(checked.captions().file()),
                offered.silent(),
                offered.elsewhere(),
                offered.taken() == null ? OffsetDateTime.now(clock) : offered.taken(),
                null,
                "");
    }

    private String slug(String title) {
        var plain = Slug.of(title);
        var slug = plain;
        for (var n = 2; repository.isTaken(slug); n++) slug = plain + "-" + n;
        return slug;
    }

    /** The captions of a video of ours, as a WebVTT file has them; empty where there are none. */
    public String captions(long id) {
        return wording.captions(repository.byIds(List.of(id)).getFirst());
    }

    /** Changes what is said of a video that readers see, and in it; its address stays. Else what is wrong. */
    @Transactional
    public List<Fault> reword(long id, Words words, String captions, boolean silent, Editor by) {
        var row = repository.byIds(List.of(id)).getFirst();
        var faults = wording.change(row, words, captions, silent);
        if (!faults.isEmpty()) return faults;
        var before = new Words(row.title(), row.description(), row.credit(), row.transcript());
        ledger.write(by, "reworded", key(id), words.title(), Ledger.Change.between(before, words, "credit"));
        events.publishEvent(PagesChanged.of(KEY, key(id)));
        return faults;
    }

    /** Takes a video away from readers; its address says why, for ever. */
    @Transactional
    public void withdraw(long id, String reason, Editor by) {
        if (!repository.withdraw(id, reason, OffsetDateTime.now(clock))) return;
        ledger.write(by, "withdrew", key(id), reason);
        events.publishEvent(PagesChanged.of(KEY, key(id)));
    }

    /** One that was withdrawn too. */
    public Optional<Video> bySlug(String slug) {
        if (!Slug.isSlug(slug)) return Optional.empty();
        return repository.bySlug(slug).map(row -> videos(List.of(row)).getFirst());
    }

    /** One that was withdrawn too. */
    public Optional<Video> byId(long id) {
        return videos(repository.byIds(List.of(id))).stream().findFirst();
    }

    /** Those of them that readers may see. */
    public Map<Long, Video> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        var found = new LinkedHashMap<Long, Video>();
        videos(repository.byIds(ids)).stream()
                .filter(video -> video.withdrawn() == null)
                .forEach(video -> found.put(video.id(), video));
        return found;
    }

    /** Those that readers may see, the newest first. */
    public List<Video> newest(int most, int skipped) {
        return videos(repository.newest(most, skipped));
    }

    /** The same of those that have these words. */
    public List<Video> found(String words, int most, int skipped) {
        return videos(repository.found(words, most, skipped));
    }

    public int count() {
        return repository.count();
    }

    /** The names of the files in the folder {@code incoming}, from which videos are taken in. */
    public List<String> incoming() {
        return store.waiting();
    }

    /** The file of this name in the folder {@code incoming}. */
    public Optional<Path> incoming(String name) {
        return store.waiting(name);
    }

    private List<Video> videos(List<VideoRepository.Row> rows) {
        var ids = rows.stream().map(VideoRepository.Row::id).toList();
        var posters =
                pictures.kept(rows.stream().map(VideoRepository.Row::poster).toList());
        var sources =
                repository.sources(ids).stream().collect(Collectors.groupingBy(VideoRepository.SourceRow::videoId));
        return rows.stream()
                .map(row -> video(row, posters.get(row.poster()), sources.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Video video(
            VideoRepository.Row row, @Nullable Picture poster, List<VideoRepository.SourceRow> sources) {
        if (poster == null) throw new IllegalStateException("The poster of video " + row.id() + " is not here");
        return new Video(
                row.id(),
                row.slug(),
                new Words(row.title(), row.description(), row.credit(), row.transcript()),
                Duration.ofMillis(row.millis()),
                poster,
                sources.stream()
                        .map(one -> new Source(one.type(), address(one.key(), one.type()), one.width(), one.height()))
                        .toList(),
                row.captions() == null ? null : address(row.captions(), "text/vtt"),
                row.silent(),
                row.elsewhere(),
                row.taken(),
                row.withdrawn(),
                row.reason());
    }

    private static String address(String key, String type) {
        return "/media/videos/" + key + "." + type.substring(type.indexOf('/') + 1);
    }

    /** The key of pages that show this video. */
    public static String key(long id) {
        return "video:" + id;
    }

    /**
     * A video as readers find it.
     *
     * @param sources its files, the one to try first before the others; none where another site plays it
     * @param captions the address of its captions, or null
     * @param silent whether nobody speaks in it
     * @param elsewhere where another site plays it, or empty
     * @param reason why it was withdrawn; empty where it was not
     */
    public record Video(
            long id,
            String slug,
            Words words,
            Duration length,
            Picture poster,
            List<Source> sources,
            @Nullable String captions,
            boolean silent,
            String elsewhere,
            OffsetDateTime taken,
            @Nullable OffsetDateTime withdrawn,
            String reason) {

        public String path() {
            return "/videos/" + slug;
        }
    }

    /** One of the files that a browser chooses from. */
    public record Source(String type, String path, int width, int height) {}

    /**
     * What is said of a video.
     *
     * @param description one or two sentences
     * @param transcript all that is said and shown, as paragraphs with an empty line between them
     */
    public record Words(String title, String description, String credit, String transcript) {}

    /**
     * A video as somebody brings it.
     *
     * @param silent whether nobody speaks in it
     * @param files the same video as MP4, as WebM, or as both; none where another site plays it
     * @param elsewhere its address on another site, or empty
     * @param captionedThere whether the other site's player offers captions
     * @param length how long it runs, where another site plays it
     * @param captions a WebVTT file
     * @param taken when it went out; null: now
     */
    public record Offered(
            Words words,
            boolean silent,
            List<Path> files,
            String elsewhere,
            boolean captionedThere,
            Duration length,
            @Nullable Path poster,
            @Nullable Path captions,
            @Nullable OffsetDateTime taken) {}

    /** What came of bringing a video. */
    public sealed interface Outcome {

        record Taken(Video video) implements Outcome {}

        record Declined(List<Fault> faults) implements Outcome {}
    }

    /**
     * Something that is wrong with what was brought.
     *
     * @param about which part of it: title, description, transcript, files, elsewhere, length, poster or captions
     * @param words what is wrong, and what would mend it
     */
    public record Fault(String about, String words) {}
}
