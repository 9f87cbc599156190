package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.story.Stories;

/** Whatever happens to a browser, a network, a session or a server: what was typed is there afterwards. */
@Tag("browser")
class KeepingTextTest {

    private static final String BODY = "<p>One.</p>";

    private static void back(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put it back"))
                .last()
                .click();
    }

    @Test
    void theComputerGoesDark() {
        var story = Reporter.story("Dark", BODY);
        var ada = Reporter.called("Ada Flint").open(story).write(" Two");
        var last = System.nanoTime();
        ada.write(".").saved();
        var took = (System.nanoTime() - last) / 1_000_000;
        try (var other = ada.elsewhere()) {
            ada.close();
            other.open(story);
            assertThat(other.text()).contains("One. Two.");
            assertThat(took).as("milliseconds from the last key to the paper").isLessThan(2000);
        }
    }

    @Test
    void aPageIsLeftInTheMiddleOfAWord() {
        var story = Reporter.story("Left", BODY);
        try (var ada = Reporter.called("Ada Flint").open(story).write(" Two and a ha")) {
            ada.page().navigate(Averley.open().at("/desk"));
            ada.open(story);
            ada.page().waitForCondition(() -> ada.text().contains("Two and a ha"));
        }
    }

    @Test
    void theNetworkIsGoneAndComesBack() {
        var story = Reporter.story("Offline", BODY);
        try (var ada = Reporter.called("Ada Flint").open(story)) {
            ada.page().context().setOffline(true);
            assertThat(ada.write(" Two.").unsaved()).isEqualTo("Not saved: no connection. Kept in this browser.");
            ada.write(" Three.");
            ada.page().context().setOffline(false);
            ada.saved();
            assertThat(ada.open(story).text()).contains("One. Two. Three.");
        }
    }

    @Test
    void thePageIsClosedBeforeItsTextArrived() {
        var story = Reporter.story("Closed lid", BODY);
        try (var ada = Reporter.called("Ada Flint").open(story).signedOut()) {
            ada.write(" Two.").unsaved();
            ada.page().navigate("about:blank");
            ada.page().waitForTimeout(700);
            ada.signedInAgain().open(story);
            assertThat(ada.banner()).contains("that the paper does not have");
            assertThat(ada.text()).doesNotContain("Two.");
            ada.page().getByText("Compare").click();
            assertThat(ada.page().locator("dialog .differs").allInnerTexts()).containsExactly("One. Two.", "One.");
            back(ada.page());
            ada.saved();
            assertThat(ada.open(story).text()).contains("One. Two.");
            assertThat(ada.page().locator(".writing-banner:visible").count()).isZero();
        }
    }

    @Test
    void theSessionEnds() {
        var story = Reporter.story("Session", BODY);
        try (var ada = Reporter.called("Ada Flint").open(story).signedOut()) {
            assertThat(ada.write(" Two.").unsaved())
                    .isEqualTo("Your session has ended. Kept in this browser. Sign in in another tab, then go on.");
            ada.signedInAgain().write(" Three.").saved();
            assertThat(ada.open(story).text()).contains("One. Two. Three.");
        }
    }

    @Test
    void theServerIsAwayForAWhile() {
        var story = Reporter.story("Away", BODY);
        try (var ada = Reporter.called("Ada Flint").open(story)) {
            ada.page().route("**/draft", Route::abort);
            ada.write(" Two.").unsaved();
            ada.page().unroute("**/draft");
            ada.page().route("**/draft", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            ada.page().getByText("the paper does not answer").waitFor();
            ada.page().unroute("**/draft");
            ada.saved();
            assertThat(ada.open(story).text()).contains("One. Two.");
        }
    }

    @Test
    void anotherTakesTheStoryOver() {
        var story = Reporter.story("Two hands", BODY);
        try (var ada = Reporter.called("Ada Flint").open(story).write(" Two.").saved();
                var max = Reporter.called("Max Roe")) {
            max.page().navigate(Reporter.address(story));
            assertThat(max.page().locator(".hands").innerText()).contains("Ada Flint has had it in hand");
            ada.page().evaluate("dispatchEvent(new Event('focus'))");
            ada.page().getByText("Max Roe is waiting for this story.").waitFor();
            max.page().locator(".hands summary").click();
            max.page().getByText("Take it over from Ada Flint").click();
            assertThat(max.atEnd().text()).contains("One. Two.");
            max.write(" Max.").saved();
            ada.write(" Three.");
            assertThat(ada.banner()).contains("Max Roe took this story over.", "see your text");
            assertThat(ada.page().locator(Reporter.TEXT).getAttribute("contenteditable"))
                    .isEqualTo("false");
            ada.page().getByText("see your text").click();
            assertThat(ada.page().locator("main").innerText()).contains("Three.");
            assertThat(max.open(story).text()).contains("One. Two. Max.");
        }
    }

    @Test
    void theStoryIsOpenInTwoTabs() {
        var story = Reporter.story("Two tabs", BODY);
        try (var ada = Reporter.called("Ada Flint").open(story);
                var other = ada.elsewhere().open(story)) {
            other.write(" There.").saved();
            ada.write(" Here.");
            assertThat(ada.banner()).contains("went on in another window", "see your text");
            ada.page().getByText("see your text").click();
            assertThat(ada.page().locator("main").innerText()).contains("Here.");
            assertThat(other.open(story).text()).contains("There.").doesNotContain("Here.");
        }
    }

    @Test
    void ctrlSMakesARevision() {
        var story = Reporter.story("Revision", BODY);
        try (var ada = Reporter.called("Ada Flint").open(story).write(" “Two”.")) {
            ada.page().locator("#f-deck").fill("Another deck.");
            Hands.save(ada.page());
            ada.page().navigate(Reporter.address(story));
            Hands.save(ada.atEnd().page());
            var copy = Averley.open().room(Stories.class).newest(story).copy();
            assertThat(copy.body().text()).isEqualTo("One. “Two”.");
            assertThat(copy.deck()).isEqualTo("Another deck.");
            assertThat(ada.complaints()).isEmpty();
        }
    }

    @Test
    void whatOthersWillSeeIsShownWhileOneTypes() {
        var story = Reporter.story("Gauges", BODY);
        try (var ada = Reporter.called("Ada Flint").open(story)) {
            ada.page().locator("#f-headline").fill("x".repeat(70));
            var gauge = ada.page().locator("[data-gauge=search] .gauge-length");
            assertThat(gauge.innerText()).contains("70 of 60: 10 too long");
            assertThat(ada.page().locator(".preview-search .preview-title").innerText())
                    .startsWith("xxx");
        }
    }

    @Test
    void thereIsNoJavaScript() {
        var story = Reporter.story("Plain", BODY);
        try (var ada = Reporter.at(1280, ColorScheme.LIGHT, false)) {
            ada.page().navigate(Reporter.address(story));
            ada.page().locator("#body").fill("One.\n\nTwo <strong>lines</strong>.");
            ada.page().locator("#copy button[value=stay]").first().click();
            assertThat(ada.page().locator(".said").innerText()).isEqualTo("Saved as a revision.");
            assertThat(Averley.open()
                            .room(Stories.class)
                            .newest(story)
                            .copy()
                            .body()
                            .text())
                    .isEqualTo("One.\nTwo lines.");
        }
    }
}
