package org.masthead.media;

import java.io.ByteArrayOutputStream;
import java.util.TreeMap;

/** Takes a JPEG file apart, segment by segment (ITU-T T.81, annex B). */
final class JpegParts {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;

    /** A picture that comes in very many scans is made to be slow to read. */
    private static final int MOST_SCANS = 100;

    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";
    private static final String PROFILE = "ICC_PROFILE\0";

    private final byte[] file;
    private final ByteArrayOutputStream bare;
    private final ByteArrayOutputStream iptc = new ByteArrayOutputStream();
    private final TreeMap<Integer, byte[]> profile = new TreeMap<>();
    private final TreeMap<Integer, ByteArrayOutputStream> boxes = new TreeMap<>();
    private byte[] exif = PictureParts.NONE;
    private byte[] xmp = PictureParts.NONE;
    private int scans;

    private JpegParts(byte[] file) {
        this.file = file;
        bare = new ByteArrayOutputStream(file.length);
    }

    static PictureParts of(byte[] file) {
        var parts = new JpegParts(file);
        parts.read();
        return new PictureParts(
                parts.bare.toByteArray(),
                parts.exif,
                parts.xmp,
                parts.iptc.toByteArray(),
                joined(parts.profile),
                parts.provenance());
    }

    private void read() {
        bare.write(0xff);
        bare.write(START);
        for (var at = 2; ; ) {
            at = marker(at);
            if (at < 0 || (file[at + 1] & 0xff) == END) break;
            at = segment(at);
        }
        if (scans == 0) throw PictureParts.damaged();
        bare.write(0xff);
        bare.write(END);
    }

    /** Where the next marker stands; -1 at the file's end. What stands between segments is nothing. */
    private int marker(int from) {
        for (var at = from; at + 1 < file.length; at++) {
            var next = file[at + 1] & 0xff;
            if ((file[at] & 0xff) == 0xff && next != 0 && next != 0xff) return at;
        }
        return -1;
    }

    /** Takes a segment, and with the head of a scan the scan itself; says where it ends. */
    private int segment(int at) {
        var marker = file[at + 1] & 0xff;
        if (marker == START || marker == 0x01 || restarts(marker)) return at + 2;
        if (at + 4 > file.length) throw PictureParts.damaged();
        var length = (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
        var end = at + 2 + length;
        if (length < 2 || end > file.length) throw PictureParts.damaged();
        if (marker == SCAN) {
            if (++scans > MOST_SCANS)
                throw new UnusablePicture("The picture is made of more than " + MOST_SCANS + " layers. Save it anew.");
            end = scan(end);
        }
        if (keeps(marker, at + 4, end)) bare.write(file, at, end - at);
        else set(marker, at + 4, end);
        return end;
    }

    private static boolean restarts(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }

    private int scan(int from) {
        for (var at = from; at + 1 < file.length; at++) {
            if ((file[at] & 0xff) != 0xff) continue;
            var next = file[at + 1] & 0xff;
            if (next != 0 && next != 0xff && !restarts(next)) return at;
        }
        return file.length;
    }

    /** What belongs to the picture itself: its tables, frames and scans; who made its colours, and which they are. */
    private boolean keeps(int marker, int at, int end) {
        if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) inColours(at, end);
        if (marker == 0xe0) return PictureParts.says(file, at, end, "JFIF\0");
        if (marker == 0xee) return PictureParts.says(file, at, end, "Adobe");
        if (marker == 0xe2 && PictureParts.says(file, at, end, PROFILE) && end - at > PROFILE.length() + 2) {
            profile.putIfAbsent(file[at + PROFILE.length()] & 0xff, part(at + PROFILE.length() + 2, end));
            return true;
        }
        return marker >= 0xc0 && marker <= 0xdf;
    }

    private void inColours(int at, int end) {
        if (end - at > 5 && file[at + 5] == 4)
            throw new UnusablePicture("The picture has the colours of print (CMYK). Save it in RGB first.");
    }

    /** What was written beside the picture. */
    private void set(int marker, int at, int end) {
        if (marker == 0xe1 && exif.length == 0 && PictureParts.says(file, at, end, EXIF))
            exif = part(at + EXIF.length(), end);
        else if (marker == 0xe1 && xmp.length == 0 && PictureParts.says(file, at, end, XMP))
            xmp = part(at + XMP.length(), end);
        else if (marker == 0xed && PictureParts.says(file, at, end, PHOTOSHOP))
            iptc.write(file, at + PHOTOSHOP.length(), end - at - PHOTOSHOP.length());
        else if (marker == 0xeb && PictureParts.says(file, at, end, "JP") && end - at > 16) box(at, end);
    }

    /** A box longer than a segment goes on in the next ones, each of which repeats its head (ISO/IEC 19566-5, annex D). */
    private void box(int at, int end) {
        var number = (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
        var begun = boxes.get(number);
        if (begun == null) {
            if (!PictureParts.says(file, at + 12, end, "jumb")) return;
            boxes.put(number, begun = new ByteArrayOutputStream());
            begun.write(file, at + 8, end - at - 8);
        } else {
            var large = PictureParts.begins(file, at + 8, 0, 0, 0, 1);
            var from = at + (large ? 24 : 16);
            if (from < end) begun.write(file, from, end - from);
        }
    }

    private byte[] provenance() {
        var all = new ByteArrayOutputStream();
        boxes.values().forEach(box -> all.writeBytes(box.toByteArray()));
        return all.toByteArray();
    }

    private byte[] part(int from, int to) {
        return java.util.Arrays.copyOfRange(file, from, to);
    }

    private static byte[] joined(TreeMap<Integer, byte[]> parts) {
        var all = new ByteArrayOutputStream();
        parts.values().forEach(all::writeBytes);
        return all.toByteArray();
    }
}
