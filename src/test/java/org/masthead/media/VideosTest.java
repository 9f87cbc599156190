package org.masthead.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking videos in: what is asked of them, and what is refused. */
@PaperTest
class VideosTest {

    @Autowired
    Videos videos;

    @Autowired
    Ledger ledger;

    private List<String> refused(Videos.Offered offered) {
        var count = videos.count();
        var outcome = videos.take(offered, ADA);
        assertThat(outcome).isInstanceOf(Videos.Outcome.Declined.class);
        assertThat(videos.count()).isEqualTo(count);
        return ((Videos.Outcome.Declined) outcome)
                .faults().stream()
                        .map(fault -> fault.about() + ": " + fault.words())
                        .toList();
    }

    @Test
    void aVideoIsTakenInWithAllThatBelongsToIt() {
        var taken = ((Videos.Outcome.Taken) videos.take(Films.silent("The gavel"), ADA)).video();
        assertThat(taken.path()).isEqualTo("/videos/the-gavel");
        assertThat(taken.length()).isEqualTo(Duration.ofSeconds(13));
        assertThat(taken.sources()).extracting(Videos.Source::type).containsExactly("video/webm", "video/mp4");
        assertThat(taken.captions()).endsWith(".vtt");
        assertThat(videos.bySlug("the-gavel")).contains(taken);
        assertThat(ledger.about(Videos.key(taken.id()))).first().satisfies(line -> {
            assertThat(line.did()).isEqualTo("took in");
            assertThat(line.details()).isEqualTo("The gavel");
        });
    }

    @Test
    void twoVideosOfOneTitleHaveAddressesOfTheirOwn() {
        videos.take(Films.silent("Twice"), ADA);
        var second = ((Videos.Outcome.Taken) videos.take(Films.silent("Twice"), ADA)).video();
        assertThat(second.path()).isEqualTo("/videos/twice-2");
    }

    @Test
    void nothingIsTakenInWithoutWordsForThoseWhoCannotWatch() {
        assertThat(refused(Films.offered(new Videos.Words("", " ", "", ""), true, Films.file("council-vote.mp4"))))
                .containsExactly(
                        "title: Give the video a title.",
                        "description: Say in a sentence or two what the video shows.",
                        "transcript: Write down what is said and shown, for those who read instead of watching.");
    }

    @Test
    void aVideoWithSpeechNeedsCaptions() {
        var film = Films.silent("Speech");
        var spoken = new Videos.Offered(
                film.words(), false, film.files(), "", false, Duration.ZERO, film.poster(), null, null);
        assertThat(refused(spoken)).singleElement().asString().contains("captions: A video with speech needs captions");
        var silent = new Videos.Offered(
                film.words(), true, film.files(), "", false, Duration.ZERO, film.poster(), null, null);
        assertThat(videos.take(silent, ADA)).isInstanceOf(Videos.Outcome.Taken.class);
    }

    @Test
    void brokenCaptionsAreRefusedWithTheirLine() {
        var film = Films.silent("Broken");
        for (var broken : List.of("WEBVTT\n\nWater.", "WEBVTT\n\n00:20.000 --> 00:21.000\nToo late.")) {
            var offered = new Videos.Offered(
                    film.words(),
                    true,
                    film.files(),
                    "",
                    false,
                    Duration.ZERO,
                    film.poster(),
                    Films.captions(broken),
                    null);
            assertThat(refused(offered)).singleElement().asString().startsWith("captions: Line 3 of the captions:");
        }
    }

    @Test
    void theFilesMustBeOneVideoInTwoKinds() {
        Path mp4 = Films.file("council-vote.mp4");
        assertThat(refused(Films.offered(Films.words("Same"), true, mp4, mp4)))
                .singleElement()
                .asString()
                .contains("one MP4 and one WebM");
        assertThat(refused(Films.offered(
                        Films.words("Other"), true, Films.file("first-snow.mp4"), Films.file("river-gauge.webm"))))
                .anyMatch(one -> one.contains("not the same video") || one.contains("longer"));
        assertThat(refused(Films.offered(Films.words("None"), true)))
                .anyMatch(one -> one.startsWith("files: Name an MP4"));
        assertThat(refused(Films.offered(Films.words("Picture"), true, Films.file("council-vote.jpg"))))
                .anyMatch(one -> one.contains("must be MP4 or WebM"));
    }

    @Test
    void aPosterMustBeAPicture() {
        var film = Films.silent("Poster");
        var none = new Videos.Offered(film.words(), true, film.files(), "", false, Duration.ZERO, null, null, null);
        assertThat(refused(none)).singleElement().asString().startsWith("poster: Name a picture");
        var wrong = new Videos.Offered(
                film.words(),
                true,
                film.files(),
                "",
                false,
                Duration.ZERO,
                film.files().getFirst(),
                null,
                null);
        assertThat(refused(wrong)).singleElement().asString().startsWith("poster: Pictures must be");
    }

    @Test
    void anotherSitePlaysItOnlyWhereThePaperKnowsThePlayer() {
        assertThat(videos.take(Films.elsewhere("Known", "https://vimeo.com/76979871"), ADA))
                .isInstanceOf(Videos.Outcome.Taken.class);
        for (var address : List.of(
                "https://averley.example/film",
                "javascript:alert(1)",
                "https://soundcloud.com/averley/bells",
                "vimeo")) {
            assertThat(refused(Films.elsewhere("Unknown", address)))
                    .singleElement()
                    .asString()
                    .contains("knows no video player", "youtube.com, vimeo.com");
        }
    }
}
