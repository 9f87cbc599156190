package org.masthead.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.KeptAuthors;
import org.masthead.edition.Banners;
import org.masthead.edition.Fronts;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import org.masthead.house.PaperSettings;
import org.masthead.house.Sections;
import org.masthead.media.KeptPictures;
import org.masthead.media.UnusablePicture;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.story.KeptStories;
import org.masthead.topic.KeptTopics;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings back what a paper has besides stories. What is here already stays as it is. */
@Component
class ExportedParts {

    private static final Editor IMPORT = new Editor("the import");

    private final PaperSettings settings;
    private final Sections sections;
    private final KeptStories stories;
    private final KeptPictures pictures;
    private final KeptAuthors authors;
    private final KeptTopics topics;
    private final Fronts fronts;
    private final Banners banners;
    private final ExportedRooms rooms;
    private final Ledger ledger;
    private final Paper paper;
    private final TransactionTemplate transaction;

    ExportedParts(
            PaperSettings settings,
            Sections sections,
            KeptStories stories,
            KeptPictures pictures,
            KeptAuthors authors,
            KeptTopics topics,
            Fronts fronts,
            Banners banners,
            ExportedRooms rooms,
            Ledger ledger,
            Paper paper,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.sections = sections;
        this.stories = stories;
        this.pictures = pictures;
        this.authors = authors;
        this.topics = topics;
        this.fronts = fronts;
        this.banners = banners;
        this.rooms = rooms;
        this.ledger = ledger;
        this.paper = paper;
        this.transaction = transaction;
    }

    /** What the desk saved of the paper, and only into a paper that has neither stories nor settings of its own. */
    void bringSettings(ExportedPaper export, ExportProgress progress) throws IOException {
        var coming = comingSettings(export, progress);
        if (coming.isEmpty()) return;
        var names = coming.stream().map(PaperSettings.Saved::name).collect(Collectors.joining(", "));
        transaction.executeWithoutResult(status -> {
            settings.keep(coming);
            ledger.write(IMPORT, "took in", "settings", names);
        });
    }

    private List<PaperSettings.Saved> comingSettings(ExportedPaper export, ExportProgress progress) throws IOException {
        var saved = new ArrayList<PaperSettings.Saved>();
        if (stories.count() == 0 && settings.saved().isEmpty())
            each(export, "settings", PaperSettings.Saved.class, progress, saved::add);
        return saved;
    }

    /** What stories need: sections, pictures, authors, topics. Says how many records failed. */
    long bringFirst(ExportedPaper export, boolean dryRun, ExportProgress progress) throws IOException {
        var coming = comingSettings(export, progress);
        var differences = export.differences(paper).stream()
                .filter(line -> coming.stream().noneMatch(one -> line.startsWith(one.name() + ":")))
                .toList();
        if (!differences.isEmpty()) {
            progress.fault("For the same pages, masthead.yml needs what the exported paper had:");
            differences.forEach(one -> progress.fault("  " + one));
        }
        if (dryRun) return 0;
        progress.begin("Bringing back pictures and names", "records");
        var failed = each(export, "sections", Sections.Kept.class, progress, sections::keep);
        failed += each(export, "pictures", KeptPictures.Kept.class, progress, one -> keep(one, export));
        failed += each(export, "authors", KeptAuthors.Kept.class, progress, one -> authors.keep(one, IMPORT));
        return failed + each(export, "topics", KeptTopics.Kept.class, progress, one -> topics.keep(one, IMPORT));
    }

    /** What needs stories: all that rooms hold, the histories of fronts too; then fronts and banners. Says how many records failed. */
    long bringLast(ExportedPaper export, boolean dryRun, ExportProgress progress) throws IOException {
        if (dryRun) return 0;
        var failed = rooms.bring(export, progress);
        var placed = new ArrayList<Fronts.Kept>();
        failed += each(export, "fronts", Fronts.Kept.class, progress, placed::add);
        fronts.keep(placed, IMPORT);
        return failed + each(export, "banners", Banners.Kept.class, progress, one -> banners.keep(one, IMPORT));
    }

    private void keep(KeptPictures.Kept one, ExportedPaper export) throws IOException {
        if (pictures.isHere(one.key())) return;
        var file = export.file(ExportPictures.FOLDER + "/" + one.fileName());
        if (!Files.isRegularFile(file)) throw new IllegalArgumentException("Its file is missing: " + file);
        pictures.keep(one, Files.readAllBytes(file), provenance(one, export), IMPORT);
    }

    private static byte[] provenance(KeptPictures.Kept one, ExportedPaper export) throws IOException {
        var file = export.file(ExportPictures.FOLDER + "/" + one.provenanceName());
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private static <T extends Record> long each(
            ExportedPaper export, String name, Class<T> type, ExportProgress progress, Step<T> step)
            throws IOException {
        var list = ExportParts.FOLDER + "/" + name + ".json";
        var number = 0L;
        var failed = 0L;
        try (var records = export.records(list)) {
            for (var json : (Iterable<String>) records::iterator) {
                number++;
                var trouble = attempt(json, type, step);
                if (trouble != null) progress.fault(export.file(list) + ", record " + number + ": " + trouble);
                if (trouble != null) failed++;
                progress.advance(export.records());
            }
        }
        return failed;
    }

    /** What is wrong with it; null where nothing is. */
    private static <T extends Record> @Nullable String attempt(String json, Class<T> type, Step<T> step)
            throws IOException {
        try {
            step.on(Json.readWhole(json, type));
            return null;
        } catch (IllegalArgumentException | UnusablePicture e) {
            return e.getMessage();
        }
    }

    /** What is done with one record. */
    @FunctionalInterface
    private interface Step<T> {
        void on(T one) throws IOException;
    }
}
