package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class VotingTest {

    private static final Averley PAPER = Averley.open();
    private static final String TODAY = "/polls/2026/11/24";
    private static final String ANSWER = "Yes, to an auditor";

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aReaderVotesBesideAStoryWithoutScripts(int width) {
        try (var reader = Chromium.reader(width, ColorScheme.LIGHT, false)) {
            var page = reader.page();
            page.navigate(PAPER.at(PAPER.story("Ferry Maribel")));
            page.getByLabel(ANSWER).check();
            page.getByRole(AriaRole.BUTTON, named("Vote")).click();
            assertThat(page.url()).contains(TODAY + "?results=counted");
            assertThat(page.locator("main").innerText())
                    .contains("Your vote is in", "votes", "Not a scientific survey");
            page.goBack();
            page.getByLabel(ANSWER).check();
            page.getByRole(AriaRole.BUTTON, named("Vote")).click();
            assertThat(page.locator("main").innerText()).contains("was not counted");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void withScriptsTheResultsComeInPlaceAndAreAnnounced(int width) {
        try (var reader = Chromium.reader(width)) {
            var page = reader.page();
            page.navigate(PAPER.at(PAPER.story("Ferry Maribel")));
            var before = page.url();
            page.getByLabel(ANSWER).check();
            page.getByRole(AriaRole.BUTTON, named("Vote")).click();
            page.waitForSelector(".poll-box .poll-table");
            assertThat(page.url()).isEqualTo(before);
            assertThat(page.locator(".poll-box").innerText()).contains("Your vote is in", "%");
            assertThat(page.locator(".poll-box [aria-live]").textContent()).contains("Your vote is in", ANSWER, "%");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("poll-outcome");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void aReaderLooksAtTheResultsFirstAndThenVotes() {
        try (var reader = Chromium.reader(1280)) {
            var page = reader.page();
            page.navigate(PAPER.at("/"));
            page.locator(".poll-box").getByText("View results").click();
            page.waitForSelector(".poll-box .poll-table");
            page.getByRole(AriaRole.BUTTON, named("Back to the question")).click();
            page.getByLabel(ANSWER).check();
            page.getByRole(AriaRole.BUTTON, named("Vote")).click();
            page.waitForSelector(".poll-box .poll-notice");
            assertThat(page.locator(".poll-box .poll-notice").innerText()).contains("Your vote is in");
        }
    }

    @Test
    void withoutScriptsTheResultsAreALinkAway() {
        try (var reader = Chromium.reader(360, ColorScheme.LIGHT, false)) {
            var page = reader.page();
            page.navigate(PAPER.at("/latest"));
            page.locator(".poll-box").getByText("View results").click();
            page.waitForURL("**" + TODAY + "#results");
            assertThat(page.locator("#results .poll-table").isVisible()).isTrue();
        }
    }

    @Test
    void theKeyboardIsEnough() {
        try (var reader = Chromium.reader(1280)) {
            var page = reader.page();
            page.navigate(PAPER.at(TODAY));
            page.locator("input[name=option]").first().focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForSelector(".poll-place .poll-table");
            assertThat(page.locator(".poll-place").innerText()).contains("Your vote is in");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TODAY, TODAY + "?results=counted", "/polls/2026/11/16", "/polls"})
    void everybodyMayUseIt(String path) {
        for (var width : List.of(360, 1280)) {
            try (var reader = Chromium.reader(width)) {
                reader.page().navigate(PAPER.at(path));
                reader.page().waitForLoadState();
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    reader.see(scheme);
                    assertThat(reader.complaints()).isEmpty();
                    assertThat(reader.page().evaluate("document.documentElement.scrollWidth"))
                            .isEqualTo(width);
                    assertThat(reader.page().locator("h1").count()).isOne();
                    assertThat(Axe.serious(reader.page()))
                            .as(path + " at " + width + " in " + scheme)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void theBoxWithItsResultsIsForEverybodyToo() {
        try (var reader = Chromium.reader(1280, ColorScheme.DARK, true)) {
            var page = reader.page();
            page.navigate(PAPER.at("/latest"));
            page.locator(".poll-box").getByText("View results").click();
            page.waitForSelector(".poll-box .poll-table");
            assertThat(Axe.serious(page)).isEmpty();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
