package org.masthead.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Markup;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.media.UnusablePicture;
import org.masthead.newsroom.Editor;
import org.springframework.stereotype.Component;

/** Keeps the pictures that come with dispatches; one that cannot be kept never costs its story. */
@Component
class DispatchPictures {

    private static final long LARGEST = 40_000_000;

    private final Pictures pictures;

    DispatchPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * A dispatch's pictures, kept.
     *
     * @param lead the number of the one it leads with, or null
     * @param body its body, with the pictures in their places
     * @param notes which are left out, and why
     */
    record Kept(@Nullable Long lead, Markup body, List<String> notes) {}

    Kept keep(Dispatch dispatch, Editor by) {
        var notes = new ArrayList<String>();
        var lead = dispatch.photo() == null ? null : keep(dispatch.photo(), by, notes);
        var body = dispatch.beside().pictures().isEmpty() ? dispatch.body() : body(dispatch, by, notes);
        return new Kept(lead == null ? null : lead.id(), body, notes);
    }

    /** The portrait's key; empty where it cannot be kept. */
    String portrait(Dispatch.Photo photo, Editor by) {
        var kept = keep(photo, by, new ArrayList<>());
        return kept == null ? "" : kept.key();
    }

    private Markup body(Dispatch dispatch, Editor by, List<String> notes) {
        var placed = new HashMap<String, Markup.Placed>();
        var missing = new HashMap<String, String>();
        dispatch.beside().pictures().forEach((place, photo) -> {
            var kept = keep(photo, by, notes);
            if (kept == null) missing.put(place, photo.href());
            else placed.put(place, new Markup.Placed(kept.path(), kept.width(), kept.height()));
        });
        return dispatch.body().withPictures(placed).withoutPictures(missing);
    }

    private @Nullable Picture keep(Dispatch.Photo photo, Editor by, List<String> notes) {
        try {
            if (photo.bytes() > LARGEST) return leftOut(photo, "the file is larger than 40 MB.", notes);
            return pictures.keep(Files.readAllBytes(photo.file()), photo.words(), by);
        } catch (UnusablePicture e) {
            return leftOut(photo, String.valueOf(e.getMessage()), notes);
        } catch (IOException e) {
            return leftOut(photo, "the file cannot be read.", notes);
        } catch (RuntimeException e) {
            if (Trouble.isOutOfReach(e)) throw Trouble.stopped(e);
            return leftOut(photo, Trouble.plainly(e), notes);
        }
    }

    private static @Nullable Picture leftOut(Dispatch.Photo photo, String reason, List<String> notes) {
        notes.add("The picture " + photo.href() + " is left out: " + reason);
        return null;
    }
}
