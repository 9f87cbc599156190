package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.masthead.house.AnyHtml;
import org.masthead.house.Markup;
import org.masthead.story.Stories;

/** The editor over a story's text, in a real browser. */
@Tag("browser")
class EditorTest {

    private static final String BLANK = "<p>x</p>";

    private static Reporter blank(String headline) {
        var ada = Reporter.called("Ada Flint").open(Reporter.story(headline, BLANK));
        return ada.press("Control+a", "Backspace");
    }

    @Test
    void everyStoryComesOutAsItWentIn() {
        var stories = Averley.open().room(Stories.class).liveAfter(0, 200);
        var bodies = stories.stream().map(story -> story.copy().body().html()).toList();
        assertThat(bodies).hasSizeGreaterThan(40);
        try (var ada = Reporter.called("Ada Flint").open(Reporter.story("Round", BLANK))) {
            var written = (List<?>) ada.ask("desk-editor-markup", "again", bodies);
            for (var i = 0; i < bodies.size(); i++) {
                var again = written.get(i).toString();
                assertThat(Markup.of(again).html()).isEqualTo(bodies.get(i));
            }
        }
    }

    @Test
    void nothingIsDroppedThatTheEditorDoesNotKnow() {
        var bodies = bodies(AnyHtml.nested(), 250);
        try (var ada = Reporter.called("Ada Flint").open(Reporter.story("Odd", BLANK))) {
            var written = (List<?>) ada.ask("desk-editor-markup", "again", bodies);
            for (var i = 0; i < bodies.size(); i++) {
                var before = Markup.stored(bodies.get(i));
                var after = Markup.of(written.get(i).toString());
                assertThat(after.text()).as(before.html()).isEqualTo(before.text());
                assertThat(ids(after)).as(before.html()).isEqualTo(ids(before));
            }
        }
    }

    private static List<String> bodies(Arbitrary<String> any, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Markup.of(any.sample()).html())
                .toList();
    }

    private static List<String> ids(Markup markup) {
        return markup.blocks().stream().map(Markup.Block::id).toList();
    }

    @Test
    void signsOfMarkdownBecomeWhatTheyMean() {
        try (var ada = blank("Signs")) {
            ada.write("## Bread")
                    .press("Enter")
                    .write("A **bold** and *fine* word, `code`, [there](https://a.example/x).");
            ada.press("Enter").write("- one").press("Enter").write("two").press("Tab", "Enter", "Enter", "Enter");
            ada.write("> said")
                    .press("Enter", "Enter")
                    .write("1. first")
                    .press("Enter", "Enter")
                    .write("---end");
            assertThat(ada.text()).isEqualTo("""
                    <h2>Bread</h2>
                    <p>A <strong>bold</strong> and <em>fine</em> word, <code>code</code>, <a href="https://a.example/x">there</a>.</p>
                    <ul><li>one<ul><li>two</li></ul></li></ul>
                    <blockquote><p>said</p></blockquote>
                    <ol><li>first</li></ol>
                    <hr class="page">
                    <p>end</p>""");
            assertThat(ada.complaints()).isEmpty();
        }
    }

    @Test
    void everythingIsWithinReachOfTheKeyboard() {
        try (var ada = blank("Keys")) {
            ada.write("Some words").press("Control+a", "Control+b");
            assertThat(ada.text()).isEqualTo("<p><strong>Some words</strong></p>");
            assertThat(ada.tool("Bold (Ctrl B)").getAttribute("aria-pressed")).isEqualTo("true");
            ada.press("Control+b", "Control+Alt+2");
            assertThat(ada.text()).isEqualTo("<h2>Some words</h2>");
            ada.press("Control+Alt+8", "Control+Alt+7");
            assertThat(ada.text()).isEqualTo("<ol><li>Some words</li></ol>");
            ada.tool("Bold (Ctrl B)").focus();
            ada.press("ArrowRight");
            assertThat(ada.page().evaluate("document.activeElement.getAttribute('aria-label')"))
                    .isEqualTo("Italic (Ctrl I)");
            ada.press("End");
            assertThat(ada.page().evaluate("document.activeElement.getAttribute('aria-label')"))
                    .isEqualTo("Find and replace (Ctrl F)");
        }
    }

    @Test
    void tablesAndFootnotesArePutIn() {
        try (var ada = blank("Parts")) {
            ada.write("The gauge.");
            ada.tool("Footnote").click();
            ada.write("Read at noon.").press("Control+Home", "Control+ArrowRight");
            ada.tool("Footnote").click();
            ada.write("Not the other.");
            assertThat(ada.text().replaceAll("b-note-[a-z0-9]{5}", "N")).isEqualTo("""
                    <p>The<a href="#N"><sup>1</sup></a> gauge.<a href="#N"><sup>2</sup></a></p>
                    <p id="N"><sup>1</sup> Not the other.</p>
                    <p id="N"><sup>2</sup> Read at noon.</p>""");
            assertThat(Markup.of(ada.text()).html().replaceAll(" id=\"b-[a-z0-9]{7}\"", ""))
                    .isEqualTo(ada.text());
            ada.press("Control+a", "Backspace");
            ada.tool("Table").click();
            ada.write("Day").press("Tab").write("Feet").press("Tab", "Tab").write("Friday");
            ada.page().getByText("Remove column").click();
            assertThat(ada.text())
                    .contains("<thead><tr><th scope=\"col\">Feet</th><th scope=\"col\"></th></tr></thead>")
                    .doesNotContain("Friday");
        }
    }

    @Test
    void quotationMarksFollowTheLanguageAndGiveWay() {
        try (var ada = blank("Quotes")) {
            ada.write("\"I can't,\" he said. \"'So,' she wrote.\"");
            assertThat(ada.text()).isEqualTo("<p>“I can’t,” he said. “‘So,’ she wrote.”</p>");
            ada.press("Enter").write("\"").press("Backspace").write("x");
            assertThat(ada.text()).endsWith("<p>\"x</p>");
            assertThat(ada.ask("desk-editor-quotes", "marksOf", List.of("de", "fr", "de-CH", "xx")))
                    .isEqualTo(List.of(
                            List.of("„", "“", "‚", "‘"),
                            List.of("«\u202f", "\u202f»", "“", "”"),
                            List.of("«", "»", "‹", "›"),
                            List.of("“", "”", "‘", "’")));
        }
    }

    @Test
    void wordsAreFoundAndReplaced() {
        try (var ada = blank("Find")) {
            ada.write("Some rivers, some more, and Somebody.")
                    .press("Control+f")
                    .write("some");
            assertThat(ada.page().locator(".find-bar output").innerText()).isEqualTo("1 of 3");
            ada.press("Enter");
            assertThat(ada.page().locator(".find-bar output").innerText()).isEqualTo("2 of 3");
            ada.page().getByLabel("Replace with").fill("any");
            ada.tool("Replace").click();
            assertThat(ada.text()).isEqualTo("<p>Some rivers, any more, and Somebody.</p>");
            ada.tool("Replace all").click();
            assertThat(ada.text()).isEqualTo("<p>any rivers, any more, and anybody.</p>");
            ada.press("Escape", "Control+z");
            assertThat(ada.text()).isEqualTo("<p>Some rivers, any more, and Somebody.</p>");
        }
    }

    @Test
    void whatIsPastedComesOutClean() {
        try (var ada = blank("Paste")) {
            ada.paste(Pasted.WORD, "");
            assertThat(ada.text()).isEqualTo(Pasted.WORD_CLEAN);
            ada.press("Control+a", "Backspace").paste(Pasted.DOCS, "");
            assertThat(ada.text()).isEqualTo(Pasted.DOCS_CLEAN);
            ada.press("Control+a", "Backspace").paste(Pasted.WEB, "");
            assertThat(ada.text()).isEqualTo(Pasted.WEB_CLEAN);
            ada.press("Control+a", "Backspace", "Control+Alt+0")
                    .write("there")
                    .press("Control+a")
                    .paste("", "https://a.example/b");
            assertThat(ada.text()).isEqualTo("<p><a href=\"https://a.example/b\">there</a></p>");
            assertThat(ada.complaints()).isEmpty();
        }
    }

    @Test
    void linksFindOurOwnStories() {
        try (var ada = blank("Links")) {
            ada.write("bread").press("Control+a", "Control+k").write("Bakers walk");
            ada.page().locator(".link-stories button:enabled").first().click();
            ada.press("Enter");
            assertThat(ada.text()).matches("<p><a href=\"/2026/[^\"]+\">bread</a></p>");
        }
    }

    @ParameterizedTest(name = "at {0} in {1}")
    @MethodSource("screens")
    void everybodyMayUseIt(int width, ColorScheme scheme) {
        var story = Reporter.story("For everybody", "<p>Some words, TK.</p><h2>More</h2><ul><li>One</li></ul>");
        try (var ada = Reporter.at(width, scheme, true).open(story)) {
            assertThat(ada.page().locator(".tk").innerText()).isEqualTo("TK");
            ada.press("Control+f");
            assertThat(ada.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(width);
            assertThat(Axe.serious(ada.page())).isEmpty();
        }
    }

    static Stream<Arguments> screens() {
        return Stream.of(360, 1280)
                .flatMap(width ->
                        Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(scheme -> Arguments.of(width, scheme)));
    }
}
