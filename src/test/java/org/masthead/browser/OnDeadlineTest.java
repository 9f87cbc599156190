package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.gate.Role;
import org.masthead.house.Sections;
import org.masthead.media.Pictures;
import org.masthead.media.Shots;
import org.masthead.story.Copies;
import org.masthead.story.Stories;

/** A reporter writes a story against the clock: a picture, a link, a footnote, a TK, sent, returned, mended and scheduled. */
@Tag("browser")
class OnDeadlineTest {

    private static final Door PAPER = Door.open();

    private static Chromium.Reader at(Role role, String name) {
        var screen = Chromium.reader(1280);
        screen.page().context().addCookies(PAPER.somebody(role, name).cookies(PAPER.at("")));
        return screen;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    @Test
    void fromAnEmptyPageToTheSchedule() {
        PAPER.room(Sections.class).ensure("Docks", "");
        var stories = PAPER.room(Stories.class);
        stories.publish(
                stories.draft(Copies.copy("Cranes stood still for a week", "docks", "<p>Still.</p>"), Copies.ADA),
                Copies.ADA);
        PAPER.room(Pictures.class)
                .keep(
                        Shots.halves(1200, 800, "jpeg", Color.ORANGE, Color.BLUE),
                        new Pictures.Words("Cranes at dusk", "", "Noor Halabi"),
                        Copies.ADA);
        try (var rita = at(Role.REPORTER, "Rita Vance");
                var edna = at(Role.EDITOR, "Edna Moss")) {
            var page = rita.page();
            write(page);
            var story = Long.parseLong(page.url().replaceAll(".*/desk/stories/(\\d+).*", "$1"));
            page.locator("#move-note").fill("The mayor calls back at four.");
            button(page, "Move to Editing").click();
            page.waitForLoadState();
            returned(edna.page(), story);
            mended(page, story);
            scheduled(edna.page(), story);
            assertThat(rita.complaints()).isEmpty();
        }
    }

    private static void write(Page page) {
        page.navigate(PAPER.at("/desk/stories/new"));
        Hands.type(page, "Cranes move again");
        page.locator("#f-section").selectOption("docks");
        page.locator("input[name=template][value=news]").check();
        button(page, "Begin the story").click();
        Hands.click(page.locator(Reporter.TEXT));
        Hands.press(page, "Control+a");
        Hands.type(page, "The cranes moved at TK o'clock.");
        Hands.press(page, "Control+k");
        Hands.type(page, "cranes stood");
        page.locator(".link-stories button:enabled").first().click();
        Hands.press(page, "Enter");
        button(page, "Footnote").click();
        Hands.type(page, "By the harbour's own clock.");
        Hands.press(page, "Control+Home");
        button(page, "Picture").click();
        Hands.type(page, "dusk");
        page.locator(".choice-grid li:only-child").waitFor();
        Hands.press(page, "Enter");
        Hands.press(page, "Space");
        Hands.press(page, "Enter");
        page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.locator(Reporter.SAVED).waitFor();
        Hands.save(page);
    }

    private static void returned(Page page, long story) {
        page.navigate(PAPER.at("/desk/stories/" + story + "/standing"));
        assertThat(page.locator("main").innerText()).contains("The mayor calls back at four.");
        page.locator("#move-note").fill("At what o’clock? Ask the harbour master.");
        button(page, "Move to Draft").click();
        page.waitForLoadState();
    }

    private static void mended(Page page, long story) {
        page.navigate(PAPER.at("/desk/stories/" + story));
        assertThat(page.locator(".move-last").innerText())
                .contains("At what o’clock? Ask the harbour master.", "Edna Moss");
        page.locator(".tk").first().dblclick();
        Hands.type(page, "seven");
        page.locator(Reporter.SAVED).waitFor();
        Hands.press(page, "Control+z");
        Hands.press(page, "Control+y");
        page.locator(Reporter.SAVED).waitFor();
        Hands.save(page);
        assertThat(page.locator(Reporter.TEXT).innerText())
                .contains("moved at seven o’clock. Cranes stood still for a week");
        button(page, "Make a link").click();
        page.waitForLoadState();
        page.navigate(page.locator("a.preview-address").getAttribute("href"));
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        page.setViewportSize(1280, 900);
        page.navigate(PAPER.at("/desk/stories/" + story + "/standing"));
        button(page, "Move to Editing").click();
        page.waitForLoadState();
    }

    private static void scheduled(Page page, long story) {
        page.navigate(PAPER.at("/desk/stories/" + story + "/standing"));
        for (var stage : new String[] {"Move to Standards check", "Move to Ready"}) {
            button(page, stage).click();
            page.waitForLoadState();
        }
        page.getByText("Publish it at a time").click();
        page.locator("#at").fill("2026-11-24T18:00");
        button(page, "Schedule it").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("It comes out", "6:00");
    }
}
