package org.masthead.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import org.masthead.house.Json;
import org.masthead.media.KeptPictures;
import org.springframework.stereotype.Component;

/** Writes out the pictures: their own files under their keys, and a list of what is said of them. */
@Component
class ExportPictures {

    static final String FOLDER = "media";
    static final String LIST = ExportParts.FOLDER + "/pictures.json";

    private final KeptPictures pictures;

    ExportPictures(KeptPictures pictures) {
        this.pictures = pictures;
    }

    /** How many files are missing here, or damaged. */
    long write(ExportFolder folder, List<ExportManifest.Part> written, ExportProgress progress) throws IOException {
        var media = folder.below(FOLDER);
        var count = pictures.extent().pictures();
        var file = new ExportFile(folder.path(), LIST);
        var faults = 0L;
        progress.begin("Copying pictures", "pictures");
        try (file) {
            for (var some = pictures.after(0, ExportParts.SOME); !some.isEmpty(); ) {
                for (var one : some) {
                    var fault = copy(one, media);
                    if (!fault.isEmpty()) progress.fault(fault);
                    if (!fault.isEmpty()) faults++;
                    file.add(Json.write(one));
                    progress.at(file.records(), count);
                }
                some = pictures.after(some.getLast().number(), ExportParts.SOME);
            }
        }
        written.add(file.part(false));
        return faults;
    }

    /** What is wrong with its file; empty where nothing is. */
    private String copy(KeptPictures.Kept one, Path media) throws IOException {
        var digest = ExportFile.sha256();
        try (var original = Files.newInputStream(pictures.original(one.key()))) {
            Files.copy(new DigestInputStream(original, digest), media.resolve(one.fileName()));
        } catch (NoSuchFileException e) {
            return "The file of picture " + one.key() + " is missing in the paper’s media folder.";
        }
        var sum = HexFormat.of().formatHex(digest.digest());
        if (!sum.startsWith(one.key()))
            return "The file of picture " + one.key() + " is damaged in the paper’s media folder.";
        return copyProvenance(one, media);
    }

    private String copyProvenance(KeptPictures.Kept one, Path media) throws IOException {
        if (one.provenanceName().isEmpty()) return "";
        try {
            Files.copy(pictures.provenance(one.key()), media.resolve(one.provenanceName()));
            return "";
        } catch (NoSuchFileException e) {
            return "What says who made picture " + one.key() + " is missing in the paper’s media folder.";
        }
    }
}
