package org.masthead.operate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.masthead.house.Paper;
import org.masthead.media.KeptPictures;
import org.masthead.story.KeptStories;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a paper out: all of it as it stood at one moment, while the newsroom goes on. */
@Component
class Export {

    /** Stories grow when they are unpacked and named in full. */
    private static final int GROWTH = 4;

    private final ExportParts parts;
    private final ExportPictures media;
    private final ExportStories texts;
    private final ExportRooms rooms;
    private final KeptPictures pictures;
    private final KeptStories stories;
    private final Paper paper;
    private final Clock clock;
    private final TransactionTemplate moment;

    Export(
            ExportParts parts,
            ExportPictures media,
            ExportStories texts,
            ExportRooms rooms,
            KeptPictures pictures,
            KeptStories stories,
            Paper paper,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.parts = parts;
        this.media = media;
        this.texts = texts;
        this.rooms = rooms;
        this.pictures = pictures;
        this.stories = stories;
        this.paper = paper;
        this.clock = clock;
        this.moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What was written. */
    record Done(long stories, long pictures, long faults) {}

    /** @throws ExportRefused when the folder is not empty, or cannot be written */
    Done write(Path path, ExportProgress progress) {
        var done = moment.execute(status -> {
            var folder = ExportFolder.make(path);
            folder.checkRoom(pictures.extent().bytes() + GROWTH * stories.bytes());
            try {
                return write(folder, progress);
            } catch (IOException e) {
                throw ExportFolder.refused(path, e);
            }
        });
        if (done == null) throw new IllegalStateException("Nothing came of the export");
        return done;
    }

    private Done write(ExportFolder folder, ExportProgress progress) throws IOException {
        folder.writeReadme();
        var written = new ArrayList<ExportManifest.Part>();
        var counts = new TreeMap<String, Long>();
        parts.write(folder, written);
        var faults = media.write(folder, written, progress);
        faults += rooms.write(folder, written, progress);
        written.forEach(part -> counts.put(part.file().replaceAll(".*/|\\.json", ""), part.records()));
        var states = texts.write(folder, written, counts, progress);
        folder.finish(new ExportManifest(
                CommandLine.PROGRAM,
                ExportManifest.FORMAT,
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS),
                ExportManifest.settings(paper),
                states,
                counts,
                written));
        return new Done(sum(states), counts.getOrDefault("pictures", 0L), faults);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
