package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MobiledocTest {

    private static final OldStory STORY = GhostExports.story("mobiledoc", GhostExports.text("cards.mobiledoc.json"));

    /** Each a piece of the body as it is stored, without ids. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heading | <h2>In the old form</h2>",
                "markups | <p><strong>Strong <em>and slanted</em> strong</strong><br>",
                "a link, an atom | <a href=\"/ferry/\">a link</a>@ada plain</p>",
                "a quotation | <blockquote><p>Quoted words</p></blockquote>",
                "an aside | <aside class=\"pullquote\"><p>Pulled words</p></aside>",
                "lists | <ul><li>First</li><li><strong>Second</strong></li></ul> <ol><li>One</li></ol>",
                "picture | alt=\"The quay\"><figcaption>The <em>quay</em></figcaption></figure>",
                "gallery | <figcaption>Both banks</figcaption>",
                "player | <p class=\"embed\"><a href=\"https://vimeo.com/76979871\">Embedded: The regatta</a></p>",
                "bookmark | <a href=\"https://river.example/\">The River Trust</a><br>Keeps it clean<br>Trust</p>",
                "html | <td>Votes</td><td>412</td>",
                "markdown | <p><em>From</em> a markdown card</p> <p><s>Old</s> markdown</p>",
                "code | <pre>SELECT 1</pre> <hr>",
                "callout | <aside class=\"factbox\"><p>Road shut</p></aside>",
                "toggle | <h4>Why?</h4><p>Because of the bridge</p></aside>",
                "button | <p><a href=\"https://vote.example/\">Vote</a></p>",
                "product | <h4>A map</h4><p>Of every lane</p></aside>",
                "audio | <a href=\"https://media.averley.example/talk.mp3\">Embedded: A talk</a>",
                "unknown | <p>Rain by noon</p>"
            })
    void everySectionAndCardFindsItsPlace(String kind, String html) {
        assertThat(STORY.body().html().replaceAll(" id=\"[^\"]*\"", "").replace('\n', ' '))
                .as(kind)
                .contains(html);
    }

    @Test
    void everyPictureIsNamedAndStandsInTheBody() {
        assertThat(STORY.pictures().values())
                .extracting(picture -> picture.address().replaceAll(".*/", ""))
                .containsExactly("old.jpg", "quay.jpg", "a.jpg", "b.jpg");
        assertThat(Jsoup.parse(STORY.body().html()).select("img").eachAttr("src"))
                .containsExactlyElementsOf(STORY.pictures().keySet());
    }

    @Test
    void whatHasNoPlaceIsNamed() {
        assertThat(STORY.notes())
                .anyMatch(note -> note.contains("Only in the letter"))
                .anyMatch(note -> note.contains("members could read on"))
                .anyMatch(note -> note.contains("“weather”"));
    }

    @Test
    void theNewerFormIsPreferred() {
        var both = GhostExports.story(
                "mobiledoc",
                GhostExports.text("cards.mobiledoc.json"),
                "lexical",
                "{\"root\":{\"children\":[{\"type\":\"text\",\"text\":\"The newer form\"}]}}");
        assertThat(both.body().text()).isEqualTo("The newer form");
    }
}
