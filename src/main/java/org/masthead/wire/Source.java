package org.masthead.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where content comes in from: a file, or standard input. */
public final class Source {

    private final String name;
    private final @Nullable Path file;
    private final @Nullable InputStream stream;

    private Source(String name, @Nullable Path file, @Nullable InputStream stream) {
        this.name = name;
        this.file = file;
        this.stream = stream;
    }

    public static Source file(Path file) {
        return new Source(file.toString(), file, null);
    }

    /** What is read is not closed: it may be standard input. */
    public static Source stream(String name, InputStream stream) {
        return new Source(name, null, stream);
    }

    /** As failures and the report name it. */
    public String name() {
        return name;
    }

    /** The folder that pictures may lie in; nothing for standard input. */
    @Nullable
    Path folder() {
        return file == null ? null : file.toAbsolutePath().normalize().getParent();
    }

    /** An export that is read twice cannot come on standard input. */
    void refuseStream() {
        if (file == null)
            throw new UnusableRecord("This export is read twice: give it as a file, not on standard input.");
    }

    /** Its first bytes, to tell what it is. */
    byte[] head() {
        try (var in = open()) {
            return in.readNBytes(RecordReader.HEAD);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Where the mapping lies that goes with it; nothing for standard input. */
    @Nullable
    Path mappingFile() {
        return file == null ? null : file.resolveSibling(file.getFileName() + ".mapping.txt");
    }

    /** How many bytes it has, or -1 where nobody knows. */
    long bytes() {
        try {
            return file == null || !Files.isRegularFile(file) ? -1 : Files.size(file);
        } catch (IOException e) {
            return -1;
        }
    }

    InputStream open() throws IOException {
        if (file != null) return Files.newInputStream(file);
        if (stream == null) throw new IOException("There is nothing to read");
        return new FilterInputStream(stream) {
            @Override
            public void close() {
                // it belongs to whoever handed it over
            }
        };
    }

    /** Why it cannot be read, in plain words, or null. */
    @Nullable
    String trouble() {
        if (file == null) return null;
        if (Files.notExists(file)) return "There is no such file.";
        if (Files.isDirectory(file)) return "No file in this folder is in a format that Masthead reads.";
        return Files.isReadable(file) ? null : "The file may not be read: its permissions forbid it.";
    }
}
