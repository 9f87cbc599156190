package org.masthead.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in an export: written last, so that one without it is not whole.
 *
 * @param format changes when a program that reads this one could not read it any more
 * @param made when, in UTC
 * @param paper who the paper is, as its settings say
 * @param stories how many stories stand how: {@code live}, {@code draft}, {@code scheduled}
 * @param counts how many there are of everything else
 */
record ExportManifest(
        String program,
        int format,
        OffsetDateTime made,
        Map<String, String> paper,
        Map<String, Long> stories,
        Map<String, Long> counts,
        List<Part> files) {

    static final int FORMAT = 1;

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * A file of JSON in it.
     *
     * @param file its path
     * @param unpublished whether readers have not seen, or see no longer, what is in it
     */
    record Part(String file, long records, long bytes, String sha256, boolean unpublished) {}

    String name() {
        return paper.getOrDefault("name", "a paper");
    }

    String written() {
        return PRETTY.writeValueAsString(this) + "\n";
    }

    /** @throws ExportRefused when it cannot be read, or was written by a newer program */
    static ExportManifest read(Path folder) {
        try {
            var manifest =
                    Json.readWhole(Files.readString(folder.resolve(ExportFolder.MANIFEST)), ExportManifest.class);
            if (manifest.format() <= FORMAT) return manifest;
            throw ExportRefused.mistyped("The export in " + folder + " was written by a newer Masthead: "
                    + manifest.program() + ". Bring this one up to date.");
        } catch (IOException | IllegalArgumentException e) {
            throw ExportRefused.mistyped(folder.resolve(ExportFolder.MANIFEST) + " is damaged. Copy the export again.");
        }
    }

    /** The settings that say who the paper is, and by which its pages differ. */
    static Map<String, String> settings(Paper paper) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("name", paper.name());
        settings.put("motto", paper.motto());
        settings.put("place", paper.place());
        settings.put("founded", Integer.toString(paper.founded()));
        settings.put("about", paper.about());
        settings.put("address", paper.address());
        settings.put("language", paper.language());
        settings.put("time-zone", paper.timeZone().getId());
        settings.put("copyright", paper.copyright());
        settings.put("contact", paper.contact());
        settings.put("words-per-page", Integer.toString(paper.wordsPerPage()));
        settings.put("full-text-feeds", Boolean.toString(paper.fullTextFeeds()));
        return settings;
    }
}
