package org.masthead.media;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** Reads what a WebM file says of itself: element in element, each with its name and its length (RFC 8794, RFC 9559). */
final class WebmElements {

    private static final int MOST_ELEMENTS = 10_000;
    private static final int DEEPEST = 5;
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long SCALE = 0x2AD7B1L;
    private static final long DURATION = 0x4489L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAEL;
    private static final long PICTURE = 0xE0L;
    private static final long WIDTH = 0xB0L;
    private static final long HEIGHT = 0xBAL;
    private static final long CLUSTER = 0x1F43B675L;

    private final FileChannel channel;
    private double scale = 1_000_000;
    private double duration;
    private int width;
    private int height;
    private int seen;

    private WebmElements(FileChannel channel) {
        this.channel = channel;
    }

    static VideoFile.Facts facts(FileChannel channel) throws IOException {
        var elements = new WebmElements(channel);
        elements.read(0, channel.size(), 1);
        var millis = elements.duration * elements.scale / 1_000_000;
        return new VideoFile.Facts(
                "video/webm", Double.isNaN(millis) ? 0 : Math.round(millis), elements.width, elements.height);
    }

    /** False once the pictures themselves begin: what is wanted stands before them. */
    private boolean read(long from, long to, int depth) throws IOException {
        if (depth > DEEPEST) throw damaged();
        for (var at = from; at < to; ) {
            if (++seen > MOST_ELEMENTS) throw damaged();
            var name = number(at, true);
            var size = number(at + name.bytes(), false);
            var body = at + name.bytes() + size.bytes();
            // A length that is not known yet, as in a stream, reaches as far as what is around it.
            var end = size.unknown() ? to : body + size.value();
            if (end > to || end < body) throw damaged();
            if (!take(name.value(), body, end, depth)) return false;
            at = end;
        }
        return true;
    }

    private boolean take(long name, long body, long end, int depth) throws IOException {
        if (name == CLUSTER) return false;
        if (name == SEGMENT || name == INFO || name == TRACKS || name == TRACK || name == PICTURE)
            return read(body, end, depth + 1);
        if (name == SCALE) scale = unsigned(body, end);
        else if (name == DURATION) duration = real(body, end);
        else if (name == WIDTH) width = (int) Math.min(unsigned(body, end), Integer.MAX_VALUE);
        else if (name == HEIGHT) height = (int) Math.min(unsigned(body, end), Integer.MAX_VALUE);
        return true;
    }

    /** A number whose first byte tells, by its leading zeros, how many bytes it has. */
    private Number number(long at, boolean marked) throws IOException {
        var first = VideoFile.bytes(channel, at, 1).get(0) & 0xff;
        var bytes = Integer.numberOfLeadingZeros(first) - 23;
        if (bytes > 8 || (marked && bytes > 4)) throw damaged();
        long value = marked ? first : first & (0xff >> bytes);
        var ones = (first & (0xff >> bytes)) == 0xff >> bytes;
        var rest = VideoFile.bytes(channel, at + 1, bytes - 1);
        while (rest.hasRemaining()) {
            var next = rest.get() & 0xff;
            ones &= next == 0xff;
            value = value << 8 | next;
        }
        return new Number(value, bytes, ones && !marked);
    }

    private long unsigned(long body, long end) throws IOException {
        if (end - body > 7) throw damaged();
        long value = 0;
        var bytes = VideoFile.bytes(channel, body, (int) (end - body));
        while (bytes.hasRemaining()) value = value << 8 | bytes.get() & 0xff;
        return value;
    }

    private double real(long body, long end) throws IOException {
        if (end - body == 4) return VideoFile.bytes(channel, body, 4).getFloat(0);
        if (end - body == 8) return VideoFile.bytes(channel, body, 8).getDouble(0);
        throw damaged();
    }

    private static UnusableVideo damaged() {
        return new UnusableVideo("The file is damaged: its parts do not fit together.");
    }

    private record Number(long value, int bytes, boolean unknown) {}
}
