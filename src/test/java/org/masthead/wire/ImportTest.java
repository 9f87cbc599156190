package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.PaperTest;
import org.masthead.house.Json;
import org.masthead.story.Copy;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.beans.factory.annotation.Autowired;

@PaperTest
class ImportTest {

    @Autowired
    Intake intake;

    @Autowired
    Stories stories;

    @TempDir
    Path folder = Path.of(".");

    private final String run = "urn:uuid:" + UUID.randomUUID() + ":";
    private final List<Path> written = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        var file = file("many.ndjson", records(450));
        assertThat(take(file)).isEqualTo(new Intake.Summary(450, 0, 0));
        var before = story("7");
        assertThat(take(file)).isEqualTo(new Intake.Summary(0, 450, 0));
        assertThat(story("7")).isEqualTo(before);
        assertThat(before.state()).isEqualTo(Story.State.LIVE);
        assertThat(before.path()).isEqualTo("/2026/11/20/headline-7");
    }

    @Test
    void everyLayoutIsTheSameRecord() throws Exception {
        assertThat(take(file("a.json", "[" + record("1", "") + "]"))).isEqualTo(new Intake.Summary(1, 0, 0));
        assertThat(take(file("b.ndjson", record("1", "") + "\n"))).isEqualTo(new Intake.Summary(0, 1, 0));
    }

    @Test
    void aStorySentTwiceIsTheLaterOneAndStaysIt() throws Exception {
        var file = file("twice.ndjson", record("1", "") + "\n" + record("1", ",\"located\":\"CORROW\"") + "\n");
        assertThat(take(file)).isEqualTo(new Intake.Summary(2, 0, 0));
        assertThat(take(file)).isEqualTo(new Intake.Summary(0, 2, 0));
        assertThat(story("1").copy().dateline()).isEqualTo("CORROW");
        assertThat(story("1").revision()).isEqualTo(2);
    }

    @Test
    void eachFailureNamesItsRecordAndTheRestIsIn() throws Exception {
        var file =
                file("mixed.ndjson", record("1", "") + "\n{\"uri\":\"half\n" + record("2", "") + "\n{\"uri\":\"x\"}\n");
        assertThat(take(file)).isEqualTo(new Intake.Summary(2, 0, 2));
        assertThat(failures).hasSize(2);
        assertThat(failures.get(0)).startsWith(file + " 2 A line ends");
        assertThat(failures.get(1)).isEqualTo(file + " 4 It has neither a headline nor a body.");
    }

    @Test
    void aRecordTheDatabaseDoesNotTakeCostsOnlyItself() throws Exception {
        var noIndexHolds = new Random(1)
                .ints(900, 0x4E00, 0x9FA0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var odd = record("1", "").replace(run + "1", run + noIndexHolds);
        var file = file("odd.ndjson", record("2", "") + "\n" + odd + "\n" + record("3", "") + "\n");
        assertThat(take(file)).isEqualTo(new Intake.Summary(2, 0, 1));
        assertThat(failures).singleElement().asString().startsWith(file + " 2 The database does not take it: ");
        assertThat(story("2").state()).isEqualTo(Story.State.LIVE);
        assertThat(story("3").state()).isEqualTo(Story.State.LIVE);
    }

    @Test
    void aDryRunChangesNothingAndSaysTheSameFailures() throws Exception {
        var file = file("dry.ndjson", record("1", "") + "\n{\"uri\":\"x\"}\n");
        var report = folder.resolve("report.jsonl");
        assertThat(take(new Intake.Options(false, true, report, "auto", null, null, false, ""), file))
                .isEqualTo(new Intake.Summary(1, 0, 1));
        assertThat(stories.idByUri(run + "1")).isEmpty();
        assertThat(Files.readAllLines(report)).allMatch(line -> line.contains("\"dryRun\":true"));
        assertThat(failures).containsExactly(file + " 2 It has neither a headline nor a body.");
    }

    @Test
    void theReportHasALineForEachRecord() throws Exception {
        var report = folder.resolve("report.jsonl");
        var file = file("reported.ndjson", record("1", "") + "\nnull\n");
        take(new Intake.Options(false, false, report, "ninjs", null, null, false, ""), file);
        var lines = Files.readAllLines(report).stream()
                .map(line -> Json.read(line, Line.class))
                .toList();
        assertThat(lines).hasSize(2);
        var first = lines.getFirst();
        assertThat(first.status()).isEqualTo("imported");
        assertThat(first.address()).startsWith("/2026/11/20/headline-1");
        Ninjs31.accepts(java.util.Objects.requireNonNull(first.ninjs()));
        assertThat(lines.getLast().status()).isEqualTo("failed");
        assertThat(lines.getLast().reason()).startsWith("It is not a JSON object");
    }

    @Test
    void aPictureBesideTheFileIsKept() throws Exception {
        ImageIO.write(
                new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("levee.png").toFile());
        var file = file(
                "pictured.json",
                record(
                        "1",
                        ",\"associations\":{\"main\":{\"type\":\"picture\",\"description_text\":\"Levee\","
                                + "\"renditions\":{\"original\":{\"href\":\"levee.png\",\"mimetype\":\"image/png\"}}}}"));
        assertThat(take(file).imported()).isEqualTo(1);
        assertThat(story("1").copy().picture()).isNotNull();
        assertThat(take(file).unchanged()).isEqualTo(1);
    }

    @Test
    void statusAndTimesAreTheRecordsOwn() throws Exception {
        take(file(
                "states.ndjson",
                String.join(
                        "\n",
                        record("draft", ",\"pubstatus\":\"withheld\""),
                        record("later", ",\"embargoed\":\"2026-12-01T00:00:00Z\""),
                        record("gone", ",\"pubstatus\":\"canceled\",\"ednote\":\"It was wrong.\""))));
        assertThat(story("draft").state()).isEqualTo(Story.State.DRAFT);
        assertThat(story("later").state()).isEqualTo(Story.State.SCHEDULED);
        assertThat(story("gone").state()).isEqualTo(Story.State.WITHDRAWN);
        assertThat(story("gone").withdrawnReason()).isEqualTo("It was wrong.");
    }

    @Test
    void peopleAndAgenciesStandInTheByline() throws Exception {
        take(file("by.json", record("1", ",\"byline\":\"By Jane Doe | CNS\"")));
        assertThat(story("1").copy().credits())
                .extracting(Copy.Credit::name, credit -> credit.byline() != null)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Jane Doe", true),
                        org.assertj.core.groups.Tuple.tuple("CNS", false));
        assertThat(story("1").copy().section()).isEqualTo("harbor");
    }

    private record Line(
            String file,
            long record,
            String status,
            @Nullable Boolean dryRun,
            @Nullable String reason,
            @Nullable String address,
            @Nullable Object ninjs,
            Object recognised,
            @Nullable List<String> notes) {}

    private Story story(String name) {
        return stories.newest(stories.idByUri(run + name).orElseThrow());
    }

    private String records(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> record(String.valueOf(i), ""))
                .collect(Collectors.joining("\n"));
    }

    private String record(String name, String more) {
        return "{\"uri\":\"" + run + name + "\",\"headline\":\"Headline " + name + "\",\"body_html\":\"<p>Words.</p>\","
                + "\"firstcreated\":\"2026-11-20T10:00:00Z\",\"subject\":[{\"name\":\"Harbor\",\"scheme\":\"http://x/section\"},"
                + "{\"name\":\"Dredging\"}]" + more + "}";
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private Intake.Summary take(Path file) {
        return take(Intake.Options.USUAL, file);
    }

    private Intake.Summary take(Intake.Options options, Path file) {
        return intake.take(List.of(Source.file(file)), options, new Intake.Progress() {
            @Override
            public void advanced(long bytesDone, long bytesTotal, long records, long failed) {
                assertThat(bytesDone).isLessThanOrEqualTo(bytesTotal);
            }

            @Override
            public void failed(String file, long record, String reason) {
                failures.add(file + " " + record + " " + reason);
            }

            @Override
            public void wrote(Path mapping) {
                written.add(mapping);
            }
        });
    }
}
