package org.masthead.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.masthead.clipping.Clipping.Line;
import org.masthead.clipping.Clipping.Role;

class SavedTextPropertiesTest {

    private static final List<String> PARAGRAPHS = List.of(
            "The deputy director of the harbor pleaded guilty on Tuesday to falsifying records that let a contractor collect millions.",
            "He stood with his hands folded as the judge read the single count aloud. Asked whether he understood it, he said he did.",
            "“This is one man and one count,” said Eleanor Vash, a lawyer for the director. “My client signed nothing.”",
            "Two officials, speaking on a conference call on the condition that they not be named, said he would cooperate.",
            "A confidential state audit obtained by the agency last month found that a third of the channel had not been touched.",
            "The director has denied any wrongdoing. He did not return calls.",
            "Would the work have been noticed otherwise? “Not for years,” one of the officials said.",
            "The contractor said in a statement that it had met every term of its contract and would say so in court.",
            "Residents who filled the chamber were of two minds about the report, and said so for five hours.",
            "The newsletter of the harbor, which goes to every address in the county, has not mentioned the matter.");

    /** What may come between two paragraphs. */
    private static final List<String> BETWEEN = List.of(
            "Advertisement",
            "Story continues below advertisement",
            "Latest stories\nCouncil delays vote on Chain Bridge\nLevee repairs will wait for spring\nPackets fall in 11 innings",
            "RELATED: Levee repairs will wait for spring",
            "Question of the Day\nShould the county pay for a second ferry?\n○ Yes\n○ No\nVote\nView results",
            "Sign up for our newsletter\nGet the day's top stories in your inbox every morning.\nEnter your email address",
            "Share on Facebook\nTweet\nPrint\nE-mail",
            "Watch: Strand leaves the courthouse\n1:12",
            "Photo by Josie Tran / The Averley Packet");

    private static final List<String> AFTER = List.of(
            "Copyright © 2011 The Averley Packet. All rights reserved.\nClick here for reprint permission.",
            "About the author\nDana Okafor covers the harbor for the Packet. She joined the paper in 2004.",
            "Most popular\n1. Diner on the Green to close after 61 years\n2. Police seek driver in Route 9 crash",
            "Video picks\nThe Lower Channel from the air\n2:31",
            "Story continues →\nView entire story",
            "Comments (2)\nLog in to reply\nriverrat54\n3 hours ago\nOne count. One! My brother got more for fishing.\nLike Reply",
            "Tags: harbor, courts",
            "About us | Contact us | Terms of Service | Privacy Policy");

    private static final String HEAD = """
            Skip to main content
            Home
            News
            Sports

            Harbor official pleads guilty in dredging case

            By Dana Okafor
            Posted: 10/04/2011 05:12:40 PM EDT

            """;

    @Property(tries = 400)
    void noParagraphIsLostAndNoFurnitureComesIn(
            @ForAll @IntRange(min = 2, max = 10) int paragraphs,
            @ForAll @IntRange(max = 4) int between,
            @ForAll long seed) {
        var dice = new Random(seed);
        var told = shuffled(PARAGRAPHS, dice).subList(0, paragraphs);
        var pieces = new ArrayList<>(told);
        var rails = shuffled(BETWEEN, dice).subList(0, Math.min(between, paragraphs / 2));
        for (var i = 0; i < rails.size(); i++) pieces.add(3 * i + 1 + dice.nextInt(2), rails.get(i));
        var after = shuffled(AFTER, dice).subList(0, dice.nextInt(AFTER.size()));

        var story = read(HEAD + String.join("\n\n", pieces) + "\n\n" + String.join("\n\n", after));

        assertThat(story.headline()).isEqualTo("Harbor official pleads guilty in dredging case");
        assertThat(story.body().text().lines()).containsExactlyElementsOf(told);
    }

    @Property(tries = 150)
    void theWidthAtWhichLinesAreBrokenDoesNotMatter(
            @ForAll @IntRange(min = 60, max = 100) int width, @ForAll long seed) {
        var told = shuffled(PARAGRAPHS, new Random(seed)).subList(0, 6);
        var broken = told.stream().map(paragraph -> broken(paragraph, width)).toList();

        var story = read(HEAD + String.join("\n\n", broken));

        assertThat(story.body().text().lines()).containsExactlyElementsOf(told);
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefusedAndEachLineHasOneRole(@ForAll("texts") String text) {
        try {
            eachLineHasOneRole(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            assertThat(SavedText.read(bytes, "x.txt").headline()).isNotEmpty();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }

    @Property(tries = 300)
    void whatIsSetInABodyIsNoMarkup(@ForAll @StringLength(max = 60) String wild) {
        var words = wild.replaceAll("[\\r\\n]", " ");

        var story = read(
                HEAD + "The mayor wrote <script>alert(1)</script> & " + words + " on the wall, and then she left.");

        assertThat(story.body().html()).doesNotContain("<script");
    }

    private static void eachLineHasOneRole(String text) {
        var story = read(text);
        var lines = text.split("\r\n|\r|\n", -1);
        var count = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        assertThat(story.lines().stream().map(Line::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, count).boxed().toList());
        for (var line : story.lines()) {
            if (line.role() == Role.BLANK) assertThat(line.words()).isEmpty();
        }
        assertThat(story.headline()).isNotBlank();
    }

    @Provide
    static Arbitrary<String> texts() {
        var furniture = new ArrayList<String>(BETWEEN);
        furniture.addAll(AFTER);
        furniture.addAll(PARAGRAPHS);
        furniture.addAll(List.of(
                "",
                "[1]",
                "* * *",
                "By",
                "By Jane Doe",
                "AVERLEY —",
                "(Reuters) -",
                "Q:",
                "- 30 -",
                "#",
                "> ",
                "[x](http://y)",
                "\t\t"));
        var known = Arbitraries.of(furniture);
        var any = Arbitraries.strings().ofMaxLength(80);
        return Arbitraries.oneOf(known, any)
                .list()
                .ofMaxSize(30)
                .flatMap(lines -> Arbitraries.of("\n", "\r\n", "\r", "\n\n").map(end -> String.join(end, lines)));
    }

    private static <T> List<T> shuffled(List<T> all, Random dice) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, dice);
        return shuffled;
    }

    private static String broken(String paragraph, int width) {
        var broken = new StringBuilder();
        var column = 0;
        for (var word : paragraph.split(" ")) {
            var fits = column == 0 || column + 1 + word.length() <= width;
            if (column > 0) broken.append(fits ? ' ' : '\n');
            column = fits && column > 0 ? column + 1 + word.length() : word.length();
            broken.append(word);
        }
        return broken.toString();
    }

    private static Clipping read(String text) {
        return SavedText.read(text.getBytes(StandardCharsets.UTF_8), "saved.txt");
    }
}
