package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Json;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.media.Films;
import org.masthead.media.Videos;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of videos, for readers and for machines. */
@PaperTest
class VideoPagesTest {

    @Autowired
    Videos videos;

    @Autowired
    VideoPicks picks;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @LocalServerPort
    int port;

    private Reader reader;

    @BeforeEach
    void aReader() {
        sections.ensure("River", "");
        reader = new Reader(port);
    }

    private Videos.Video taken(Videos.Offered offered) {
        return ((Videos.Outcome.Taken) videos.take(offered, ADA)).video();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Reader.Answer page) {
        return Json.read(
                page.page().selectFirst("script[type=application/ld+json]").data(), Map.class);
    }

    @Test
    void aVideoWaitsUntilItIsPlayed() {
        var video = taken(Films.silent("The <gavel> & \"more\""));
        var page = reader.get(video.path());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Surrogate-Key")).contains(Videos.key(video.id()));
        var player = page.page().selectFirst("video");
        assertThat(player.attr("preload")).isEqualTo("none");
        assertThat(player.hasAttr("controls")).isTrue();
        assertThat(player.hasAttr("playsinline")).isTrue();
        assertThat(player.hasAttr("autoplay")).isFalse();
        assertThat(player.attr("width") + "x" + player.attr("height")).isEqualTo("960x540");
        assertThat(player.select("source").eachAttr("type")).containsExactly("video/webm", "video/mp4");
        assertThat(player.selectFirst("track").attr("kind")).isEqualTo("captions");
        assertThat(reader.get(player.selectFirst("track").attr("src")).text()).startsWith("WEBVTT");
        assertThat(page.words())
                .contains("The <gavel> & \"more\"", "First paragraph.", "Second <paragraph>.", "No speech");
        assertThat(page.page().select(".transcript p")).hasSize(2);
    }

    @Test
    void searchEnginesReadWhatItIs() {
        var video = taken(Films.silent("Read by </script><b>machines"));
        var page = reader.get(video.path());
        var data = data(page);
        assertThat(data)
                .containsEntry("@type", "VideoObject")
                .containsEntry("name", "Read by </script><b>machines")
                .containsEntry("description", "What it shows.")
                .containsEntry("duration", "PT13S")
                .containsEntry("uploadDate", "2026-11-24T07:00:00-05:00")
                .containsEntry("transcript", "First paragraph.\n\nSecond <paragraph>.");
        assertThat(data.get("thumbnailUrl"))
                .isEqualTo(List.of(
                        "https://packet.example" + video.poster().image().social()));
        assertThat((String) data.get("contentUrl"))
                .startsWith("https://packet.example/media/videos/")
                .endsWith(".mp4");
        assertThat(data).doesNotContainKey("embedUrl");
        assertThat(page.page().selectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("https://packet.example" + video.path());
        assertThat(page.page().selectFirst("meta[property=og:image]").attr("content"))
                .endsWith("/1280.jpg");
    }

    @Test
    void whatAnotherSitePlaysIsALinkThatNamesTheSite() {
        var address = "https://www.youtube.com/watch?v=Ab3_-Cd4Ef5";
        var video = taken(Films.elsewhere("Elsewhere", address));
        var page = reader.get(video.path());
        assertThat(page.page().select("video, iframe")).isEmpty();
        assertThat(page.page().selectFirst(".embed a").attr("href")).isEqualTo(address);
        assertThat(page.words()).contains("Played by youtube.com", "2:45");
        assertThat(data(page))
                .containsEntry("embedUrl", "https://www.youtube-nocookie.com/embed/Ab3_-Cd4Ef5")
                .containsEntry("duration", "PT2M45S")
                .doesNotContainKey("contentUrl");
    }

    @Test
    void aVideoLeadsToItsStory() {
        var video = taken(Films.silent("With a story"));
        var id = stories.draft(Copies.river("The story of it"), ADA);
        picks.tie(video.id(), id, ADA);
        assertThat(reader.get(video.path()).words()).doesNotContain("The story of it");
        stories.publish(id, ADA);
        assertThat(reader.get(video.path())
                        .page()
                        .selectFirst(".video-story h2.teaser-headline, .video-story .teaser-headline")
                        .text())
                .isEqualTo("The story of it");
    }

    @Test
    void theListHasEveryVideoNewestFirstAndTurns() {
        for (var n = 1; n <= 26; n++) taken(Films.silent("Film " + n));
        var first = reader.get("/videos");
        assertThat(first.page().select(".video-grid .video-title").eachText())
                .startsWith("Film 26", "Film 25")
                .hasSize(24);
        assertThat(reader.get("/videos?page=2").words()).contains("Film 1");
        assertThat(reader.get("/videos?page=1").location()).isEqualTo("/videos");
        assertThat(reader.get("/videos?page=99").status()).isEqualTo(404);
        assertThat(reader.get("/videos/").location()).isEqualTo("/videos");
        taken(Films.silent("Film 27"));
        assertThat(reader.get("/videos").words()).contains("Film 27");
    }

    @Test
    void whatIsPickedStandsAboveTheOthersAndNotAmongThem() {
        var picked = taken(Films.silent("Picked"));
        picks.pick(Fronts.PAPER, picked.id(), null, ADA);
        taken(Films.silent("Another"));
        var page = reader.get("/videos").page();
        assertThat(page.select(".video-grid .video-title").eachText())
                .startsWith("Picked", "Another")
                .doesNotHaveDuplicates();
        assertThat(page.select(".strip-name").eachText())
                .containsExactly("Picked by our editors", "More videos, newest first");
        picks.drop(Fronts.PAPER, picked.id(), ADA);
        assertThat(reader.get("/videos")
                        .page()
                        .select(".video-grid .video-title")
                        .eachText())
                .startsWith("Another", "Picked")
                .doesNotHaveDuplicates();
    }

    @Test
    void noSuchVideoIsNotFound() {
        for (var slug : List.of("none", "NONE", "%00", "a".repeat(300)))
            assertThat(reader.get("/videos/" + slug).status()).as(slug).isIn(400, 404);
    }
}
