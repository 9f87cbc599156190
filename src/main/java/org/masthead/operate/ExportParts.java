package org.masthead.operate;

import java.io.IOException;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.masthead.byline.KeptAuthors;
import org.masthead.edition.Banners;
import org.masthead.edition.Fronts;
import org.masthead.house.Json;
import org.masthead.house.PaperSettings;
import org.masthead.house.Sections;
import org.masthead.topic.KeptTopics;
import org.springframework.stereotype.Component;

/** Writes out what a paper has besides stories and pictures: settings, sections, authors, topics, fronts and banners. */
@Component
class ExportParts {

    static final String FOLDER = "paper";
    static final int SOME = 500;

    private final PaperSettings settings;
    private final Sections sections;
    private final KeptAuthors authors;
    private final KeptTopics topics;
    private final Fronts fronts;
    private final Banners banners;

    ExportParts(
            PaperSettings settings,
            Sections sections,
            KeptAuthors authors,
            KeptTopics topics,
            Fronts fronts,
            Banners banners) {
        this.settings = settings;
        this.sections = sections;
        this.authors = authors;
        this.topics = topics;
        this.fronts = fronts;
        this.banners = banners;
    }

    void write(ExportFolder folder, List<ExportManifest.Part> written) throws IOException {
        folder.below(FOLDER);
        written.add(list(folder, "settings", settings.saved()));
        written.add(list(folder, "sections", sections.kept()));
        written.add(list(folder, "authors", after -> authors.after(after, SOME), KeptAuthors.Kept::number));
        written.add(list(folder, "topics", after -> topics.after(after, SOME), KeptTopics.Kept::number));
        written.add(list(folder, "fronts", fronts.kept()));
        written.add(list(folder, "banners", banners.kept()));
    }

    private static ExportManifest.Part list(ExportFolder folder, String name, List<? extends Record> all)
            throws IOException {
        var file = new ExportFile(folder.path(), FOLDER + "/" + name + ".json");
        try (file) {
            for (var one : all) file.add(Json.write(one));
        }
        return file.part(false);
    }

    /** Some after the other, so that there may be any number of them. */
    private static <T extends Record> ExportManifest.Part list(
            ExportFolder folder, String name, LongFunction<List<T>> after, ToLongFunction<T> number)
            throws IOException {
        var file = new ExportFile(folder.path(), FOLDER + "/" + name + ".json");
        try (file) {
            for (var some = after.apply(0); !some.isEmpty(); some = after.apply(number.applyAsLong(some.getLast()))) {
                for (var one : some) file.add(Json.write(one));
            }
        }
        return file.part(false);
    }
}
