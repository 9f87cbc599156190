package org.masthead.moving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.moving.WordpressExport.SITE;
import static org.masthead.moving.WordpressExport.html;
import static org.masthead.moving.WordpressExport.picture;
import static org.masthead.moving.WordpressExport.plain;
import static org.masthead.moving.WordpressExport.story;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.house.Markup;
import org.masthead.moving.WordpressExport.Item;

/** Words in square brackets, for which plugins put something else. */
class ShortcodeTest {

    private static String img(String path) {
        return "<img src=\"" + Markup.awaited(SITE + "/wp-content/uploads/" + path) + "\" alt=\"\">";
    }

    private static OldStory withPictures(String content) {
        return new WordpressExport()
                .with(picture(1, "a.jpg", "")
                        .replace("<excerpt:encoded><![CDATA[]]>", "<excerpt:encoded><![CDATA[Anna]]>"))
                .with(picture(2, "b.jpg", "")
                        .replace("<wp:post_parent><![CDATA[0]]>", "<wp:post_parent><![CDATA[41]]>"))
                .with(picture(3, "c.jpg", "")
                        .replace("<wp:post_parent><![CDATA[0]]>", "<wp:post_parent><![CDATA[41]]>"))
                .with(picture(4, "song.mp3", ""))
                .with(Item.post(content))
                .read()
                .only();
    }

    @Test
    void aCaptionStandsBelowItsPicture() {
        var expected = "<figure>" + img("x.jpg") + "<figcaption>At <em>Mill Bend</em></figcaption></figure>";
        var image = "<img src=\"" + SITE + "/wp-content/uploads/x.jpg\" alt=\"\" />";
        assertThat(html("[caption id=\"attachment_9\" align=\"left\" width=\"3\"]" + image
                        + " At <em>Mill Bend</em>[/caption]"))
                .isEqualTo(expected);
        assertThat(html("[wp_caption]<a href=\"/x\">" + image + "</a>\nAt <em>Mill Bend</em>[/wp_caption]"))
                .isEqualTo(expected);
        assertThat(html("[caption width=\"3\" caption=\"At &lt;em&gt;Mill Bend&lt;/em&gt;\"]" + image + "[/caption]"))
                .isEqualTo(expected);
    }

    @Test
    void aGalleryIsItsPicturesInTheOrderItNamesThem() {
        var anna = "<figure>" + img("a.jpg") + "<figcaption>Anna</figcaption></figure>";
        var other = "<figure>" + img("b.jpg") + "</figure>";
        assertThat(plain(withPictures("Look:\n\n[gallery ids=\"2,1\" columns=\"2\"]")
                        .body()))
                .isEqualTo("<p>Look:</p>\n" + other + "\n" + anna);
        assertThat(plain(withPictures("[gallery include=\"1\"]").body())).isEqualTo(anna);
    }

    @Test
    void aGalleryThatNamesNothingIsAllThatBelongsToTheStory() {
        var story = withPictures("[gallery]");
        assertThat(plain(story.body()))
                .isEqualTo("<figure>" + img("b.jpg") + "</figure>\n<figure>" + img("c.jpg") + "</figure>");
        assertThat(plain(withPictures("[gallery exclude=\"2\"]").body()))
                .isEqualTo("<figure>" + img("c.jpg") + "</figure>");
        assertThat(story.pictures()).hasSize(2);
    }

    @Test
    void picturesThatTheExportLacksAreSaid() {
        assertThat(withPictures("[gallery ids=\"1,77\"]").notes())
                .containsExactly("A picture, number 77 there, is not in the export.");
        assertThat(story("Words. [gallery]").notes())
                .containsExactly("The pictures of a gallery are not in the export.");
    }

    @Test
    void aPlaylistIsWhatItPlays() {
        assertThat(plain(withPictures("[playlist ids=\"4\"]").body()))
                .isEqualTo("<p class=\"embed\"><a href=\"" + SITE
                        + "/wp-content/uploads/song.mp3\">Embedded: Picture 4</a></p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "[embed width=\"400\"]https://vimeo.com/12[/embed]→https://vimeo.com/12",
                "[youtube https://www.youtube.com/watch?v=ab]→https://www.youtube.com/watch?v=ab",
                "[youtube=https://www.youtube.com/watch?v=ab]→https://www.youtube.com/watch?v=ab",
                "[youtube id=\"ab_12\"]→https://www.youtube.com/watch?v=ab_12",
                "[youtube]ab_12[/youtube]→https://www.youtube.com/watch?v=ab_12",
                "[vimeo 4711]→https://vimeo.com/4711",
                "[audio mp3=\"https://averley.example/a.mp3\"][/audio]→https://averley.example/a.mp3",
                "[audio https://averley.example/a.mp3|titles=Song]→https://averley.example/a.mp3",
                "[video width=\"640\" mp4='https://averley.example/a.mp4']→https://averley.example/a.mp4",
                "[soundcloud url=&#8221;https://soundcloud.com/x&#8221; params=&#8221;a=b&#8221;]→https://soundcloud.com/x",
                "[iframe src=\"https://maps.example/1\" height=\"300\"]→https://maps.example/1",
                "[documentcloud url=\"https://www.documentcloud.org/documents/1\"]→https://www.documentcloud.org/documents/1"
            })
    void whatAnotherSiteShowsIsALink(String shortcode, String address) {
        assertThat(html("Before.\n\n" + shortcode + "\n\nAfter."))
                .isEqualTo("<p>Before.</p>\n<p class=\"embed\"><a href=\"" + address + "\">Embedded: " + address
                        + "</a></p>\n<p>After.</p>");
    }

    @Test
    void pullQuotesAndFactBoxesAreKnown() {
        assertThat(html("One.\n\n[pullquote cite=\"Ilse Brandt\"]Rivers do not\n\nread minutes.[/pullquote]\n\nTwo."))
                .isEqualTo("<p>One.</p>\n<aside class=\"pullquote\"><p>Rivers do not</p><p>read minutes.</p>"
                        + "<p><cite>Ilse Brandt</cite></p></aside>\n<p>Two.</p>");
        assertThat(html("[factbox title=\"The levee\"]Built 1931.[/factbox]"))
                .isEqualTo("<aside class=\"factbox\"><h3>The levee</h3><p>Built 1931.</p></aside>");
        assertThat(html("[quote author=\"Ilse Brandt\"]No.[/quote]"))
                .isEqualTo("<blockquote><p>No.</p><p><cite>Ilse Brandt</cite></p></blockquote>");
    }

    @Test
    void aPageBuildersShellsAreTakenOff() {
        var story =
                story("[vc_row el_class=\"x\"][vc_column width=\"1/2\"][vc_column_text]One.\n\nTwo.[/vc_column_text]"
                        + "[vc_custom_heading text=\"A heading\"][/vc_column][/vc_row][et_pb_text]Three.[/et_pb_text]");
        assertThat(plain(story.body())).isEqualTo("<p>One.</p>\n<p>Two.</p>\n<h3>A heading</h3>\n<p>Three.</p>");
        assertThat(story.notes())
                .containsExactly("A page builder's shortcodes are taken off; what stood in them is kept.");
    }

    @Test
    void whatAPageBuilderKeepsInItsShellsIsFound() {
        assertThat(plain(withPictures("[vc_single_image image=\"1\"]").body()))
                .isEqualTo("<figure>" + img("a.jpg") + "<figcaption>Anna</figcaption></figure>");
        assertThat(html("[et_pb_image src=\"" + SITE + "/wp-content/uploads/z.png\" alt=\"\"][/et_pb_image]"))
                .isEqualTo("<figure>" + img("z.png") + "</figure>");
        var raw = Base64.getEncoder().encodeToString("%3Cp%3ERaw+words.%3C%2Fp%3E".getBytes(UTF_8));
        assertThat(html("[vc_raw_html]" + raw + "[/vc_raw_html]")).isEqualTo("<p>Raw+words.</p>");
        assertThat(html("[vc_btn title=\"More\" link=\"url:https%3A%2F%2Faverley.example%2Fmore|title:x\"]"))
                .isEqualTo("<p><a href=\"https://averley.example/more\">More</a></p>");
    }

    @Test
    void whatAPageBuilderMadeAnewIsSaid() {
        assertThat(story("[vc_row]One.[vc_posts_slider count=\"3\"][/vc_row]").notes())
                .contains("What the page builder's [vc_posts_slider] showed may be left out.");
    }

    @Test
    void shellsAmidWordsDoNotDivideThem() {
        assertThat(html("[dropcap]T[/dropcap]he river [highlight color=\"red\"]rose[/highlight]."))
                .isEqualTo("<p>The river rose.</p>");
    }

    @Test
    void thoseThatNobodyKnowsAreKeptAndNamed() {
        var story = story("Before [tide_table station=\"3\"] and [ninja_form id=4]x[/ninja_form] after.");
        assertThat(story.body().text())
                .isEqualTo("Before [tide_table station=\"3\"] and [ninja_form id=4]x[/ninja_form] after.");
        assertThat(story.notes())
                .containsExactly(
                        "The shortcode [tide_table] is kept as it stands in the text.",
                        "The shortcode [ninja_form] is kept as it stands in the text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said [sic] so.",
                "“[We] agree,” she said.",
                "See [1] and [2].",
                "a[i] = [x",
                "[/close]",
                "[]",
                "[ a ]"
            })
    void wordsInBracketsAreWords(String words) {
        assertThat(story(words).body().text()).isEqualTo(words);
        assertThat(story(words).notes()).isEmpty();
    }

    @Test
    void twoPairsOfBracketsMakeItLiteral() {
        assertThat(html("Type [[gallery ids=\"1\"]] or [[embed]x[/embed]]."))
                .isEqualTo("<p>Type [gallery ids=\"1\"] or [embed]x[/embed].</p>");
    }

    @Test
    void bracketsInTagsAndCommentsAreLeftAlone() {
        assertThat(html("<a href=\"/x?[gallery]\">one</a> <!-- [gallery] --> two"))
                .isEqualTo("<p><a href=\"/x?[gallery]\">one</a> two</p>");
    }

    @Test
    void oneThatNeverEndsStandsAlone() {
        assertThat(story("[pullquote]Words that go on.").body().text()).isEqualTo("[pullquote]Words that go on.");
        assertThat(
                        html(
                                "[video src=\"https://a.example/1.mp4\"] One. [video src=\"https://a.example/2.mp4\"]x[/video]"))
                .contains("1.mp4", "<p>One.</p>", "2.mp4", "<p>x</p>");
    }
}
