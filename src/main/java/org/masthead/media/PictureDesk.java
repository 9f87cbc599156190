package org.masthead.media;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masthead.house.NotFound;
import org.masthead.house.PagesChanged;
import org.masthead.house.Purged;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the newsroom does with pictures: takes them in, describes and frames them, replaces them, lets them expire. */
@Service
class PictureDesk {

    private static final int MOST_PLACES = 200;

    private final PictureRepository pictures;
    private final PictureDeskRepository repository;
    private final PictureStore store;
    private final ObjectProvider<Picture.Places> rooms;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PictureDesk(
            PictureRepository pictures,
            PictureDeskRepository repository,
            PictureStore store,
            ObjectProvider<Picture.Places> rooms,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pictures = pictures;
        this.repository = repository;
        this.store = store;
        this.rooms = rooms;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a picture in, and with it what its file says; one that is here already stays as it is. */
    @Transactional
    Outcome take(byte[] file, String name, Editor by) {
        PictureStore.Kept kept;
        try {
            kept = store.keep(file);
        } catch (UnusablePicture refused) {
            return new Outcome.Declined(String.valueOf(refused.getMessage()));
        }
        var replaced = pictures.replaced(kept.key());
        if (replaced.isPresent())
            return new Outcome.Declined("Another file has taken the place of this one. It is picture " + replaced.get()
                    + " in the library.");
        var here = pictures.byKey(kept.key());
        if (here.isPresent()) return new Outcome.Taken(here.get(), false);
        var notes = kept.notes();
        var words = new Pictures.Words(notes.alt(), notes.caption(), notes.creditLine());
        var picture = pictures.save(kept, words, name, by.name(), OffsetDateTime.now(clock));
        ledger.write(by, "took in", Pictures.key(picture.id()), name);
        events.publishEvent(PagesChanged.of(Pictures.key(picture.id()), Pictures.key(picture.key())));
        return new Outcome.Taken(picture, true);
    }

    /** Says what is seen in a picture and whose it is, and what must be seen of it in which shape. */
    @Transactional
    void describe(long id, PictureDeskRepository.Described said, Framing framing, Editor by) {
        var before = repository.byId(id).orElseThrow(NotFound::new);
        repository.describe(id, said);
        repository.frame(id, framing);
        ledger.write(
                by,
                "described",
                Pictures.key(id),
                said.alt(),
                Ledger.Change.between(before.said(), said, "creator", "credit"));
        changed(names(id));
    }

    /** Says who licenses a picture, and until when; from then on readers do not see it. */
    @Transactional
    void license(long id, String holder, String copyright, @Nullable OffsetDateTime expires, Editor by) {
        var before = repository.byId(id).orElseThrow(NotFound::new);
        repository.license(id, holder, copyright, expires);
        ledger.write(
                by,
                "licensed",
                Pictures.key(id),
                new Ledger.Change(
                        Map.of("holder", before.holder(), "until", end(before.expires())),
                        Map.of("holder", holder, "until", end(expires))));
        changed(names(id));
    }

    private static String end(@Nullable OffsetDateTime expires) {
        return expires == null ? "without an end" : expires.toInstant().toString();
    }

    /** Puts another file in a picture's place, wherever it is shown; its words and its point stay. */
    @Transactional
    Outcome replace(long id, byte[] file, String name, Editor by) {
        var old = pictures.byId(id).orElseThrow(NotFound::new);
        PictureStore.Kept kept;
        try {
            kept = store.keep(file);
        } catch (UnusablePicture refused) {
            return new Outcome.Declined(String.valueOf(refused.getMessage()));
        }
        if (kept.key().equals(old.key())) return new Outcome.Declined("This is the file that is here already.");
        var owner = pictures.byKey(kept.key());
        if (owner.isPresent() && owner.get().id() != id)
            return new Outcome.Declined("This file is in the library already, as picture "
                    + owner.get().id() + ". Use that one where it is wanted.");
        repository.replace(id, old.key(), kept, name);
        if (kept.width() != old.width() || kept.height() != old.height())
            repository.frame(
                    id, new Framing(old.framing().across(), old.framing().down(), Map.of()));
        ledger.write(by, "replaced the file of", Pictures.key(id), Ledger.Change.of("file", old.key(), kept.key()));
        changed(names(id));
        return new Outcome.Taken(pictures.byId(id).orElseThrow(), true);
    }

    /** The numbers of pictures whose licence has ended and that the clock must take from the pages. */
    List<Long> due() {
        return repository.due(OffsetDateTime.now(clock), 50);
    }

    /** What the clock does with one of them. */
    @Transactional
    void hide(long id) {
        if (!repository.hide(id, OffsetDateTime.now(clock))) return;
        ledger.write(Editor.CLOCK, "took from the pages", Pictures.key(id), "The licence has ended.");
        changed(names(id));
    }

    /** Where a picture is shown, room by room. */
    List<Picture.Place> places(long id) {
        var names = names(id);
        return rooms.orderedStream()
                .flatMap(room -> room.of(names, MOST_PLACES).stream())
                .toList();
    }

    /** Those of these that no room shows. */
    List<PictureDeskRepository.Row> unused(List<PictureDeskRepository.Row> rows) {
        var keys =
                repository.keys(rows.stream().map(PictureDeskRepository.Row::id).toList());
        var names = new ArrayList<Picture.Names>();
        keys.forEach((id, all) -> names.add(new Picture.Names(id, all)));
        var shown = new HashSet<Long>();
        rooms.forEach(room -> shown.addAll(room.shown(names)));
        return rows.stream().filter(row -> !shown.contains(row.id())).toList();
    }

    private Picture.Names names(long id) {
        return new Picture.Names(id, repository.keys(List.of(id)).getOrDefault(id, Set.of()));
    }

    /** A picture that is in very many places changes the whole paper. */
    private void changed(Picture.Names names) {
        var keys = new HashSet<String>();
        keys.add(Pictures.key(names.id()));
        names.keys().forEach(key -> keys.add(Pictures.key(key)));
        rooms.orderedStream().forEach(room -> {
            var places = room.of(names, MOST_PLACES);
            if (places.size() >= MOST_PLACES) keys.add(Purged.EVERYTHING);
            places.stream()
                    .filter(Picture.Place::readers)
                    .map(Picture.Place::key)
                    .forEach(keys::add);
        });
        events.publishEvent(new PagesChanged(keys));
    }

    /** A size of a picture for the desk, which sees those too that readers do not see any more. */
    Path preview(long id) {
        return store.rendition(pictures.byId(id).orElseThrow(NotFound::new), 960, "jpg");
    }

    /** What came of bringing a file. */
    sealed interface Outcome {

        /** @param fresh false where it was here already */
        record Taken(Picture picture, boolean fresh) implements Outcome {}

        record Declined(String reason) implements Outcome {}
    }
}
