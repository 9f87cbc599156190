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

    /** A new story. */
    record News(String address, String title, OffsetDateTime published) {}
}
