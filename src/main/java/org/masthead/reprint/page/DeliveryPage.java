package org.masthead.reprint.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text for a licensee, without the paper around it.
 *
 * @param lead its lead picture, where that is licensed too
 * @param canonical the story's own whole address, which must stand with it
 * @param notices what the paper says of the story
 */
public record DeliveryPage(
        String language,
        String headline,
        String deck,
        String byline,
        String dateline,
        String published,
        @Nullable Lead lead,
        Content body,
        String credit,
        String notice,
        String canonical,
        String paper,
        String licence,
        String limit,
        List<String> notices) {

    /** The picture a story leads with, at its whole address. */
    public record Lead(String address, String alt, String caption, String credit) {}
}
