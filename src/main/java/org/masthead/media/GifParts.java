package org.masthead.media;

import java.io.ByteArrayOutputStream;

/** Takes a GIF file apart: its first picture is kept, and nothing of what moves or is said beside. */
final class GifParts {

    private static final int HEAD = 13;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2c;
    private static final int END = 0x3b;
    private static final int HOW_TO_SHOW = 0xf9;

    private final byte[] file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();

    private GifParts(byte[] file) {
        this.file = file;
    }

    static PictureParts of(byte[] file) {
        var parts = new GifParts(file);
        parts.read();
        var none = PictureParts.NONE;
        return new PictureParts(parts.bare.toByteArray(), none, none, none, none, none);
    }

    private void read() {
        if (file.length < HEAD) throw PictureParts.damaged();
        var at = HEAD + colours(10);
        if (at > file.length) throw PictureParts.damaged();
        bare.write(file, 0, at);
        while (at(at) == EXTENSION) {
            var end = blocks(at + 2);
            if (at(at + 1) == HOW_TO_SHOW) bare.write(file, at, end - at);
            at = end;
        }
        if (at(at) != PICTURE) throw PictureParts.damaged();
        var end = blocks(at + 11 + colours(at + 9));
        bare.write(file, at, end - at);
        bare.write(END);
    }

    /** How many bytes the colours take that are announced here. */
    private int colours(int flags) {
        var said = at(flags);
        return (said & 0x80) == 0 ? 0 : 3 << ((said & 7) + 1);
    }

    /** Where the blocks end that begin here, each with its length; the last has none. */
    private int blocks(int from) {
        var at = from;
        while (at(at) != 0) at += 1 + at(at);
        return at + 1;
    }

    private int at(int at) {
        if (at >= file.length) throw PictureParts.damaged();
        return file[at] & 0xff;
    }
}
