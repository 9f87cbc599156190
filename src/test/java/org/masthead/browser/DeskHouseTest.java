package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bylines, topics, sections, settings, figures, webhooks, mail, jobs and operations: for everybody, at every width. */
@Tag("browser")
class DeskHouseTest {

    private static final Averley PAPER = Averley.open();

    @Test
    void everybodyMayUseThemAndNothingSticksOut() {
        var publisher = new SignedIn(PAPER.room(JdbcClient.class), PAPER.room(Clock.class)).as(Role.PUBLISHER);
        for (var width : List.of(360, 1280)) {
            try (var reader = Chromium.reader(width)) {
                var page = reader.page();
                page.context().addCookies(publisher.cookies(PAPER.at("")));
                for (var one : PAPER.housePages().entrySet()) {
                    reader.see(ColorScheme.LIGHT);
                    page.navigate(PAPER.at(one.getValue()));
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(one.getKey() + " at " + width)
                            .isEqualTo(width);
                    assertThat(Axe.serious(page))
                            .as(one.getKey() + " at " + width)
                            .isEmpty();
                    reader.see(ColorScheme.DARK);
                    assertThat(Axe.serious(page))
                            .as(one.getKey() + " at " + width + " in the dark")
                            .isEmpty();
                }
                assertThat(reader.complaints()).isEmpty();
            }
        }
    }

    @Test
    void onAPhoneARowOfATableIsACardAndNothingScrollsSideways() {
        var publisher = new SignedIn(PAPER.room(JdbcClient.class), PAPER.room(Clock.class)).as(Role.PUBLISHER);
        try (var reader = Chromium.reader(360)) {
            var page = reader.page();
            page.context().addCookies(publisher.cookies(PAPER.at("")));
            for (var path : List.of(
                    "/desk/people",
                    "/desk/ledger",
                    "/desk/questions",
                    "/desk/stories",
                    "/desk/topics",
                    "/desk/sections")) {
                page.navigate(PAPER.at(path));
                assertThat(page.locator(".desk-table.stacks").count()).as(path).isPositive();
                assertThat(
                                page.evaluate(
                                        "[...document.querySelectorAll('.desk-scroll')].every(one => one.scrollWidth <= one.clientWidth)"))
                        .as(path)
                        .isEqualTo(true);
            }
            page.navigate(PAPER.at("/desk/people"));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.people td'), '::before').content"))
                    .isEqualTo("\"Role\"");
        }
    }

    @Test
    void thePaletteGoesToAPageByAFewLetters() {
        var publisher = new SignedIn(PAPER.room(JdbcClient.class), PAPER.room(Clock.class)).as(Role.PUBLISHER);
        try (var reader = Chromium.reader(1280)) {
            var page = reader.page();
            page.context().addCookies(publisher.cookies(PAPER.at("")));
            page.navigate(PAPER.at("/desk"));
            page.keyboard().press("Control+k");
            page.keyboard().type("topi");
            page.locator("[role=option][aria-selected=true]")
                    .getByText("Topics")
                    .waitFor();
            page.keyboard().press("Enter");
            page.waitForURL("**/desk/topics");
            page.keyboard().press("Shift+?");
            assertThat(page.locator("dialog[open]").innerText()).contains("Ctrl K", "Find a name");
            page.keyboard().press("Escape");
            page.keyboard().press("n");
            page.waitForURL("**/desk/topics/new");
        }
    }

    @Test
    void thePaletteFindsStoriesAndPeopleAndWhatThePageCanDo() {
        var editor = new SignedIn(PAPER.room(JdbcClient.class), PAPER.room(Clock.class)).as(Role.EDITOR);
        var answers = Map.of(
                "okafor", "Author",
                "ferry maribel", "Story, live",
                "calendar of", "Do",
                "no such words", "Nothing here has these words.");
        try (var reader = Chromium.reader(1280)) {
            var page = reader.page();
            page.context().addCookies(editor.cookies(PAPER.at("")));
            page.navigate(PAPER.at("/desk/questions"));
            answers.forEach((asked, answer) -> {
                page.keyboard().press("Control+k");
                page.keyboard().type(asked);
                page.locator("dialog [role=option], dialog p:visible")
                        .getByText(answer)
                        .first()
                        .waitFor();
                assertThat(Axe.serious(page)).isEmpty();
                page.keyboard().press("Escape");
            });
        }
    }
}
