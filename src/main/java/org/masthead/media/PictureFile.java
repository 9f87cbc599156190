package org.masthead.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A file that says it is a picture: whether it is one, and its pixels, never more at once than the memory holds. */
final class PictureFile {

    static final String WRONG_TYPE = "Pictures must be JPEG, PNG, GIF or WebP files.";
    private static final long MOST_PIXELS = 80_000_000;

    /** WebP can only be read whole. */
    private static final long MOST_PIXELS_OF_WEBP = 24_000_000;

    private static final int LONGEST_SIDE = 40_000;

    /** So that no size that pages offer is higher than WebP allows. */
    private static final int MOST_TIMES_AS_HIGH_AS_WIDE = 8;

    private static final long MOST_PIXELS_AT_ONCE = 16_000_000;

    private static final Map<String, String> TYPES =
            Map.of("jpeg", "image/jpeg", "png", "image/png", "gif", "image/gif", "webp", "image/webp");

    private PictureFile() {}

    /** What a file turned out to be; its measures are those of the picture upright. */
    record Facts(String type, int width, int height) {}

    /** @throws UnusablePicture when it cannot be shown, with the reason */
    static Facts examined(byte[] file) {
        var parts = PictureParts.of(file);
        var facts = looked(parts.bare());
        if (!Upright.of(parts.exif()).lies()) return facts;
        measured(facts.height(), facts.width(), MOST_PIXELS);
        return new Facts(facts.type(), facts.height(), facts.width());
    }

    private static Facts looked(byte[] file) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var reader = reader(input);
            try {
                return examined(reader);
            } finally {
                reader.dispose();
            }
        } catch (UnusablePicture refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new UnusablePicture("The file is damaged: it cannot be read as a picture.");
        } catch (OutOfMemoryError large) {
            throw new UnusablePicture("The picture is larger than the paper has memory for.");
        }
    }

    private static Facts examined(ImageReader reader) throws IOException {
        var type = TYPES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
        if (type == null) throw new UnusablePicture(WRONG_TYPE);
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        measured(width, height, type.equals("image/webp") ? MOST_PIXELS_OF_WEBP : MOST_PIXELS);
        // Damage further in shows only here; readers must not be the first to find it.
        coarsely(reader, 8);
        return new Facts(type, width, height);
    }

    private static void measured(int width, int height, long most) {
        if ((long) width * height > most)
            throw new UnusablePicture("The picture has more than " + most / 1_000_000 + " million pixels.");
        if (Math.max(width, height) > LONGEST_SIDE)
            throw new UnusablePicture("The picture is more than " + LONGEST_SIDE + " pixels long.");
        if (height > (long) MOST_TIMES_AS_HIGH_AS_WIDE * width)
            throw new UnusablePicture("The picture is more than eight times as high as it is wide.");
    }

    /**
     * The pixels of a picture that was examined, upright and in the web's colours; of a very large one, every second or
     * third.
     */
    static BufferedImage pixels(Path file) throws IOException {
        var parts = PictureParts.of(Files.readAllBytes(file));
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(parts.bare()))) {
            var reader = reader(input);
            try {
                var pixels = (double) reader.getWidth(0) * reader.getHeight(0);
                var read = coarsely(reader, (int) Math.ceil(Math.sqrt(pixels / MOST_PIXELS_AT_ONCE)));
                // Of the four, only Java's reader of JPEG minds the colours that a file says its numbers stand for.
                var jpeg = reader.getFormatName().equalsIgnoreCase("jpeg");
                return Upright.of(parts.exif()).turned(jpeg ? read : WebColours.of(read, parts.profile()));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage coarsely(ImageReader reader, int step) throws IOException {
        var coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, coarse);
    }

    private static ImageReader reader(ImageInputStream input) {
        var readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) throw new UnusablePicture(WRONG_TYPE);
        var reader = readers.next();
        reader.setInput(input);
        return reader;
    }
}
