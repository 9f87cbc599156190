package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Publication;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Tag("browser")
@PaperTest
class EmbedsTest {

    private static final String FILM = "https://www.youtube.com/watch?v=Ab3_-Cd4Ef5";
    private static final String BUTTON = "Load video from youtube.com";

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @LocalServerPort
    int port;

    private final List<Request> elsewhere = new ArrayList<>();

    @BeforeEach
    void aRiverSection() {
        sections.ensure("River", "");
        elsewhere.clear();
    }

    /** Opens a story with these embedded; what the browser asks of other hosts is noted, and answered here. */
    private Page open(Chromium.Reader reader, String... embedded) {
        var body = new StringBuilder("<p>The river rose two feet in the night.</p>");
        for (var address : embedded)
            body.append("<iframe title=\"The flood\" src=\"").append(address).append("\"></iframe>");
        var copy = Copies.copy("The flood", "river", body + "<p>By noon it fell.</p>");
        var path = ((Publication.Live) stories.publish(stories.draft(copy, Copies.ADA), Copies.ADA)).path();
        Predicate<String> other = address -> !address.startsWith("http://localhost:" + port + "/");
        reader.page().route(other, route -> {
            elsewhere.add(route.request());
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<!doctype html><title>Player</title><p>The player plays.</p>"));
        });
        reader.page().navigate("http://localhost:" + port + path);
        return reader.page();
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(BUTTON));
    }

    @Test
    void noOtherSiteHearsOfAReaderWhoHasNotAskedForIt() {
        try (var reader = Chromium.reader(1280)) {
            var page = open(reader, FILM);
            button(page).waitFor();
            assertThat(page.locator(".player").innerText())
                    .isEqualTo(BUTTON + "\n\nYour browser will then contact www.youtube-nocookie.com, "
                            + "which learns that you come from this paper.");
            assertThat(page.locator("iframe").count()).isZero();
            assertThat(elsewhere).isEmpty();
        }
    }

    @Test
    void aReaderWhoAsksGetsThePlayerAndTheKeyboardInIt() {
        try (var reader = Chromium.reader(1280)) {
            var page = open(reader, FILM);
            button(page).focus();
            page.keyboard().press("Enter");
            assertThat(page.frameLocator(".player iframe")
                            .getByText("The player plays.")
                            .innerText())
                    .isNotEmpty();
            assertThat(elsewhere)
                    .extracting(Request::url)
                    .containsExactly("https://www.youtube-nocookie.com/embed/Ab3_-Cd4Ef5");
            assertThat(page.evaluate("document.activeElement.title")).isEqualTo("The flood");
            assertThat(page.locator(".player iframe").getAttribute("sandbox")).contains("allow-scripts");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Embedded: The flood"))
                            .getAttribute("href"))
                    .isEqualTo(FILM);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void noPlayerLearnsWhichStoryIsReadAndMostNotEvenWhichPaper() {
        try (var reader = Chromium.reader(1280)) {
            var page = open(reader, FILM, "https://vimeo.com/76979871");
            page.locator(".player button").nth(1).press("Enter");
            button(page).press("Enter");
            page.frameLocator("iframe >> nth=0").getByText("The player plays.").waitFor();
            page.frameLocator("iframe >> nth=1").getByText("The player plays.").waitFor();
            assertThat(elsewhere)
                    .extracting(request -> request.headers().getOrDefault("referer", "nobody"))
                    .containsExactly("nobody", "http://localhost:" + port + "/");
        }
    }

    @Test
    void everyKnownPlayerMayBeLoaded() {
        var addresses = List.of(
                "https://youtu.be/Ab3_-Cd4Ef5",
                "https://www.youtube.com/shorts/Ab3_-Cd4Ef5",
                "https://vimeo.com/76979871/abcdef0123",
                "https://www.dailymotion.com/video/x8abcde",
                "https://www.tiktok.com/@averley/video/7123456789012345678",
                "https://www.ted.com/talks/ada_quill_on_rivers",
                "https://archive.org/details/averley-1904",
                "https://soundcloud.com/averley/bells",
                "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk",
                "https://podcasts.apple.com/gb/podcast/the-quay/id1234567890",
                "https://share.transistor.fm/s/1a2b3c4d",
                "https://www.datawrapper.de/_/aB3dE/",
                "https://flo.uri.sh/visualisation/123456/embed",
                "https://www.google.com/maps/embed?pb=!1m18!1m12!1m3",
                "https://www.openstreetmap.org/export/embed.html?bbox=-1.5%2C52.1&amp;layer=mapnik",
                "https://www.documentcloud.org/documents/24123456-weir-report/");
        try (var reader = Chromium.reader(360)) {
            var page = open(reader, addresses.toArray(String[]::new));
            page.locator(".player button").last().waitFor();
            assertThat(page.locator(".player button").count()).isEqualTo(addresses.size());
            for (var i = 0; i < addresses.size(); i++) {
                page.locator(".player button").first().press("Enter");
                page.frameLocator("iframe >> nth=" + i)
                        .getByText("The player plays.")
                        .waitFor();
            }
            assertThat(elsewhere).hasSize(addresses.size());
            assertThat(reader.complaints()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    @Test
    void whatIsNoKnownPlayerStaysALink() {
        try (var reader = Chromium.reader(1280)) {
            var page = open(
                    reader,
                    "https://averley.example/film.mp4",
                    "https://www.youtube.com.averley.example/watch?v=Ab3_-Cd4Ef5",
                    FILM);
            button(page).waitFor();
            assertThat(page.locator(".player").count()).isOne();
            assertThat(page.locator(".embed a").count()).isEqualTo(3);
        }
    }

    @Test
    void withoutScriptsThereIsTheLink() {
        try (var reader = Chromium.reader(360, ColorScheme.LIGHT, false)) {
            var page = open(reader, FILM);
            assertThat(page.locator(".embed a").getAttribute("href")).isEqualTo(FILM);
            assertThat(page.locator(".player").count()).isZero();
        }
    }

    @Test
    void onPaperThereIsTheAddress() {
        try (var reader = Chromium.reader(768)) {
            var page = open(reader, FILM);
            button(page).waitFor();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".player").isVisible()).isFalse();
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.embed a'), '::after').content"))
                    .asString()
                    .contains(FILM);
        }
    }

    @Test
    void everybodyMayUseIt() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : List.of(320, 1280)) {
                try (var reader = Chromium.reader(width, scheme, true)) {
                    var page = open(reader, FILM, "https://soundcloud.com/averley/bells");
                    button(page).waitFor();
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .isEqualTo(width);
                    assertThat(Axe.serious(page)).as(width + " in " + scheme).isEmpty();
                }
            }
        }
    }
}
