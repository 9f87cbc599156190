package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class ReadingTest {

    private static final Averley PAPER = Averley.open();

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aReaderTurnsThePagesOfAStoryAndThenReadsItEntire(int width) {
        for (var scripts : List.of(true, false)) {
            try (var reader = Chromium.reader(width, ColorScheme.LIGHT, scripts)) {
                var page = reader.page();
                page.navigate(PAPER.at("/"));
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Averley paid for 612,000"))
                        .first()
                        .click();
                page.getByText("Story continues").click();
                assertThat(page.url()).endsWith("?page=2");
                page.getByText("Story continues").click();
                assertThat(page.url()).endsWith("?page=3");
                assertThat(page.getByText("Story continues").count()).isZero();
                page.getByText("View entire story").first().click();
                assertThat(page.url()).endsWith("?page=all");
                assertThat(page.locator(".body p").count()).isGreaterThan(30);
            }
        }
    }

    @Test
    void aLinkToAPassageOnAnotherPageLeadsToThePassage() {
        var path = PAPER.story("Averley paid for");
        try (var reader = Chromium.reader(1280)) {
            var page = reader.page();
            page.navigate(PAPER.at(path + "?page=3"));
            var id = (String) page.evaluate("[...document.querySelectorAll('.body > [id]')].at(-1).id");
            page.navigate("about:blank");
            page.navigate(PAPER.at(path + "#" + id));
            page.waitForURL("**?page=all#" + id);
            assertThat(page.locator("#" + id).count()).isOne();
        }
    }

    @Test
    void linesAreAsLongAsIsGoodToRead() {
        try (var reader = Chromium.reader(1280)) {
            reader.page().navigate(PAPER.at(PAPER.story("Averley paid for") + "?page=all"));
            var characters = ((Number) reader.page().evaluate("""
                    () => {
                        const paragraph = [...document.querySelectorAll('.body > p')]
                            .sort((one, other) => other.textContent.length - one.textContent.length)[0];
                        const range = document.createRange();
                        range.selectNodeContents(paragraph);
                        const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top / 8))).size;
                        return paragraph.textContent.length / lines;
                    }
                    """)).doubleValue();
            assertThat(characters).isBetween(56.0, 78.0);
        }
    }

    @Test
    void theKeyboardReachesTheStoryPastTheNavigation() {
        try (var reader = Chromium.reader(1280)) {
            var page = reader.page();
            page.navigate(PAPER.at("/latest"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the page");
            assertThat(page.locator(".skip").isVisible()).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    @Test
    void whatHasTheFocusCanBeSeen() {
        try (var reader = Chromium.reader(1280)) {
            var page = reader.page();
            page.navigate(PAPER.at("/"));
            for (var i = 0; i < 12; i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("""
                                () => {
                                    const focused = document.activeElement;
                                    const ring = (...where) => getComputedStyle(...where).outlineStyle !== 'none';
                                    return ring(focused) || ring(focused, '::after');
                                }
                                """)).isEqualTo(true);
            }
        }
    }

    @Test
    void onPaperThereIsTheStoryAndNothingAround() {
        try (var reader = Chromium.reader(768)) {
            var page = reader.page();
            page.navigate(PAPER.at(PAPER.story("Averley paid for") + "?page=all"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator(".copyright").isVisible()).isTrue();
            for (var around : List.of("nav.sections", ".rail", ".foot nav")) {
                assertThat(page.locator(around).all()).as(around).noneMatch(Locator::isVisible);
            }
        }
    }

    @Test
    void theLatestStoriesStandBesideEveryStory() {
        try (var reader = Chromium.reader(1280)) {
            reader.page().navigate(PAPER.at(PAPER.story("Ferry Maribel")));
            assertThat(reader.page().locator(".latest li a").count()).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void whoeverStandsAtAWithdrawnStoryIsToldWhy() {
        try (var reader = Chromium.reader(360)) {
            var answer = reader.page().navigate(PAPER.at(PAPER.pages().get("withdrawn")));
            assertThat(answer.status()).isEqualTo(410);
            assertThat(reader.page().locator("main").innerText())
                    .contains("withdrawn")
                    .contains("forge");
        }
    }
}
