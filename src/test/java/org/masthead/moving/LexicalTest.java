package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.moving.OldStory.Status;

class LexicalTest {

    private static final OldStory STORY = GhostExports.story("lexical", GhostExports.text("cards.lexical.json"));
    private static final Document BODY = Jsoup.parse(STORY.body().html());

    /** Each a piece of the body as it is stored, without ids. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heading | <h2>A heading</h2>",
                "formats | <strong><em>bold and italic</em></strong>, <s>struck</s>underlined<code>code</code>",
                "sub, sup | <sub>low</sub><sup>high</sup><mark>lit</mark><br>",
                "a link | <a href=\"https://council.averley.example/\">the council</a>Subscribe</p>",
                "a quotation | <blockquote><p>A quotation.</p></blockquote>",
                "an aside | <aside class=\"pullquote\"><p>A line pulled out.</p></aside>",
                "lists | <ol start=\"3\"><li>Third<ul><li>under the third</li></ul></li></ol>",
                "caption | <figcaption><strong>The mill</strong> in 1904</figcaption></figure>",
                "a picture's link | <p><a href=\"https://archive.example/mill\">https://archive.example/mill</a></p>",
                "a lost picture | <p>A picture that never came</p>",
                "gallery | alt=\"South bank\"><figcaption>Two views</figcaption></figure>",
                "video | flood.mp4\">Embedded: flood.mp4</a></p> <p>The <em>flood</em></p>",
                "audio | bells.mp3\">Embedded: The bells of Averley</a></p>",
                "file | budget.pdf\">The budget</a> (budget.pdf, 2.3 MB)</p> <p>Forty pages</p>",
                "bookmark | <a href=\"https://river.example/levels\">River levels</a><br>Every hour.<br>River Trust</p>",
                "player | watch?v=dQw4w9WgXcQ\">Embedded: Council meeting, part 1</a></p> <p>Two hours</p>",
                "tweet | <blockquote><p>The bridge is shut.</p><p>— Averley (@averley) <a href=",
                "html | <p>Raw <strong>words</strong></p> <p>Press here</p>",
                "markdown | <tr><td>Quay</td><td>2.1 m</td></tr>",
                "footnote | With a note.<sup><a href=\"#b-fn-1\">1</a></sup></p>",
                "code | <pre>if (river &gt; 3) {",
                "rule | <hr>",
                "callout | <aside class=\"factbox\"><p>Boil <strong>your water</strong> until Friday.</p></aside>",
                "toggle | <h4>Who pays?</h4><p>The county does.</p><ul><li>Half now</li></ul></aside>",
                "button | <p><a href=\"https://tips.averley.example/\">Send a tip</a></p>",
                "header | <h2>Elections</h2> <p>Everything in one place</p> <p><a href=\"/results/\">To the results</a></p>",
                "product | <h4>River boots</h4><p>They kept us dry.</p><p>4 of 5 stars</p><p><a href=",
                "signup | <h2>Get the Weekly</h2> <p>Every Saturday</p> <p>No spam</p>",
                "call | <p>SPONSORED</p><p>Averley Brewery, since 1802</p><p><a href=\"https://brewery.example/\">Taste it",
                "unknown | <p>Quay</p> <p>High water 14:10</p> <p>Low water 20:32</p> <p><a href=\"https://tides.example"
            })
    void everyKindOfNodeAndCardFindsItsPlace(String kind, String html) {
        assertThat(STORY.body().html().replaceAll(" id=\"[^\"]*\"", "").replace('\n', ' '))
                .as(kind)
                .contains(html);
    }

    @Test
    void aFootnoteCanBeReached() {
        assertThat(BODY.expectFirst("#b-fn-1").text()).isEqualTo("1. The note.");
    }

    @Test
    void everyPictureIsNamedAndStandsInTheBody() {
        assertThat(STORY.pictures().values())
                .extracting(picture -> picture.address().replaceAll(".*/", ""))
                .containsExactly("mill.jpg", "north.jpg", "south.jpg", "hall.jpg", "boots.jpg", "beer.jpg");
        assertThat(BODY.select("img").eachAttr("src"))
                .containsExactlyElementsOf(STORY.pictures().keySet());
    }

    @Test
    void whatRanThereIsNamed() {
        assertThat(STORY.notes())
                .contains(
                        "A script was left out: https://platform.twitter.com/widgets.js",
                        "A script was left out: https://tracker.example/t.js",
                        "A script was left out: one written into the story.");
        assertThat(STORY.body().html()).doesNotContain("answer", "tracker.example");
    }

    @Test
    void whatWasSentByEmailOnlyStandsInTheNotesAlone() {
        for (var words : List.of("Hey {first_name, \"there\"},", "Forward this letter", "In letters alone")) {
            assertThat(STORY.notes()).anyMatch(note -> note.contains(words) && note.contains("by e-mail only"));
            assertThat(STORY.body().text()).doesNotContain(words);
        }
    }

    @Test
    void aCallOnMembersDoesNotHoldTheStoryBack() {
        assertThat(STORY.status()).isEqualTo(Status.PUBLISHED);
        assertThat(STORY.body().text()).doesNotContain("Upgrade today");
        assertThat(STORY.notes()).anyMatch(note -> note.contains("Upgrade today"));
    }

    @Test
    void aPartForMembersDoes() {
        var hidden = Map.of(
                "type",
                "html",
                "html",
                "<p>For members</p>",
                "visibility",
                Map.of("web", Map.of("nonMember", false, "memberSegment", "status:-free")));
        var story = GhostExports.story("lexical", document(hidden));
        assertThat(story.status()).isEqualTo(Status.DRAFT);
        assertThat(story.body().text()).isEqualTo("For members");
        assertThat(story.notes()).anyMatch(note -> note.contains("members only"));
    }

    @Test
    void anUnknownPartOfTheTreeKeepsItsWordsAndIsNamed() {
        var story = GhostExports.story(
                "lexical",
                document(Map.of(
                        "type", "columns", "children", List.of(Map.of("type", "whisper", "text", "Hear this")))));
        assertThat(story.body().text()).isEqualTo("Hear this");
        assertThat(story.notes()).anyMatch(note -> note.contains("“columns”"));
        assertThat(STORY.notes()).anyMatch(note -> note.contains("“tide-table”"));
    }

    @Test
    void picturesThatStoodWhereNoneMayStandComeAfterInTheirOrder() {
        var html = "<ul><li>One<img src=/a.jpg></li><li>Two<img src=/b.jpg></li></ul><p>End</p>";
        var story = GhostExports.story("html", html);
        assertThat(story.pictures().values())
                .extracting(OldPicture::address)
                .containsExactly(GhostExports.SITE + "/a.jpg", GhostExports.SITE + "/b.jpg");
        assertThat(Jsoup.parse(story.body().html()).select("ul, img, p").eachAttr("src"))
                .containsExactlyElementsOf(story.pictures().keySet());
        assertThat(story.body().text()).isEqualTo("One Two\nEnd");
    }

    @Test
    void cardsThatAreLeftAsHtmlAloneAreReadToo() {
        var story = GhostExports.story("html", """
                <figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://river.example/">
                <div class="kg-bookmark-content"><div class="kg-bookmark-title">River levels</div>
                <div class="kg-bookmark-description">Every hour</div><div class="kg-bookmark-metadata">
                <img class="kg-bookmark-icon" src="https://river.example/i.png"><span class="kg-bookmark-author">Trust</span>
                </div></div><div class="kg-bookmark-thumbnail"><img src="https://river.example/t.jpg"></div></a></figure>
                <div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div>
                <div class="kg-callout-text">Boil your water</div></div>
                <!--kg-card-begin: html--><img src="https://count.example/p.gif" width="1" height="1"><!--kg-card-end: html-->
                """);
        assertThat(story.body().html().replaceAll(" id=\"[^\"]*\"", ""))
                .isEqualTo("<p><a href=\"https://river.example/\">River levels</a><br>Every hour<br>Trust</p>\n"
                        + "<aside class=\"factbox\"><p>Boil your water</p></aside>");
        assertThat(story.pictures()).isEmpty();
    }

    @Test
    void linksWithinTheSiteAreKeptAsPaths() {
        var story = GhostExports.story(
                "html",
                "<p><a href='https://averley.example/ferry/?ref=x'>a</a> <a href='https://averley.example.org/'>b</a> "
                        + "<a href='__GHOST_URL__'>c</a> <a href='/content/files/x.pdf'>d</a></p>");
        assertThat(Jsoup.parse(story.body().html()).select("a").eachAttr("href"))
                .containsExactly(
                        "/ferry/?ref=x",
                        "https://averley.example.org/",
                        "/",
                        GhostExports.SITE + "/content/files/x.pdf");
    }

    private static String document(Object child) {
        return GhostFile.MAPPER.writeValueAsString(Map.of("root", Map.of("children", List.of(child))));
    }
}
