package org.masthead.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Reads what an MP4 file says of itself: box in box, each with its length and its name (ISO/IEC 14496-12). */
final class Mp4Boxes {

    private static final int MOST_BOXES = 10_000;
    private static final int DEEPEST = 3;

    private final FileChannel channel;
    private long millis;
    private int width;
    private int height;
    private int seen;

    private Mp4Boxes(FileChannel channel) {
        this.channel = channel;
    }

    static VideoFile.Facts facts(FileChannel channel) throws IOException {
        var boxes = new Mp4Boxes(channel);
        boxes.read(0, channel.size(), 1);
        return new VideoFile.Facts("video/mp4", boxes.millis, boxes.width, boxes.height);
    }

    private void read(long from, long to, int depth) throws IOException {
        if (depth > DEEPEST) throw damaged();
        for (var at = from; at + 8 <= to; ) {
            var box = box(at, to);
            switch (box.name()) {
                case "moov", "trak" -> read(box.body(), box.end(), depth + 1);
                case "mvhd" -> duration(box);
                case "tkhd" -> measures(box);
                default -> {}
            }
            at = box.end();
        }
    }

    private Box box(long at, long to) throws IOException {
        if (++seen > MOST_BOXES) throw damaged();
        var head = VideoFile.bytes(channel, at, 8);
        var size = Integer.toUnsignedLong(head.getInt(0));
        var name = StandardCharsets.ISO_8859_1.decode(head.slice(4, 4)).toString();
        if (size == 0) return new Box(name, at + 8, to);
        if (size == 1) {
            var large = VideoFile.bytes(channel, at + 8, 8).getLong(0);
            if (large < 16 || large > to - at) throw damaged();
            return new Box(name, at + 16, at + large);
        }
        if (size < 8 || size > to - at) throw damaged();
        return new Box(name, at + 8, at + size);
    }

    private void duration(Box box) throws IOException {
        var wide = VideoFile.bytes(channel, box.body(), 1).get(0) == 1;
        var bytes = VideoFile.bytes(channel, box.body() + (wide ? 20 : 12), 12);
        var scale = Integer.toUnsignedLong(bytes.getInt(0));
        var length = wide ? bytes.getLong(4) : Integer.toUnsignedLong(bytes.getInt(4));
        if (scale > 0 && length > 0) millis = Math.round(length * 1000.0 / scale);
    }

    /** The picture's track has measures, in 65,536ths of a pixel; a sound's has none. */
    private void measures(Box box) throws IOException {
        var wide = VideoFile.bytes(channel, box.body(), 1).get(0) == 1;
        var bytes = VideoFile.bytes(channel, box.body() + (wide ? 88 : 76), 8);
        width = Math.max(width, bytes.getInt(0) >>> 16);
        height = Math.max(height, bytes.getInt(4) >>> 16);
    }

    private static UnusableVideo damaged() {
        return new UnusableVideo("The file is damaged: its parts do not fit together.");
    }

    private record Box(String name, long body, long end) {}
}
