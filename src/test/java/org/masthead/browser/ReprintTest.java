package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("browser")
class ReprintTest {

    private static final Averley PAPER = Averley.open();

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aReaderAsksMendsAcceptsAndHasALicence(int width) {
        for (var scripts : List.of(true, false)) {
            var scheme = scripts ? ColorScheme.DARK : ColorScheme.LIGHT;
            try (var reader = Chromium.reader(width, scheme, scripts)) {
                var page = reader.page();
                page.navigate(PAPER.at(PAPER.story("Ferry Maribel")));
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Request reprint permission"))
                        .click();
                fits(page, width, scripts);
                page.getByLabel("What do you want to do with it?").selectOption("print");
                page.getByLabel("Your name").fill("Theo Brandt");
                page.getByLabel("Your e-mail address").fill("theo at boats");
                page.getByText("Ask for permission").click();

                assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Give an e-mail address like");
                assertThat(page.getByLabel("Your name").inputValue()).isEqualTo("Theo Brandt");
                fits(page, width, scripts);
                page.getByLabel("Your e-mail address").fill("theo@boats.example");
                page.getByText("Ask for permission").click();

                assertThat(page.locator("h1").innerText()).isEqualTo("Your quote");
                fits(page, width, scripts);
                page.getByText("Accept the quote").click();
                assertThat(page.locator("h1").innerText()).isEqualTo("You have permission");
                fits(page, width, scripts);
                page.getByText("The page where anybody can verify it").click();
                assertThat(page.locator("main").innerText()).contains("This licence holds until");
                fits(page, width, scripts);
                assertThat(reader.complaints())
                        .filteredOn(one -> !one.contains("the server responded with a status of 4"))
                        .isEmpty();
                assertThat(reader.asked()).allMatch(asked -> asked.startsWith(PAPER.at("")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void thePriceCardAndWhatIsNotOursAreReadable(int width) {
        try (var reader = Chromium.reader(width)) {
            var page = reader.page();
            page.navigate(PAPER.at("/reprints"));
            assertThat(page.locator("main").innerText()).contains("Classroom", "$120.00");
            fits(page, width, true);
            page.navigate(PAPER.at(PAPER.story("Secret audit")));
            assertThat(page.locator(".reprint-line").innerText())
                    .contains("Continental News Service", "Ask at continental.example");
            assertThat(page.getByText("Request reprint permission").count()).isZero();
        }
    }

    @Test
    void theRightsDeskWorksOnAPhone() {
        var person = new SignedIn(PAPER.room(JdbcClient.class), PAPER.room(Clock.class)).as(Role.RIGHTS, "Odile Marsh");
        try (var reader = Chromium.reader(360)) {
            var page = reader.page();
            page.setExtraHTTPHeaders(Map.of("Cookie", person.cookie()));
            page.navigate(PAPER.at("/desk/reprints"));
            fits(page, 360, true);
            page.locator(".desk-list a").first().click();
            fits(page, 360, true);
            page.getByLabel("Price").fill("4200");
            var request = page.url();
            page.getByText("Send the quote").click();
            // A cookie that a header brings does not go along where the browser is sent next.
            page.navigate(request);
            assertThat(page.locator("main").innerText()).contains("$4,200.00", "Odile Marsh");
            fits(page, 360, true);
            page.navigate(PAPER.at("/desk/rights"));
            fits(page, 360, true);
        }
    }

    private static void fits(Page page, int width, boolean scripts) {
        assertThat(page.locator("h1").count()).isOne();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isEqualTo(width);
        if (!scripts) return;
        assertThat(Axe.serious(page)).as(page.url()).isEmpty();
    }
}
