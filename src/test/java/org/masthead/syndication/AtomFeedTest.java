package org.masthead.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AtomFeedTest {

    @Test
    void aFeedKeepsEveryRuleOfTheRfc() {
        assertThat(AtomRules.faults(AtomFeed.print(FloodFeed.of(FloodFeed.crest(), FloodFeed.shelter()))))
                .isEmpty();
    }

    @Test
    void aFeedWithoutStoriesIsStillAFeed() {
        assertThat(AtomRules.faults(AtomFeed.print(FloodFeed.of()))).isEmpty();
    }

    @Test
    void aReaderFindsWhoPublishesIt() throws Exception {
        var feed = read(FloodFeed.of(FloodFeed.crest()));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("The Packet: City");
        assertThat(feed.getDescription()).isEqualTo("The city & its river");
        assertThat(feed.getCopyright()).isEqualTo("© 2026 The Packet");
        assertThat(feed.getUri()).isEqualTo("https://packet.example/city/feed.atom");
        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("The Packet");
        assertThat(feed.getPublishedDate()).isEqualTo(Instant.parse("2026-11-03T17:00:00Z"));
    }

    @Test
    void aReaderFindsTheStory() throws Exception {
        var story = entry(FloodFeed.of(FloodFeed.crest()));

        assertThat(story.getUri()).isEqualTo("urn:uuid:0b8a4f0e-7c61-4a3c-9a51-3f1f6f1a0c11");
        assertThat(story.getLink()).isEqualTo("https://packet.example/2026/11/03/river-crests");
        assertThat(story.getTitle()).isEqualTo("River crests at 31 feet");
        assertThat(story.getDescription().getValue()).isEqualTo("The levee held, but <only> just.");
        assertThat(story.getContents())
                .extracting(SyndContent::getType, SyndContent::getValue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("html", "<p>The levee held &amp; the town slept.</p>"));
    }

    @Test
    void aCorrectionShowsAsALaterUpdate() throws Exception {
        var story = entry(FloodFeed.of(FloodFeed.crest()));

        assertThat(story.getPublishedDate()).isEqualTo(Instant.parse("2026-11-03T11:05:04Z"));
        assertThat(story.getUpdatedDate()).isEqualTo(Instant.parse("2026-11-03T17:00:00Z"));
    }

    @Test
    void authorsStandWithTheirPagesAndOthersApart() throws Exception {
        var story = entry(FloodFeed.of(FloodFeed.crest()));

        assertThat(story.getAuthors())
                .extracting(SyndPerson::getName)
                .containsExactly("Ada Flint", "Capital News Service");
        assertThat(story.getAuthors())
                .extracting(SyndPerson::getUri)
                .first()
                .isEqualTo("https://packet.example/by/ada-flint");
        assertThat(story.getContributors()).extracting(SyndPerson::getName).containsExactly("Max Roe");
    }

    @Test
    void sectionTopicsAndPictureComeAlong() throws Exception {
        var story = entry(FloodFeed.of(FloodFeed.crest()));

        assertThat(story.getCategories()).extracting(SyndCategory::getName).containsExactly("city", "levees");
        assertThat(story.getCategories()).extracting(SyndCategory::getLabel).containsExactly("City", "Levees & walls");
        assertThat(story.getEnclosures())
                .extracting(picture -> picture.getUrl() + " " + picture.getType())
                .containsExactly("https://packet.example/media/abcd/1280.jpg image/jpeg");
        assertThat(story.getLinks()).extracting(SyndLink::getRel).contains("alternate");
    }

    @Test
    void aStoryInAnotherLanguageSaysSo() {
        var item = FloodFeed.shelter();
        var spanish = new FeedPage.Item(
                item.id(),
                item.address(),
                "Abre el refugio",
                "es",
                item.published(),
                item.updated(),
                item.authors(),
                item.contributors(),
                item.tags(),
                "",
                "<p>Está abierto.</p>",
                null,
                "");
        var document = XmlReader.document(AtomFeed.print(FloodFeed.of(spanish, FloodFeed.crest())));

        assertThat(document.getDocumentElement().getAttribute("xml:lang")).isEqualTo("en-US");
        assertThat(XmlReader.all(document, AtomRules.ATOM, "entry"))
                .extracting(entry -> entry.getAttribute("xml:lang"))
                .containsExactly("es", "");
    }

    static SyndFeed read(FeedPage page) throws Exception {
        var input = new SyndFeedInput();
        input.setXmlHealerOn(false);
        return input.build(new com.rometools.rome.io.XmlReader(
                new ByteArrayInputStream(AtomFeed.print(page)), "application/atom+xml;charset=UTF-8"));
    }

    private static SyndEntry entry(FeedPage page) throws Exception {
        return read(page).getEntries().getFirst();
    }
}
