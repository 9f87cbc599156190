package org.masthead.media;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** Which way up a camera was held (Exif 3.0, tag 274): 1 upright, 2 to 8 turned or mirrored. */
record Upright(int way) {

    static final Upright YES = new Upright(1);

    private static final int TAG = 0x0112;
    private static final int MOST_ENTRIES = 500;

    /** What a camera's data say; upright where they say nothing that makes sense. */
    static Upright of(byte[] exif) {
        if (exif.length < 14) return YES;
        var bytes = ByteBuffer.wrap(exif).order(exif[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var list = Integer.toUnsignedLong(bytes.getInt(4));
        if (list + 2 > exif.length) return YES;
        var count = Math.min(MOST_ENTRIES, Short.toUnsignedInt(bytes.getShort((int) list)));
        for (var i = 0; i < count; i++) {
            var at = (int) list + 2 + 12 * i;
            if (at + 12 > exif.length) return YES;
            if (Short.toUnsignedInt(bytes.getShort(at)) == TAG) return known(bytes.getShort(at + 8));
        }
        return YES;
    }

    private static Upright known(int way) {
        return way >= 1 && way <= 8 ? new Upright(way) : YES;
    }

    /** Whether what the file calls its width is the picture's height. */
    boolean lies() {
        return way >= 5;
    }

    BufferedImage turned(BufferedImage image) {
        if (way == 1) return image;
        var wide = image.getWidth();
        var high = image.getHeight();
        var type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var turned = new BufferedImage(lies() ? high : wide, lies() ? wide : high, type);
        var pen = turned.createGraphics();
        pen.drawImage(image, turn(wide, high), null);
        pen.dispose();
        return turned;
    }

    private AffineTransform turn(int wide, int high) {
        return switch (way) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
            default -> new AffineTransform();
        };
    }

    /** The same file, saying this and nothing else of its camera. */
    byte[] written(byte[] bare) {
        if (way == 1) return bare;
        if (PictureParts.begins(bare, 0, 0xff, 0xd8)) return inJpeg(bare);
        if (PictureParts.begins(bare, 0, 0x89, 'P')) return inPng(bare);
        if (PictureParts.begins(bare, 12, 'V', 'P', '8', 'X')) return inWebp(bare);
        return bare;
    }

    private byte[] exif() {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) way)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private byte[] inJpeg(byte[] bare) {
        var exif = exif();
        var out = new ByteArrayOutputStream();
        out.write(bare, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 8), 'E', 'x', 'i', 'f', 0, 0});
        out.writeBytes(exif);
        out.write(bare, 2, bare.length - 2);
        return out.toByteArray();
    }

    private byte[] inPng(byte[] bare) {
        var afterHead = 33;
        var chunk = ByteBuffer.allocate(30)
                .put(new byte[] {'e', 'X', 'I', 'f'})
                .put(exif())
                .array();
        var sum = new CRC32();
        sum.update(chunk);
        var out = new ByteArrayOutputStream();
        out.write(bare, 0, afterHead);
        out.writeBytes(ByteBuffer.allocate(4).putInt(chunk.length - 4).array());
        out.writeBytes(chunk);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        out.write(bare, afterHead, bare.length - afterHead);
        return out.toByteArray();
    }

    private byte[] inWebp(byte[] bare) {
        var exif = exif();
        var out = ByteBuffer.allocate(bare.length + 8 + exif.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(bare).put(new byte[] {'E', 'X', 'I', 'F'}).putInt(exif.length).put(exif);
        out.putInt(4, out.capacity() - 8);
        out.put(20, (byte) (bare[20] | 0x08));
        return out.array();
    }
}
