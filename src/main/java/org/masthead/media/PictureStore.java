package org.masthead.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder where pictures lie: each file under its fingerprint, and beside it the sizes made from it. Sizes are drawn
 * anew, so nothing of a camera's data (place, device) goes out with them.
 */
@Component
class PictureStore {

    private static final int MOST_BYTES = 40_000_000;
    private static final int MOST_MADE_AT_ONCE = 2;

    private final Path folder;
    private final Semaphore makers = new Semaphore(MOST_MADE_AT_ONCE);

    PictureStore(@Value("${masthead.data}") Path data) {
        folder = data.resolve("media");
    }

    /** Keeps a file, once it has proved to be a picture. */
    Kept keep(byte[] file) {
        if (file.length > MOST_BYTES)
            throw new UnusablePicture("The file is larger than 40 MB. Make it smaller first.");
        var facts = PictureFile.examined(file);
        var key = fingerprint(file);
        write(original(key), file);
        return new Kept(key, facts.type(), facts.width(), facts.height(), file.length);
    }

    /** One size of a picture, made when it is first asked for. */
    Path rendition(Picture picture, int width, String type) {
        var file = folder(picture.key()).resolve(width + "." + type);
        if (Files.exists(file)) return file;
        synchronized (picture.key().intern()) {
            if (!Files.exists(file)) makeInTurn(picture, width, type, file);
        }
        return file;
    }

    /** A picture unfolded takes many times the memory that its file does. */
    private void makeInTurn(Picture picture, int width, String type, Path file) {
        makers.acquireUninterruptibly();
        try {
            make(picture, width, type, file);
        } finally {
            makers.release();
        }
    }

    private void make(Picture picture, int width, String type, Path file) {
        try {
            var original = PictureFile.pixels(original(picture.key()));
            var wide = Math.min(width, picture.width());
            var high = Math.round(picture.height() * (float) wide / picture.width());
            var smaller = Thumbnails.of(onWhite(original))
                    .forceSize(wide, Math.max(1, high))
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
            var bytes = new java.io.ByteArrayOutputStream();
            Thumbnails.of(smaller)
                    .scale(1)
                    .outputFormat(type)
                    .outputQuality(0.82)
                    .toOutputStream(bytes);
            write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + picture.key() + " cannot be made " + width + " wide", e);
        }
    }

    /** What is transparent in a picture stands on white. */
    private static BufferedImage onWhite(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) return image;
        var flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = flat.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return flat;
    }

    /** The file itself, as it was kept. */
    Path original(String key) {
        return folder(key).resolve("original");
    }

    private Path folder(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            var half = Files.createTempFile(file.getParent(), "half", "");
            Files.write(half, bytes);
            try {
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The media folder cannot be written: " + file.getParent(), e);
        }
    }

    static String fingerprint(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A file in the folder. */
    record Kept(String key, String type, int width, int height, int bytes) {}
}
