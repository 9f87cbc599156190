package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other systems' HTML becomes the small markup of comments. */
class CommentTextTest {

    static List<List<String>> htmlAndText() {
        return List.of(
                List.of("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"),
                List.of("One\r\ntwo\n\n\n\nthree", "One\ntwo\n\nthree"),
                List.of("<p>A <strong>bold </strong>word, an <i>italic</i> one</p>", "A *bold* word, an _italic_ one"),
                List.of("<b><i>both</i></b>", "*_both_*"),
                List.of("<b>a*b</b> <b> </b>", "a*b"),
                List.of("<blockquote><p>Said</p><p>so</p></blockquote><p>No.</p>", "> Said\n\n> so\n\nNo."),
                List.of("<a href=\"https://a.example/x\">https://a.example/x</a>", "https://a.example/x"),
                List.of("<a href=\"https://a.example/long/way\">a.example/long...</a>", "https://a.example/long/way"),
                List.of("See <a href=\"https://a.example/x\">this [1]</a>.", "See [this 1](https://a.example/x)."),
                List.of("<a href=\"javascript:alert(1)\">click</a>", "click"),
                List.of(
                        "<a href=\"http://disq.us/url?url=https%3A%2F%2Fa.example%2Fx%3AWkQ3nL8dZpJ0aBcDeFgHiJkLmNo&amp;cuid=1\">this</a>",
                        "[this](https://a.example/x)"),
                List.of("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
                List.of("<script>alert(1)</script><p onclick=x>Fine &lt;b&gt;</p>", "Fine <b>"),
                List.of("<img src=\"https://a.example/p.jpg\" alt=\"a heron\">", "https://a.example/p.jpg"),
                List.of("AT&amp;T &#128077; \u202Eabc", "AT&T 👍 abc"),
                List.of("  ", ""));
    }

    @ParameterizedTest
    @MethodSource("htmlAndText")
    void itSaysTheSame(List<String> pair) {
        assertThat(CommentText.of(pair.getFirst())).isEqualTo(pair.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b></b> ", "<br> ", "<i>", "*", "_a", "> ", "[", "<a href=https://a.example/", "&nbsp;"})
    void noLengthIsTooLong(String part) {
        assertTimeout(Duration.ofSeconds(5), () -> CommentText.of("x" + part.repeat(20_000) + "x"));
    }

    @Test
    void noDepthIsTooDeep() {
        assertThat(CommentText.of("<blockquote><b>".repeat(5_000) + "deep")).contains("deep");
    }
}
