package org.masthead.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class SitemapTest {

    private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final String VIDEO = "http://www.google.com/schemas/sitemap-video/1.1";
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-03T12:00:00-05:00");

    @Test
    void theIndexListsItsPartsWithTheirLastChange() {
        var root = XmlReader.document(Sitemap.index(List.of(
                        new Sitemap.Place("https://packet.example/sitemaps/pages.xml", null),
                        new Sitemap.Place("https://packet.example/sitemaps/2026-11.xml", NOON))))
                .getDocumentElement();

        assertThat(root.getLocalName()).isEqualTo("sitemapindex");
        assertThat(texts(root, "sitemap", "loc"))
                .containsExactly(
                        "https://packet.example/sitemaps/pages.xml", "https://packet.example/sitemaps/2026-11.xml");
        assertThat(texts(root, "sitemap", "lastmod")).containsExactly("2026-11-03T17:00:00Z");
    }

    @Test
    void pagesAreListedWithEscapedAddresses() {
        var root = XmlReader.document(
                        Sitemap.pages(List.of(new Sitemap.Place("https://packet.example/?a=1&b=2", NOON))))
                .getDocumentElement();

        assertThat(root.getLocalName()).isEqualTo("urlset");
        assertThat(texts(root, "url", "loc")).containsExactly("https://packet.example/?a=1&b=2");
    }

    @Test
    void newsHasWhatGoogleAsksFor() {
        var xml = Sitemap.news(
                "The Packet",
                "en",
                List.of(new Sitemap.News("https://packet.example/2026/11/03/river-crests", "Mayor: “A & B”", NOON)));
        var document = XmlReader.document(xml);

        assertThat(XmlReader.all(document, MAP, "loc"))
                .extracting(Element::getTextContent)
                .containsExactly("https://packet.example/2026/11/03/river-crests");
        assertThat(List.of("name", "language", "publication_date", "title"))
                .extracting(
                        name -> XmlReader.all(document, NEWS, name).getFirst().getTextContent())
                .containsExactly("The Packet", "en", "2026-11-03T17:00:00Z", "Mayor: “A & B”");
    }

    @Test
    void videosHaveWhatGoogleAsksFor() {
        var ours = new Sitemap.Film(
                "https://packet.example/videos/gavel",
                "https://packet.example/media/a/1200.jpg",
                "The gavel & the vote",
                "A roll call.",
                "https://packet.example/media/videos/a.mp4",
                "",
                83,
                NOON);
        var document = XmlReader.document(Sitemap.videos(List.of(ours)));

        assertThat(texts(document.getDocumentElement(), "url", "loc"))
                .containsExactly("https://packet.example/videos/gavel");
        assertThat(List.of("thumbnail_loc", "title", "description", "content_loc", "duration", "publication_date"))
                .extracting(
                        name -> XmlReader.all(document, VIDEO, name).getFirst().getTextContent())
                .containsExactly(
                        "https://packet.example/media/a/1200.jpg",
                        "The gavel & the vote",
                        "A roll call.",
                        "https://packet.example/media/videos/a.mp4",
                        "83",
                        "2026-11-03T17:00:00Z");
        assertThat(XmlReader.all(document, VIDEO, "player_loc")).isEmpty();
    }

    @Test
    void theFullestPartStaysBelowFiftyMegabytes() {
        var address = "https://a-rather-long-name-of-a-paper.example/2026/11/03/" + "a".repeat(160);
        var places = IntStream.range(0, Sitemap.MOST)
                .mapToObj(i -> new Sitemap.Place(address, NOON))
                .toList();

        assertThat(Sitemap.pages(places).length).isLessThan(50 * 1024 * 1024);
    }

    @Test
    void partsOfAMonthHaveAddressesOfTheirOwn() {
        assertThat(Sitemaps.path(YearMonth.of(2026, 11), 1)).isEqualTo("/sitemaps/2026-11.xml");
        assertThat(Sitemaps.path(YearMonth.of(1998, 3), 2)).isEqualTo("/sitemaps/1998-03-2.xml");
    }

    @ParameterizedTest
    @CsvSource({"en-US, en", "de-AT, de", "zh-CN, zh-cn", "zh-Hant-HK, zh-tw", "zh-TW, zh-tw", "ar, ar"})
    void languagesAreNamedAsGoogleNamesThem(String tag, String named) {
        assertThat(Sitemaps.newsLanguage(Locale.forLanguageTag(tag))).isEqualTo(named);
    }

    private static List<String> texts(Element root, String each, String name) {
        return XmlReader.children(root, MAP, each).stream()
                .flatMap(one -> XmlReader.children(one, MAP, name).stream())
                .map(Element::getTextContent)
                .toList();
    }
}
