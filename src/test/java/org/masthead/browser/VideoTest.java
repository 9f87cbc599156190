package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.masthead.media.Films;
import org.masthead.media.Videos;
import org.masthead.story.Copies;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Watching, in a browser: nothing is loaded before it is asked for, and everybody can follow. */
@Tag("browser")
class VideoTest {

    private static final Averley PAPER = Averley.open();
    private static final List<Integer> WIDTHS = List.of(360, 1280);

    private static String clip() {
        return PAPER.room(Videos.class).newest(50, 0).stream()
                .filter(video -> video.words().title().startsWith("Seven votes"))
                .findFirst()
                .orElseThrow()
                .path();
    }

    private static List<String> films(Chromium.Reader reader) {
        return reader.asked().stream()
                .filter(address -> address.contains("/media/videos/"))
                .toList();
    }

    @Test
    void nothingOfAVideoIsLoadedBeforeItIsPlayed() {
        for (var width : WIDTHS) {
            try (var reader = Chromium.reader(width)) {
                var page = reader.page();
                for (var path : List.of("/", "/river", PAPER.story("Ferry Maribel"), "/videos", clip())) {
                    page.navigate(PAPER.at(path));
                    page.evaluate("() => scrollTo(0, document.body.scrollHeight)");
                    page.evaluate("() => new Promise(done => setTimeout(done, 300))");
                    assertThat(films(reader)).as(path + " at " + width).isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .isEqualTo(width);
                }
                assertThat(reader.complaints()).isEmpty();
            }
        }
    }

    @Test
    void itPlaysWhenTheReaderSaysSoAndShowsItsCaptions() {
        for (var width : WIDTHS) {
            try (var reader = Chromium.reader(width)) {
                var page = reader.page();
                page.navigate(PAPER.at(clip()));
                page.locator("video").press("Space");
                page.waitForFunction("() => document.querySelector('video').currentTime > 0.4");
                assertThat(films(reader)).isNotEmpty().allMatch(address -> address.startsWith(PAPER.at("")));
                assertThat(page.evaluate("document.querySelector('video').videoWidth"))
                        .isEqualTo(960);
                page.evaluate("() => { document.querySelector('video').textTracks[0].mode = 'showing'; }");
                page.waitForFunction("() => document.querySelector('video').textTracks[0].cues?.length > 3");
                assertThat(page.evaluate("document.querySelector('video').textTracks[0].kind"))
                        .isEqualTo("captions");
                assertThat(page.evaluate("document.querySelector('video').textTracks[0].cues[0].text"))
                        .asString()
                        .contains("No sound");
                page.evaluate("() => { document.querySelector('video').currentTime = 11; }");
                page.waitForFunction("() => document.querySelector('video').seeking === false");
                assertThat(((Number) page.evaluate("document.querySelector('video').currentTime")).doubleValue())
                        .isGreaterThan(10.5);
                assertThat(reader.complaints()).isEmpty();
            }
        }
    }

    @Test
    void fromTheRailAReaderComesToTheVideoAndOnToItsStory() {
        try (var reader = Chromium.reader(1280)) {
            var page = reader.page();
            page.navigate(PAPER.at("/"));
            page.locator(".picks .video-title a").first().click();
            assertThat(page.locator("h1").innerText()).contains("first snow");
            assertThat(page.locator(".transcript").innerText()).contains("no sound and no speech");
            page.locator(".video-story .teaser-headline a").click();
            assertThat(page.locator("h1").innerText()).contains("First snow leaves 4 inches");
        }
    }

    @Test
    void anotherSiteIsAskedForNothingUntilTheReaderWantsItsPlayer() {
        var videos = PAPER.room(Videos.class);
        var taken = videos.take(Films.elsewhere("A flood seen elsewhere", "https://vimeo.com/76979871"), Copies.ADA);
        var video = ((Videos.Outcome.Taken) taken).video();
        try (var reader = Chromium.reader(360)) {
            var page = reader.page();
            var elsewhere = new ArrayList<String>();
            Predicate<String> other = address -> !address.startsWith(PAPER.at("/"));
            page.route(other, route -> {
                elsewhere.add(route.request().url());
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!doctype html><title>Player</title><p>The player plays.</p>"));
            });
            page.navigate(PAPER.at(video.path()));
            var button =
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Load video from vimeo.com"));
            button.waitFor();
            assertThat(page.locator("main").innerText()).contains("player.vimeo.com", "Played by vimeo.com");
            assertThat(elsewhere).isEmpty();
            button.click();
            page.frameLocator(".player iframe").getByText("The player plays.").waitFor();
            assertThat(elsewhere).hasSize(1).first().asString().startsWith("https://player.vimeo.com/video/76979871");
            assertThat(reader.complaints()).isEmpty();
        } finally {
            videos.withdraw(video.id(), "A trial.", Copies.ADA);
        }
    }

    @Test
    void withoutScriptsAVideoPlaysToo() {
        try (var reader = Chromium.reader(360, ColorScheme.LIGHT, false)) {
            var page = reader.page();
            page.navigate(PAPER.at(clip()));
            page.waitForRequest(
                    address -> address.url().endsWith(".webm"),
                    () -> page.locator("video").press("Space"));
            assertThat(films(reader)).isNotEmpty();
        }
    }

    @Test
    void everybodyMayUseIt() {
        var editor = new SignedIn(PAPER.room(JdbcClient.class), PAPER.room(Clock.class)).as(Role.EDITOR);
        for (var width : WIDTHS) {
            try (var reader = Chromium.reader(width)) {
                var page = reader.page();
                page.context().addCookies(editor.cookies(PAPER.at("")));
                for (var path : List.of("/videos", clip(), "/", "/desk/videos", "/desk/videos?front=river")) {
                    page.navigate(PAPER.at(path));
                    assertThat(page.url()).isEqualTo(PAPER.at(path));
                    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        reader.see(scheme);
                        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                .as(path)
                                .isEqualTo(width);
                        assertThat(Axe.serious(page))
                                .as(path + " at " + width + " in " + scheme)
                                .isEmpty();
                    }
                }
            }
        }
    }
}
