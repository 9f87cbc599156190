package org.masthead.operate;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The folder in which the paper's own PostgreSQL lives: its files, its password and its port. */
record PostgresHome(Path folder) {

    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OUR_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final String LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PASSWORD_LENGTH = 32;

    /** The PostgreSQL folder of a data folder, made when it is not there yet. */
    static PostgresHome in(Path data) {
        var parent = data.toAbsolutePath().normalize();
        var folder = parent.resolve("postgres");
        try {
            if (!Files.isDirectory(folder)) make(parent, folder);
            folder = folder.toRealPath();
            PostgresAccount.mustBeOurs(folder);
            return new PostgresHome(folder);
        } catch (IOException e) {
            throw PostgresRefused.because(e, folder);
        }
    }

    Path cluster() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("server.log");
    }

    /** Held by the server and all its processes for as long as one of them lives. */
    Path serverLock() {
        return folder.resolve("server.lock");
    }

    void readyServerLock() throws IOException {
        if (Files.notExists(serverLock())) write(serverLock(), "");
    }

    /** Held, shared, by every Masthead process that is using the database. Nothing else may ever open this file. */
    FileChannel usersLock() throws IOException {
        return lockFile("users.lock");
    }

    /** Held for as long as it takes to start or stop the server. */
    FileChannel turnLock() throws IOException {
        return lockFile("start.lock");
    }

    Path passwordFile() {
        return folder.resolve("password");
    }

    Optional<String> password() {
        return read(passwordFile());
    }

    /** A new password, written down for this account alone. */
    String newPassword() throws IOException {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        write(passwordFile(), password.toString());
        return password.toString();
    }

    OptionalInt port() {
        var written = read(folder.resolve("port")).filter(text -> text.matches("\\d{1,5}"));
        return written.map(Integer::parseInt).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    void rememberPort(int port) throws IOException {
        write(folder.resolve("port"), Integer.toString(port));
    }

    /** Writes a file whole or not at all, readable by this account alone. */
    void write(Path file, String text) throws IOException {
        var draft = Files.createTempFile(folder, file.getFileName().toString(), ".tmp", OURS_ALONE);
        try (var channel = FileChannel.open(draft, WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        give(draft);
        Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
        settleOnDisk();
    }

    /** Has the disk remember which files are in this folder, so that a power cut does not undo a renaming. */
    void settleOnDisk() throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    /** What root makes here belongs to whom the folder belongs to. */
    void give(Path file) {
        PostgresAccount.ownerOf(folder).give(file);
    }

    /** Removes what an interrupted run has left behind. */
    static void clear(Path folder, String pattern) throws IOException {
        try (var leftovers = Files.newDirectoryStream(folder, pattern)) {
            for (var leftover : leftovers) delete(leftover);
        }
    }

    static void delete(Path file) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) clear(file, "*");
        Files.deleteIfExists(file);
    }

    private FileChannel lockFile(String name) throws IOException {
        var file = folder.resolve(name);
        var channel = FileChannel.open(file, Set.of(READ, WRITE, CREATE, LinkOption.NOFOLLOW_LINKS), OURS_ALONE);
        give(file);
        return channel;
    }

    private static void make(Path data, Path folder) throws IOException {
        if (!Files.isDirectory(data)) Files.createDirectories(data);
        try {
            Files.createDirectory(folder, OUR_FOLDER);
            PostgresAccount.ownerOf(data.toRealPath()).give(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) throw e;
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw PostgresRefused.because(e, file);
        }
    }
}
