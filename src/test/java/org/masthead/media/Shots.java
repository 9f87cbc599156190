package org.masthead.media;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/** Picture files as cameras, photographers' desks and people of ill will make them. */
public final class Shots {

    private Shots() {}

    /** Left half of one colour, right half of another. */
    public static byte[] halves(int width, int height, String type, Color left, Color right) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(left);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(right);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return written(image, type);
    }

    public static byte[] jpeg(int width, int height) {
        return halves(width, height, "jpeg", Color.RED, Color.BLUE);
    }

    static byte[] png(int width, int height) {
        return halves(width, height, "png", Color.RED, Color.BLUE);
    }

    static byte[] webp(int width, int height) {
        return halves(width, height, "webp", Color.RED, Color.BLUE);
    }

    static byte[] gif(int width, int height) {
        return halves(width, height, "gif", Color.RED, Color.BLUE);
    }

    private static byte[] written(BufferedImage image, String type) {
        try {
            var out = new ByteArrayOutputStream();
            if (type.equals("webp"))
                Thumbnails.of(image).scale(1).outputFormat("webp").toOutputStream(out);
            else if (!ImageIO.write(image, type, out)) throw new IllegalStateException("Nothing writes " + type);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same JPEG with one more segment after its head. */
    static byte[] with(byte[] jpeg, int marker, byte[] body) {
        var after = 4 + ((jpeg[4] & 0xff) << 8 | jpeg[5] & 0xff);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, after);
        out.write(0xff);
        out.write(marker);
        out.write(body.length + 2 >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
        out.write(jpeg, after, jpeg.length - after);
        return out.toByteArray();
    }

    /** A camera's data: its make, where it stood, and which way up it was. */
    static byte[] camera(int way) {
        var make = "SECRETCAM\0".getBytes(StandardCharsets.US_ASCII);
        var all = ByteBuffer.allocate(200);
        all.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 3);
        entry(all, 0x010f, 2, make.length, 50);
        entry(all, 0x0112, 3, 1, way << 16);
        entry(all, 0x8825, 4, 1, 64);
        all.putInt(0);
        all.put(make).position(6 + 64);
        all.putShort((short) 2);
        entry(all, 1, 2, 2, 'N' << 24);
        entry(all, 2, 5, 3, 94);
        all.putInt(0);
        for (var number : new int[] {40, 1, 26, 1, 46, 1}) all.putInt(number);
        return java.util.Arrays.copyOf(all.array(), all.position());
    }

    private static void entry(ByteBuffer all, int tag, int type, int count, int value) {
        all.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static byte[] xmp(String inside) {
        return ("http://ns.adobe.com/xap/1.0/\0<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>"
                        + "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                        + "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                        + " xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'"
                        + " xmlns:Iptc4xmpCore='http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'>"
                        + inside + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String alternative(String name, String words) {
        return "<" + name + "><rdf:Alt><rdf:li xml:lang='x-default'>" + words + "</rdf:li></rdf:Alt></" + name + ">";
    }

    /** IPTC in Photoshop's envelope: number, words, number, words. */
    static byte[] iptc(Object... fields) {
        var records = new ByteArrayOutputStream();
        for (var i = 0; i + 1 < fields.length; i += 2) {
            var words = ((String) fields[i + 1]).getBytes(StandardCharsets.UTF_8);
            records.writeBytes(new byte[] {0x1c, 2, ((Integer) fields[i]).byteValue(), 0, (byte) words.length});
            records.writeBytes(words);
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes("8BIM".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {4, 4, 0, 0});
        out.writeBytes(ByteBuffer.allocate(4).putInt(records.size()).array());
        out.writeBytes(records.toByteArray());
        return out.toByteArray();
    }

    /** A part of a C2PA manifest, as a JPEG carries it. */
    static byte[] box(int sequence, int length, String words) {
        var bytes = words.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(16 + bytes.length)
                .put(new byte[] {'J', 'P', 0, 1})
                .putInt(sequence)
                .putInt(length)
                .put("jumb".getBytes(StandardCharsets.US_ASCII))
                .put(bytes)
                .array();
    }

    static byte[] linearProfile() {
        return ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB))
                .getProfile()
                .getData();
    }

    /** The same PNG with one more chunk after its head. */
    static byte[] chunk(byte[] png, String name, byte[] body) {
        var named = ByteBuffer.allocate(4 + body.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(png.length + 12 + body.length)
                .put(png, 0, 33)
                .putInt(body.length)
                .put(named)
                .putInt((int) sum.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }

    static byte[] folded(byte[] plain) {
        try {
            var out = new ByteArrayOutputStream();
            try (var folding = new DeflaterOutputStream(out, new Deflater(9))) {
                folding.write(plain);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    /** A PNG of a few bytes that says it has this many pixels. */
    static byte[] bomb(int width, int height) {
        var head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        return joined(png, bare("IHDR", head), bare("IDAT", folded(new byte[1_000_000])), bare("IEND", new byte[0]));
    }

    private static byte[] bare(String name, byte[] body) {
        var whole = chunk(new byte[33], name, body);
        return java.util.Arrays.copyOfRange(whole, 33, whole.length);
    }
}
