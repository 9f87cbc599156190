package org.masthead.operate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What the server has to say, in {@code server.log}; the log before it is kept as {@code server.log.1}. */
record PostgresLog(Path file, long from) {

    private static final long LONG = 10_000_000;
    private static final int LAST_WORDS = 2_000;

    /** The log from here on. */
    static PostgresLog open(PostgresHome home) throws IOException {
        var file = home.log();
        if (Files.exists(file) && Files.size(file) > LONG) {
            Files.move(file, home.folder().resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.isSymbolicLink(file)) Files.delete(file);
        if (Files.notExists(file)) home.write(file, "");
        return new PostgresLog(file, Files.size(file));
    }

    /** Why the server gave up: its last fatal message and the line before it, or else all it said. */
    String lastWords() throws IOException {
        var said = since();
        var lines = said.lines().toList();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).contains("FATAL:  ") && !lines.get(i).contains("PANIC:  ")) continue;
            return (i == 0 ? "" : message(lines.get(i - 1)) + "; ") + message(lines.get(i));
        }
        return said.substring(Math.max(0, said.length() - LAST_WORDS));
    }

    private static String message(String line) {
        return line.replaceFirst("^.*?[A-Z]+:  ", "");
    }

    private String since() throws IOException {
        var bytes = Files.readAllBytes(file);
        int start = (int) Math.min(from, bytes.length);
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }
}
