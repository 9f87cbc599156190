package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The short way through a body leads where the long way leads, or is not taken. */
class MarkupPlainTest {

    @Test
    void whatAgenciesSendGoesTheShortWay() {
        var body = """
                <p>CORROW &mdash; The lock on Line 9 &amp; the gate <em>held</em>, said \
                <a href="https://example.org/a?b=1">the harbor master</a>.</p>
                <h2>“What the tide brings”</h2>
                <hr class="page">
                <p>It didn’t &lt;leak&gt; at café “Tide”, for €5.</p>""";
        var plain = MarkupPlain.tidy(body);
        assertThat(plain).isNotNull().isEqualTo(MarkupTidy.thoroughly(body));
    }

    @Property(tries = 4000)
    void bothWaysEndTheSame(@ForAll("bodies") String html) {
        var plain = MarkupPlain.tidy(html);
        if (plain != null) assertThat(plain).isEqualTo(MarkupTidy.thoroughly(html));
    }

    @Property(tries = 1000)
    void oddHtmlNeverGoesAWayOfItsOwn(@ForAll("soup") String html) {
        var plain = MarkupPlain.tidy(html);
        if (plain != null) assertThat(plain).isEqualTo(MarkupTidy.thoroughly(html));
    }

    @Provide
    Arbitrary<String> soup() {
        return AnyHtml.soup();
    }

    /** Mostly what the short way takes, with something in it now and then that it must not. */
    @Provide
    Arbitrary<String> bodies() {
        var odd = Arbitraries.of(
                "&nbsp;",
                "<br>",
                "<b>x</b>",
                "</p>",
                "<p>",
                "<script>1</script>",
                "&copy",
                "&#x3c;",
                "\u00ad",
                "\u202e",
                "\u200b",
                "\n",
                "  ",
                "<em></em>",
                "<a href=\"javascript:1\">x</a>",
                "<a href=\"https://e.org/&amp;\">x</a>",
                "\0",
                "𝕏",
                "é",
                "e\u0301");
        var word = Arbitraries.of(
                "tide",
                "Lock 9",
                "a",
                "’",
                "&amp;",
                "&lt;b&gt;",
                "&quot;",
                "…",
                "-",
                ".",
                "<em>held</em>",
                "<strong>1</strong>",
                "<a href=\"https://example.org/x?y=1#z\">here</a>",
                "<a href=\"http://e.org\"><em>there</em></a>",
                " ",
                "café");
        var piece = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(40, word), net.jqwik.api.Tuple.of(1, odd));
        var words = piece.list().ofMinSize(0).ofMaxSize(12).map(some -> String.join("", some));
        var name = Arbitraries.of("p", "p", "p", "h2", "h3", "h4", "h1", "div");
        var block = Combinators.combine(name, words).as((tag, said) -> "<" + tag + ">" + said + "</" + tag + ">");
        var mark = Arbitraries.of("<hr class=\"page\">", "\n", "<hr>");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(10, block), net.jqwik.api.Tuple.of(1, mark))
                .list()
                .ofMinSize(0)
                .ofMaxSize(6)
                .map(blocks -> String.join("", blocks));
    }
}
