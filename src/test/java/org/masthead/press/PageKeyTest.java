package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {

    private static @Nullable String key(String path, @Nullable String query) {
        PageKey key = PageKey.of(path, query);
        return key == null ? null : key.text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/world",
                "/2026/05/04/flood",
                "/by/zo%C3%AB",
                "/.well-known/trust.txt",
                "/a...b",
                "/feed.xml"
            })
    void anOrdinaryPathIsItsOwnKey(String path) {
        assertThat(key(path, null)).isEqualTo(path);
        assertThat(key(path, "")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "world",
                "//",
                "/a//b",
                "/a/",
                "/a%2Fb",
                "/a%5cb",
                "/a%2e%2e",
                "/a%00",
                "/a%0d",
                "/a%",
                "/a%2",
                "/a%zz",
                "/a;b",
                "/a\\b",
                "/.",
                "/a/..",
                "/a/../b",
                "/a/./b",
                "/a b",
                "/é",
                "/a%25",
                "/a\"b",
                "/a<b"
            })
    void anOddPathHasNone(String path) {
        assertThat(key(path, null)).isEqualTo(path.equals("/a/") ? path : null);
    }

    @Test
    void aPathThatIsTooLongHasNone() {
        assertThat(key("/" + "a".repeat(2047), null)).isNotNull();
        assertThat(key("/" + "a".repeat(2048), null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "page=2, /a?page=2",
        "utm_source=x&page=all, /a?page=all",
        "fbclid=1&&gclid=2, /a",
        "utm_x, /a",
        "&, /a",
        "mc_cid=1&mc_eid=2&ref_src=3, /a"
    })
    void campaignsAreDropped(String query, String key) {
        assertThat(key("/a", query)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=1",
                "page",
                "page=",
                "Page=2",
                "page=2&page=2",
                "page=2;x",
                "page=%32",
                "page=12345678901",
                "xutm_a=1",
                "="
            })
    void anythingElseHasNoKey(String query) {
        assertThat(key("/a", query)).isNull();
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("/", ".", "..", "a", "B", "%2e", "%2F", "%41", "%", ";", "\\", "~", "%C3%AB")
                .list()
                .ofMaxSize(8)
                .map(parts -> "/" + String.join("", parts));
    }

    @Property
    void noTwoServersCanReadAPathThatHasAKeyDifferently(@ForAll("paths") String path) {
        if (key(path, null) != null) {
            String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            assertThat(decoded.chars().filter(c -> c == '/').count())
                    .isEqualTo(path.chars().filter(c -> c == '/').count());
            assertThat(decoded.split("/")).doesNotContain(".", "..");
            assertThat(decoded).doesNotContain("//", "%", ";", "\\");
        }
    }
}
