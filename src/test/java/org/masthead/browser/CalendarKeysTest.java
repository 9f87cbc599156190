package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editor carries questions from day to day in their calendar, with keys and with the pointer. */
@Tag("browser")
class CalendarKeysTest {

    private static final Door PAPER = Door.open();

    private static Chromium.Reader editor(int width, ColorScheme scheme) {
        var screen = Chromium.reader(width, scheme, true);
        screen.page()
                .context()
                .addCookies(PAPER.somebody(Role.EDITOR, "Edna Moss").cookies(PAPER.at("")));
        return screen;
    }

    private static void queue(Page page, LocalDate day, String words) {
        page.navigate(PAPER.at("/desk/questions/new?day=" + day));
        page.locator("[name=words]").fill(words);
        page.locator("[name=options]").fill("Yes\nNo");
        page.getByText("Put in the queue").click();
        page.waitForURL(address -> address.contains("said="));
    }

    private static String day(LocalDate day) {
        return "#day-" + day;
    }

    @Test
    void questionsAreCarriedByKeysAndByPointer() {
        PAPER.room(JdbcClient.class).sql("DELETE FROM question_option").update();
        PAPER.room(JdbcClient.class).sql("DELETE FROM question").update();
        var today = LocalDate.ofInstant(PAPER.room(TestClock.class).instant(), ZoneId.of("America/New_York"));
        try (var edna = editor(1280, ColorScheme.LIGHT)) {
            var page = edna.page();
            queue(page, today.plusDays(1), "Save the bridge?");
            queue(page, today.plusDays(2), "Run the ferry?");
            page.navigate(PAPER.at("/desk/questions/calendar"));
            page.locator(day(today.plusDays(1)) + " .poll-handle").press("Space");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#calendar-says").innerText()).contains("in exchange for “Run the ferry?”");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#calendar-says").innerText()).contains("which has no question");
            page.keyboard().press("Escape");
            assertThat(page.locator("#calendar-says").innerText()).contains("“Save the bridge?” stays on");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Space");
            page.waitForURL(address -> address.contains("said=moved"));
            assertThat(page.locator(day(today.plusDays(2))).innerText()).contains("Save the bridge?");
            assertThat(page.locator(day(today.plusDays(1))).innerText()).contains("Run the ferry?");
            page.locator(day(today.plusDays(2))).dragTo(page.locator(day(today.plusDays(4))));
            page.locator(day(today.plusDays(4)) + "[data-question='Save the bridge?']")
                    .waitFor();
            assertThat(edna.complaints()).isEmpty();
        }
        for (var width : List.of(360, 1280)) {
            try (var edna = editor(width, width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT)) {
                edna.page().navigate(PAPER.at("/desk/questions/calendar"));
                assertThat(edna.page().evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(width);
                assertThat(Axe.serious(edna.page())).isEmpty();
            }
        }
    }
}
