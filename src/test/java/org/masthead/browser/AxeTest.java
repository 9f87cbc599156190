package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is wrong with a page is found: the tests that find nothing have looked. */
@Tag("browser")
class AxeTest {

    private static final String WRONG = """
            <!doctype html><html lang="en"><title>Wrong</title><style>:root { color-scheme: light dark }</style>
            <main><h1>Wrong</h1><img src="data:,"><p style="color: #777; background: #888">Pale words</p></main></html>
            """;

    private static List<String> found(ColorScheme scheme, String html) {
        try (var reader = Chromium.reader(360, scheme, true)) {
            reader.page().setContent(html);
            var once = Axe.serious(reader.page());
            assertThat(Axe.serious(reader.page())).isEqualTo(once);
            return once.stream().map(one -> one.split(" ")[0]).sorted().toList();
        }
    }

    @Test
    void picturesWithoutWordsAndPaleWordsAreFoundInTheLight() {
        assertThat(found(ColorScheme.LIGHT, WRONG)).containsExactly("color-contrast", "image-alt");
    }

    @Test
    void coloursAreLookedAtAgainInTheDark() {
        assertThat(found(ColorScheme.DARK, WRONG)).containsExactly("color-contrast");
    }

    @Test
    void aFrameWithinThePageIsLookedAtToo() {
        var outer = "<!doctype html><html lang=en><title>Outer</title><main><h1>Outer</h1>"
                + "<iframe title=inner srcdoc='<html lang=en><title>Inner</title><img src=data:,>'></iframe></main>";
        assertThat(found(ColorScheme.LIGHT, outer)).contains("image-alt");
    }
}
