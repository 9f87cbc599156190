package org.masthead.media;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masthead.house.PagesChanged;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures as they leave the paper whole and come back: their files, and what is said of them. */
@Service
public class KeptPictures {

    private static final Map<String, String> ENDINGS =
            Map.of("image/jpeg", ".jpg", "image/png", ".png", "image/gif", ".gif", "image/webp", ".webp");

    private final PictureRepository pictures;
    private final KeptPictureRepository repository;
    private final PictureStore store;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    KeptPictures(
            PictureRepository pictures,
            KeptPictureRepository repository,
            PictureStore store,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.pictures = pictures;
        this.repository = repository;
        this.store = store;
        this.ledger = ledger;
        this.events = events;
    }

    public Extent extent() {
        return repository.extent();
    }

    /** The next so many pictures after a number. */
    public List<Kept> after(long number, int most) {
        return repository.after(number, most);
    }

    /** The picture's own file, from which the sizes on pages are made. */
    public Path original(String key) {
        return store.original(key);
    }

    /** Who made it with what, signed, as it came; not there where its file said nothing of it. */
    public Path provenance(String key) {
        return store.provenance(key);
    }

    public boolean isHere(String key) {
        return pictures.byKey(key).isPresent();
    }

    /**
     * Takes a picture back that is not here.
     *
     * @param provenance who made it with what, signed; empty: nothing is known of it
     * @throws UnusablePicture when it is not the file it was, with the reason
     */
    @Transactional
    public void keep(Kept kept, byte[] file, byte[] provenance, Editor by) {
        if (!PictureStore.fingerprint(file).equals(kept.key()))
            throw new UnusablePicture("The file is damaged: it is not the one that was exported.");
        var desk = Objects.requireNonNullElseGet(kept.desk(), () -> Desk.none(by));
        var id = repository.add(store.keepAsItIs(file, provenance), kept, desk);
        ledger.write(by, "took in", Pictures.key(id), kept.caption());
        var keys = new HashSet<>(Set.of(Pictures.key(id), Pictures.key(kept.key())));
        desk.formerKeys().forEach(key -> keys.add(Pictures.key(key)));
        events.publishEvent(new PagesChanged(keys));
    }

    /**
     * A picture, as it is written down.
     *
     * @param key a fingerprint of its file
     * @param kept when it came to the paper
     * @param desk what else the desk knows of it; null in what older programs wrote
     */
    public record Kept(
            long number,
            String key,
            String type,
            int width,
            int height,
            long bytes,
            String alt,
            String caption,
            String credit,
            OffsetDateTime kept,
            @Nullable Desk desk) {

        /** What its file is called outside the paper. */
        public String fileName() {
            return key + ENDINGS.getOrDefault(type, "");
        }

        /** What its provenance is called there; empty where nothing is known of it. */
        public String provenanceName() {
            return desk == null || desk.provenance() == 0 ? "" : key + ".c2pa";
        }
    }

    /**
     * What the desk knows of a picture.
     *
     * @param by who brought it
     * @param fileName what it was called where it came from
     * @param creator who took it
     * @param holder who licenses it to the paper; empty: it is the paper's
     * @param expires the end of the licence; null: none
     * @param hidden when the clock took it from the pages; null: it did not
     * @param across the point that must be seen, in thousandths of the width
     * @param down the same of the height
     * @param formerKeys those of files it had before, under which it still answers
     * @param provenance the bytes of what says, signed, who made it with what
     */
    public record Desk(
            String by,
            String fileName,
            String headline,
            String creator,
            String copyright,
            String keywords,
            @Nullable LocalDate taken,
            String holder,
            @Nullable OffsetDateTime expires,
            @Nullable OffsetDateTime hidden,
            int across,
            int down,
            List<Cut> crops,
            List<String> formerKeys,
            int provenance) {

        public Desk {
            if (across < 0 || across > Framing.WHOLE || down < 0 || down > Framing.WHOLE)
                throw new IllegalArgumentException("Its point lies outside of it.");
        }

        static Desk none(Editor by) {
            var middle = Framing.MIDDLE;
            return new Desk(
                    by.name(), "", "", "", "", "", null, "", null, null, middle, middle, List.of(), List.of(), 0);
        }
    }

    /** The part of a picture that is shown in a shape, in pixels. */
    public record Cut(String shape, int x, int y, int width, int height) {}

    /** How many pictures there are, and how many bytes in them. */
    public record Extent(long pictures, long bytes) {}
}
