package org.masthead.gate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnwardTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/account", "/2026/11/24/a-story?page=2#comment-4", "/by/inés", "/a%20b?q=1&r=//x"})
    void pathsOfOursAreGoneTo(String path) {
        assertThat(Onward.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "account",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\n/evil.example",
                " /account",
                "/sign-in",
                "/sign-in?to=/x",
                "/sign-out"
            })
    void nothingElseIs(String to) {
        assertThat(Onward.of(to)).isEqualTo(Onward.HOME);
    }

    @Property
    void whateverIsAskedForTheBrowserStaysHere(@ForAll String to) {
        assertThat(Onward.of(to)).matches("(?s)/(?:[^/\\\\].*)?").doesNotContain("\\");
    }
}
