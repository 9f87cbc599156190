package org.masthead.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RssFeedTest {

    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    @Test
    void aChannelHasWhatRssRequires() throws Exception {
        var channel = channel(FloodFeed.of(FloodFeed.crest()));

        assertThat(channel.getFeedType()).isEqualTo("rss_2.0");
        assertThat(channel.getTitle()).isEqualTo("The Packet: City");
        assertThat(channel.getLink()).isEqualTo("https://packet.example/city");
        assertThat(channel.getDescription()).isEqualTo("The city & its river");
        assertThat(channel.getLanguage()).isEqualTo("en-US");
        assertThat(channel.getCopyright()).isEqualTo("© 2026 The Packet");
        assertThat(channel.getTtl()).isPositive();
        assertThat(channel.getLastBuildDate()).isEqualTo(Instant.parse("2026-11-03T17:00:00Z"));
    }

    @Test
    void aChannelWithoutStoriesIsStillOne() throws Exception {
        assertThat(channel(FloodFeed.of()).getItems()).isEmpty();
    }

    @Test
    void aChannelNamesItsOwnAddress() {
        var channel =
                (Element) xml(FloodFeed.of()).getElementsByTagName("channel").item(0);
        var self = XmlReader.children(channel, AtomRules.ATOM, "link").getFirst();

        assertThat(self.getAttribute("rel")).isEqualTo("self");
        assertThat(self.getAttribute("href")).isEqualTo("https://packet.example/city/feed.xml");
        assertThat(self.getAttribute("type")).isEqualTo("application/rss+xml");
    }

    @Test
    void datesAreByRfc822WithAYearOfFourDigits() {
        var channel = (Element) xml(FloodFeed.of(FloodFeed.crest()))
                .getElementsByTagName("channel")
                .item(0);
        var item = XmlReader.elements(channel)
                .filter(one -> one.getLocalName().equals("item"))
                .findFirst()
                .orElseThrow();

        assertThat(text(channel, "lastBuildDate")).isEqualTo("Tue, 3 Nov 2026 17:00:00 GMT");
        assertThat(text(item, "pubDate")).isEqualTo("Tue, 3 Nov 2026 11:05:04 GMT");
    }

    @Test
    void aReaderFindsTheStory() throws Exception {
        var story = entry(FloodFeed.of(FloodFeed.crest()));

        assertThat(story.getTitle()).isEqualTo("River crests at 31 feet");
        assertThat(story.getLink()).isEqualTo("https://packet.example/2026/11/03/river-crests");
        assertThat(story.getPublishedDate()).isEqualTo(Instant.parse("2026-11-03T11:05:04Z"));
        assertThat(story.getContents().getFirst().getValue()).isEqualTo("<p>The levee held &amp; the town slept.</p>");
        assertThat(story.getCategories()).extracting(SyndCategory::getName).containsExactly("City", "Levees & walls");
    }

    @Test
    void aNameInTheWorldIsNotTakenForAnAddress() throws Exception {
        var guid = ((Item) channel(FloodFeed.of(FloodFeed.crest())).getItems().getFirst()).getGuid();

        assertThat(guid.getValue()).isEqualTo("urn:uuid:0b8a4f0e-7c61-4a3c-9a51-3f1f6f1a0c11");
        assertThat(guid.isPermaLink()).isFalse();
    }

    @Test
    void anAddressAsANameIsAPermanentLink() throws Exception {
        var item = FloodFeed.shelter();
        var byAddress = new FeedPage.Item(
                item.address(),
                item.address(),
                item.title(),
                item.language(),
                item.published(),
                item.updated(),
                item.authors(),
                item.contributors(),
                item.tags(),
                "",
                item.content(),
                null,
                "");

        assertThat(((Item) channel(FloodFeed.of(byAddress)).getItems().getFirst())
                        .getGuid()
                        .isPermaLink())
                .isTrue();
    }

    @Test
    void aDescriptionIsHtmlSoItsPlainTextIsEscapedOnce() throws Exception {
        var description =
                entry(FloodFeed.of(FloodFeed.crest())).getDescription().getValue();

        assertThat(description).isEqualTo("The levee held, but &lt;only&gt; just.");
        assertThat(Parser.unescapeEntities(description, false)).isEqualTo("The levee held, but <only> just.");
    }

    @Test
    void allAuthorsAreNamedAndOthersApart() throws Exception {
        var dublin = (DCModule) entry(FloodFeed.of(FloodFeed.crest())).getModule(DCModule.URI);

        assertThat(dublin.getCreators()).containsExactly("Ada Flint", "Capital News Service");
        assertThat(dublin.getContributors()).containsExactly("Max Roe");
    }

    @Test
    void onlyAStoryThatChangedSaysWhen() {
        var modified = XmlReader.all(
                xml(FloodFeed.of(FloodFeed.crest(), FloodFeed.shelter())), "http://purl.org/dc/terms/", "modified");

        assertThat(modified).hasSize(1);
        assertThat(OffsetDateTime.parse(modified.getFirst().getTextContent())).isEqualTo(FloodFeed.NOON);
    }

    @Test
    void thePictureComesWithItsWordsAndItsCredit() {
        var picture = XmlReader.all(xml(FloodFeed.of(FloodFeed.crest(), FloodFeed.shelter())), MEDIA, "content");

        assertThat(picture).hasSize(1);
        assertThat(picture.getFirst().getAttribute("url")).isEqualTo("https://packet.example/media/abcd/1280.jpg");
        assertThat(picture.getFirst().getAttribute("width")).isEqualTo("1280");
        assertThat(XmlReader.elements(picture.getFirst()).map(Element::getTextContent))
                .containsExactly("A levee", "The levee at dawn", "Max Roe / The Packet");
    }

    private static String text(Element parent, String name) {
        return XmlReader.elements(parent)
                .filter(one -> one.getTagName().equals(name))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }

    private static org.w3c.dom.Document xml(FeedPage page) {
        return XmlReader.document(RssFeed.print(page));
    }

    private static Channel channel(FeedPage page) throws Exception {
        var input = new WireFeedInput();
        input.setXmlHealerOn(false);
        return (Channel) input.build(reader(page));
    }

    private static SyndEntry entry(FeedPage page) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(reader(page));
        return feed.getEntries().getFirst();
    }

    private static com.rometools.rome.io.XmlReader reader(FeedPage page) throws Exception {
        return new com.rometools.rome.io.XmlReader(
                new ByteArrayInputStream(RssFeed.print(page)), "application/rss+xml;charset=UTF-8");
    }
}
