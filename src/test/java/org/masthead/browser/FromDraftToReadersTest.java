package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.gate.Role;
import org.masthead.house.Sections;
import org.masthead.story.Stories;

/** Three people at three screens take a story from an empty page to its readers, correct it, and put it on the front. */
@Tag("browser")
class FromDraftToReadersTest {

    private static final Door PAPER = Door.open();
    private static final String HEADLINE = "Pilots strike at the locks";

    @Test
    void aReporterAnEditorAndAStandardsEditorMakeAStory() {
        PAPER.room(Sections.class).ensure("Locks", "");
        try (var rita = at(Role.REPORTER, "Rita Vance");
                var edna = at(Role.EDITOR, "Edna Moss");
                var stan = at(Role.STANDARDS, "Stan Reed");
                var reader = Chromium.reader(1280)) {
            var story = written(rita.page());
            move(rita.page(), story, "Editing");
            edna.page().navigate(PAPER.at("/desk/board"));
            assertThat(edna.page().locator("main").innerText()).contains(HEADLINE);
            move(edna.page(), story, "Standards check");
            move(stan.page(), story, "Ready");
            published(edna.page(), reader.page(), story);
            corrected(edna.page(), reader.page(), story);
            onTheFront(edna.page(), reader.page());
            rita.page().navigate(PAPER.at("/desk/stories/" + story));
            assertThat(rita.page()
                            .locator("form[action$='/publication'], form[action$='/withdrawal']")
                            .count())
                    .isZero();
        }
    }

    private static Chromium.Reader at(Role role, String name) {
        var screen = Chromium.reader(1280);
        screen.page().context().addCookies(PAPER.somebody(role, name).cookies(PAPER.at("")));
        return screen;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static long written(Page page) {
        page.navigate(PAPER.at("/desk/stories/new"));
        page.locator("#f-headline").fill(HEADLINE);
        page.locator("#f-section").selectOption("locks");
        page.locator("input[name=template][value=none]").check();
        press(page, "Begin the story");
        Hands.click(page.locator(Reporter.TEXT));
        Hands.type(page, "The pilots of the Sill walked off their boats at noon.");
        Hands.press(page, "Enter");
        Hands.type(page, "Nobody knows for how long.");
        page.locator(Reporter.SAVED).waitFor();
        Hands.save(page);
        return Long.parseLong(page.url().replaceAll(".*/desk/stories/(\\d+).*", "$1"));
    }

    private static void move(Page page, long story, String stage) {
        page.navigate(PAPER.at("/desk/stories/" + story + "/standing"));
        press(page, "Move to " + stage);
        page.waitForLoadState();
        assertThat(page.locator("#box-standing ~ p .badge").first().innerText()).isEqualToIgnoringCase(stage);
    }

    private static void published(Page page, Page reader, long story) {
        page.navigate(PAPER.at("/desk/stories/" + story + "/standing"));
        var began = System.nanoTime();
        press(page, "Publish now");
        page.waitForURL(address -> address.contains("said="));
        var path = PAPER.room(Stories.class).live(story).orElseThrow().path();
        reader.navigate(PAPER.at(path));
        assertThat(reader.locator("h1").innerText()).isEqualTo(HEADLINE);
        assertThat(reader.locator(".e-content").innerText()).contains("walked off their boats", "Nobody knows");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        reader.navigate(PAPER.at("/locks"));
        assertThat(reader.locator("main").innerText()).contains(HEADLINE);
    }

    private static void corrected(Page page, Page reader, long story) {
        page.navigate(PAPER.at("/desk/stories/" + story + "/standing"));
        page.getByText("Correct or explain").click();
        page.locator("#kind").selectOption("correction");
        page.locator("#notice-text").fill("The pilots walked off at eleven, not at noon.");
        press(page, "Add the notice");
        page.waitForURL(address -> address.contains("said="));
        for (var path : new String[] {
            PAPER.room(Stories.class).live(story).orElseThrow().path(), "/corrections"
        }) {
            reader.navigate(PAPER.at(path));
            assertThat(reader.locator("main").innerText()).contains("walked off at eleven, not at noon");
        }
    }

    private static void onTheFront(Page page, Page reader) {
        page.navigate(PAPER.at("/desk/fronts/front/slots?spot=lead.1"));
        page.locator("#address").pressSequentially("pilots strike");
        page.waitForFunction("() => document.getElementById('found-count').textContent.includes('found')");
        page.locator("#found li:visible").first().getByRole(AriaRole.BUTTON).click();
        page.locator("[data-spot='lead.1'][data-headline='" + HEADLINE + "']").waitFor();
        press(page, "Publish now");
        page.locator(".said").waitFor();
        reader.navigate(PAPER.at("/"));
        assertThat(reader.locator("main .teaser-headline").first().innerText()).isEqualTo(HEADLINE);
    }
}
