package org.masthead.operate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** A file of an export: a JSON list with one record a line, summed up while it is written. */
final class ExportFile implements AutoCloseable {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final String name;
    private final MessageDigest digest = sha256();
    private final Writer out;
    private long records;

    /** @param name its path below the export's folder */
    ExportFile(Path folder, String name) throws IOException {
        this.name = name;
        this.file = folder.resolve(name);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        var bytes = new DigestOutputStream(Files.newOutputStream(file), digest);
        this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    void add(String json) throws IOException {
        out.write(records++ == 0 ? "[\n" : ",\n");
        out.write(json);
    }

    long records() {
        return records;
    }

    @Override
    public void close() throws IOException {
        out.write(records == 0 ? "[\n]\n" : "\n]\n");
        out.close();
    }

    /** What the manifest says of it, once it is closed. */
    ExportManifest.Part part(boolean unpublished) throws IOException {
        var sum = HexFormat.of().formatHex(digest.digest());
        return new ExportManifest.Part(name, records, Files.size(file), sum, unpublished);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
