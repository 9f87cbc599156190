package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

/** Whatever is done to a body's form, every word that a reader would have seen is still there. */
class MarkupWordsTest {

    private static final List<String> TAGS = List.of(
            "p",
            "p",
            "p",
            "div",
            "span",
            "b",
            "i",
            "a href=/x",
            "h1",
            "h2",
            "h6",
            "ul",
            "ol",
            "li",
            "ul><li",
            "ol><li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "aside",
            "aside class=factbox",
            "figure",
            "figcaption",
            "figure><img src=/media/abcd1234><figcaption",
            "figure><img src=https://a.example/b.jpg><figcaption",
            "table><tr><td",
            "table><caption",
            "table><thead><tr><th",
            "section",
            "article",
            "header",
            "center",
            "font color=red",
            "details",
            "summary",
            "address",
            "pre",
            "code",
            "q",
            "small",
            "mark",
            "sub",
            "em",
            "strong",
            "x-unknown",
            "nav",
            "main",
            "footer",
            "time",
            "abbr",
            "cite",
            "u",
            "big",
            "ins",
            "del");

    /** A tree of elements, with {@code @} wherever a word stands. */
    @Provide
    Arbitrary<String> bodies() {
        return body().list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> body() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.of(" @ ", " @<br>@ ", "<img src=/media/abcd1234 alt=x> @ ", " @<br><br>@ "),
                () -> Arbitraries.just(" @ "),
                MarkupWordsTest::element);
    }

    private static Arbitrary<String> element() {
        return Combinators.combine(
                        Arbitraries.of(TAGS), body().list().ofMinSize(1).ofMaxSize(3))
                .as((tag, inner) -> "<" + tag + ">" + String.join("", inner) + closed(tag));
    }

    private static String closed(String tag) {
        var names = tag.split("><");
        var closing = new StringBuilder();
        for (var i = names.length - 1; i >= 0; i--) {
            var name = names[i].split(" ")[0];
            if (!name.equals("img")) closing.append("</").append(name).append('>');
        }
        return closing.toString();
    }

    @Property(tries = 4000)
    void everyWordIsKept(@ForAll("bodies") String body) {
        var count = new AtomicInteger();
        var html =
                java.util.regex.Pattern.compile("@").matcher(body).replaceAll(one -> "word" + count.incrementAndGet());
        var seen = List.of(Jsoup.parseBodyFragment(html).body().text().split("\\W+"));
        var kept = List.of(Markup.of(html).text().split("\\W+"));
        assertThat(kept).as(Markup.of(html).html()).containsAll(seen);
        assertThat(kept)
                .filteredOn(word -> word.startsWith("word"))
                .as("no word twice")
                .doesNotHaveDuplicates();
    }
}
