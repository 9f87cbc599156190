package org.masthead.operate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

/** The folder that a paper is written to: new or empty, and open to nobody but its owner. */
final class ExportFolder {

    static final String README = "README.txt";
    static final String MANIFEST = "manifest.json";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final String FIRST_LINE = "A newspaper, written out by Masthead";

    private final Path folder;

    private ExportFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws ExportRefused when something is there already, with what to do about it */
    static void checkEmpty(Path folder) {
        if (Files.notExists(folder)) return;
        if (!Files.isDirectory(folder)) throw ExportRefused.mistyped(folder + " is a file. Name a folder to write to.");
        if (Files.exists(folder.resolve(MANIFEST))) {
            var there = ExportManifest.read(folder);
            throw ExportRefused.mistyped("In " + folder + " is the export of " + there.name() + " from "
                    + there.made().toLocalDate() + ". Name another folder, or delete this one first.");
        }
        if (isExport(folder)) throw ExportRefused.mistyped(brokenOff(folder) + " Delete it, and export again.");
        try (var inside = Files.list(folder)) {
            if (inside.findAny().isPresent())
                throw ExportRefused.mistyped(folder + " is not empty. Name a new folder, or an empty one.");
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    /** Whether a paper was written there, or began to be. */
    static boolean isExport(Path folder) {
        try (var lines = Files.newBufferedReader(folder.resolve(README), StandardCharsets.UTF_8)) {
            return FIRST_LINE.equals(lines.readLine());
        } catch (IOException e) {
            return false;
        }
    }

    static String brokenOff(Path folder) {
        return "The export in " + folder + " is not whole: it was broken off before its end.";
    }

    /** Makes it, where it is not there yet, and takes it from everybody else. */
    static ExportFolder make(Path folder) {
        checkEmpty(folder);
        try {
            if (folder.toAbsolutePath().getParent() instanceof Path parent) Files.createDirectories(parent);
            if (!isPosix(folder)) Files.createDirectories(folder);
            else if (Files.exists(folder)) Files.setPosixFilePermissions(folder, OWNER_ONLY);
            else Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            if (!Files.isWritable(folder)) throw new AccessDeniedException(folder.toString());
            return new ExportFolder(folder);
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    private static boolean isPosix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** @throws ExportRefused when there is less room on the disk */
    void checkRoom(long bytes) {
        try {
            var room = Files.getFileStore(folder).getUsableSpace();
            if (room >= bytes) return;
            throw ExportRefused.impossible("There is room for " + megabytes(room) + " in " + folder
                    + ", and the paper needs about " + megabytes(bytes) + ". Name a folder on a larger disk.");
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", Math.ceilDiv(bytes, 1_000_000));
    }

    /** A folder in it. */
    Path below(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    Path path() {
        return folder;
    }

    void writeReadme() throws IOException {
        try (var text = ExportFolder.class.getResourceAsStream("/export/" + README)) {
            if (text == null) throw new IllegalStateException("The program has no " + README);
            Files.copy(text, folder.resolve(README));
        }
    }

    /** Only now is the export whole. */
    void finish(ExportManifest manifest) throws IOException {
        var half = folder.resolve(MANIFEST + ".half");
        Files.writeString(half, manifest.written());
        Files.move(half, folder.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
    }

    static ExportRefused refused(Path folder, IOException e) {
        if (e instanceof AccessDeniedException)
            return ExportRefused.impossible(
                    folder + " cannot be written: its permissions, or its folder’s, forbid it.");
        return ExportRefused.impossible("The export cannot be written to " + folder + ": " + said(e)
                + " What is there is not whole; delete it, and export again.");
    }

    private static String said(IOException e) {
        var said = e instanceof java.nio.file.FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(e.getMessage());
        return said.endsWith(".") ? said : said + ".";
    }
}
