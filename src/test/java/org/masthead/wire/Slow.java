package org.masthead.wire;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;

/** A file that comes in small pieces, as from a slow disk or a pipe. */
final class Slow extends FilterInputStream {

    private final int[] pieces;
    private int at;

    Slow(byte[] bytes, int... pieces) {
        super(new ByteArrayInputStream(bytes));
        this.pieces = pieces;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        var piece = pieces.length == 0 ? count : pieces[at++ % pieces.length];
        return super.read(into, from, Math.min(count, Math.max(1, piece)));
    }
}
