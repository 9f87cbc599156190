package org.masthead.operate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the paper needs of the machine it runs on; asks no database. */
final class MachineCheckup {

    private static final int JAVA = 25;
    private static final long MEGABYTE = 1024 * 1024;
    private static final long LITTLE_MEMORY = 900 * MEGABYTE;
    private static final long LITTLE_HEAP = 200 * MEGABYTE;
    private static final long LITTLE_DISK = 2048 * MEGABYTE;
    private static final long NO_DISK = 200 * MEGABYTE;
    private static final Duration OLD_BACKUP = Duration.ofDays(2);

    private final Path data;
    private final int port;
    private final @Nullable Path backups;

    /** @param backups where backups are kept, or null where nobody said */
    MachineCheckup(Path data, int port, @Nullable Path backups) {
        this.data = data;
        this.port = port;
        this.backups = backups;
    }

    List<Finding> findings() {
        return Stream.of(java(), memory(), folder(), disk(), secrets(), fonts(), port(), backup())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> java() {
        var version = Runtime.version();
        return Optional.of(
                version.feature() >= JAVA
                        ? Finding.ok("Java", "Java " + version + ".")
                        : Finding.wrong(
                                "Java",
                                "This is Java " + version + ".",
                                "Install a JDK " + JAVA + " or newer; bin/masthead finds it by itself."));
    }

    private static Optional<Finding> memory() {
        var heap = Runtime.getRuntime().maxMemory();
        if (heap < LITTLE_HEAP)
            return Optional.of(Finding.warning(
                    "Memory",
                    "The paper may use " + heap / MEGABYTE + " MB only.",
                    "Give it more: MASTHEAD_MEMORY=512m bin/masthead …"));
        var machine = ManagementFactory.getOperatingSystemMXBean();
        if (machine instanceof com.sun.management.OperatingSystemMXBean known
                && known.getTotalMemorySize() < LITTLE_MEMORY)
            return Optional.of(Finding.warning(
                    "Memory",
                    "This machine has " + known.getTotalMemorySize() / MEGABYTE + " MB in all.",
                    "A paper with its own database is at ease with 1 GB or more."));
        return Optional.of(Finding.ok("Memory", "Up to " + heap / MEGABYTE + " MB for the paper."));
    }

    private Optional<Finding> folder() {
        if (!Files.isDirectory(data))
            return Optional.of(Finding.warning(
                    "Data folder",
                    "There is no folder " + data + ".",
                    "Name the paper’s own with --data; or begin a paper: bin/masthead serve --data " + data));
        try {
            Files.delete(Files.createTempFile(data, "doctor", ".tmp"));
            return Optional.of(Finding.ok("Data folder", data + " can be written to."));
        } catch (IOException e) {
            return Optional.of(Finding.wrong(
                    "Data folder",
                    data + " cannot be written to: " + e.getMessage() + ".",
                    "Run this as the account that runs the paper, or give that account the folder: chown -R."));
        }
    }

    private Optional<Finding> disk() {
        if (!Files.isDirectory(data)) return Optional.empty();
        try {
            var free = Files.getFileStore(data).getUsableSpace();
            var words = free / MEGABYTE + " MB are free where the data lie.";
            if (free < NO_DISK)
                return Optional.of(Finding.wrong("Disk", words, "Make room now: a database with no room stops."));
            return Optional.of(
                    free < LITTLE_DISK
                            ? Finding.warning("Disk", words, "Make room, or move the data folder to a larger disk.")
                            : Finding.ok("Disk", words));
        } catch (IOException e) {
            return Optional.of(Finding.warning(
                    "Disk", "How much is free cannot be told: " + e.getMessage(), "Look yourself: df -h " + data));
        }
    }

    /** Keys and passwords that other accounts of the machine can read. */
    private Optional<Finding> secrets() {
        if (!Files.isDirectory(data)) return Optional.empty();
        var open = Stream.of(
                        data.resolve("keys/sign-in.key"),
                        data.resolve("postgres/password"),
                        data.resolve("masthead.yml"))
                .filter(Files::exists)
                .filter(MachineCheckup::othersRead)
                .map(Path::toString)
                .toList();
        return Optional.of(
                open.isEmpty()
                        ? Finding.ok("Secrets", "Keys and passwords can be read by their owner alone.")
                        : Finding.warning(
                                "Secrets",
                                "Other accounts of this machine can read " + String.join(", ", open) + ".",
                                "chmod 600 " + String.join(" ", open)));
    }

    private static boolean othersRead(Path file) {
        try {
            var rights = Files.getPosixFilePermissions(file);
            return rights.contains(PosixFilePermission.OTHERS_READ) || rights.contains(PosixFilePermission.GROUP_READ);
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static Optional<Finding> fonts() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:/static/fonts/*");
            var names = Arrays.stream(files)
                    .map(file -> String.valueOf(file.getFilename()))
                    .toList();
            var licensed = names.stream()
                    .filter(name -> name.endsWith("-licence.txt"))
                    .map(name -> name.substring(0, name.length() - "licence.txt".length()))
                    .toList();
            var bare = names.stream()
                    .filter(name -> name.endsWith(".woff2") && licensed.stream().noneMatch(name::startsWith))
                    .toList();
            return Optional.of(
                    bare.isEmpty() && !licensed.isEmpty()
                            ? Finding.ok("Fonts", "Every font has its licence beside it.")
                            : Finding.wrong(
                                    "Fonts",
                                    "There is no licence for " + String.join(", ", bare) + ".",
                                    "Build Masthead anew from its sources."));
        } catch (IOException e) {
            return Optional.of(
                    Finding.wrong("Fonts", "The fonts are not here.", "Build Masthead anew from its sources."));
        }
    }

    private Optional<Finding> port() {
        if (port <= 0) return Optional.empty();
        try (var socket = new ServerSocket(port)) {
            return Optional.of(Finding.ok("Port", "Port " + socket.getLocalPort() + " is free."));
        } catch (IOException taken) {
            return Optional.of(Finding.warning(
                    "Port",
                    "Port " + port + " is taken; by the paper itself, if it runs.",
                    "If it does not run, another program has it: choose another with --port, or stop that program."));
        }
    }

    private Optional<Finding> backup() {
        if (backups == null) return Optional.empty();
        var newest = newest(backups);
        if (newest.isEmpty())
            return Optional.of(Finding.wrong("Backups", "There is none in " + backups + ".", "Make one."));
        var age = Duration.between(newest.get(), Instant.now());
        var words = "The newest in " + backups + " is " + age.toHours() + " hours old.";
        return Optional.of(
                age.compareTo(OLD_BACKUP) > 0
                        ? Finding.warning("Backups", words, "See why none was made since.")
                        : Finding.ok("Backups", words));
    }

    private static Optional<Instant> newest(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> Instant.ofEpochMilli(file.toFile().lastModified()))
                    .max(Instant::compareTo);
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
