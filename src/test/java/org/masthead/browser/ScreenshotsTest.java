package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the pictures of the pages that stand in {@code docs/screenshots}: {@code bin/test --screenshots}. */
@Tag("screenshots")
class ScreenshotsTest {

    private static final Averley PAPER = Averley.open();
    private static final Path FOLDER = Path.of("docs", "screenshots");
    private static final List<String> DARK_TOO = List.of("front", "story-paged", "writing", "board", "front-editor");

    @Test
    void everyPageIsPicturedAtEveryWidth() throws Exception {
        Files.createDirectories(FOLDER);
        var pages = new TreeMap<>(PAPER.pages());
        pages.putAll(PAPER.readersTakePart());
        for (var page : pages.entrySet()) {
            for (var width : Chromium.WIDTHS) {
                take(page.getKey(), page.getValue(), width, ColorScheme.LIGHT);
                if (DARK_TOO.contains(page.getKey())) take(page.getKey(), page.getValue(), width, ColorScheme.DARK);
            }
        }
    }

    @Test
    void everyPageOfTheDeskIsPicturedOnAPhoneAndAtADesk() throws Exception {
        Files.createDirectories(FOLDER.resolve("desk"));
        var publisher = new SignedIn(PAPER.room(JdbcClient.class), PAPER.room(Clock.class)).as(Role.PUBLISHER);
        for (var page : PAPER.deskPages().entrySet()) {
            for (var width : List.of(360, 1280)) {
                take(
                        "desk/" + page.getKey(),
                        page.getValue(),
                        width,
                        ColorScheme.LIGHT,
                        publisher.cookies(PAPER.at("")));
            }
            if (DARK_TOO.contains(page.getKey()))
                take("desk/" + page.getKey(), page.getValue(), 1280, ColorScheme.DARK, publisher.cookies(PAPER.at("")));
        }
    }

    private static void take(String name, String path, int width, ColorScheme scheme) throws Exception {
        take(name, path, width, scheme, List.of());
    }

    private static void take(String name, String path, int width, ColorScheme scheme, List<Cookie> cookies)
            throws Exception {
        try (var reader = Chromium.reader(width, scheme, true)) {
            var page = reader.page();
            if (!cookies.isEmpty()) page.context().addCookies(cookies);
            page.navigate(PAPER.at(path));
            page.evaluate("document.fonts.ready");
            page.waitForLoadState(LoadState.LOAD);
            page.waitForTimeout(400);
            var file = FOLDER.resolve(
                    name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".jpg");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(file)
                    .setType(ScreenshotType.JPEG)
                    .setQuality(72));
            assertThat(Files.size(file)).isGreaterThan(5_000);
        }
    }
}
