package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CommentMarkupTest {

    @Test
    void emphasisQuotesAndLinksAreUnderstood() {
        assertThat(CommentMarkup.html("It is *high* and _rising_."))
                .isEqualTo("<p>It is <strong>high</strong> and <em>rising</em>.</p>\n");
        assertThat(CommentMarkup.html("> The levee holds.\n> So far.\n\nSo it does."))
                .isEqualTo("<blockquote><p>The levee holds.<br>So far.</p></blockquote>\n<p>So it does.</p>\n");
        assertThat(CommentMarkup.html("See [the plan](https://averley.example/plan) now."))
                .isEqualTo(
                        "<p>See <a href=\"https://averley.example/plan\" rel=\"ugc nofollow noopener\">the plan</a> now.</p>\n");
        assertThat(CommentMarkup.html("*_Both_* and *a [link](https://a.example/) in it*"))
                .contains("<strong><em>Both</em></strong>", "<strong>a <a href=\"https://a.example/\"");
    }

    @Test
    void bareAddressesBecomeLinksWithoutTheStopBehindThem() {
        assertThat(CommentMarkup.html("It is at https://averley.example/a_b_c?x=1&y=2."))
                .isEqualTo("<p>It is at <a href=\"https://averley.example/a_b_c?x=1&amp;y=2\" "
                        + "rel=\"ugc nofollow noopener\">averley.example/a_b_c?x=1&amp;y=2</a>.</p>\n");
    }

    @Test
    void parenthesesWithinAnAddressBelongToIt() {
        assertThat(Jsoup.parse(CommentMarkup.html(
                                "(See https://a.example/Sill_(river), or [it](https://a.example/Mill_(site)).)"))
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("https://a.example/Sill_(river)", "https://a.example/Mill_(site)");
        assertThat(Jsoup.parse(CommentMarkup.html("(Or [that](https://a.example/b) and https://a.example/c)"))
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("https://a.example/b", "https://a.example/c");
    }

    @Test
    void whatIsNoMarkupStaysAsItWasTyped() {
        assertThat(Jsoup.parse(CommentMarkup.html("2 * 3 * 4, snake_case_name, *, **, __ and a*b*c"))
                        .text())
                .isEqualTo("2 * 3 * 4, snake_case_name, *, **, __ and a*b*c");
        assertThat(CommentMarkup.html("[words](javascript:alert(1)) [x](//evil.example) <b>no</b>"))
                .doesNotContain("<a", "<b>")
                .contains("&lt;b&gt;");
    }

    @Test
    void aLinkCannotLeaveItsQuotes() {
        assertThat(CommentMarkup.html("https://a.example/\"onmouseover=alert(1) [x](https://a.example/'\"><script>)"))
                .doesNotContain("<script", "\"onmouseover");
    }

    @Test
    void nothingUnseenIsKept() {
        assertThat(CommentMarkup.tidy(" \u0001a\u202eb\u0000\r\nc ")).isEqualTo("ab\nc");
        assertThat(CommentMarkup.html("\u00011\u0002")).isEqualTo("<p>1</p>\n");
    }

    @Test
    void aThousandOpenMarksCostNoMoreThanTheirLength() {
        var began = System.nanoTime();
        CommentMarkup.html("*a _b ".repeat(3_000));
        CommentMarkup.html("[".repeat(10_000));
        CommentMarkup.html("https://".repeat(2_000));
        CommentMarkup.html("> ".repeat(9_000));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    }

    @Property(tries = 2_000)
    void whateverIsTypedOnlyOurOwnElementsComeOut(@ForAll("texts") String typed) {
        var html = CommentMarkup.html(typed);
        var body = Jsoup.parseBodyFragment(html).body();
        for (var element : body.select("*")) {
            if (element == body) continue;
            assertThat(element.normalName()).isIn("p", "blockquote", "strong", "em", "a", "br");
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey()).isIn("href", "rel"));
            if (element.normalName().equals("a"))
                assertThat(element.attr("href")).matches("https?://.*");
        }
        // What was written tag by tag reads back as the very same tags.
        assertThat(html.chars().filter(one -> one == '<').count())
                .isEqualTo(html.split("<(?:/?(?:p|blockquote|strong|em|br|a))[ >]", -1).length - 1L);
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                "*",
                "_",
                ">",
                "\n",
                "\n\n",
                "[",
                "](",
                ")",
                "https://a.example/x",
                "http://b.example",
                "<script>",
                "<img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "\"",
                "'",
                "&",
                "&lt;",
                "word",
                " ",
                "é",
                "😀",
                "\u0001",
                "\u0002",
                "\u202e",
                "data:text/html,x",
                "-->",
                "]]>",
                "</p>",
                "\u0000",
                "\ud800");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
