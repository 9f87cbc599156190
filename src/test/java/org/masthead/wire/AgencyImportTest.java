package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.PaperTest;
import org.masthead.house.Reader;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What agencies and feeds send becomes stories that readers see, once. */
@PaperTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgencyImportTest {

    private static final List<String> SAMPLES =
            List.of("message.xml", "story.nitf", "feed.rss", "feed.rdf", "feed.atom");

    @Autowired
    Intake intake;

    @Autowired
    Stories stories;

    @LocalServerPort
    int port;

    @TempDir
    Path folder = Path.of(".");

    @TempDir
    Path media = Path.of(".");

    private final List<String> reasons = new ArrayList<>();

    @BeforeEach
    void thePicturesLieInTheMediaFolder() throws Exception {
        var height = 300;
        for (var one : List.of("levee.jpg", "cheese.jpg", "dairy.jpg", "crane.jpg", "tide.jpg")) {
            var picture = new BufferedImage(640, height++, BufferedImage.TYPE_INT_RGB);
            ImageIO.write(picture, "jpg", media.resolve(one).toFile());
        }
    }

    @Test
    @Order(1)
    void allFormatsComeInAndRunAgainNothingChanges() throws Exception {
        assertThat(take(true)).isEqualTo(new Intake.Summary(10, 0, 2));
        assertThat(stories.idByUri("urn:nitf:RW:cheese-78")).isEmpty();

        reasons.clear();
        assertThat(take(false)).isEqualTo(new Intake.Summary(10, 0, 2));
        assertThat(reasons).containsOnly("It has no uri, so it could not be known again.");
        assertThat(take(false)).isEqualTo(new Intake.Summary(0, 10, 2));

        assertThat(story("urn:newsml:cns.example:20261123:levee-7").state()).isEqualTo(Story.State.LIVE);
        assertThat(story("urn:newsml:cns.example:20261123:ferry-1").state()).isEqualTo(Story.State.SCHEDULED);
        assertThat(story("urn:newsml:cns.example:20261123:gone-1").state()).isEqualTo(Story.State.WITHDRAWN);
        assertThat(Files.readString(folder.resolve("report.jsonl")))
                .contains(
                        "\"status\":\"left out\"",
                        "It is a package of other items",
                        "\"uri\":\"urn:nitf:RW:cheese-78\"");
    }

    @Test
    @Order(2)
    void readersSeeThemWithTheirPictures() throws Exception {
        take(false);
        var reader = new Reader(port);

        var levee = reader.get(story("urn:newsml:cns.example:20261123:levee-7").path());
        assertThat(levee.text())
                .contains("Levee holds &amp; the town sleeps", "Volunteers fill sandbags", "Paul Hale / CNS")
                .contains("The levee is 9 metres high, not 19", "© 2026 Corrow News Service")
                .doesNotContain("An older version of the story");
        var cheese = reader.get(story("urn:nitf:RW:cheese-78").path());
        assertThat(cheese.text())
                .contains("Blå cheese wins again", "The dairy.", "src=\"/media/")
                .doesNotContain("await");
        var crane = reader.get(story("https://www.light.example/#4711").path());
        assertThat(crane.text())
                .contains("Crane &amp; crew return", "The crane, Monday.")
                .doesNotContain("alert(1)");
    }

    private Story story(String uri) {
        return stories.newest(stories.idByUri(uri).orElseThrow());
    }

    private Intake.Summary take(boolean dryRun) {
        var options =
                new Intake.Options(false, dryRun, folder.resolve("report.jsonl"), Intake.AUTO, null, media, false, "");
        var sources = SAMPLES.stream()
                .map(name -> Source.file(Samples.file(folder, name)))
                .toList();
        return intake.take(sources, options, new Intake.Progress() {
            @Override
            public void advanced(long bytesDone, long bytesTotal, long records, long failed) {}

            @Override
            public void failed(String file, long record, String reason) {
                reasons.add(reason);
            }

            @Override
            public void wrote(Path mapping) {}
        });
    }
}
