package org.masthead.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a picture's file is made of.
 *
 * @param bare the picture and its colours, and nothing else: no camera's data, no words, nothing after its end
 * @param exif what the camera wrote
 * @param xmp what programs wrote, as XML
 * @param iptc what the photographer's desk wrote, in Photoshop's envelope
 * @param profile which colours its numbers stand for; empty for the usual ones
 * @param provenance the C2PA manifests: who made it with what, signed
 */
record PictureParts(byte[] bare, byte[] exif, byte[] xmp, byte[] iptc, byte[] profile, byte[] provenance) {

    static final byte[] NONE = {};

    /** @throws UnusablePicture when it is no picture, or does not hold together, with the reason */
    static PictureParts of(byte[] file) {
        if (file.length == 0) throw new UnusablePicture("The file is empty.");
        if (begins(file, 0, 0xff, 0xd8, 0xff)) return JpegParts.of(file);
        if (begins(file, 0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) return PngParts.of(file);
        if (begins(file, 0, 'R', 'I', 'F', 'F') && begins(file, 8, 'W', 'E', 'B', 'P')) return WebpParts.of(file);
        if (begins(file, 0, 'G', 'I', 'F', '8')) return GifParts.of(file);
        throw new UnusablePicture(other(file));
    }

    /** What else is brought often, and what helps. */
    private static String other(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, 400), StandardCharsets.ISO_8859_1);
        if (head.contains("<svg") || head.stripLeading().startsWith("<?xml"))
            return "Drawings in SVG can carry programs, so the paper takes none. Save it as a PNG file.";
        if (head.startsWith("%PDF"))
            return "This is a PDF document, not a picture. Save the page as a JPEG or PNG file.";
        if (begins(file, 4, 'f', 't', 'y', 'p') && head.length() > 11) {
            var brand = head.substring(8, 12);
            if (brand.matches("heic|heix|heim|heis|mif1|msf1|avif|avis"))
                return "Pictures in " + (brand.startsWith("av") ? "AVIF" : "HEIC")
                        + " cannot be read here. Save it as a JPEG file.";
            return "This is a video. Videos are taken in under Videos.";
        }
        if (begins(file, 0, 'I', 'I', 0x2a, 0) || begins(file, 0, 'M', 'M', 0, 0x2a))
            return "Pictures in TIFF are not for the web. Save it as a JPEG or PNG file.";
        return PictureFile.WRONG_TYPE;
    }

    static boolean begins(byte[] file, int at, int... with) {
        if (file.length < at + with.length) return false;
        for (var i = 0; i < with.length; i++) if ((file[at + i] & 0xff) != with[i]) return false;
        return true;
    }

    static boolean says(byte[] file, int at, int end, String words) {
        var bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        return end - at >= bytes.length && Arrays.equals(file, at, at + bytes.length, bytes, 0, bytes.length);
    }

    static UnusablePicture damaged() {
        return new UnusablePicture("The file is damaged: it cannot be read as a picture.");
    }
}
