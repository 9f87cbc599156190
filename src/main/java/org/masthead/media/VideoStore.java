package org.masthead.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder where videos and their captions lie, each under a fingerprint of what is in it; and {@code incoming}, where
 * whoever brings a file puts it down. Files are copied piece by piece, however large they are.
 */
@Component
class VideoStore {

    private static final int KEY_BYTES = 20;

    private final Path folder;
    private final Path incoming;

    VideoStore(@Value("${masthead.data}") Path data) {
        folder = data.resolve("videos");
        incoming = data.resolve("incoming");
    }

    /** The names of the files that wait to be taken in. */
    List<String> waiting() {
        if (!Files.isDirectory(incoming)) return List.of();
        try (var files = Files.list(incoming)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .limit(200)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder incoming cannot be read", e);
        }
    }

    /** The file of this name that waits to be taken in; never one of another folder. */
    Optional<Path> waiting(String name) {
        try {
            var file = incoming.resolve(name);
            var here = incoming.equals(file.getParent()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return here ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    /** Where a file of this name may be put down to wait: under another where one waits already. */
    Path placeFor(String name) {
        try {
            Files.createDirectories(incoming);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder incoming cannot be made", e);
        }
        var dot = name.lastIndexOf('.');
        var place = incoming.resolve(name);
        for (var n = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); n++)
            place = incoming.resolve(name.substring(0, dot) + "-" + n + name.substring(dot));
        return place;
    }

    /** Copies a file into the folder. */
    String keep(Path file) {
        try {
            Files.createDirectories(folder);
            var half = Files.createTempFile(folder, "half", "");
            try (var in = new DigestInputStream(Files.newInputStream(file), sha256())) {
                Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
                return settle(
                        half, HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, KEY_BYTES));
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The videos folder cannot be written: " + folder, e);
        }
    }

    private String settle(Path half, String key) throws IOException {
        var file = file(key);
        if (Files.exists(file)) return key;
        Files.createDirectories(file.getParent());
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return key;
    }

    /** Puts these words into a file of the folder. */
    String keep(String words) {
        try {
            Files.createDirectories(folder);
            var file = Files.createTempFile(folder, "words", "");
            try {
                Files.writeString(file, words);
                return keep(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The videos folder cannot be written: " + folder, e);
        }
    }

    Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
