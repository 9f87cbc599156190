package org.masthead.media;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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

    private final PictureRepository repository;
    private final PictureStore store;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    KeptPictures(PictureRepository repository, PictureStore store, Ledger ledger, ApplicationEventPublisher events) {
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

    public boolean isHere(String key) {
        return repository.byKey(key).isPresent();
    }

    /**
     * Takes a picture back that is not here.
     *
     * @throws UnusablePicture when it is not the file it was, with the reason
     */
    @Transactional
    public void keep(Kept kept, byte[] file, Editor by) {
        if (!PictureStore.fingerprint(file).equals(kept.key()))
            throw new UnusablePicture("The file is damaged: it is not the one that was exported.");
        var picture = repository.add(store.keepAsItIs(file), kept, by.name());
        ledger.write(by, "took in", Pictures.key(picture.id()), kept.caption());
        events.publishEvent(PagesChanged.of(Pictures.key(picture.id()), Pictures.key(picture.key())));
    }

    /**
     * A picture, as it is written down.
     *
     * @param key a fingerprint of its file
     * @param kept when it came to the paper
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
            OffsetDateTime kept) {

        /** What its file is called outside the paper. */
        public String fileName() {
            return key + ENDINGS.getOrDefault(type, "");
        }
    }

    /** How many pictures there are, and how many bytes in them. */
    public record Extent(long pictures, long bytes) {}
}
