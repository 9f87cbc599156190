package org.masthead.operate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs that come with Masthead, unpacked once. */
record PostgresBinaries(Path folder) {

    static final String VERSION = "18.6.0";
    static final int MAJOR = 18;

    private static final String MARKER = "unpacked";
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    /** The programs on this shelf; a folder that is incomplete is unpacked again. */
    static PostgresBinaries on(Path shelf, Consumer<String> says) {
        var binaries = new PostgresBinaries(shelf.resolve("bin-" + VERSION));
        ONE_AT_A_TIME.lock();
        try {
            if (!binaries.whole()) binaries.unpackAlone(shelf, says);
            return binaries;
        } catch (IOException e) {
            throw PostgresRefused.because(e, shelf);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private boolean whole() throws IOException {
        var marker = folder.resolve(MARKER);
        return Files.exists(marker) && Files.readString(marker).equals(inventory(folder));
    }

    /** How many bytes there are, so that files cut short by a power failure are noticed. */
    private static String inventory(Path folder) throws IOException {
        long bytes = 0;
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !file.endsWith(MARKER))
                    bytes += Files.size(file);
            }
        }
        return Long.toString(bytes);
    }

    private void unpackAlone(Path shelf, Consumer<String> says) throws IOException {
        Files.createDirectories(shelf);
        var lock = shelf.resolve("unpack.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            PostgresAccount.ownerOf(shelf).give(lock);
            if (held.isValid() && whole()) return;
            says.accept("Unpacking PostgreSQL " + VERSION + ", once.");
            PostgresHome.clear(shelf, "unpacking-*");
            PostgresHome.delete(folder);
            var draft = Files.createTempDirectory(shelf, "unpacking-");
            try {
                unpack(draft);
                PostgresAccount.ownerOf(shelf).giveAll(draft);
                Files.move(draft, folder);
            } finally {
                PostgresHome.delete(draft);
            }
        }
    }

    private static void unpack(Path draft) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, draft.resolve(entry.getName()).normalize(), draft);
            }
        }
        Files.writeString(draft.resolve(MARKER), inventory(draft));
        allow(draft, "rwxr-xr-x");
        allow(draft.resolve(MARKER), "rw-r--r--");
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path file, Path draft) throws IOException {
        if (!file.startsWith(draft)) throw new IOException("The archive of PostgreSQL names a file outside itself.");
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            allow(file, "rwxr-xr-x");
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(file, draft.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(content, file);
            allow(file, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    private static void allow(Path file, String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static InputStream archive() {
        var machine = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        var name = switch (machine) {
            case "Linux on amd64" -> "/postgres-linux-x86_64.txz";
            case "Linux on aarch64" -> "/postgres-linux-arm_64.txz";
            default -> "";
        };
        var archive = name.isEmpty() ? null : PostgresBinaries.class.getResourceAsStream(name);
        if (archive != null) return archive;
        throw new PostgresRefused(
                "Masthead brings no PostgreSQL for this machine (" + machine + ").",
                "Install PostgreSQL " + MAJOR + " and name it with --database.");
    }
}
