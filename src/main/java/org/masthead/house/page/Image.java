package org.masthead.house.page;

import org.jspecify.annotations.Nullable;

/**
 * A picture as pages show it, in sizes from which the browser picks.
 *
 * @param source the address of a middling size
 * @param sources the addresses of all sizes, as {@code srcset} wants them
 * @param social the address of a JPEG for other sites' cards
 * @param width of the whole picture, in pixels, so that no text jumps when it comes
 * @param height of the whole picture, in pixels
 * @param alt what is seen, for those who cannot see it
 * @param caption the line under it; may be empty
 * @param credit whose it is; may be empty
 */
public record Image(
        String source,
        String sources,
        String social,
        int width,
        int height,
        String alt,
        String caption,
        String credit) {

    public Image withCaption(@Nullable String other) {
        if (other == null || other.isBlank()) return this;
        return new Image(source, sources, social, width, height, alt, other, credit);
    }
}
