package org.masthead.operate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The server process on a folder of database files, as its pid file tells. A number in that file is not believed
 * alone: after the machine went down it may by now belong to any other program.
 */
record PostgresProcess(Path cluster, long pid, int port, String status) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final Path PROCESSES = Path.of("/proc");

    /** The server that lives on these files, if one does. */
    static Optional<PostgresProcess> on(Path cluster) {
        return written(cluster).filter(PostgresProcess::alive);
    }

    /** What the pid file says, true or not. */
    static Optional<PostgresProcess> written(Path cluster) {
        try {
            var lines = Files.readAllLines(pidFile(cluster), StandardCharsets.ISO_8859_1);
            long pid = number(lines, PID_LINE);
            if (pid <= 0) return Optional.empty();
            return Optional.of(
                    new PostgresProcess(cluster, pid, (int) number(lines, PORT_LINE), line(lines, STATUS_LINE)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw PostgresRefused.because(e, cluster);
        }
    }

    static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    boolean ready() {
        return status.equals("ready");
    }

    boolean stopping() {
        return status.equals("stopping");
    }

    /** Whether this very server still lives: a process called postgres, at work on these files. */
    boolean alive() {
        var words = words(pid);
        return words.size() > 2
                && words.getFirst().endsWith("postgres")
                && words.contains("-D")
                && worksOn(cluster, pid, words);
    }

    /** Whether the number in the pid file now belongs to another program, which would keep the server from starting. */
    boolean mistaken() {
        return !alive() && Files.exists(PROCESSES.resolve(Long.toString(pid)));
    }

    /** Server processes that have outlived their server: they finish what they are at, and keep a new one waiting. */
    static List<ProcessHandle> orphans(Path cluster) {
        var orphans = new ArrayList<ProcessHandle>();
        try (var processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (var process : processes) {
                long pid = Long.parseLong(process.getFileName().toString());
                if (title(pid).startsWith("postgres:") && worksOn(cluster, pid, List.of())) {
                    ProcessHandle.of(pid).filter(PostgresProcess::orphaned).ifPresent(orphans::add);
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return orphans;
    }

    private static boolean orphaned(ProcessHandle process) {
        return process.parent()
                .filter(parent -> title(parent.pid()).endsWith("postgres"))
                .isEmpty();
    }

    private static String title(long pid) {
        var words = words(pid);
        return words.isEmpty() ? "" : words.getFirst();
    }

    private static boolean worksOn(Path cluster, long pid, List<String> words) {
        try {
            return Files.isSameFile(PROCESSES.resolve(pid + "/cwd"), cluster);
        } catch (AccessDeniedException e) {
            return words.contains(cluster.toString());
        } catch (IOException e) {
            return false;
        }
    }

    /** The command line of a process; nothing when it is gone, or dead and not yet buried. */
    private static List<String> words(long pid) {
        try {
            var line = Files.readString(PROCESSES.resolve(pid + "/cmdline"), StandardCharsets.ISO_8859_1);
            return line.isEmpty() ? List.of() : List.of(line.split("\0"));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number).strip() : "";
    }

    private static long number(List<String> lines, int number) {
        var text = line(lines, number);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
