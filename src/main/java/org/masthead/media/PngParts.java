package org.masthead.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Takes a PNG file apart, chunk by chunk (ISO/IEC 15948). */
final class PngParts {

    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private static final String XMP = "XML:com.adobe.xmp\0";
    private static final int MARK = 8;
    private static final int MOST_UNFOLDED = 1_000_000;

    private final byte[] file;
    private final ByteArrayOutputStream bare;
    private byte[] exif = PictureParts.NONE;
    private byte[] xmp = PictureParts.NONE;
    private byte[] profile = PictureParts.NONE;
    private byte[] provenance = PictureParts.NONE;

    private PngParts(byte[] file) {
        this.file = file;
        bare = new ByteArrayOutputStream(file.length);
    }

    static PictureParts of(byte[] file) {
        var parts = new PngParts(file);
        parts.read();
        return new PictureParts(
                parts.bare.toByteArray(), parts.exif, parts.xmp, PictureParts.NONE, parts.profile, parts.provenance);
    }

    private void read() {
        bare.write(file, 0, MARK);
        for (var at = MARK; ; ) {
            if (at + 12 > file.length) throw PictureParts.damaged();
            var length = ByteBuffer.wrap(file).getInt(at);
            if (length < 0 || length > file.length - at - 12) throw PictureParts.damaged();
            var name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            var end = at + 12 + length;
            if (KEPT.contains(name)) bare.write(file, at, end - at);
            take(name, at + 8, at + 8 + length);
            if (name.equals("IEND")) return;
            at = end;
        }
    }

    private void take(String name, int at, int end) {
        switch (name) {
            case "eXIf" -> exif = Arrays.copyOfRange(file, at, end);
            case "caBX" -> provenance = Arrays.copyOfRange(file, at, end);
            case "iCCP" -> profile = profile(at, end);
            case "iTXt" -> {
                if (PictureParts.says(file, at, end, XMP)) xmp = words(at + XMP.length(), end);
            }
            default -> {}
        }
    }

    private byte[] profile(int at, int end) {
        var from = afterZero(at, end) + 1;
        return from > end ? PictureParts.NONE : unfolded(from, end);
    }

    /** Whether and how they are folded, a language, the same words in it, and the words. */
    private byte[] words(int at, int end) {
        if (end - at < 4) return PictureParts.NONE;
        var folded = file[at] == 1;
        var from = afterZero(afterZero(at + 2, end), end);
        return folded ? unfolded(from, end) : Arrays.copyOfRange(file, from, end);
    }

    private int afterZero(int from, int end) {
        var at = from;
        while (at < end && file[at] != 0) at++;
        return Math.min(end, at + 1);
    }

    /** Nothing where it is damaged, or would fill the memory. */
    private byte[] unfolded(int from, int end) {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, from, end - from);
            var all = new byte[MOST_UNFOLDED];
            var length = inflater.inflate(all);
            return inflater.finished() ? Arrays.copyOf(all, length) : PictureParts.NONE;
        } catch (DataFormatException damaged) {
            return PictureParts.NONE;
        } finally {
            inflater.end();
        }
    }
}
