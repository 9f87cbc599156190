package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.masthead.moving.WordpressExport.Item;

/** Whatever is in an export, and however it is broken: no words get lost, and nothing is ever thrown. */
class WordpressWordsKeptTest {

    private static final String NOT_UNDERSTOOD = "It could not be understood; the log says more.";

    /** Ways in which words stand in texts, many of them half a tag or half a shortcode; % is a word. */
    private static final List<String> FORMS = List.of(
            "%",
            "% ",
            "\n%\n",
            "\n\n%",
            "% & %",
            "% < %",
            "&lt;%&gt; ",
            "&nbsp;%&#8217;s ",
            "<3 %",
            "<p>%</p>",
            "<p>%",
            "%</p>",
            "<b>%",
            "%</b>",
            "<em>%</i>",
            "<a href=\"/x\">%</a>",
            "<span style=\"x\">%",
            "<h2>%</h2>",
            "<h1>%",
            "<ul><li>%</li><li>%",
            "</ul>%",
            "<ol>%<li>%</ol>",
            "<dl><dt>%<dd>%</dl>",
            "<table><tr><td>%</td><td><img src=\"/a.jpg\">%</table>",
            "<table><caption>%</caption><tr><th>%",
            "%</table>",
            "<blockquote>%",
            "<blockquote><p>%</p><cite>%</cite></blockquote>",
            "</blockquote>%",
            "<div class=\"pull-quote\">%</div>",
            "<div class='infobox'>%",
            "</div>%",
            "<pre>%\n %</pre>",
            "<code>%</code>",
            "<details><summary>%</summary>%</details>",
            "<figure><img src=\"/b-300x200.jpg\"><figcaption>%</figcaption></figure>",
            "<figure>%<img src='/c.jpg'>%</figure>",
            "<figure><ul><li><figure><img src='/d.jpg'><figcaption>%</figcaption></figure></li></ul><figcaption>%</figcaption></figure>",
            "<figcaption>%",
            "<img src=\"data:image/png;base64,AAAA\">%",
            "<a href='/y'><img src='//a.example/e.jpg'>%</a>",
            "<iframe src=\"https://vimeo.com/1\"></iframe>%",
            "<video src='/a.mp4'></video>%",
            "<object data='/x'></object>%",
            "<form><label>%</label><select><option>%</option></select><button>%</button><textarea>%</textarea></form>",
            "<svg><text>%</text></svg>",
            "<script>var x = '[gallery]';</script>%",
            "<style>p{}</style>%",
            "<noscript>%</noscript>",
            "<hr>%",
            "%<br>",
            "%<br /><br />\n",
            "<center>%",
            "<font>%</font>",
            "<article><header>%</header>%</article>",
            "<!--more-->%",
            "<!--nextpage-->%",
            "<!-- [x] -->%",
            "<!-->%",
            "<?php echo ?>%",
            "https://www.youtube.com/watch?v=% %",
            "\n\nhttps://averley.example/%\n\n",
            "<!-- wp:paragraph -->\n<p>%</p>\n<!-- /wp:paragraph -->",
            "<!-- wp:group {\"a\":1} -->%",
            "<!-- /wp:group -->%",
            "<!-- wp:quote --><blockquote>%</blockquote><!-- /wp:quote -->",
            "<!-- wp:latest-posts /-->%",
            "<!-- wp:block {\"ref\":3} /-->%",
            "<!-- wp:more --><!--more--><!-- /wp:more -->%",
            "<!-- wp:html -->%<!-- /wp:html -->",
            "<!-- wp:freeform -->%\n\n%",
            "<!-- wp:acf/x {\"data\":{\"t\":\"% and %\"}} /-->",
            "<!-- wp:embed --><figure class=\"wp-block-embed\">"
                    + "<div class=\"wp-block-embed__wrapper\">%</div></figure><!-- /wp:embed -->",
            "[caption width=\"3\"]<img src=\"/f.jpg\"/> %[/caption]",
            "[caption]%[/caption]",
            "[caption caption=\"%\"]<img src='/g.jpg'>[/caption]",
            "[caption]%",
            "[/caption]%",
            "[gallery]%",
            "[gallery ids=\"1,2\"]%[/gallery]",
            "[pullquote]%[/pullquote]",
            "[pullquote author=\"%\"]%[/pullquote]",
            "[pullquote]%",
            "[factbox title=\"%\"]%[/factbox]",
            "[quote]%",
            "[embed]https://vimeo.com/%[/embed]",
            "[embed]%[/embed]",
            "[video]%[/video]",
            "[youtube id=\"abc\"]%",
            "[youtube]%",
            "[audio src='https://a.example/x.mp3']%[/audio]",
            "[playlist]%",
            "[vc_row a=\"b\"][vc_column_text]%[/vc_column_text][/vc_row]",
            "[vc_custom_heading text=\"%\"]",
            "[et_pb_text]%",
            "[/et_pb_text]%",
            "[vc_raw_html]%[/vc_raw_html]",
            "[dropcap]%[/dropcap]",
            "[su_box title=\"%\"]%[/su_box]",
            "[one_half]%[/one_half_last]",
            "[media-credit name=\"x\"]%[/media-credit]",
            "[tide_table x=\"%\"]",
            "[unknown]%[/unknown]",
            "[%]",
            "[[gallery %]]",
            "[[embed]%[/embed]]",
            "[caption [gallery] %",
            "[video src=\"%",
            "[",
            "]",
            "[[",
            "]]");

    @Property(tries = 1500)
    void everyWordOfATextIsInItsBodyOrInTheNotes(@ForAll("texts") List<String> forms) {
        var words = new ArrayList<String>();
        var content = new StringBuilder();
        for (var form : forms) content.append(filled(form, words));
        var read = new WordpressExport()
                .with(Item.post(content + "last").set("title", "T"))
                .read();
        assertThat(read.refused()).isEmpty();
        var story = read.only();
        var kept = story.body().text() + " " + story.body().html() + " " + story.notes();
        assertThat(words).as(content.toString()).allMatch(kept::contains);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(FORMS).list().ofMinSize(1).ofMaxSize(12);
    }

    private static String filled(String form, List<String> words) {
        var filled = new StringBuilder();
        for (var letter : form.toCharArray()) {
            if (letter != '%') {
                filled.append(letter);
            } else {
                words.add("word" + words.size() + "x");
                filled.append(words.getLast());
            }
        }
        return filled.toString();
    }

    @Property(tries = 400)
    void anExportBrokenInAnyWayIsReadOrRefused(@ForAll("breaks") List<Break> breaks) throws IOException {
        var export = export();
        for (var one : breaks) export = one.of(export);
        var read = WordpressExport.read(List.of(export));
        assertThat(read.refused().values()).doesNotContain(NOT_UNDERSTOOD);
    }

    /** One thing that befalls a file. */
    record Break(double where, int length, String put) {

        byte[] of(byte[] file) {
            var from = (int) (where * file.length);
            var to = Math.min(file.length, from + length);
            var broken = new ByteArrayOutputStream();
            broken.write(file, 0, from);
            broken.writeBytes(put.getBytes(StandardCharsets.ISO_8859_1));
            broken.write(file, to, file.length - to);
            return broken.toByteArray();
        }
    }

    @Provide
    Arbitrary<List<Break>> breaks() {
        var puts = Arbitraries.of(
                "",
                "<",
                ">",
                "&",
                "]]>",
                "<![CDATA[",
                "<!--",
                "-->",
                "</item>",
                "<item>",
                "</channel>",
                "<rss>",
                "<!DOCTYPE [",
                "\0",
                "\u00ff",
                "</wp:postmeta>",
                "<wp:comment>",
                "\"",
                "[gallery",
                "[caption]",
                "<!-- wp:block {\"ref\":72} /-->",
                "&#xD800;",
                "<wp:author>");
        var one = Combinators.combine(
                        Arbitraries.doubles().between(0, 1), Arbitraries.of(0, 0, 1, 5, 60, 900, 100_000), puts)
                .as(Break::new);
        return one.list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 300)
    void anyTextIsReadOrRefused(@ForAll("noise") String noise) {
        var read = new WordpressExport()
                .with(Item.post(noise).set("title", noise).set("excerpt:encoded", noise))
                .read();
        assertThat(read.refused().values()).doesNotContain(NOT_UNDERSTOOD);
        assertThat(read.stories().size() + read.refused().size()).isEqualTo(1);
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMaxLength(40),
                        Arbitraries.of(FORMS),
                        Arbitraries.of("<", "[[", "&#", "<!--"))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static byte[] export() throws IOException {
        try (var in = WordpressWordsKeptTest.class.getResourceAsStream("wordpress/averley.xml")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
