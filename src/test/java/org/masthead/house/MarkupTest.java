package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a body: its words are kept, and put into the house's form. */
class MarkupTest {

    private static String shape(String html) {
        return Markup.of(html).html().replaceAll(" id=\"b-[a-z0-9-]+\"", "");
    }

    private static List<String> ids(String html) {
        return Markup.of(html).blocks().stream().map(Markup.Block::id).toList();
    }

    @Test
    void emphasisAndLinksAreKeptUnderTheirProperNames() {
        assertThat(shape("<p>The <b>river</b> <i>rose</i> <a href=\"https://a.example/?a=1&amp;b=2\">here</a>.</p>"))
                .isEqualTo(
                        "<p>The <strong>river</strong> <em>rose</em> <a href=\"https://a.example/?a=1&amp;b=2\">here</a>.</p>");
    }

    @Test
    void twoLineBreaksDivideParagraphs() {
        assertThat(shape("First.<br><br>Second.<br/>\n<br>Third,<br>same line."))
                .isEqualTo("<p>First.</p>\n<p>Second.</p>\n<p>Third,<br>same line.</p>");
    }

    @Test
    void wordsWithoutAParagraphGetOne() {
        assertThat(shape("Loose <div>in a box</div> tail")).isEqualTo("<p>Loose</p>\n<p>in a box</p>\n<p>tail</p>");
    }

    @Test
    void pasteFromWordLosesItsDressAndKeepsItsWords() {
        var paste = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head>
                <body><!--[if gte mso 9]><xml><o:x/></xml><![endif]--><p class=MsoNormal style='margin:0'><b><span lang=EN-US
                style='font-size:12pt'>The river<o:p></o:p></span></b> rose.</p><p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>""";
        assertThat(shape(paste)).isEqualTo("<p><strong><span lang=\"EN-US\">The river</span></strong> rose.</p>");
    }

    @Test
    void pasteFromGoogleDocsIsNotAllBold() {
        var paste =
                "<b style=\"font-weight:normal\" id=\"docs-internal-guid-1\"><p dir=\"ltr\"><span style=\"font-weight:400\">One.</span></p>"
                        + "<br><p dir=\"ltr\"><span>Two.</span></p></b>";
        assertThat(shape(paste)).isEqualTo("<p dir=\"ltr\">One.</p>\n<p dir=\"ltr\">Two.</p>");
    }

    @Test
    void listsKeepTheirListsWithin() {
        assertThat(shape("<ol start=3><li>One<ul><li>Inner</li></ul></li><li><p>Two</p></li></ol>"))
                .isEqualTo("<ol start=\"3\"><li>One<ul><li>Inner</li></ul></li><li>Two</li></ol>");
    }

    @Test
    void itemsWithoutAListAreNotLost() {
        assertThat(Markup.of("<li>One</li><li>Two</li>").text()).contains("One", "Two");
        assertThat(Markup.of("<ul>Loose <li>One</li> words <p>Para</p></ul>").text())
                .contains("Loose", "One", "words", "Para");
    }

    @Test
    void tablesKeepTheirCellsAndLoseTheirDress() {
        assertThat(
                        shape(
                                "<table border=1><caption>Depth</caption><tr><th scope=col>Year</th><td colspan=2><p>8 <b>ft</b></p></td></tr></table>"))
                .isEqualTo(
                        "<table><caption>Depth</caption><tbody><tr><th scope=\"col\">Year</th><td colspan=\"2\">8 <strong>ft</strong></td></tr></tbody></table>");
    }

    @Test
    void aPictureOfOursStandsWithItsCaptionAndOneElsewhereBecomesALink() {
        assertThat(
                        shape(
                                "<figure><img src=\"/media/abcd1234\" alt=\"A levee\" width=800><figcaption>The <i>levee</i></figcaption></figure>"))
                .isEqualTo(
                        "<figure><img src=\"/media/abcd1234\" alt=\"A levee\" width=\"800\"><figcaption>The <em>levee</em></figcaption></figure>");
        assertThat(shape("<p>See</p><img src=\"https://a.example/b.jpg\" alt=\"A levee\">"))
                .isEqualTo(
                        "<p>See</p>\n<p class=\"embed\"><a href=\"https://a.example/b.jpg\">Picture: A levee</a></p>");
    }

    @Test
    void aPlayerOnAnotherSiteBecomesALink() {
        assertThat(shape("<iframe src=\"//video.example/1\" title=\"The flood\"></iframe>"))
                .isEqualTo("<p class=\"embed\"><a href=\"https://video.example/1\">Embedded: The flood</a></p>");
    }

    @Test
    void aPictureAmidAParagraphLosesNoWords() {
        var text = Markup.of("<p>Before <img src=\"/media/abcd1234\" alt=\"x\"> after <em>more</em></p>")
                .text();
        assertThat(text).contains("Before", "after", "more");
    }

    @Test
    void rightToLeftAndJoinedWordsAreKeptAndOverridesAreNot() {
        assertThat(shape("<p dir=\"rtl\" lang=\"fa\">می\u200cخواهم \u200f1</p>"))
                .isEqualTo("<p lang=\"fa\" dir=\"rtl\">می\u200cخواهم \u200f1</p>");
        assertThat(shape("<p>👩\u200d🚒 a\u202eb&#x202e;c&#8238;d\u2066e\u2069</p>"))
                .isEqualTo("<p>👩\u200d🚒 abcde</p>");
    }

    @Test
    void anIdDependsOnTheBlocksWordsAlone() {
        var one = ids("<p>First.</p><p>Second.</p><p>Third.</p>");
        var more = ids("<p>New.</p><p>First.</p><h2>Between</h2><p>Second.</p><p>Third.</p>");
        assertThat(more).containsSubsequence(one);
        assertThat(ids("<p>First.</p><p>Third.</p>")).containsExactly(one.get(0), one.get(2));
        assertThat(one).allMatch(id -> id.matches("b-[a-z0-9]{7}"));
    }

    @Test
    void aGivenIdIsKeptWhenTheWordsChange() {
        assertThat(ids("<p id=\"b-abc\">Old.</p><p id=\"Intro_2\">Other.</p>")).containsExactly("b-abc", "b-intro-2");
        assertThat(ids("<p id=\"b-abc\">New.</p>")).containsExactly("b-abc");
        assertThat(ids("<p id=\"b-a\">Twice.</p><p id=\"b-a\">Again.</p>"))
                .startsWith("b-a")
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameWordsTwiceAreTwoBlocks() {
        assertThat(ids("<p>No.</p><p>No.</p><p>No.</p>"))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void anEmptyLineDividesPlainText() {
        assertThat(Markup.ofText("A < B & C\nnext line\n\n  \nSecond").html().replaceAll(" id=\"[^\"]+\"", ""))
                .isEqualTo("<p>A &lt; B &amp; C<br>next line</p>\n<p>Second</p>");
        assertThat(Markup.ofText(" \n\n ").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "blockquote",
                "ul><li",
                "b",
                "table><tr><td",
                "svg",
                "font",
                "aside class=factbox",
                "span lang=de",
                "a href=/x"
            })
    @Timeout(20)
    void aHundredThousandElementsInOneAnotherAreRead(String tag) {
        var body = Markup.of(("<" + tag + ">").repeat(100_000) + "deep</div>");
        assertThat(SafeOutput.wrongs(body.html())).isEmpty();
    }

    @Test
    @Timeout(20)
    void aMegabyteOfTextIsReadWhole() {
        var text = IntStream.range(0, 20_000)
                .mapToObj(n -> "<p>Paragraph " + n + " on <b>the</b> river, which rose.</p>")
                .collect(Collectors.joining());
        var begun = System.nanoTime();
        assertThat(Markup.of(text).blocks()).hasSize(20_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        assertThat(Markup.of("river ".repeat(170_000)).words()).isEqualTo(170_000);
    }

    @Test
    void wordsAreCountedAsReadersCountThem() {
        assertThat(Markup.of("<p>It’s 1,200 ft. — don't</p><h2>Two words</h2>").words())
                .isEqualTo(6);
    }

    @Test
    void manyBracesTakeNoLongerThanOtherLetters() {
        var braces = "{".repeat(60_000);
        assertThat(Markup.of("<p>" + braces + "</p>").text()).isEqualTo(braces);
    }
}
