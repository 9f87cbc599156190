package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.moving.WordpressExport.SITE;
import static org.masthead.moving.WordpressExport.html;
import static org.masthead.moving.WordpressExport.picture;
import static org.masthead.moving.WordpressExport.plain;
import static org.masthead.moving.WordpressExport.story;

import org.junit.jupiter.api.Test;
import org.masthead.house.Markup;
import org.masthead.moving.WordpressExport.Item;

/** Text of the block editor, block by block. */
class BlockTest {

    private static final String UPLOADS = SITE + "/wp-content/uploads/";

    private static String img(String path, String alt) {
        return "<img src=\"" + Markup.awaited(UPLOADS + path) + "\" alt=\"" + alt + "\">";
    }

    private static String block(String name, String html) {
        return "<!-- wp:" + name + " -->\n" + html + "\n<!-- /wp:" + name.split(" ")[0] + " -->\n\n";
    }

    @Test
    void paragraphsHeadingsAndListsAreThemselves() {
        assertThat(html(block("paragraph", "<p>One\nline.</p>")
                        + block("heading {\"level\":3}", "<h3 class=\"wp-block-heading\">Two</h3>")
                        + block(
                                "list",
                                "<ul class=\"wp-block-list\">" + block("list-item", "<li>a<ul><li>b</li></ul></li>")
                                        + "</ul>")
                        + block("list {\"ordered\":true}", "<ol start=\"3\"><li>c</li></ol>")))
                .isEqualTo(
                        "<p>One line.</p>\n<h3>Two</h3>\n<ul><li>a<ul><li>b</li></ul></li></ul>\n<ol start=\"3\"><li>c</li></ol>");
    }

    @Test
    void wordsBetweenBlocksAreTheOldEditors() {
        assertThat(html("Loose\nwords.\n\nMore.\n\n" + block("paragraph", "<p>In a block.</p>") + "Last.\n\n"
                        + block("freeform", "Classic.\n\nTwo.")))
                .isEqualTo(
                        "<p>Loose<br> words.</p>\n<p>More.</p>\n<p>In a block.</p>\n<p>Last.</p>\n<p>Classic.</p>\n<p>Two.</p>");
    }

    @Test
    void aGalleryOfEitherFormIsItsPictures() {
        var expected = "<figure>" + img("a.jpg", "A") + "<figcaption>Anna</figcaption></figure>\n<figure>"
                + img("b.jpg", "B") + "</figure>\n<p>All of us</p>";
        var older = "<figure class=\"wp-block-gallery columns-2\"><ul class=\"blocks-gallery-grid\">"
                + "<li class=\"blocks-gallery-item\"><figure><img src=\"" + UPLOADS
                + "a-768x512.jpg\" alt=\"A\" data-id=\"1\" "
                + "data-full-url=\"" + UPLOADS
                + "a.jpg\"/><figcaption class=\"blocks-gallery-item__caption\">Anna</figcaption></figure></li>"
                + "<li class=\"blocks-gallery-item\"><figure><img src=\"" + UPLOADS
                + "b.jpg\" alt=\"B\"/></figure></li></ul>"
                + "<figcaption class=\"blocks-gallery-caption\">All of us</figcaption></figure>";
        var newer = "<figure class=\"wp-block-gallery has-nested-images\">"
                + block(
                        "image {\"id\":1}",
                        "<figure class=\"wp-block-image\"><img src=\"" + UPLOADS + "a.jpg\" alt=\"A\"/>"
                                + "<figcaption>Anna</figcaption></figure>")
                + block(
                        "image",
                        "<figure class=\"wp-block-image\"><img src=\"" + UPLOADS + "b.jpg\" alt=\"B\"/></figure>")
                + "<figcaption class=\"blocks-gallery-caption\">All of us</figcaption></figure>";
        assertThat(html(block("gallery {\"ids\":[1,2]}", older))).isEqualTo(expected);
        assertThat(html(block("gallery", newer))).isEqualTo(expected);
    }

    @Test
    void quotesAndPullQuotesAreTold() {
        assertThat(html(block(
                        "quote",
                        "<blockquote class=\"wp-block-quote\">" + block("paragraph", "<p>Never.</p>")
                                + "<cite>Ilse Brandt</cite></blockquote>")))
                .isEqualTo("<blockquote><p>Never.</p><p><cite>Ilse Brandt</cite></p></blockquote>");
        assertThat(html(block(
                        "pullquote",
                        "<figure class=\"wp-block-pullquote has-background\"><blockquote><p>Never.</p>"
                                + "</blockquote></figure>")))
                .isEqualTo("<aside class=\"pullquote\"><p>Never.</p></aside>");
    }

    @Test
    void aGroupThatIsCalledAFactBoxIsOne() {
        assertThat(html(block(
                        "group {\"className\":\"fact-box\"}",
                        "<div class=\"wp-block-group fact-box\">" + block("heading", "<h3>The levee</h3>")
                                + block("paragraph", "<p>Built 1931.</p>") + "</div>")))
                .isEqualTo("<aside class=\"factbox\"><h3>The levee</h3><p>Built 1931.</p></aside>");
    }

    @Test
    void whatAnotherSiteShowsIsALink() {
        var expected =
                "<p class=\"embed\"><a href=\"https://vimeo.com/12\">Embedded: https://vimeo.com/12</a></p>\n<p>The ferry</p>";
        assertThat(
                        html(
                                block(
                                        "embed {\"url\":\"https://vimeo.com/12\"}",
                                        "<figure class=\"wp-block-embed is-provider-vimeo\">"
                                                + "<div class=\"wp-block-embed__wrapper\">\nhttps://vimeo.com/12\n</div><figcaption>The ferry</figcaption></figure>")))
                .isEqualTo(expected);
        assertThat(html(block(
                        "core-embed/vimeo",
                        "<figure class=\"wp-block-embed-vimeo\"><div class=\"wp-block-embed__wrapper\">\n"
                                + "https://vimeo.com/12\n</div><figcaption>The ferry</figcaption></figure>")))
                .isEqualTo(expected);
    }

    @Test
    void soundFilmAndFilesAreLinks() {
        assertThat(html(block(
                                "video",
                                "<figure class=\"wp-block-video\"><video controls src=\"" + UPLOADS + "a.mp4\"></video>"
                                        + "<figcaption>At work</figcaption></figure>")
                        + block(
                                "audio",
                                "<figure class=\"wp-block-audio\"><audio controls src=\"" + UPLOADS
                                        + "a.mp3\"></audio></figure>")
                        + block(
                                "file",
                                "<div class=\"wp-block-file\"><a href=\"" + UPLOADS + "a.pdf\">Minutes</a>"
                                        + "<a href=\"" + UPLOADS
                                        + "a.pdf\" class=\"wp-block-file__button\" download>Download</a></div>")
                        + block(
                                "buttons",
                                "<div class=\"wp-block-buttons\"><div class=\"wp-block-button\">"
                                        + "<a class=\"wp-block-button__link\" href=\"/join\">Join</a></div></div>")))
                .isEqualTo("<p class=\"embed\"><a href=\"" + UPLOADS + "a.mp4\">Embedded: " + UPLOADS
                        + "a.mp4</a></p>\n<p>At work</p>\n"
                        + "<p class=\"embed\"><a href=\"" + UPLOADS + "a.mp3\">Embedded: " + UPLOADS + "a.mp3</a></p>\n"
                        + "<p><a href=\"" + UPLOADS + "a.pdf\">Minutes</a> <a href=\"" + UPLOADS
                        + "a.pdf\">Download</a></p>\n"
                        + "<p><a href=\"/join\">Join</a></p>");
    }

    @Test
    void whatOnlyArrangesIsTakenAway() {
        assertThat(html(block(
                                "columns",
                                "<div class=\"wp-block-columns\">"
                                        + block(
                                                "column",
                                                "<div class=\"wp-block-column\">" + block("paragraph", "<p>Left.</p>")
                                                        + "</div>")
                                        + block(
                                                "column",
                                                "<div class=\"wp-block-column\">" + block("paragraph", "<p>Right.</p>")
                                                        + "</div>")
                                        + "</div>")
                        + block("spacer", "<div style=\"height:100px\" class=\"wp-block-spacer\"></div>")
                        + block("separator", "<hr class=\"wp-block-separator\"/>")
                        + block(
                                "media-text",
                                "<div class=\"wp-block-media-text\"><figure class=\"wp-block-media-text__media\">"
                                        + "<img src=\"" + UPLOADS
                                        + "a.jpg\" alt=\"\"/></figure><div class=\"wp-block-media-text__content\">"
                                        + block("paragraph", "<p>Beside.</p>") + "</div></div>")
                        + block(
                                "cover",
                                "<div class=\"wp-block-cover\" style=\"background-image:url(" + UPLOADS + "b.jpg)\">"
                                        + "<p>Upon.</p></div>")))
                .isEqualTo("<p>Left.</p>\n<p>Right.</p>\n<hr>\n<figure>" + img("a.jpg", "")
                        + "</figure>\n<p>Beside.</p>\n<figure>" + img("b.jpg", "")
                        + "</figure>\n<p>Upon.</p>");
    }

    @Test
    void codeVerseAndTablesKeepTheirShape() {
        assertThat(
                        html(
                                block(
                                                "code",
                                                "<pre class=\"wp-block-code\"><code>if (a &lt; b)\n  &#91;gallery]</code></pre>")
                                        + block("verse", "<pre class=\"wp-block-verse\">The river<br>goes on</pre>")
                                        + block(
                                                "table",
                                                "<figure class=\"wp-block-table\"><table><thead><tr><th>Day</th></tr></thead>"
                                                        + "<tbody><tr><td>Monday</td></tr></tbody></table><figcaption>Levels</figcaption></figure>")))
                .isEqualTo(
                        "<pre>if (a &lt; b)\n  [gallery]</pre>\n<pre>The river\ngoes on</pre>\n<table><caption>Levels</caption>"
                                + "<thead><tr><th>Day</th></tr></thead><tbody><tr><td>Monday</td></tr></tbody></table>");
    }

    @Test
    void pagesAreDividedAndTeasersDropped() {
        assertThat(html(block("paragraph", "<p>One.</p>")
                        + block("more {\"customText\":\"On\"}", "<!--more On-->")
                        + block("paragraph", "<p>Two.</p>")
                        + block("nextpage", "<!--nextpage-->")
                        + block("paragraph", "<p>Three.</p>")))
                .isEqualTo("<p>One.</p>\n<p>Two.</p>\n<hr class=\"page\">\n<p>Three.</p>");
    }

    @Test
    void shortcodesInBlocksAreReadToo() {
        assertThat(html(block("shortcode", "[youtube id=\"ab_12\"]") + block("html", "<div>As it\nstands</div>")))
                .isEqualTo("<p class=\"embed\"><a href=\"https://www.youtube.com/watch?v=ab_12\">"
                        + "Embedded: https://www.youtube.com/watch?v=ab_12</a></p>\n<p>As it stands</p>");
    }

    @Test
    void footnotesComeFromBesideTheText() {
        var post = Item.post(block(
                                "paragraph",
                                "<p>Built<sup data-fn=\"a-1\" class=\"fn\"><a href=\"#a-1\" id=\"a-1-link\">1</a></sup>.</p>")
                        + "<!-- wp:footnotes /-->")
                .meta("footnotes", "[{\"content\":\"In <em>1931</em>.\",\"id\":\"a-1\"}]");
        assertThat(plain(new WordpressExport().with(post).read().only().body()))
                .isEqualTo("<p>Built<sup>1</sup>.</p>\n<ol><li>In <em>1931</em>.</li></ol>");
    }

    @Test
    void aReusableBlockIsPutInWhereItIsUsed() {
        var shared = new Item("wp_block")
                .set("wp:post_id", "9")
                .set("content:encoded", block("paragraph", "<p>Write to us.</p>"));
        var itself =
                new Item("wp_block").set("wp:post_id", "10").set("content:encoded", "<!-- wp:block {\"ref\":10} /-->");
        var read = new WordpressExport()
                .with(shared)
                .with(itself)
                .with(
                        Item.post(
                                "<!-- wp:block {\"ref\":9} /-->\n\n<!-- wp:block {\"ref\":10} /-->\n<!-- wp:block {\"ref\":11} /-->"))
                .read();
        assertThat(plain(read.only().body())).isEqualTo("<p>Write to us.</p>");
        assertThat(read.only().notes())
                .containsExactly(
                        "A reusable block, number 10 there, is not in the export.",
                        "A reusable block, number 11 there, is not in the export.");
    }

    @Test
    void blocksMadeAnewForEachPageAreLeftOutAndSaid() {
        var story = story(block("paragraph", "<p>One.</p>") + "<!-- wp:latest-posts {\"postsToShow\":5} /-->");
        assertThat(plain(story.body())).isEqualTo("<p>One.</p>");
        assertThat(story.notes())
                .containsExactly("The block “latest-posts”, made anew there for each page, is left out.");
    }

    @Test
    void wordsThatAPluginKeepsInItsMarkAreFound() {
        var story = story(
                "<!-- wp:acf/fact {\"name\":\"acf/fact\",\"data\":{\"text\":\"Built in 1931 \\u003cem\\u003ehere\\u003c/em\\u003e\","
                        + "\"_text\":\"field 5f\",\"colour\":\"red\"}} /-->");
        assertThat(plain(story.body())).isEqualTo("<p>Built in 1931 <em>here</em></p>");
        assertThat(story.notes()).containsExactly("The block “acf/fact” is kept as plain text.");
    }

    @Test
    void blocksThatOnlyNamePicturesShowThem() {
        var read = new WordpressExport()
                .with(picture(1, "a.jpg", ""))
                .with(Item.post("<!-- wp:gallery {\"ids\":[1,5]} /-->"))
                .read();
        assertThat(plain(read.only().body())).isEqualTo("<figure>" + img("a.jpg", "") + "</figure>");
        assertThat(read.only().notes()).containsExactly("A picture, number 5 there, is not in the export.");
    }

    @Test
    void aMarkThatCannotBeReadLosesNoWords() {
        assertThat(
                        html(
                                "<!-- wp:paragraph {\"a\":u0022 -->\n<p>One.</p>\n<!-- /wp:paragraph --><!-- /wp:group -->\n<!-- wp:image {broken} /-->Two."))
                .isEqualTo("<p>One.</p>\n<p>Two.</p>");
    }
}
