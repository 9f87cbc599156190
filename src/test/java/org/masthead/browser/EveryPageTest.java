package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("browser")
class EveryPageTest {

    private static final Averley PAPER = Averley.open();

    static Stream<Arguments> pages() {
        return PAPER.pages().entrySet().stream().map(page -> Arguments.of(page.getKey(), page.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("Everybody may use it: axe finds nothing serious on phone and desktop, nor in the colours of the dark")
    void everybodyMayUseIt(String name, String path) {
        for (var width : List.of(360, 1280)) {
            try (var reader = Chromium.reader(width)) {
                reader.page().navigate(PAPER.at(path));
                settled(reader.page());
                assertThat(Axe.serious(reader.page())).as(name + " at " + width).isEmpty();
                reader.see(ColorScheme.DARK);
                settled(reader.page());
                assertThat(Axe.serious(reader.page()))
                        .as(name + " at " + width + " in the dark")
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("It fits every screen: nothing sticks out to the side, and there is one h1")
    void itFitsEveryScreen(String name, String path) {
        try (var reader = Chromium.reader(320)) {
            reader.page().navigate(PAPER.at(path));
            assertThat(reader.page().locator("h1").count()).isOne();
            for (var width : List.of(320, 360, 768, 1280, 1920)) {
                reader.page().setViewportSize(width, 900);
                settled(reader.page());
                assertThat(reader.page().evaluate("document.documentElement.scrollWidth"))
                        .as(name + " at " + width)
                        .isEqualTo(width);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("The browser has nothing to complain of, and is sent to no other host")
    void theBrowserHasNothingToComplainOf(String name, String path) {
        try (var reader = Chromium.reader(1280)) {
            reader.page().navigate(PAPER.at(path));
            reader.page().waitForLoadState();
            assertThat(reader.complaints())
                    .filteredOn(complaint -> !complaint.contains("the server responded with a status of 4"))
                    .isEmpty();
            assertThat(reader.asked()).allMatch(address -> address.startsWith(PAPER.at("")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("Without scripts it says the same")
    void withoutScriptsItSaysTheSame(String name, String path) {
        try (var with = Chromium.reader(360);
                var without = Chromium.reader(360, ColorScheme.LIGHT, false)) {
            with.page().navigate(PAPER.at(path));
            without.page().navigate(PAPER.at(path));
            assertThat(without.page().locator("main").innerText())
                    .isEqualTo(with.page().locator("main").innerText())
                    .isNotBlank();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("Nothing jumps while it loads")
    void nothingJumpsWhileItLoads(String name, String path) {
        try (var reader = Chromium.reader(360)) {
            reader.page().addInitScript("""
                    window.shifted = 0;
                    new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shifted += entry.value; }))
                        .observe({type: 'layout-shift', buffered: true});
                    """);
            reader.page().navigate(PAPER.at(path));
            reader.page().waitForLoadState();
            reader.page().evaluate("document.fonts.ready");
            assertThat(((Number) reader.page().evaluate("window.shifted")).doubleValue())
                    .as(name)
                    .isLessThan(0.02);
        }
    }

    /** Two frames after the page has come, its scripts have done what they do at first. */
    private static void settled(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
}
