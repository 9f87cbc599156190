package org.masthead.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Takes a WebP file apart, chunk by chunk (RFC 9649). */
final class WebpParts {

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ICCP");
    private static final int MOVES = 0x02;
    private static final int WORDS_BESIDE = 0x0c;
    private static final int HEAD = 12;

    private WebpParts() {}

    static PictureParts of(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < HEAD + 8) throw PictureParts.damaged();
        var last = Math.min(file.length, Integer.toUnsignedLong(bytes.getInt(4)) + 8);
        var bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, HEAD);
        byte[] exif = PictureParts.NONE;
        byte[] xmp = PictureParts.NONE;
        byte[] profile = PictureParts.NONE;
        byte[] provenance = PictureParts.NONE;
        for (var at = HEAD; at + 8 <= last; ) {
            var name = new String(file, at, 4, StandardCharsets.ISO_8859_1);
            var length = Integer.toUnsignedLong(bytes.getInt(at + 4));
            if (length > last - at - 8) throw PictureParts.damaged();
            var end = at + 8 + (int) length;
            if (KEPT.contains(name)) keep(name, Arrays.copyOfRange(file, at, end), bare);
            var part = Arrays.copyOfRange(file, at + 8, end);
            switch (name) {
                case "EXIF" -> exif = part;
                case "XMP " -> xmp = part;
                case "ICCP" -> profile = part;
                case "C2PA" -> provenance = part;
                case "ANIM", "ANMF" -> throw moves();
                default -> {}
            }
            at = end + (int) (length & 1);
        }
        return new PictureParts(closed(bare), exif, xmp, PictureParts.NONE, profile, provenance);
    }

    private static void keep(String name, byte[] chunk, ByteArrayOutputStream bare) {
        if (name.equals("VP8X") && chunk.length > 8) {
            if ((chunk[8] & MOVES) != 0) throw moves();
            chunk[8] &= (byte) ~WORDS_BESIDE;
        }
        bare.writeBytes(chunk);
        if ((chunk.length & 1) == 1) bare.write(0);
    }

    private static UnusablePicture moves() {
        return new UnusablePicture("The picture moves. Save it as a still picture, or take it in as a video.");
    }

    private static byte[] closed(ByteArrayOutputStream bare) {
        var all = bare.toByteArray();
        if (all.length == HEAD) throw PictureParts.damaged();
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(4, all.length - 8);
        return all;
    }
}
