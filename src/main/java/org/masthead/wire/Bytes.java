package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;

/** A file read byte by byte, that knows where on its line it is and can take back what was read. */
final class Bytes {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int at;
    private int end;
    private int column;
    private boolean blank = true;
    private boolean first;

    Bytes(InputStream in) {
        this.in = in;
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        if (at == end && !filled()) return -1;
        var next = buffer[at++] & 0xff;
        first = blank;
        if (next == '\n' || next == '\r') {
            column = 0;
            blank = true;
        } else {
            column++;
            if (next != ' ' && next != '\t') blank = false;
        }
        return next;
    }

    /** Whether only blanks stand before the last byte on its line. */
    boolean first() {
        return first;
    }

    /** Where on its line the last byte stands, from 0. */
    int column() {
        return column - 1;
    }

    /** Takes back the last byte, which must not be the end of a line. */
    void unread() {
        at--;
        column--;
        blank = first;
    }

    /** Takes back the last of what was read, which must begin a line. */
    void unread(byte[] read, int from) {
        var joined = new byte[read.length - from + end - at];
        System.arraycopy(read, from, joined, 0, read.length - from);
        System.arraycopy(buffer, at, joined, read.length - from, end - at);
        buffer = joined;
        at = 0;
        end = joined.length;
        column = 0;
        blank = true;
    }

    private boolean filled() throws IOException {
        if (buffer.length != CHUNK) buffer = new byte[CHUNK];
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
