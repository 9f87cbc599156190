package org.masthead.syndication;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of the paper's addresses for search engines (https://www.sitemaps.org/protocol.html). */
final class Sitemap {

    /** How many addresses one list may have, by the protocol. */
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /** The list of lists. */
    static byte[] index(List<Place> parts) {
        return list("sitemapindex", "sitemap", parts);
    }

    /** A list of pages. */
    static byte[] pages(List<Place> pages) {
        return list("urlset", "url", pages);
    }

    /** What is new in the news, as Google asks for it. */
    static byte[] news(String paper, String language, List<News> stories) {
        var xml = XmlPage.of(
                "urlset", "xmlns", NAMESPACE, "xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9");
        for (var story : stories) {
            xml.open("url")
                    .put("loc", story.address())
                    .open("news:news")
                    .open("news:publication")
                    .put("news:name", paper)
                    .put("news:language", language)
                    .close()
                    .put("news:publication_date", AtomFeed.time(story.published()))
                    .put("news:title", story.title())
                    .close()
                    .close();
        }
        return xml.bytes();
    }

    /** Videos, as Google asks for them. */
    static byte[] videos(List<Film> films) {
        var xml = XmlPage.of(
                "urlset", "xmlns", NAMESPACE, "xmlns:video", "http://www.google.com/schemas/sitemap-video/1.1");
        for (var film : films) {
            xml.open("url")
                    .put("loc", film.address())
                    .open("video:video")
                    .put("video:thumbnail_loc", film.poster())
                    .put("video:title", film.title())
                    .put("video:description", film.description())
                    .putAny("video:content_loc", film.file())
                    .putAny("video:player_loc", film.player())
                    .put("video:duration", Long.toString(film.seconds()))
                    .put("video:publication_date", AtomFeed.time(film.published()))
                    .close()
                    .close();
        }
        return xml.bytes();
    }

    private static byte[] list(String root, String each, List<Place> places) {
        var xml = XmlPage.of(root, "xmlns", NAMESPACE);
        for (var place : places) {
            xml.open(each).put("loc", place.address());
            if (place.changed() != null) xml.put("lastmod", AtomFeed.time(place.changed()));
            xml.close();
        }
        return xml.bytes();
    }

    /** A page or a list, and when it last changed, where that is known. */
    record Place(String address, @Nullable OffsetDateTime changed) {}

    /**
     * A video.
     *
     * @param file where it lies, where it is ours
     * @param player where another site plays it, else
     */
    record Film(
            String address,
            String poster,
            String title,
            String description,
            String file,
            String player,
            long seconds,
            OffsetDateTime published) {}

    /** A new story. */
    record News(String address, String title, OffsetDateTime published) {}
}
