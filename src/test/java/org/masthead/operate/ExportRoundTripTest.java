package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.TestClock;
import org.masthead.edition.FrontTime;
import org.masthead.story.KeptStories;
import org.masthead.story.Story;

/** The paper of Averley, written out and brought into an empty one: readers cannot tell the two apart. */
@Tag("database")
class ExportRoundTripTest {

    private static final int MOST_PAGES = 4_000;

    @TempDir
    static Path folder = Path.of(".");

    private static ExportedAverley first = ExportedAverley.NONE;
    private static ExportedAverley second = ExportedAverley.NONE;

    @BeforeAll
    static void writeOutAndBringBack() throws Exception {
        first = ExportedAverley.whole(folder.resolve("first"));
        FrontTime.strike(first.paper());
        var export = folder.resolve("export");
        assertThat(first.run("export", export.toString()).status()).isZero();
        second = ExportedAverley.empty(folder.resolve("second"));
        assertThat(second.run("import", export.toString()).status()).isZero();
        second.open();
        second.room(TestClock.class).set(first.room(TestClock.class).instant());
    }

    @AfterAll
    static void close() {
        first.close();
        second.close();
    }

    @Test
    void everyPageIsTheSameByteForByte() throws Exception {
        var met = new TreeSet<>(first.beginnings());
        var asked = new TreeSet<String>();
        while (!met.isEmpty() && asked.size() < MOST_PAGES) {
            var path = met.removeFirst();
            asked.add(path);
            var here = first.page(path);
            var there = second.page(path);
            assertThat(there.status()).as(path).isEqualTo(here.status());
            assertThat(there.location()).as(path).isEqualTo(here.location());
            assertThat(there.keys()).as(path).isEqualTo(here.keys());
            assertThat(here.difference(there)).as(path).isEmpty();
            here.links().stream().filter(link -> !asked.contains(link)).forEach(met::add);
        }
        assertThat(met).isEmpty();
        assertThat(asked).hasSizeGreaterThan(300);
    }

    @Test
    void whatReadersMayNotSeeStaysUnseen() throws Exception {
        assertThat(second.page(first.work().withdrawn()).status()).isEqualTo(410);
        assertThat(second.page(first.work().moved()).status()).isEqualTo(301);
        assertThat(second.page(AverleyAtWork.FORMER).location()).isEqualTo("/2012/05/07/old-ferry");
        assertThat(first.work().unseen())
                .hasSize(3)
                .allSatisfy(path -> assertThat(second.page(path).status()).isEqualTo(404));
    }

    @Test
    void theNewsroomHasEveryRevisionOfEveryStory() {
        var here = kept(first);
        var there = kept(second);
        for (var i = 0; i < here.size(); i++) {
            assertThat(there.get(i).facts()).isEqualTo(here.get(i).facts());
            assertThat(words(there.get(i).story())).isEqualTo(words(here.get(i).story()));
        }
        assertThat(there).hasSameSizeAs(here);
        assertThat(here.stream().map(one -> one.story().state()).distinct())
                .containsExactlyInAnyOrder(Story.State.values());
    }

    private static List<KeptStories.Kept> kept(ExportedAverley paper) {
        return paper.room(KeptStories.class).after(0, 10_000);
    }

    /** What no number of the paper's own stands in. */
    private static List<Object> words(Story story) {
        var copy = story.copy();
        return List.of(
                copy.kicker(),
                copy.headline(),
                copy.headlines(),
                copy.deck(),
                copy.dateline(),
                copy.body().html());
    }

    @Test
    void everyOriginalPictureIsThere() throws Exception {
        try (var files = Files.walk(folder.resolve("first/media"))) {
            var originals = files.filter(file -> file.endsWith("original")).toList();
            assertThat(originals)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(folder.resolve("second")
                                    .resolve(folder.resolve("first").relativize(file)))
                            .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void whatRoomsHeldIsTheSameRowByRow() throws Exception {
        assertThat(second.run("export", folder.resolve("again").toString()).status())
                .isZero();
        for (var kind : List.of("rooms", "videos")) {
            try (var files = Files.list(folder.resolve("export").resolve(kind))) {
                // Every paper begins with some watched words: those keep the day on which it began.
                assertThat(files.filter(file -> !file.endsWith("watched-words.json")))
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(folder.resolve("again")
                                        .resolve(folder.resolve("export").relativize(file)))
                                .hasSameBinaryContentAs(file));
            }
        }
        for (var list : List.of("accounts", "comments", "questions", "votes", "videos", "reprints"))
            assertThat(Files.readAllLines(folder.resolve("export/rooms/" + list + ".json")))
                    .as(list)
                    .hasSizeGreaterThan(3);
    }

    @Test
    void theSecondTimeNothingChanges() throws Exception {
        var before = kept(second);
        var said = second.run("import", folder.resolve("export").toString()).out();
        assertThat(said).contains("imported 0, unchanged ").contains("failed 0");
        assertThat(kept(second)).isEqualTo(before);
    }
}
