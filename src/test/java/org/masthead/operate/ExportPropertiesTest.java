package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.masthead.house.Sections;
import org.masthead.newsroom.Editor;
import org.masthead.story.Arrival;
import org.masthead.story.Copy;
import org.masthead.story.KeptStories;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.syndication.Standards;
import org.springframework.util.FileSystemUtils;

/** Whatever a story says, and however it stands: out as valid ninjs and in again, it is the same story. */
@Tag("database")
class ExportPropertiesTest {

    private static final AtomicLong NUMBER = new AtomicLong();
    private static final PrintWriter SILENT = new PrintWriter(Writer.nullWriter());

    private static Path folder = Path.of(".");
    private static ExportedAverley here = ExportedAverley.NONE;
    private static ExportedAverley there = ExportedAverley.NONE;

    @BeforeContainer
    static void twoPapers() throws IOException {
        folder = Files.createTempDirectory("masthead-export");
        here = ExportedAverley.empty(folder.resolve("here"));
        there = ExportedAverley.empty(folder.resolve("there"));
        here.open();
        there.open();
        AnyStory.settle(here);
    }

    @AfterContainer
    static void close() throws IOException {
        here.close();
        there.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Property(tries = 12)
    void outAndInAgainAStoryIsTheSame(@ForAll("deliveries") List<Arrival> delivery) throws IOException {
        var before = newest();
        var receipts = here.room(Stories.class).bring(delivery, new Editor("the generator"));
        var export = folder.resolve("export-" + NUMBER.incrementAndGet());
        here.room(Export.class).write(export, new ExportProgress(SILENT));
        everyRecordIsNinjs(export);
        there.bringBack(export, new ExportProgress(SILENT));
        var ours = here.room(KeptStories.class).after(before, 1_000);
        var theirs = there.room(KeptStories.class).after(before, 1_000);
        assertThat(theirs.stream().map(KeptStories.Kept::facts))
                .isEqualTo(ours.stream().map(KeptStories.Kept::facts).toList());
        for (var i = 0; i < receipts.size(); i++)
            same(delivery.get(i), receipts.get(i).uri());
    }

    private static long newest() {
        var all = here.room(KeptStories.class).after(0, 100_000);
        return all.isEmpty() ? 0 : all.getLast().story().id();
    }

    /** What came to the one paper is what the other has. */
    private static void same(Arrival arrival, String uri) {
        var stories = there.room(Stories.class);
        Story story = stories.newest(stories.idByUri(uri).orElseThrow());
        Copy copy = arrival.copy();
        assertThat(numberless(story.copy())).isEqualTo(numberless(copy));
        assertThat(story.notices()).containsExactlyInAnyOrderElementsOf(arrival.notices());
        assertThat(story.embargo()).isEqualTo(arrival.embargo());
        assertThat(story.expires()).isEqualTo(arrival.expires());
    }

    private static Copy numberless(Copy copy) {
        return new Copy(
                copy.kicker(),
                copy.headline(),
                copy.headlines(),
                copy.deck(),
                copy.credits().stream()
                        .map(one -> new Copy.Credit(one.kind(), null, one.name(), one.role(), one.place()))
                        .toList(),
                copy.dateline(),
                copy.section(),
                List.of(),
                copy.body(),
                null,
                List.of(),
                copy.series(),
                copy.rights(),
                copy.language());
    }

    private static void everyRecordIsNinjs(Path export) throws IOException {
        for (var kind : List.of(ExportStories.SEEN, ExportStories.UNSEEN)) {
            var file = export.resolve(kind + "/000001.ninjs.json");
            if (Files.notExists(file)) continue;
            for (var line : Files.readAllLines(file)) {
                var json = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
                if (json.length() > 1)
                    assertThat(Standards.faults(Standards.NINJS, json)).as(json).isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<List<Arrival>> deliveries() {
        return AnyStory.arrivals(here.room(Sections.class)).list().ofMinSize(1).ofMaxSize(12);
    }
}
