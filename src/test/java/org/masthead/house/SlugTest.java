package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @Property(tries = 3000)
    void anyWordsMakeASlugThatIsItsOwnSlug(@ForAll @StringLength(max = 200) String words) {
        var slug = Slug.of(words);
        assertThat(Slug.isSlug(slug)).isTrue();
        assertThat(Slug.of(slug)).isEqualTo(slug);
        assertThat(slug.codePointCount(0, slug.length())).isBetween(1, 80);
    }

    @Property(tries = 1000)
    void plainWordsAreCutBetweenWords(
            @ForAll @CharRange(from = 'a', to = 'g') @StringLength(max = 12) String one,
            @ForAll @CharRange(from = 'h', to = 'z') @StringLength(max = 12) String two) {
        var slug = Slug.of((one + " " + two + " ").repeat(20));
        assertThat(slug).matches("(?:[a-z]+-)*[a-z]+|untitled").hasSizeLessThanOrEqualTo(80);
        for (var word : slug.split("-")) assertThat(word).isIn(one, two, "untitled");
    }

    @ParameterizedTest
    @CsvSource({
        "The River’s Rise & Fall!, the-rivers-rise-and-fall",
        "'Don''t, won''t', dont-wont",
        "Über Fluß, uber-fluss",
        "Ærø Łódź, aero-lodz",
        "Ángeles, angeles",
        "--a--b--, a-b",
        "100%, 100",
        "U.S. 1, u-s-1",
        "Река, река",
        "東京, 東京",
        "!!!, untitled",
        "İstanbul, istanbul"
    })
    void wordsBecomeASlug(String words, String slug) {
        assertThat(Slug.of(words)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "a--b",
                "-a",
                "a-",
                "A",
                "a b",
                "a/b",
                "a.b",
                "a%20",
                "..",
                "a\u0000",
                "a\u202eb",
                "é́",
                "a_b"
            })
    void whatIsNoSlugIsNotAskedFor(String text) {
        assertThat(Slug.isSlug(text)).isFalse();
    }

    @Test
    void aMegabyteIsReadAsFastAsAHeadline() {
        assertThat(Slug.of("word ".repeat(200_000))).hasSizeLessThanOrEqualTo(80);
        assertThat(Slug.isSlug("a-".repeat(500_000))).isFalse();
    }
}
