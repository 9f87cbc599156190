package org.masthead.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder where pictures lie: each file under its fingerprint, and beside it the sizes made from it. Sizes are drawn
 * anew, so nothing of a camera's data (place, device) goes out with them.
 */
@Component
class PictureStore {

    private static final long MOST_PIXELS = 80_000_000;
    private static final int MOST_BYTES = 40_000_000;
    private static final Map<String, String> TYPES =
            Map.of("jpeg", "image/jpeg", "png", "image/png", "gif", "image/gif", "webp", "image/webp");

    private final Path folder;

    PictureStore(@Value("${masthead.data}") Path data) {
        folder = data.resolve("media");
    }

    /** Keeps a file, once it has proved to be a picture. */
    Kept keep(byte[] file) {
        if (file.length > MOST_BYTES)
            throw new UnusablePicture("The file is larger than 40 MB. Make it smaller first.");
        var kept = examined(file);
        write(original(kept.key()), file);
        return kept;
    }

    private static Kept examined(byte[] file) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var reader = reader(input);
            var type = TYPES.get(reader.getFormatName().toLowerCase(java.util.Locale.ROOT));
            if (type == null) throw new UnusablePicture("Pictures must be JPEG, PNG, GIF or WebP files.");
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS)
                throw new UnusablePicture("The picture has more than 80 million pixels.");
            readThrough(reader);
            reader.dispose();
            return new Kept(fingerprint(file), type, width, height, file.length);
        } catch (UnusablePicture refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new UnusablePicture("The file is damaged: it cannot be read as a picture.");
        }
    }

    /** Damage further in shows only here; readers must not be the first to find it. */
    private static void readThrough(ImageReader reader) throws IOException {
        var coarsely = reader.getDefaultReadParam();
        coarsely.setSourceSubsampling(8, 8, 0, 0);
        reader.read(0, coarsely);
    }

    /** One size of a picture, made when it is first asked for. */
    Path rendition(Picture picture, int width, String type) {
        var file = folder(picture.key()).resolve(width + "." + type);
        if (Files.exists(file)) return file;
        synchronized (picture.key().intern()) {
            if (!Files.exists(file)) make(picture, width, type, file);
        }
        return file;
    }

    private void make(Picture picture, int width, String type, Path file) {
        try {
            var original = ImageIO.read(original(picture.key()).toFile());
            var wide = Math.min(width, original.getWidth());
            var high = Math.round(original.getHeight() * (float) wide / original.getWidth());
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

    private static ImageReader reader(ImageInputStream input) {
        var readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) throw new UnusablePicture("Pictures must be JPEG, PNG, GIF or WebP files.");
        var reader = readers.next();
        reader.setInput(input);
        return reader;
    }

    private Path original(String key) {
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

    private static String fingerprint(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A file in the folder. */
    record Kept(String key, String type, int width, int height, int bytes) {}
}
