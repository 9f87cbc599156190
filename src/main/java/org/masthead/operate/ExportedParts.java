package org.masthead.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.KeptAuthors;
import org.masthead.edition.Banners;
import org.masthead.edition.Fronts;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.media.KeptPictures;
import org.masthead.media.UnusablePicture;
import org.masthead.newsroom.Editor;
import org.masthead.topic.KeptTopics;
import org.springframework.stereotype.Component;

/** Brings back what a paper has besides stories. What is here already stays as it is. */
@Component
class ExportedParts {

    private static final Editor IMPORT = new Editor("the import");

    private final Sections sections;
    private final KeptPictures pictures;
    private final KeptAuthors authors;
    private final KeptTopics topics;
    private final Fronts fronts;
    private final Banners banners;
    private final ExportedRooms rooms;
    private final Paper paper;

    ExportedParts(
            Sections sections,
            KeptPictures pictures,
            KeptAuthors authors,
            KeptTopics topics,
            Fronts fronts,
            Banners banners,
            ExportedRooms rooms,
            Paper paper) {
        this.sections = sections;
        this.pictures = pictures;
        this.authors = authors;
        this.topics = topics;
        this.fronts = fronts;
        this.banners = banners;
        this.rooms = rooms;
        this.paper = paper;
    }

    /** What stories need: sections, pictures, authors, topics. Says how many records failed. */
    long bringFirst(ExportedPaper export, boolean dryRun, ExportProgress progress) throws IOException {
        var differences = export.differences(paper);
        if (!differences.isEmpty()) {
            progress.fault("For the same pages, masthead.yml needs what the exported paper had:");
            differences.forEach(one -> progress.fault("  " + one));
        }
        if (dryRun) return 0;
        progress.begin("Bringing back pictures and names", "records");
        var failed = each(export, "sections", Section.class, progress, sections::keep);
        failed += each(export, "pictures", KeptPictures.Kept.class, progress, one -> keep(one, export));
        failed += each(export, "authors", KeptAuthors.Kept.class, progress, one -> authors.keep(one, IMPORT));
        return failed + each(export, "topics", KeptTopics.Kept.class, progress, one -> topics.keep(one, IMPORT));
    }

    /** What needs stories: fronts, banners, and all that rooms hold. Says how many records failed. */
    long bringLast(ExportedPaper export, boolean dryRun, ExportProgress progress) throws IOException {
        if (dryRun) return 0;
        var placed = new ArrayList<Fronts.Kept>();
        var failed = each(export, "fronts", Fronts.Kept.class, progress, placed::add);
        fronts.keep(placed, IMPORT);
        failed += each(export, "banners", Banners.Kept.class, progress, one -> banners.keep(one, IMPORT));
        return failed + rooms.bring(export, progress);
    }

    private void keep(KeptPictures.Kept one, ExportedPaper export) throws IOException {
        if (pictures.isHere(one.key())) return;
        var file = export.file(ExportPictures.FOLDER + "/" + one.fileName());
        if (!Files.isRegularFile(file)) throw new IllegalArgumentException("Its file is missing: " + file);
        pictures.keep(one, Files.readAllBytes(file), IMPORT);
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
