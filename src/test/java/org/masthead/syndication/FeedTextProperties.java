package org.masthead.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.w3c.dom.Element;

/** Whatever a story says, its feed is well-formed and says the same. */
class FeedTextProperties {

    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    @Property(tries = 500)
    void rssSaysWhatTheStorySays(@ForAll("words") String words) {
        var item = XmlReader.all(XmlReader.document(RssFeed.print(FloodFeed.of(FloodFeed.saying(words)))), "*", "item")
                .getFirst();
        var carried = XmlReader.carried(words);

        assertThat(one(item, null, "title")).isEqualTo(carried);
        assertThat(one(item, null, "category")).isEqualTo(carried);
        assertThat(one(item, DUBLIN, "creator")).isEqualTo(carried);
        assertThat(visible(one(item, CONTENT, "encoded"))).isEqualTo(visible(escaped(carried)));
        if (!carried.isBlank()) {
            assertThat(visible(one(item, null, "description"))).isEqualTo(visible(escaped(carried)));
            var picture = XmlReader.children(item, MEDIA, "content").getFirst();
            assertThat(one(picture, MEDIA, "credit")).isEqualTo(carried);
        }
    }

    @Property(tries = 500)
    void atomSaysWhatTheStorySays(@ForAll("words") String words) {
        var xml = AtomFeed.print(FloodFeed.of(FloodFeed.saying(words)));
        var entry =
                XmlReader.all(XmlReader.document(xml), AtomRules.ATOM, "entry").getFirst();
        var carried = XmlReader.carried(words);

        assertThat(AtomRules.faults(xml)).isEmpty();
        assertThat(one(entry, AtomRules.ATOM, "title")).isEqualTo(carried);
        assertThat(visible(one(entry, AtomRules.ATOM, "content"))).isEqualTo(visible(escaped(carried)));
        assertThat(one(entry, AtomRules.ATOM, "author")).contains(carried);
        assertThat(XmlReader.children(entry, AtomRules.ATOM, "category")
                        .getFirst()
                        .getAttribute("label"))
                .isEqualTo(carried.replaceAll("[\\t\\n]", " "));
    }

    @Property(tries = 500)
    void jsonSaysWhatTheStorySays(@ForAll("words") String words) {
        var page = FloodFeed.of(FloodFeed.saying(words));
        var utf8 = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var item = JsonFeedTest.items(page).getFirst();

        assertThat(Standards.faults(Standards.JSON_FEED, JsonFeedTest.json(page)))
                .isEmpty();
        if (!words.isBlank()) assertThat(item).containsEntry("title", utf8).containsEntry("summary", utf8);
        assertThat(item).containsEntry("tags", List.of(utf8));
    }

    /** Anything at all, and what breaks XML in particular, among it. */
    @Provide
    Arbitrary<String> words() {
        var awkward = Arbitraries.of(
                "]]>",
                "<![CDATA[",
                "<!--",
                "-->",
                "&amp;",
                "&#0;",
                "&",
                "<",
                ">",
                "\"",
                "'",
                "\u0000",
                "\u0008",
                "\u000B",
                "\u001F",
                "\u007F",
                "\u0085",
                "\u2028",
                "\uFFFE",
                "\uFFFF",
                "\uFEFF",
                "\uD800",
                "\uDC00",
                "\r",
                "\r\n",
                "\n",
                "\t",
                "  ",
                "😀",
                "👩🏽‍🚒",
                "\uD83D",
                "שלום",
                "\u202Eabc\u202C",
                "مرحبا",
                "日本語",
                "<?xml?>",
                "<!DOCTYPE a>",
                "${x}",
                "e\u0301");
        var any = Arbitraries.strings().all().ofMaxLength(40);
        return Arbitraries.oneOf(awkward, any, Arbitraries.strings().ofMaxLength(20))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    private static String one(Element parent, String namespace, String name) {
        return XmlReader.elements(parent)
                .filter(child -> child.getLocalName().equals(name))
                .filter(child ->
                        namespace == null ? child.getNamespaceURI() == null : namespace.equals(child.getNamespaceURI()))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** HTML as its reader sees it. */
    private static String visible(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
