package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.moving.WordpressExport.html;

import org.junit.jupiter.api.Test;

/** Text of the old editor, in which lines mean something. */
class WordpressParagraphsTest {

    @Test
    void anEmptyLineDividesParagraphsAndALineBreakIsOne() {
        assertThat(html("One.\nStill one.\n\nTwo.\r\n\r\n\r\n \t\nThree."))
                .isEqualTo("<p>One.<br> Still one.</p>\n<p>Two.</p>\n<p>Three.</p>");
    }

    @Test
    void aBreakThatIsThereAlreadyIsNotDoubled() {
        assertThat(html("One.<br />\nTwo.<br>\nThree.")).isEqualTo("<p>One.<br> Two.<br> Three.</p>");
    }

    @Test
    void blocksStandByThemselves() {
        assertThat(html("Before.\n<h2>A subhead</h2>\nAfter.\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\nLast."))
                .isEqualTo(
                        "<p>Before.</p>\n<h2>A subhead</h2>\n<p>After.</p>\n<ul><li>one</li><li>two</li></ul>\n<p>Last.</p>");
    }

    @Test
    void emphasisGoesOnOverAnEmptyLine() {
        assertThat(html("<strong>One.\n\nTwo.</strong> Three."))
                .isEqualTo("<p><strong>One.</strong></p>\n<p><strong>Two.</strong> Three.</p>");
    }

    @Test
    void aQuoteHasParagraphsOfItsOwn() {
        assertThat(html("She said:\n\n<blockquote>One.\n\nTwo.</blockquote>\n\nNo more."))
                .isEqualTo("<p>She said:</p>\n<blockquote><p>One.</p><p>Two.</p></blockquote>\n<p>No more.</p>");
    }

    @Test
    void preformattedLinesStayAsTheyAre() {
        assertThat(html("Before.\n<pre>a\n\n  b\nc</pre>\nAfter."))
                .isEqualTo("<p>Before.</p>\n<pre>a\n\n  b\nc</pre>\n<p>After.</p>");
    }

    @Test
    void paragraphsThatAreMarkedAreLeft() {
        assertThat(html("<p>One.</p>\n<p>Two\nlines.</p>\n\n<div>Three.</div>"))
                .isEqualTo("<p>One.</p>\n<p>Two<br> lines.</p>\n<p>Three.</p>");
    }

    @Test
    void aMarkForTheNextPageDividesPagesButOnlyBetweenWords() {
        assertThat(html("<!--nextpage-->One.<!--nextpage-->\n\n<!-- nextpage -->Two.\n<!--nextpage-->"))
                .isEqualTo("<p>One.</p>\n<hr class=\"page\">\n<p>Two.</p>");
    }

    @Test
    void teasersAndTheirWordsAreNoPartOfTheStory() {
        assertThat(html("One.\n<!--more Read on-->\nTwo.\n<!--noteaser-->")).isEqualTo("<p>One.</p>\n<p>Two.</p>");
    }

    @Test
    void anAddressAloneOnItsLineIsShownThere() {
        assertThat(html("See:\n\nhttps://www.youtube.com/watch?v=abc&t=3\n\nand https://averley.example/x in a line."))
                .isEqualTo("<p>See:</p>\n<p class=\"embed\"><a href=\"https://www.youtube.com/watch?v=abc&amp;t=3\">"
                        + "Embedded: https://www.youtube.com/watch?v=abc&amp;t=3</a></p>\n"
                        + "<p>and https://averley.example/x in a line.</p>");
    }

    @Test
    void aLessThanSignIsNoTag() {
        assertThat(html("5 < 6 and a<b and <3\n\n<<end"))
                .isEqualTo("<p>5 &lt; 6 and a&lt;b and &lt;3</p>\n<p>&lt;&lt;end</p>");
    }
}
