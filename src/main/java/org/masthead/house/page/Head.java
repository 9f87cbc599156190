package org.masthead.house.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to browsers, search engines and social networks.
 *
 * @param title the page's name, without the paper's
 * @param description one sentence; empty: none
 * @param canonical the path of the page that stands for this one; null on pages that no one should index
 * @param previous the path of the page before this one, or null
 * @param next the path of the page after this one, or null
 * @param feeds feeds of this page's own, besides the paper's
 * @param card how a link to this page looks elsewhere
 * @param data schema.org JSON-LD, or null
 */
public record Head(
        String title,
        String description,
        @Nullable String canonical,
        @Nullable String previous,
        @Nullable String next,
        List<Feed> feeds,
        Card card,
        @Nullable Content data) {

    public static Head of(String title, String description, String canonical) {
        return new Head(title, description, canonical, null, null, List.of(), Card.PLAIN, null);
    }

    /** A page that search engines should leave out. */
    public static Head unlisted(String title) {
        return new Head(title, "", null, null, null, List.of(), Card.PLAIN, null);
    }

    public Head withFeeds(String name, String path) {
        return new Head(title, description, canonical, previous, next, List.of(new Feed(name, path)), card, data);
    }

    public Head withPages(@Nullable String before, @Nullable String after) {
        return new Head(title, description, canonical, before, after, feeds, card, data);
    }

    public Head at(String path) {
        return new Head(title, description, path, previous, next, feeds, card, data);
    }

    public Head withData(Content json) {
        return new Head(title, description, canonical, previous, next, feeds, card, json);
    }

    /**
     * Feeds that a page offers.
     *
     * @param path what {@code feed.xml}, {@code feed.atom} and {@code feed.json} are appended to; ends in a slash
     */
    public record Feed(String name, String path) {}

    /**
     * OpenGraph and Twitter's card.
     *
     * @param type {@code website}, {@code article} or {@code profile}
     * @param title the headline for social networks, or empty for the page's own
     * @param picture the whole address of a picture, or null
     */
    public record Card(
            String type,
            String title,
            @Nullable String picture,
            String pictureWords,
            @Nullable String published,
            @Nullable String updated) {

        public static final Card PLAIN = new Card("website", "", null, "", null, null);
    }
}
