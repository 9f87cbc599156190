package org.masthead.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.masthead.wire.Understanding.Refused;

/** However a file of an agency or a feed is broken, it is read or refused in plain words: nothing is ever thrown. */
class HostileXmlProperties {

    private static final List<String> SAMPLES =
            List.of("message.xml", "story.nitf", "feed.rss", "feed.rdf", "feed.atom");

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "/>",
            "&",
            "&amp;",
            "&lol9;",
            "&#0;",
            "&#x1F4A9;",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "<?x",
            "\"",
            "'",
            " xmlns=\"\"",
            " href=\"javascript:alert(1)\"",
            "<!DOCTYPE x [",
            "<!ENTITY a SYSTEM \"file:///etc/passwd\">",
            "<item>",
            "</item>",
            "<newsItem>",
            "<nitf>",
            "<entry>",
            "<p>",
            "<table><tr><td>",
            "</table>",
            "<script>",
            "\u0000",
            "\u200B",
            "\u202E",
            "\uFFFE",
            "\uD800",
            "version=\"99999999999999999999\"",
            "0000-00-00T99:99:99",
            "9999-12-31",
            "Mon, 99 Foo 2026",
            "http://[",
            "%zz",
            "//",
            "..",
            "<svg onload=alert(1)>",
            "\n",
            "\t");

    @Property(tries = 400)
    void brokenSamplesAreReadOrRefused(@ForAll("places") List<Integer> places, @ForAll Random dice) {
        var sample = SAMPLES.get(dice.nextInt(SAMPLES.size()));
        var text = new StringBuilder(new String(Samples.bytes(sample), UTF_8));
        for (var place : places) change(text, place, dice);
        assertPlain(read(text.toString().getBytes(UTF_8)));
    }

    private static void change(StringBuilder text, int place, Random dice) {
        var at = place % Math.max(1, text.length());
        switch (dice.nextInt(4)) {
            case 0 -> text.delete(at, Math.min(text.length(), at + 1 + dice.nextInt(60)));
            case 1 -> text.insert(at, PIECES.get(dice.nextInt(PIECES.size())));
            case 2 -> text.setCharAt(at, (char) dice.nextInt(0x3000));
            default -> text.setLength(Math.max(200, at));
        }
    }

    @Property(tries = 100)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes, @ForAll @From("heads") String head) {
        var all = new byte[head.length() + bytes.length];
        System.arraycopy(head.getBytes(UTF_8), 0, all, 0, head.length());
        System.arraycopy(bytes, 0, all, head.length(), bytes.length);
        assertPlain(read(all));
    }

    private static List<Understanding> read(byte[] bytes) {
        try {
            var file = Files.createTempFile("sample", ".xml");
            try {
                return Reading.of(Source.file(Files.write(file, bytes)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertPlain(List<Understanding> found) {
        var reasons = new ArrayList<String>();
        for (var one : found) {
            if (one instanceof Refused refused) reasons.add(refused.reason());
            if (one instanceof Understanding.Understood story) {
                assertThat(story.dispatch().body().html())
                        .doesNotContainIgnoringCase("<script", "onload", "javascript:", "root:x");
            }
        }
        assertThat(reasons).noneMatch(reason -> reason.contains("the log says more") || reason.contains("Exception"));
    }

    @Provide
    static Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 20_000).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    static Arbitrary<String> heads() {
        return Arbitraries.of(
                "<rss><channel><item>",
                "<feed><entry>",
                "<nitf><body>",
                "<newsItem><contentSet><inlineXML>",
                "<?xml version='1.0' encoding='UTF-16'?><rss><item><title>");
    }

    @Property(tries = 1)
    void entitiesThatGrowAndFilesThatNobodyMeantAreNotFollowed() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\"><!ENTITY x SYSTEM \"file:///etc/passwd\">");
        for (var i = 1; i < 30; i++) laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        laughs.append("]><rss><channel><item><guid>u:1</guid><title>&a29; &x;</title>"
                + "<description>Words &a29;</description></item></channel></rss>");
        var found = Samples.stories(read(laughs.toString().getBytes(UTF_8)));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().words().headline()).hasSizeLessThan(40).doesNotContain("root:");
        assertThat(found.getFirst().body().text()).hasSizeLessThan(40);
    }

    @Property(tries = 1)
    void deepAndEndlessFilesAreRefusedInLittleTime() {
        var deep = "<rss><channel><item><guid>u:1</guid><title>x</title><description>" + "<b>".repeat(300_000);
        var wide = "<feed><entry><id>u:1</id><title>x</title><content>" + "<b/>".repeat(400_000)
                + "</content></entry></feed>";
        var many = "<nitf><body><body.content><p " + "a=\"\" ".repeat(300_000) + ">x</p></body.content></body></nitf>";
        var endless = "<rss><channel><item><guid>u:1</guid><title>" + "x".repeat(7_000_000)
                + "</title></item></channel></rss>";
        var nested = "<rss><channel><item><guid>u:1</guid><title>x</title><description>" + "<i>".repeat(5_000) + "deep"
                + "</i>".repeat(5_000) + "</description></item></channel></rss>";
        for (var one : List.of(deep, wide, many, endless)) {
            assertThat(read(one.getBytes(UTF_8))).allMatch(Refused.class::isInstance);
        }
        assertPlain(read(nested.getBytes(UTF_8)));
    }
}
