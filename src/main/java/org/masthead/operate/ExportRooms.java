package org.masthead.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.stereotype.Component;

/** Writes out what rooms hold besides stories: people, comments, questions and their votes, videos, licences. */
@Component
class ExportRooms {

    /** The lists, which name people, their addresses and their secrets. */
    static final String FOLDER = "rooms";

    private static final int SOME = 500;

    private final List<Keepsakes> rooms;

    ExportRooms(List<Keepsakes> rooms) {
        this.rooms = rooms;
    }

    /** How many files are missing here. */
    long write(ExportFolder folder, List<ExportManifest.Part> written, ExportProgress progress) throws IOException {
        folder.below(FOLDER);
        progress.begin("Writing people, comments, questions, videos and licences", "records");
        for (var room : rooms) for (var table : room.tables()) written.add(list(folder, table, progress));
        var faults = 0L;
        for (var room : rooms) {
            for (var file : room.files().entrySet()) {
                try {
                    Files.copy(file.getValue(), folder.below(room.folder()).resolve(file.getKey()));
                } catch (NoSuchFileException e) {
                    progress.fault(
                            "The file " + file.getKey() + " is missing in the paper’s folder “" + room.folder() + "”.");
                    faults++;
                }
            }
        }
        return faults;
    }

    private static ExportManifest.Part list(ExportFolder folder, Keepsakes.Table table, ExportProgress progress)
            throws IOException {
        var file = new ExportFile(folder.path(), FOLDER + "/" + table.name() + ".json");
        try (file;
                var rows = table.written().get().withFetchSize(SOME).query(String.class).stream()) {
            for (var row : (Iterable<String>) rows::iterator) {
                file.add(row);
                progress.at(file.records(), -1);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file.part(true);
    }
}
