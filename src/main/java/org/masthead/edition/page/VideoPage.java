package org.masthead.edition.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;
import org.masthead.house.page.Teaser;

/**
 * A video, to be watched or read.
 *
 * @param player the paper's own; null where another site plays it
 * @param elsewhere the other site; null where the paper plays it
 * @param silent whether nobody speaks in it
 * @param transcript its paragraphs
 * @param story the story it belongs to, or null
 * @param more other videos
 */
public record VideoPage(
        Head head,
        VideoCard video,
        String credit,
        @Nullable Player player,
        @Nullable Elsewhere elsewhere,
        boolean silent,
        List<String> transcript,
        @Nullable Teaser story,
        List<VideoCard> more) {

    /**
     * What the paper's own player needs.
     *
     * @param poster the address of the picture that stands there until it plays
     * @param captions the address of its captions, or null
     * @param language of the captions
     */
    public record Player(
            List<File> files,
            String poster,
            int width,
            int height,
            @Nullable String captions,
            String language) {}

    /** One of the files that a browser chooses from. */
    public record File(String path, String type) {}

    /** Where another site plays it. */
    public record Elsewhere(String address, String site) {}
}
