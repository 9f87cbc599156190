package org.masthead.media;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that somebody asks for (RFC 9110, section 14).
 *
 * @param from the first byte, counted from 0
 * @param to the last byte
 */
record ByteRange(long from, long to) {

    /** No byte of the file is in it. */
    static final ByteRange NONE = new ByteRange(0, -1);

    private static final Pattern ONE = Pattern.compile("(?i)bytes=[ \\t]*(\\d{0,18})-(\\d{0,18})[ \\t]*");

    /**
     * What was asked for of a file of this length; {@link #NONE} where it has no such part. Several parts at once, and
     * what is not understood, are the whole file: null.
     */
    static @Nullable ByteRange asked(@Nullable String range, long length) {
        if (range == null) return null;
        var one = ONE.matcher(range);
        if (!one.matches()) return null;
        var first = one.group(1);
        var last = one.group(2);
        if (first.isEmpty()) return last.isEmpty() ? null : ending(Long.parseLong(last), length);
        var from = Long.parseLong(first);
        var to = last.isEmpty() ? length - 1 : Math.min(Long.parseLong(last), length - 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) return null;
        return from >= length ? NONE : new ByteRange(from, to);
    }

    /** The last so many bytes. */
    private static ByteRange ending(long count, long length) {
        return count == 0 || length == 0 ? NONE : new ByteRange(Math.max(0, length - count), length - 1);
    }

    long length() {
        return to - from + 1;
    }
}
