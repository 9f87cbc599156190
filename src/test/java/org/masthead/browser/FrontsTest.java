package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Making a front up in a browser: by keys, by pointer, by words; and readers who see it at once. */
@Tag("browser")
class FrontsTest {

    private static final Door PAPER = Door.open();
    private static final Averley AVERLEY = Averley.open();
    private static final List<Integer> WIDTHS = List.of(360, 1280);

    private static void publishStories() {
        PAPER.room(Sections.class).ensure("Quay", "");
        var stories = PAPER.room(Stories.class);
        for (var n = 1; n <= 12; n++) {
            var copy = Copies.copy("Quay story " + n, "quay", "<p>What happened on the quay.</p>");
            stories.publish(stories.draft(copy, Copies.ADA), Copies.ADA);
        }
    }

    private static String standing(Page page, String spot) {
        return page.locator("[data-spot='" + spot + "']").getAttribute("data-headline");
    }

    @Test
    void anEditorMakesAFrontUpAndReadersSeeItWithinASecond() {
        publishStories();
        var edna = PAPER.somebody(Role.EDITOR, "Edna Moss");
        try (var reader = Chromium.reader(1280);
                var elsewhere = Chromium.reader(360)) {
            var page = reader.page();
            page.context().addCookies(edna.cookies(PAPER.at("")));
            page.navigate(PAPER.at("/desk/fronts/quay"));
            carryByKeys(page);
            placeByWords(page);
            carryByPointer(page);
            publish(page, elsewhere.page());
            assertThat(reader.complaints())
                    .filteredOn(one -> !one.contains("404"))
                    .isEmpty();
        }
    }

    private static void carryByKeys(Page page) {
        assertThat(standing(page, "seconds.2")).isEqualTo("Quay story 10");
        page.locator("[data-spot='seconds.2'] .slot-handle").press("Space");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#front-says").innerText()).contains("Lead, where “Quay story 12” stands");
        page.keyboard().press("Escape");
        assertThat(page.locator("#front-says").innerText()).contains("stays in Second 2");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Space");
        page.locator("[data-spot='lead.1'][data-headline='Quay story 10']").waitFor();
        assertThat(page.evaluate("document.activeElement.closest('.slot').dataset.spot"))
                .isEqualTo("lead.1");
        assertThat(page.locator("#front-says").innerText()).contains("“Quay story 10” is in Lead");
        assertThat(page.locator(".differences").first().innerText()).contains("Lead: “Quay story 10”");
    }

    private static void placeByWords(Page page) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Change Second 1").setExact(true))
                .click();
        page.locator("#address").pressSequentially("quay story 3");
        var found = page.locator("#found li:visible");
        page.waitForFunction("() => document.getElementById('found-count').textContent.includes('found')");
        assertThat(found.first().innerText()).contains("Quay story 3");
        found.first().getByRole(AriaRole.BUTTON).click();
        page.locator("[data-spot='seconds.1'][data-headline='Quay story 3']").waitFor();
    }

    private static void carryByPointer(Page page) {
        var handle = page.locator("[data-spot='seconds.1'] .slot-handle");
        handle.scrollIntoViewIfNeeded();
        handle.hover();
        page.mouse().down();
        var target =
                Objects.requireNonNull(page.locator("[data-spot='seconds.2']").boundingBox());
        page.mouse().move(target.x + 20, target.y + 10, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        assertThat(page.locator(".teaser.aimed [data-spot='seconds.2']").count())
                .isEqualTo(1);
        page.mouse().up();
        page.locator("[data-spot='seconds.2'][data-headline='Quay story 3']").waitFor();
        page.locator("body").press("z");
        page.locator("[data-spot='seconds.1'][data-headline='Quay story 3']").waitFor();
    }

    private static void publish(Page page, Page readers) {
        readers.navigate(PAPER.at("/quay"));
        assertThat(readers.locator("main .teaser-headline").first().innerText()).isEqualTo("Quay story 12");
        var began = System.nanoTime();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish now"))
                .click();
        page.locator(".said").waitFor();
        readers.reload();
        assertThat(readers.locator("main .teaser-headline").first().innerText()).isEqualTo("Quay story 10");
        assertThat(readers.locator("main .teaser-headline").nth(1).innerText()).isEqualTo("Quay story 3");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        assertThat(page.locator(".said").innerText()).contains("Readers see it now.");
    }

    @Test
    void everybodyMayUseIt() {
        var editor = new SignedIn(AVERLEY.room(JdbcClient.class), AVERLEY.room(Clock.class)).as(Role.EDITOR);
        for (var width : WIDTHS) {
            try (var reader = Chromium.reader(width)) {
                var page = reader.page();
                page.context().addCookies(editor.cookies(AVERLEY.at("")));
                for (var path : List.of(
                        "/desk/fronts",
                        "/desk/fronts/front",
                        "/desk/fronts/river",
                        "/desk/fronts/front/slots?spot=lead.1",
                        "/desk/fronts/front/archive",
                        "/desk/fronts/front/preview",
                        "/desk/banner")) {
                    page.navigate(AVERLEY.at(path));
                    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        reader.see(scheme);
                        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                .as(path + " at " + width)
                                .isEqualTo(width);
                        assertThat(Axe.serious(page))
                                .as(path + " at " + width + " in " + scheme)
                                .isEmpty();
                    }
                }
                assertThat(reader.complaints()).isEmpty();
            }
        }
    }
}
