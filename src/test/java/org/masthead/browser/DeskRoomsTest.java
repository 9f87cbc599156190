package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.masthead.media.Videos;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("browser")
class DeskRoomsTest {

    private static final Averley PAPER = Averley.open();

    private static SignedIn.Person june;

    @BeforeAll
    static void thePublisherIsThere() {
        june = new SignedIn(PAPER.room(JdbcClient.class), PAPER.room(java.time.Clock.class))
                .as(Role.PUBLISHER, "June Pettibone");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/desk/questions",
                "/desk/questions/new",
                "/desk/words",
                "/desk/comments",
                "/desk/comments?queue=all",
                "/desk/reprints",
                "/desk/rights",
                "/desk/videos",
                "/desk/videos/{newest}"
            })
    @DisplayName("Everybody in the newsroom may use it, on a phone and on a desktop, in light and in dark")
    void everybodyMayUseIt(String address) {
        var newest = PAPER.room(Videos.class).newest(1, 0).getFirst().id();
        var path = address.replace("{newest}", Long.toString(newest));
        for (var width : List.of(390, 1280)) {
            try (var reader = Chromium.reader(width)) {
                reader.page().context().addCookies(june.cookies(PAPER.at("")));
                reader.page().navigate(PAPER.at(path));
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    reader.see(scheme);
                    settled(reader.page());
                    assertThat(reader.page().locator("h1").count()).isOne();
                    assertThat(reader.page().evaluate("document.documentElement.scrollWidth"))
                            .as(path + " at " + width)
                            .isEqualTo(width);
                    assertThat(reader.complaints()).isEmpty();
                    assertThat(Axe.serious(reader.page()))
                            .as(path + " at " + width + " in " + scheme)
                            .isEmpty();
                }
            }
        }
    }

    private static void settled(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
}
