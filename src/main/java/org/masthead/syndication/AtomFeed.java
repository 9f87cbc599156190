package org.masthead.syndication;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.masthead.syndication.FeedPage.Item;
import org.masthead.syndication.FeedPage.Person;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    static byte[] print(FeedPage page) {
        var self = page.self(FeedFormat.ATOM);
        var xml = XmlPage.of("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", page.language());
        xml.put("id", self)
                .put("title", page.title())
                .put("subtitle", page.about())
                .put("updated", time(page.updated()))
                .putAny("rights", page.rights())
                .put("generator", "Masthead");
        link(xml, "rel", "self", "type", "application/atom+xml", "href", self);
        link(xml, "rel", "alternate", "type", "text/html", "href", page.home());
        person(xml, "author", page.paper());
        page.items().forEach(item -> entry(xml, item, page));
        return xml.bytes();
    }

    private static void entry(XmlPage xml, Item item, FeedPage page) {
        if (item.language().equals(page.language())) xml.open("entry");
        else xml.open("entry", "xml:lang", item.language());
        xml.put("id", item.id())
                .put("title", item.title())
                .put("published", time(item.published()))
                .put("updated", time(item.updated()));
        link(xml, "rel", "alternate", "type", "text/html", "href", item.address());
        picture(xml, item);
        item.authors().forEach(author -> person(xml, "author", author));
        item.contributors().forEach(other -> person(xml, "contributor", other));
        item.tags()
                .forEach(tag -> xml.open("category", "term", tag.slug(), "scheme", scheme(tag), "label", tag.name())
                        .close());
        xml.putAny("summary", item.summary())
                .put("content", item.content(), "type", "html")
                .putAny("rights", item.rights())
                .close();
    }

    private static void picture(XmlPage xml, Item item) {
        var picture = item.picture();
        if (picture == null) return;
        var words = picture.credit().isBlank() ? picture.alt() : picture.alt() + " (" + picture.credit() + ")";
        link(xml, "rel", "enclosure", "type", FeedPage.Picture.TYPE, "href", picture.address(), "title", words.strip());
    }

    private static void person(XmlPage xml, String part, Person person) {
        xml.open(part).put("name", person.name());
        if (person.address() != null) xml.put("uri", person.address());
        xml.close();
    }

    private static void link(XmlPage xml, String... attributes) {
        xml.open("link", attributes).close();
    }

    /** What a term belongs to: the address above its own. */
    private static String scheme(FeedPage.Tag tag) {
        return tag.address().substring(0, tag.address().lastIndexOf('/') + 1);
    }

    /** A date and time by RFC 3339. */
    static String time(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
    }
}
