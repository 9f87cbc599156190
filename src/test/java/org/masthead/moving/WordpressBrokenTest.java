package org.masthead.moving;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.masthead.moving.WordpressExport.Item;

/** Exports as they come out of old sites: not always XML. */
class WordpressBrokenTest {

    private static final String TWO = new WordpressExport()
            .with(Item.numbered(1, "The first story."))
            .with(Item.numbered(2, "The second story."))
            .xml();

    private static String text(String content) {
        return WordpressExport.body(content).text();
    }

    @Test
    void theEndOfACdataMayStandInAText() {
        assertThat(text("Write ]]> to end it, and ]]]]> too.")).isEqualTo("Write ]]> to end it, and ]]]]> too.");
    }

    @Test
    void aCdataThatEndsTooEarlyLosesNoWords() {
        var broken = TWO.replace("The first story.", "Before <code>a]]>b</code> <b>after</b> &amp; on.");
        assertThat(WordpressExport.read(broken).stories().getFirst().body().text())
                .isEqualTo("Before ab after & on.");
        assertThat(WordpressExport.read(broken).stories()).hasSize(2);
    }

    @Test
    void wordsNeedNoCdata() {
        var bare = TWO.replace("<![CDATA[The first story.]]>", "&lt;p&gt;Fish &amp;amp; chips, 5 &lt; 6&lt;/p&gt;")
                .replace("<![CDATA[The second story.]]>", "<p>Tom & Jerry &nbsp;at <b>home</b></p>");
        assertThat(WordpressExport.read(bare).stories())
                .extracting(one -> one.body().text())
                .containsExactly("Fish & chips, 5 < 6", "Tom & Jerry at home");
    }

    @Test
    void controlsThatXmlForbidsAreLeftOut() {
        var odd = TWO.replace("first story", "fir\u0001st\u0000 st\u000bory&#x1;");
        assertThat(WordpressExport.read(odd).stories().getFirst().body().text()).isEqualTo("The first story.");
    }

    @Test
    void aByteOrderMarkAndEmptyLinesMayComeFirst() {
        assertThat(WordpressExport.read("\uFEFF\n\n  " + TWO).stories()).hasSize(2);
    }

    @Test
    void anErrorMessageMayComeFirstAndLast() {
        var noisy = "<br />\n<b>Warning</b>: Undefined variable in <b>/srv/site/functions.php</b> on line <b>3</b>\n"
                + TWO + "<b>Fatal error</b>: Allowed memory size exhausted";
        assertThat(WordpressExport.read(noisy).stories()).hasSize(2);
        assertThat(WordpressExport.read(noisy).refused()).isEmpty();
    }

    @Test
    void oldLettersAmongNewOnesAreReadAsWindowsWroteThem() {
        var bytes = new ByteArrayOutputStream();
        var parts = TWO.split("first", 2);
        bytes.writeBytes(parts[0].getBytes(UTF_8));
        bytes.writeBytes("Café \u201cnew\u201d and ".getBytes(UTF_8));
        bytes.writeBytes("caf\u00e9 \u201cold\u201d".getBytes(Charset.forName("windows-1252")));
        bytes.writeBytes(parts[1].getBytes(UTF_8));
        assertThat(WordpressExport.read(List.of(bytes.toByteArray()))
                        .stories()
                        .getFirst()
                        .body()
                        .text())
                .isEqualTo("The Café “new” and café “old” story.");
    }

    @Test
    void otherEncodingsAreReadAsTheFileSays() {
        var latin = TWO.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"").replace("first", "erste schöne");
        var read = WordpressExport.read(List.of(latin.getBytes(Charset.forName("ISO-8859-1"))));
        assertThat(read.stories().getFirst().body().text()).isEqualTo("The erste schöne story.");
        assertThat(WordpressExport.read(List.of(TWO.getBytes(UTF_16))).stories())
                .hasSize(2);
    }

    @Test
    void anEncodingThatNobodyKnowsIsTakenForTheUsualOne() {
        for (var unknown : List.of("_TF-8", "-", "klingon")) {
            var file = TWO.replace("UTF-8", unknown).replace("first", "erste schöne");
            assertThat(WordpressExport.read(file).stories().getFirst().body().text())
                    .as(unknown)
                    .isEqualTo("The erste schöne story.");
        }
    }

    @Test
    void aFileThatIsCutOffIsReadUpToTheCut() {
        var cut = TWO.substring(0, TWO.indexOf("second story") + 8);
        assertThat(WordpressExport.read(cut).headlines()).containsExactly("Story 1");
        assertThat(WordpressExport.read(cut).refused())
                .containsExactlyEntriesOf(Map.of(2L, "The file breaks off in the middle of it."));
        var between = TWO.substring(0, TWO.indexOf("<item>", TWO.indexOf("first story")));
        assertThat(WordpressExport.read(between).refused())
                .containsExactlyEntriesOf(Map.of(2L, "The file breaks off before it."));
    }

    @Test
    void anItemWithoutAnEndEndsWhereTheNextBegins() {
        assertThat(WordpressExport.read(TWO.replaceFirst("</item>", "")).headlines())
                .containsExactly("Story 1", "Story 2");
    }

    @Test
    void aFieldWithoutAnEndDoesNotSwallowTheNextItem() {
        var open = TWO.replaceFirst("<!\\[CDATA\\[0]]></wp:is_sticky>", "0");
        assertThat(WordpressExport.read(open).headlines()).containsExactly("Story 1", "Story 2");
    }

    @Test
    void prefixesMayBeOthersAndVersionsWrong() {
        var odd = TWO.replace(
                        "xmlns:wp=\"http://wordpress.org/export/1.2/\"", "xmlns:ns1=\"http://wordpress.org/export/7/\"")
                .replace("wp:", "ns1:")
                .replace("http://wordpress.org/export/1.2/excerpt/", "http://example.org/whatever")
                .replace("xmlns:content=", "xmlns:c=")
                .replace("content:encoded", "c:encoded")
                .replace("<ns1:wxr_version>1.2<", "<ns1:wxr_version>9.9<");
        var story = WordpressExport.read(odd).stories().getFirst();
        assertThat(story.body().text()).isEqualTo("The first story.");
        assertThat(story.slug()).isEqualTo("story-1");
    }

    @Test
    void fieldsOfOtherVocabulariesAreNotTakenForOurs() {
        var media = "<media:title xmlns:media=\"http://search.yahoo.com/mrss/\">A film</media:title>";
        var story = WordpressExport.read(TWO.replaceFirst("<item>", "<item>" + media))
                .stories()
                .getFirst();
        assertThat(story.headline()).isEqualTo("Story 1");
    }

    @Test
    void nothingThatADoctypeDeclaresIsBelieved() {
        var laughs = """
                <!DOCTYPE rss [
                  <!ENTITY lol "lol">
                  <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
                  <!ENTITY keys SYSTEM "file:///etc/passwd">
                  <!ENTITY % more SYSTEM "http://averley.example/more.dtd"> %more;
                ]>
                """;
        var armed = TWO.replace("<rss ", laughs + "<rss ")
                .replace("<![CDATA[The first story.]]>", "Said &lol2; and &keys; once.");
        var read = WordpressExport.read(armed);
        assertThat(read.stories().getFirst().body().text()).isEqualTo("Said &lol2; and &keys; once.");
        assertThat(read.stories()).hasSize(2);
    }

    @Test
    void aDoctypeThatNeverEndsIsLeftWhereTheExportBegins() {
        assertThat(WordpressExport.read(TWO.replace("<rss ", "<!DOCTYPE rss [ <!ENTITY a '>' <<< \n<rss "))
                        .stories())
                .hasSize(2);
    }

    @Test
    void versionOneZeroIsReadToo() {
        var old = TWO.replace("export/1.2/", "export/1.0/").replaceFirst("</item>", """
                        <category><![CDATA[The River]]></category>
                        <category domain="category" nicename="the-river"><![CDATA[The River]]></category>
                        <category domain="tag"><![CDATA[high water]]></category>
                        </item>""");
        assertThat(WordpressExport.read(old).stories().getFirst().filings())
                .containsExactly(
                        new OldStory.Filing(OldStory.Filing.Kind.CATEGORY, "the-river", "The River", true),
                        new OldStory.Filing(OldStory.Filing.Kind.TAG, "high-water", "high water", false));
    }

    @Test
    void aFileThatIsNoExportSaysSo() {
        assertThat(WordpressExport.read("<html><body>Not found</body></html>").refused())
                .containsEntry(0L, "There is no channel in this file, so it is no WordPress export.");
        assertThat(WordpressExport.read("").refused()).containsOnlyKeys(0L);
    }

    @Test
    void anItemWithoutANumberIsRefused() {
        var read = new WordpressExport()
                .with(Item.post("Words.").without("wp:post_id"))
                .read();
        assertThat(read.refused()).containsEntry(1L, "It has no number (wp:post_id), so it could not be known again.");
    }

    @Test
    void namesNestsAndRunsWithoutEndAreReadToo() {
        var many = 100_000;
        var endless = Item.post("[caption]" + "<p>".repeat(many) + "<img src='/a.jpg'>One.[/caption]"
                        + "<div>".repeat(many) + "Two." + "[[".repeat(many) + "<a ".repeat(many) + "<!-- wp:x"
                        + " ".repeat(many) + "-->")
                .set("dc:creator", "a-".repeat(many) + "a")
                .set("link", WordpressExport.SITE + "/x".repeat(many))
                .set("wp:post_name", "%61".repeat(many));
        var story = new WordpressExport().with(endless).read().only();
        assertThat(story.body().text()).contains("One.", "Two.");
    }
}
