package org.masthead.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said of a video, and in it: read for the desk, and put in the place of what was said before. */
@Component
class VideoWords {

    private final VideoRepository repository;
    private final VideoStore store;
    private final VideoCheck check;

    VideoWords(VideoRepository repository, VideoStore store, VideoCheck check) {
        this.repository = repository;
        this.store = store;
        this.check = check;
    }

    /** Its captions as a WebVTT file has them; empty where there are none. */
    String captions(VideoRepository.Row video) {
        if (video.captions() == null) return "";
        try {
            return Files.readString(store.file(video.captions()));
        } catch (IOException e) {
            throw new UncheckedIOException("The captions of video " + video.id() + " cannot be read", e);
        }
    }

    /** Nothing where the words are in order and stand from now on. */
    List<Videos.Fault> change(VideoRepository.Row video, Videos.Words words, String captions, boolean silent) {
        var faults = check.of(words, captions, silent, video);
        if (!faults.isEmpty()) return faults;
        var kept = captions.isBlank() || !video.elsewhere().isEmpty()
                ? null
                : store.keep(Captions.read(captions).file());
        repository.reword(video.id(), words, kept, silent);
        return List.of();
    }
}
