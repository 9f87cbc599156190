package org.masthead.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
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
import java.util.function.Supplier;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder where pictures lie: each file under its fingerprint, and beside it the sizes made from it. A camera's data
 * (place, device) are neither kept nor sent.
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

    /**
     * Keeps a file, once it has proved to be a picture: without a camera's data, a place, or anything that is no picture.
     * What it said is handed on; who made it with what, signed, lies beside it.
     */
    Kept keep(byte[] file) {
        var parts = parts(file);
        var bare = Upright.of(parts.exif()).written(parts.bare());
        var kept = kept(bare, parts.provenance().length, PictureNotes.of(parts));
        if (parts.provenance().length > 0) write(provenance(kept.key()), parts.provenance());
        return kept;
    }

    /** Keeps a file byte for byte, as it comes home from an export, and what lay beside it. */
    Kept keepAsItIs(byte[] file, byte[] provenance) {
        parts(file);
        var kept = kept(file, provenance.length, PictureNotes.NONE);
        if (provenance.length > 0) write(provenance(kept.key()), provenance);
        return kept;
    }

    private static PictureParts parts(byte[] file) {
        if (file.length > MOST_BYTES)
            throw new UnusablePicture("The file is larger than 40 MB. Make it smaller first.");
        return PictureParts.of(file);
    }

    private Kept kept(byte[] file, int provenance, PictureNotes notes) {
        var facts = inTurn(() -> PictureFile.examined(file));
        var key = fingerprint(file);
        write(original(key), file);
        return new Kept(key, facts.type(), facts.width(), facts.height(), file.length, provenance, notes);
    }

    /** The key that a file has once it is kept. */
    static String key(byte[] file) {
        var parts = parts(file);
        return fingerprint(Upright.of(parts.exif()).written(parts.bare()));
    }

    /** One size of a whole picture, made when it is first asked for. */
    Path rendition(Picture picture, int width, String type) {
        return rendition(picture, new Crop(0, 0, picture.width(), picture.height()), width + "." + type);
    }

    /** One size of the part of a picture that has this shape. */
    Path rendition(Picture picture, Shape shape, int width, String type) {
        var crop = picture.framing().crop(shape, picture.width(), picture.height());
        return rendition(picture, crop, picture.cut(shape) + "-" + width + "." + type);
    }

    /** A part of it that a front shows in place of the usual one. */
    Path rendition(Picture picture, Crop crop, int width, String type) {
        return rendition(picture, crop, Shape.PLAIN.key() + "-" + crop.key() + "-" + width + "." + type);
    }

    private Path rendition(Picture picture, Crop crop, String name) {
        var file = folder(picture.key()).resolve(name);
        if (Files.exists(file)) return file;
        synchronized (picture.key().intern()) {
            if (!Files.exists(file)) inTurn(() -> make(picture, crop, name, file));
        }
        return file;
    }

    /** A picture unfolded takes many times the memory that its file does. */
    private <T> T inTurn(Supplier<T> work) {
        makers.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            makers.release();
        }
    }

    private Path make(Picture picture, Crop crop, String name, Path file) {
        var dot = name.lastIndexOf('.');
        var width = Integer.parseInt(name.substring(name.lastIndexOf('-') + 1, dot));
        var type = name.substring(dot + 1);
        try {
            var original = cut(PictureFile.pixels(original(picture.key())), picture, crop);
            var wide = Math.min(width, crop.width());
            var high = Math.round(crop.height() * (float) wide / crop.width());
            var smaller = Thumbnails.of(onWhite(original))
                    .forceSize(wide, Math.max(1, high))
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
            var bytes = new ByteArrayOutputStream();
            Thumbnails.of(smaller)
                    .scale(1)
                    .outputFormat(type)
                    .outputQuality(0.82)
                    .toOutputStream(bytes);
            write(file, bytes.toByteArray());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + picture.key() + " cannot be made " + width + " wide", e);
        }
    }

    /** A very large picture was read coarsely: the part is found in what was read. */
    private static BufferedImage cut(BufferedImage image, Picture picture, Crop crop) {
        if (crop.width() == picture.width() && crop.height() == picture.height()) return image;
        var scale = image.getWidth() / (double) picture.width();
        var x = Math.clamp((int) Math.round(crop.x() * scale), 0, image.getWidth() - 1);
        var y = Math.clamp((int) Math.round(crop.y() * scale), 0, image.getHeight() - 1);
        var wide = Math.clamp((int) Math.round(crop.width() * scale), 1, image.getWidth() - x);
        var high = Math.clamp((int) Math.round(crop.height() * scale), 1, image.getHeight() - y);
        return image.getSubimage(x, y, wide, high);
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

    /** Who made it with what, signed (C2PA); not there where its file said nothing of it. */
    Path provenance(String key) {
        return folder(key).resolve("c2pa");
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

    /**
     * A file in the folder.
     *
     * @param provenance the bytes of the manifests beside it; 0: none
     * @param notes what it said before all but the picture was taken out
     */
    record Kept(String key, String type, int width, int height, int bytes, int provenance, PictureNotes notes) {}
}
