package org.masthead.moving;

import org.jspecify.annotations.Nullable;

/**
 * One of those in a story's byline there.
 *
 * @param biography in HTML or plain text, as it stood; may be empty
 * @param email may be empty
 * @param portrait their picture, or null
 */
public record OldAuthor(
        String slug,
        String name,
        String biography,
        String email,
        @Nullable OldPicture portrait) {}
