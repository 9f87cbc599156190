package org.masthead.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.media.Pictures;
import org.masthead.media.UnusablePicture;
import org.masthead.newsroom.Editor;
import org.springframework.stereotype.Component;

/** Keeps the pictures that dispatches lead with; a picture that cannot be kept never costs its story. */
@Component
class LeadPictures {

    private static final long LARGEST = 40_000_000;

    private final Pictures pictures;

    LeadPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /** A story's lead picture, or none and why. */
    record Lead(@Nullable Long picture, List<String> notes) {

        static final Lead NONE = new Lead(null, List.of());
    }

    Lead keep(Dispatch.@Nullable Photo photo, Editor by) {
        if (photo == null) return Lead.NONE;
        try {
            if (photo.bytes() > LARGEST) return none(photo, "the file is larger than 40 MB.");
            return new Lead(
                    pictures.keep(Files.readAllBytes(photo.file()), photo.words(), by)
                            .id(),
                    List.of());
        } catch (UnusablePicture e) {
            return none(photo, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return none(photo, "the file cannot be read.");
        } catch (RuntimeException e) {
            if (Trouble.isOutOfReach(e)) throw Trouble.stopped(e);
            return none(photo, Trouble.plainly(e));
        }
    }

    private static Lead none(Dispatch.Photo photo, String reason) {
        return new Lead(null, List.of("The picture " + photo.href() + " is left out: " + reason));
    }
}
