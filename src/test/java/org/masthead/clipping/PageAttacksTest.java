package org.masthead.clipping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody wrote for reading: each gives a clipping or a sentence that says why not, and soon. */
class PageAttacksTest {

    private static final String STORY = "<h1>Ferry runs late again</h1>"
            + "<p>The ferry to Averley ran 40 minutes late on Thursday, for the third day in a row.</p>".repeat(5);

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int FLOOD = 250_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<span>",
                "<b><i><a href=x>",
                "<table><tr><td>",
                "<ul><li>",
                "<blockquote>",
                "<figure><img src=x.jpg>",
                "<h2>Related</h2>",
                "<input type=radio name=a>",
                "<div class='related ad comments'>",
                "\"",
                "<!--",
                "&amp;&lt;"
            })
    void aFloodOfOneThingBeforeTheStoryIsRead(String thing) {
        var page = thing.repeat(FLOOD / thing.length()) + (thing.equals("<!--") ? "-->" : "") + STORY;

        var clipping = Assertions.assertTimeoutPreemptively(SOON, () -> read(page));

        assertThat(clipping == null || clipping.lines().size() <= PageBlocks.MOST)
                .isTrue();
    }

    @Test
    void aStoryInAThousandNestedElementsIsFound() {
        var clipping = read("<div>".repeat(1000) + STORY);

        assertThat(clipping).isNotNull();
        assertThat(clipping.body().blocks()).hasSize(5);
    }

    @Test
    void aPageWithoutEndIsReadAndSaidToBeTooLong() {
        var page = new StringBuilder(STORY);
        for (var i = 0; page.length() < 1_000_000; i++)
            page.append("<p>Paragraph ").append(i).append(" of a page that never ends, it seems.</p>");

        var clipping = Assertions.assertTimeoutPreemptively(SOON, () -> read(page.toString()));

        assertThat(clipping).isNotNull();
        assertThat(clipping.notes()).anyMatch(note -> note.contains("so long"));
    }

    @Test
    void anEmptyPageIsRefusedWithASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SavedPage.read("<html><body><img src=x></body></html>".getBytes(UTF_8), "x.html"))
                .withMessage("The page has no text.");
    }

    @Property(tries = 80)
    void noMutilatedPageFails(@ForAll("mutilated") byte[] page) {
        try {
            assertThat(SavedPage.read(page, "page.html").lines()).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageEndingWith(".");
        }
    }

    @Property(tries = 40)
    void everyWordOfABodyIsOnThePage(@ForAll("mutilatedAndShown") byte[] page) {
        try {
            var words = new HashSet<>(
                    PageText.tokens(SavedPage.read(page, "page.html").body().text()));
            words.removeAll(PageText.tokens(everything(page)));
            assertThat(words).isSubsetOf("embedded", "picture");
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageEndingWith(".");
        }
    }

    /** Text and attributes, however the page is cut up. */
    private static String everything(byte[] page) {
        var document = org.jsoup.Jsoup.parse(PageBytes.text(page));
        var all = new StringBuilder();
        for (var element : document.getAllElements()) {
            all.append(PageText.of(element.childNodes()))
                    .append(' ')
                    .append(element.data().replace("\\n", " "))
                    .append(' ');
            element.attributes()
                    .forEach(attribute -> all.append(attribute.getValue()).append(' '));
        }
        return all + " " + document.text() + " " + document.body().wholeText();
    }

    @Provide
    Arbitrary<byte[]> mutilated() {
        return mutilated(PageSamples.NAMES);
    }

    /** Those that show their story themselves. */
    @Provide
    Arbitrary<byte[]> mutilatedAndShown() {
        return mutilated(
                PageSamples.NAMES.stream().filter(name -> !name.equals("shell")).toList());
    }

    private static Arbitrary<byte[]> mutilated(List<String> names) {
        var samples = Arbitraries.of(names).map(PageSamples::bytes);
        return Combinators.combine(
                        samples, Arbitraries.longs(), Arbitraries.integers().between(0, 40))
                .as(PageAttacksTest::mutilate);
    }

    /** Cuts pieces out, doubles others, and strews in what breaks markup. */
    private static byte[] mutilate(byte[] page, long seed, int times) {
        var random = new Random(seed);
        var text = new StringBuilder(new String(page, UTF_8));
        var odd = new String[] {
            "<",
            ">",
            "</div>",
            "<table>",
            "\"",
            "<p",
            "&",
            "</p></article>",
            "<!--",
            "<script>",
            "\u0000",
            "<br><br>",
            "</a>",
            "<svg>",
            "<select>"
        };
        for (var i = 0; i < times && text.length() > 10; i++) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
                case 1 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(400))));
                default -> text.insert(at, odd[random.nextInt(odd.length)]);
            }
        }
        return text.toString().getBytes(UTF_8);
    }

    private static @org.jspecify.annotations.Nullable Clipping read(String page) {
        try {
            return SavedPage.read(page.getBytes(UTF_8), "page.html");
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageEndingWith(".");
            return null;
        }
    }
}
