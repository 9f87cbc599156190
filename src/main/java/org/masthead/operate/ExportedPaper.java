package org.masthead.operate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.house.Paper;
import org.masthead.wire.Source;

/** A paper that was written out, whole and undamaged, to be brought back. */
record ExportedPaper(Path folder, ExportManifest manifest) {

    /** @throws ExportRefused when it is not whole, or not as it was written */
    static ExportedPaper open(Path folder) {
        if (Files.notExists(folder.resolve(ExportFolder.MANIFEST)))
            throw ExportRefused.mistyped(ExportFolder.brokenOff(folder) + " Export again, or copy the whole of it.");
        var export = new ExportedPaper(folder, ExportManifest.read(folder));
        export.manifest().files().forEach(export::check);
        return export;
    }

    /** The whole export that a single file of stories lies in, if it does; whether it was changed is not asked. */
    static Optional<ExportedPaper> around(Path file) {
        var kind = file.toAbsolutePath().normalize().getParent();
        var folder = kind == null ? null : kind.getParent();
        if (folder == null || !ExportFolder.isExport(folder) || Files.notExists(folder.resolve(ExportFolder.MANIFEST)))
            return Optional.empty();
        return Optional.of(new ExportedPaper(folder, ExportManifest.read(folder)));
    }

    private void check(ExportManifest.Part part) {
        var file = file(part.file());
        try {
            var digest = ExportFile.sha256();
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            if (HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) return;
        } catch (IOException e) {
            throw ExportRefused.mistyped(file + " is missing, or cannot be read. Copy the export again.");
        }
        throw ExportRefused.mistyped(file + " is not as it was exported. Copy the export again; if it was changed on"
                + " purpose, import the files in its folders one by one.");
    }

    /** A file in it, and never one outside. */
    Path file(String name) {
        var file = folder.resolve(name).normalize();
        if (file.startsWith(folder.normalize())) return file;
        throw ExportRefused.mistyped(folder.resolve(ExportFolder.MANIFEST) + " is damaged: it names " + name + ".");
    }

    /** Its stories: first those that readers know, then what only the newsroom has. */
    List<Source> stories() {
        return Stream.of(ExportStories.SEEN, ExportStories.UNSEEN)
                .flatMap(kind -> manifest.files().stream()
                        .map(ExportManifest.Part::file)
                        .filter(file -> file.startsWith(kind + "/"))
                        .sorted(Comparator.naturalOrder()))
                .map(file -> Source.file(file(file)))
                .toList();
    }

    /** The records of a list in it, one after the other, each as the JSON it is; none where only files were taken out. */
    Stream<String> records(String list) throws IOException {
        if (Files.notExists(file(list))) return Stream.empty();
        var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file(list)), StandardCharsets.UTF_8));
        return lines.lines()
                .filter(line -> line.length() > 1)
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .onClose(() -> close(lines));
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many records there are in its lists. */
    long records() {
        return manifest.files().stream()
                .filter(part -> part.file().startsWith(ExportParts.FOLDER + "/"))
                .mapToLong(ExportManifest.Part::records)
                .sum();
    }

    /** The settings of this paper by which its pages will differ from those of the exported one, as they were there. */
    List<String> differences(Paper here) {
        Map<String, String> ours = ExportManifest.settings(here);
        return manifest.paper().entrySet().stream()
                .filter(setting -> !setting.getValue().equals(ours.get(setting.getKey())))
                .map(setting -> setting.getKey() + ": " + setting.getValue())
                .toList();
    }
}
