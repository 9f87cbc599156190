package org.masthead.house.page;

import org.jspecify.annotations.Nullable;

/**
 * A story as fronts, rivers and lists show it: enough to decide whether to read it.
 *
 * @param id the story's number
 * @param path its address
 * @param byline who wrote it, as one line; may be empty
 * @param image its picture, or null
 */
public record Teaser(
        long id,
        String path,
        String section,
        String sectionName,
        String kicker,
        String headline,
        String deck,
        String byline,
        When published,
        @Nullable Image image) {

    /** In other words, with another picture; what is empty stays. */
    public Teaser withOverrides(
            String otherKicker, String otherHeadline, String otherDeck, @Nullable Image otherImage) {
        return new Teaser(
                id,
                path,
                section,
                sectionName,
                otherKicker.isEmpty() ? kicker : otherKicker,
                otherHeadline.isEmpty() ? headline : otherHeadline,
                otherDeck.isEmpty() ? deck : otherDeck,
                byline,
                published,
                otherImage == null ? image : otherImage);
    }
}
