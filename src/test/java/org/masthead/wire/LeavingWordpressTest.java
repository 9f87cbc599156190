package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.PaperTest;
import org.masthead.byline.Bylines;
import org.masthead.house.Sections;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A newsroom comes over from WordPress: first it looks, then it moves. */
@PaperTest
class LeavingWordpressTest {

    @Autowired
    Intake intake;

    @Autowired
    Stories stories;

    @Autowired
    Bylines bylines;

    @Autowired
    Sections sections;

    @Autowired
    Topics topics;

    @LocalServerPort
    int port;

    @TempDir
    Path folder = Path.of(".");

    private Path export = Path.of(".");
    private @Nullable Path mapping;

    @BeforeEach
    void theExportLiesThere() throws Exception {
        export = folder.resolve("export.xml");
        try (var in = getClass().getResourceAsStream("wordpress.xml")) {
            Files.write(export, in.readAllBytes());
        }
        var uploads = Files.createDirectories(folder.resolve("media/2012/05"));
        ImageIO.write(
                new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB),
                "jpg",
                uploads.resolve("lock.jpg").toFile());
        ImageIO.write(
                new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB),
                "png",
                uploads.resolve("gate.png").toFile());
    }

    @Test
    void theFirstDryRunWritesWhereEverythingGoesAndChangesNothing() throws Exception {
        assertThat(take(true, null)).isEqualTo(new Intake.Summary(2, 0, 0));

        assertThat(mapping).isNotNull();
        assertThat(Files.readString(mapping))
                .contains("category harbor-news")
                .contains("= section Harbor News")
                .contains("tag line-9")
                .contains("= subject Line 9");
        assertThat(stories.idByUri("https://old.example/?p=11")).isEmpty();
    }

    @Test
    void theStoriesStandWhereTheMappingSays() throws Exception {
        take(true, null);
        var changed = Files.readString(mapping)
                .replace("= section Harbor News", "= section Waterfront")
                .replace("= subject Line 9", "= place Ninth Line");
        Files.writeString(mapping, changed);

        assertThat(take(false, mapping).failed()).isZero();
        assertThat(take(false, mapping)).isEqualTo(new Intake.Summary(0, 2, 0));

        var story = story("https://old.example/?p=11");
        assertThat(story.copy().section()).isEqualTo("waterfront");
        assertThat(topics.byIds(story.copy().topics()))
                .extracting(Topic::kind, Topic::name)
                .contains(org.assertj.core.groups.Tuple.tuple(Topic.Kind.PLACE, "Ninth Line"));
        assertThat(sections.bySlug("waterfront")).isPresent();
    }

    @Test
    void wordsPicturesAndAuthorsComeAlong() throws Exception {
        take(false, null);

        var story = story("https://old.example/?p=11");
        assertThat(story.state()).isEqualTo(Story.State.LIVE);
        assertThat(story.copy().deck()).isEqualTo("Nobody says who ordered it.");
        assertThat(story.copy().picture()).isNotNull();
        assertThat(story.copy().body().html())
                .contains("<img src=\"/media/", "width=\"640\" height=\"400\"", "The gate, closed.")
                .contains("<hr class=\"page\">")
                .doesNotContain("await", "[caption", "wp:");
        var ada = bylines.byId(story.copy().credits().getFirst().byline()).orElseThrow();
        assertThat(ada.name()).isEqualTo("Ada Flint");
        assertThat(ada.biography().text()).contains("covers the harbor");
        assertThat(story("https://old.example/?p=12").state()).isEqualTo(Story.State.DRAFT);
    }

    @Test
    void whoAsksAtTheOldAddressIsSentToTheNewOne() throws Exception {
        take(false, null);
        var path = story("https://old.example/?p=11").path();

        assertThat(path).isEqualTo("/2012/05/07/the-lock-is-shut");
        for (var old : List.of("/news/the-lock-is-shut/", "/news/the-lock-is-shut", "/?p=11")) {
            var answer = get(old);
            assertThat(answer.statusCode()).as(old).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).as(old).hasValue(path);
        }
        assertThat(get("/?p=12").statusCode()).isEqualTo(200);
        assertThat(get("/news/never-was-there/").statusCode()).isIn(301, 404);
        assertThat(get("/news/never-was-there").statusCode()).isEqualTo(404);
    }

    private Story story(String uri) {
        return stories.newest(stories.idByUri(uri).orElseThrow());
    }

    private HttpResponse<Void> get(String path) throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding());
        }
    }

    private Intake.Summary take(boolean dryRun, @Nullable Path given) {
        var options = new Intake.Options(
                false, dryRun, folder.resolve("report.jsonl"), Intake.AUTO, given, folder.resolve("media"), false, "");
        return intake.take(List.of(Source.file(export)), options, new Intake.Progress() {
            @Override
            public void advanced(long bytesDone, long bytesTotal, long records, long failed) {}

            @Override
            public void failed(String file, long record, String reason) {
                throw new AssertionError(file + " " + record + ": " + reason);
            }

            @Override
            public void wrote(Path file) {
                mapping = file;
            }
        });
    }
}
