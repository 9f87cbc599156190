package org.masthead.syndication;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.masthead.syndication.FeedPage.Item;
import org.masthead.syndication.FeedPage.Person;

/** A feed as RSS 2.0, by the RSS Advisory Board's specification and best practices. */
final class RssFeed {

    /** Minutes a reader's program may wait before it asks again. */
    private static final String WAIT = "15";

    private RssFeed() {}

    static byte[] print(FeedPage page) {
        var xml = XmlPage.of(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:media",
                "http://search.yahoo.com/mrss/");
        xml.open("channel")
                .put("title", page.title())
                .put("link", page.home())
                .put("description", page.about())
                .put("language", page.language())
                .putAny("copyright", page.rights())
                .put("lastBuildDate", date(page.updated()))
                .put("generator", "Masthead")
                .put("ttl", WAIT)
                .open("atom:link", "rel", "self", "type", "application/rss+xml", "href", page.self(FeedFormat.RSS))
                .close();
        page.items().forEach(item -> item(xml, item, page));
        return xml.bytes();
    }

    private static void item(XmlPage xml, Item item, FeedPage page) {
        xml.open("item")
                .put("title", item.title())
                .put("link", item.address())
                .put(
                        "guid",
                        item.id(),
                        "isPermaLink",
                        Boolean.toString(item.id().equals(item.address())))
                .put("pubDate", date(item.published()));
        if (item.updated().isAfter(item.published())) xml.put("dcterms:modified", AtomFeed.time(item.updated()));
        for (Person author : item.authors()) xml.put("dc:creator", author.name());
        for (Person other : item.contributors()) xml.put("dc:contributor", other.name());
        item.tags().forEach(tag -> xml.put("category", tag.name(), "domain", tag.address()));
        if (!item.language().equals(page.language())) xml.put("dc:language", item.language());
        xml.putAny("dc:rights", item.rights());
        // A description is HTML, so plain text is escaped once as HTML, and then again as XML.
        xml.putAny("description", SyndicatedBody.escaped(item.summary()));
        xml.put("content:encoded", item.content());
        picture(xml, item);
        xml.close();
    }

    private static void picture(XmlPage xml, Item item) {
        var picture = item.picture();
        if (picture == null) return;
        xml.open(
                        "media:content",
                        "url",
                        picture.address(),
                        "medium",
                        "image",
                        "type",
                        FeedPage.Picture.TYPE,
                        "width",
                        Integer.toString(picture.width()),
                        "height",
                        Integer.toString(picture.height()))
                .putAny("media:title", picture.alt(), "type", "plain")
                .putAny("media:description", picture.caption(), "type", "plain")
                .putAny("media:credit", picture.credit())
                .close();
    }

    /** A date by RFC 822, with the four-digit year of RFC 1123. */
    private static String date(OffsetDateTime time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
