package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.moving.WordpressExport.SITE;
import static org.masthead.moving.WordpressExport.meta;
import static org.masthead.moving.WordpressExport.picture;
import static org.masthead.moving.WordpressExport.plain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.house.Markup;
import org.masthead.moving.WordpressExport.Item;

/** Pictures in bodies, and what other sites, scripts and forms put there. */
class WordpressPicturesTest {

    private static final String UPLOADS = SITE + "/wp-content/uploads/";

    private static OldStory story(String content) {
        return new WordpressExport()
                .with(picture(
                        7,
                        "2019/05/bend.jpg",
                        meta("_wp_attachment_image_alt", "The bend") + meta("_media_credit", "Vera Lindqvist")))
                .with(picture(8, "2019/05/huge-scaled.jpg", ""))
                .with(Item.post(content))
                .read()
                .only();
    }

    private static String html(String content) {
        return plain(story(content).body());
    }

    private static OldPicture only(String content) {
        return story(content).pictures().values().iterator().next();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://averley.example/wp-content/uploads/2019/05/bend.jpg'>",
                "<img src='http://www.averley.example/wp-content/uploads/2019/05/bend-300x200.jpg'>",
                "<img src='/wp-content/uploads/2019/05/bend-300x200.jpg'>",
                "<img src='https://cdn.example/x/bend-300x200.jpg?w=3' class='alignleft wp-image-7 size-medium'>",
                "<img src='https://i2.wp.com/averley.example/wp-content/uploads/2019/05/bend.jpg?resize=300%2C200&ssl=1'>",
                "<img src='data:image/gif;base64,R0lGODlh' data-src='//averley.example/wp-content/uploads/2019/05/bend.jpg'>",
                "<img src='/lazy.gif' data-orig-file='https://averley.example/wp-content/uploads/2019/05/bend.jpg' data-attachment-id='7'>",
                "<img srcset='https://averley.example/wp-content/uploads/2019/05/bend-300x200.jpg 300w, https://a.example/b.jpg 600w'>"
            })
    void aPictureIsKnownHoweverSmallItWasShown(String image) {
        assertThat(only("<p>" + image + "</p>"))
                .isEqualTo(new OldPicture(UPLOADS + "2019/05/bend.jpg", "", "The bend", "Vera Lindqvist"));
    }

    @Test
    void aPictureShownSmallerThanItsLargestIsKnown() {
        assertThat(only("<img src='" + UPLOADS + "2019/05/huge-1024x768.jpg'>").address())
                .isEqualTo(UPLOADS + "2019/05/huge-scaled.jpg");
    }

    @Test
    void aNameThatLooksLikeASizeIsKeptWhereNoListSaysOtherwise() {
        assertThat(only("<img src='" + UPLOADS + "2019/05/poster-300x200.jpg' alt='Poster'>"))
                .isEqualTo(new OldPicture(UPLOADS + "2019/05/poster-300x200.jpg", "", "Poster", ""));
    }

    @Test
    void aNumberThatMeansAnotherPictureIsNotBelieved() {
        assertThat(only("<img class='wp-image-7' src='" + UPLOADS + "mayor.jpg'>")
                        .address())
                .isEqualTo(UPLOADS + "mayor.jpg");
    }

    @Test
    void picturesInListsTablesAndQuotesComeAfterThem() {
        var image = "<img src='" + UPLOADS + "2019/05/bend.jpg' alt='A'>";
        var figure = "<figure><img src=\"" + Markup.awaited(UPLOADS + "2019/05/bend.jpg") + "\" alt=\"A\"></figure>";
        assertThat(html("<ul><li>One" + image + "</li><li>Two</li></ul>"))
                .isEqualTo("<ul><li>One</li><li>Two</li></ul>\n" + figure);
        assertThat(html("<blockquote>One" + image + "</blockquote>"))
                .isEqualTo("<blockquote><p>One</p></blockquote>\n" + figure);
        assertThat(html("<table><tr><td>" + image + "</td><td>One</td></tr></table>"))
                .endsWith("</table>\n" + figure);
        assertThat(html("<h2>" + image + "One</h2>")).isEqualTo(figure + "\n<h2>One</h2>");
        assertThat(html("<ul><li><iframe src='https://vimeo.com/12'></iframe>One</li></ul>"))
                .isEqualTo(
                        "<ul><li>One</li></ul>\n<p class=\"embed\"><a href=\"https://vimeo.com/12\">Embedded: https://vimeo.com/12</a></p>");
    }

    @Test
    void aCaptionOfAnyKindIsTheCaption() {
        var image = "<img src='" + UPLOADS + "2019/05/bend.jpg' alt='A'>";
        var figure = "<figure><img src=\"" + Markup.awaited(UPLOADS + "2019/05/bend.jpg")
                + "\" alt=\"A\"><figcaption>Here</figcaption></figure>";
        assertThat(html("<div class='wp-caption alignright'>" + image + "<p class='wp-caption-text'>Here</p></div>"))
                .isEqualTo(figure);
        assertThat(html("<figure><a href='/x'>" + image + "</a><figcaption>Here</figcaption></figure>"))
                .isEqualTo(figure);
        assertThat(only("[media-credit name=\"Cora Vance\" align=\"left\"]" + image + "[/media-credit]")
                        .credit())
                .isEqualTo("Cora Vance");
    }

    @Test
    void signsAreWordsAndSpiesAreNoPictures() {
        var story = story("<p>Good <img class='emoji' alt='🙂' src='https://s.w.org/x.svg'>"
                + "<img src='https://spy.example/p.gif' width='1' height='1'></p>");
        assertThat(plain(story.body())).isEqualTo("<p>Good 🙂</p>");
        assertThat(story.pictures()).isEmpty();
        assertThat(story.notes())
                .containsExactly("A picture that nobody sees, from https://spy.example/p.gif, is left out.");
    }

    @Test
    void picturesThatLeadNowhereAreSaid() {
        var story = story("<p>One <img src='file:///C:/bend.jpg'> <img src='data:image/png;base64,"
                + "iVBORw0KGgo".repeat(100) + "'></p>");
        assertThat(plain(story.body())).isEqualTo("<p>One</p>");
        assertThat(story.notes()).containsExactly("A picture whose address leads nowhere is left out.");
    }

    @Test
    void aPictureWrittenIntoTheTextDoesNotMakeTheTextTooLong() {
        assertThat(html("<p>One <img src=\"data:image/png;base64," + "iVBORw0KGgo".repeat(450_000) + "\"> two</p>"))
                .isEqualTo("<p>One two</p>");
    }

    @Test
    void scriptsAreLeftOutAndNamed() {
        var story = story(
                "<blockquote class=\"twitter-tweet\"><p lang=\"en\">High water!</p>&mdash; Averley (@averley) "
                        + "<a href=\"https://twitter.com/averley/status/1\">May 14</a></blockquote>\n"
                        + "<script async src=\"https://platform.twitter.com/widgets.js\"></script><style>p{}</style><script>x()</script>");
        assertThat(plain(story.body()))
                .isEqualTo("<blockquote><p lang=\"en\">High water!</p><p>— Averley (@averley) "
                        + "<a href=\"https://twitter.com/averley/status/1\">May 14</a></p></blockquote>");
        assertThat(story.notes())
                .containsExactly(
                        "A script from platform.twitter.com is left out.",
                        "A script is left out.",
                        "A style sheet is left out.");
    }

    @Test
    void aBoxThatAScriptWouldHaveFilledIsALink() {
        assertThat(html("<div class=\"fb-post\" data-href=\"https://www.facebook.com/averley/posts/1\"></div>"))
                .isEqualTo(
                        "<p><a href=\"https://www.facebook.com/averley/posts/1\">https://www.facebook.com/averley/posts/1</a></p>");
    }

    @Test
    void oldPlayersAreLinks() {
        assertThat(html(
                        "<object width=\"4\"><param name=\"movie\" value=\"http://www.youtube.com/v/ab_12&hl=en\"></param>"
                                + "<embed src=\"http://www.youtube.com/v/ab_12\"></embed></object>"))
                .isEqualTo("<p class=\"embed\"><a href=\"http://www.youtube.com/watch?v=ab_12\">"
                        + "Embedded: http://www.youtube.com/watch?v=ab_12</a></p>");
        assertThat(html("<iframe data-src=\"https://player.vimeo.com/video/1\" title=\"The ferry\"></iframe>"))
                .isEqualTo(
                        "<p class=\"embed\"><a href=\"https://player.vimeo.com/video/1\">Embedded: The ferry</a></p>");
    }

    @Test
    void theWordsOfFormsAreKept() {
        var story = story(
                "<form><label>Your name</label><select><option>Mill Bend</option><option>Ferry Street</option></select>"
                        + "<button>Send it</button></form>");
        assertThat(story.body().text()).contains("Your name", "Mill Bend", "Ferry Street", "Send it");
        assertThat(story.notes()).containsExactly("Parts of a form are kept as plain text.");
    }
}
