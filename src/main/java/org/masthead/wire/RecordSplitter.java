package org.masthead.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts JSON into its records: one object, objects one after the other, one a line, a list of them, or a list in an
 * envelope. A broken record costs only itself wherever the next one begins a line as it did.
 */
final class RecordSplitter {

    /** The largest record, in bytes. */
    static final int LARGEST = 32 << 20;

    private static final Pattern ENVELOPE =
            Pattern.compile("\\s*\\{\\s*\"(?:items|_items|articles|results)\"\\s*:\\s*\\[");

    private static final String CUT_OFF = "The file ends in the middle of this record: it is cut off.";
    private static final String ANOTHER = "Another record begins before this one ends: it is cut off.";
    private static final String OPEN_TEXT =
            "A line ends in the middle of a text: the record is cut off, or a quotation mark is missing.";
    private static final String LARGE = "The record is larger than 32 MiB.";

    private final Bytes in;
    private ByteArrayOutputStream record = new ByteArrayOutputStream();
    private long number;
    private boolean begun;
    private boolean inList;
    private boolean inEnvelope;
    private boolean oneALine;
    private boolean lineSeen;
    private boolean ended;

    RecordSplitter(InputStream in) {
        this.in = new Bytes(in);
    }

    /** One record's bytes, or why there are none. */
    sealed interface Piece {
        long number();

        record Whole(long number, byte[] bytes) implements Piece {}

        record Broken(long number, String reason) implements Piece {}
    }

    /** The next record, or null where there is none. */
    @Nullable
    Piece next() throws IOException {
        if (!begun) begin();
        while (!ended) {
            var next = in.read();
            switch (next) {
                case -1 -> {
                    return end();
                }
                case ' ', '\t', '\n', '\r', ',' -> {}
                case 0xEF, 0xBB, 0xBF -> {} // the mark at the beginning of each of several files put together
                case '{' -> {
                    return object();
                }
                default -> {
                    if (!bracket(next)) return stray(next);
                }
            }
        }
        return null;
    }

    private void begin() throws IOException {
        begun = true;
        var head = new ByteArrayOutputStream();
        for (var next = 0; head.size() < 64 && next != -1; ) {
            next = in.read();
            if (next != -1) head.write(next);
        }
        var envelope = ENVELOPE.matcher(head.toString(StandardCharsets.ISO_8859_1));
        inEnvelope = envelope.lookingAt();
        inList = inEnvelope;
        in.unread(head.toByteArray(), inEnvelope ? envelope.end() : 0);
    }

    private @Nullable Piece end() {
        ended = true;
        return inList ? broken("The file ends before its list does: it is cut off.", true) : null;
    }

    /** Whether this bracket is one of the list that the records stand in. */
    private boolean bracket(int next) {
        if (next == '[' && !inList) {
            inList = true;
            return true;
        }
        if (next != ']' || !inList) return false;
        inList = false;
        ended = inEnvelope;
        return true;
    }

    private Piece object() throws IOException {
        number++;
        if (record.size() > 1 << 20) record = new ByteArrayOutputStream();
        record.reset();
        record.write('{');
        var begins = in.first() ? in.column() : -1;
        var scan = new JsonScan();
        scan.accept('{');
        var large = false;
        while (!scan.closed()) {
            var next = in.read();
            if (next == -1 && !large) return cut(begins, CUT_OFF);
            var reason = next == -1 ? LARGE : interrupted(next, scan, begins);
            if (!reason.isEmpty()) return interrupted(reason, next, begins, large);
            scan.accept(next);
            if (large) continue;
            record.write(next);
            large = record.size() > LARGEST;
            if (large && beginOfNext(begins) >= 0) return cut(begins, LARGE);
        }
        if (large) return broken(LARGE, false);
        if (scan.tooDeep()) return broken("The record is nested deeper than " + JsonScan.DEEPEST + " levels.", false);
        var whole = record.toByteArray();
        lineSeen |= begins == 0 && firstLine(whole) > whole.length;
        return new Piece.Whole(number, whole);
    }

    /** Why the record cannot go on with this byte; empty where it can. */
    private String interrupted(int next, JsonScan scan, int begins) {
        var newLine = next == '\n' || next == '\r';
        if (newLine && scan.inText()) return OPEN_TEXT;
        if (newLine && oneALine && !inList) return "The line ends in the middle of the record: it is cut off.";
        var another = next == '{' && in.first() && in.column() == begins && !scan.inText() && !scan.mayBegin();
        return another ? ANOTHER : "";
    }

    /** Goes back to where another record seems to begin inside this one, or on to where one begins after it. */
    private Piece interrupted(String reason, int next, int begins, boolean large) throws IOException {
        if (!large) record.write(next);
        if (!large && beginOfNext(begins) >= 0) return cut(begins, reason);
        if (large && next == '{') in.unread();
        if (reason.equals(OPEN_TEXT) && (inList || !lineSeen)) skipToNext(Math.max(0, begins));
        return broken(large ? LARGE : reason, false);
    }

    /** Goes on after a broken record, with the next line that begins as it did. */
    private void skipToNext(int begins) throws IOException {
        for (var next = in.read(); next != -1; next = in.read()) {
            if (!in.first()) continue;
            var begin = next == '{' && in.column() == begins;
            var end = next == ']' && inList && in.column() <= begins;
            if (begin || end) {
                in.unread();
                return;
            }
        }
    }

    /** A record that never ended: where another seems to begin inside it, reading goes on there. */
    private Piece cut(int begins, String reason) {
        var next = beginOfNext(begins);
        if (next < 0) {
            ended = true;
            return broken(reason, false);
        }
        var read = record.toByteArray();
        in.unread(read, next);
        oneALine |= !inList && firstLine(read) == next;
        return broken(reason.equals(OPEN_TEXT) || reason.equals(LARGE) ? ANOTHER : reason, false);
    }

    private int beginOfNext(int begins) {
        if (begins < 0) return -1;
        var bytes = record.toByteArray();
        for (var i = 0; i + begins + 1 < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i + begins + 1] == '{' && blank(bytes, i + 1, begins)) return i + 1;
        }
        return -1;
    }

    private static int firstLine(byte[] bytes) {
        var at = 0;
        while (at < bytes.length && bytes[at] != '\n') at++;
        return at + 1;
    }

    private static boolean blank(byte[] bytes, int from, int count) {
        for (var i = from; i < from + count; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') return false;
        }
        return true;
    }

    /** Something that is no record: a line of it, or one element of the list. */
    private Piece stray(int begin) throws IOException {
        var scan = new JsonScan();
        scan.accept(begin);
        var nested = begin == '[';
        for (var next = in.read(); next != -1; next = in.read()) {
            if (next == '\n' && (!nested || scan.inText())) break;
            var ends = inList && scan.closed() && (next == ',' || next == ']');
            if (ends) in.unread();
            if (ends) break;
            scan.accept(next);
        }
        return broken("It is not a JSON object: it begins with " + shown(begin) + ".", true);
    }

    private static String shown(int begin) {
        return begin > ' ' && begin < 127 ? "“" + (char) begin + "”" : "the byte 0x%02X".formatted(begin);
    }

    private Piece broken(String reason, boolean counts) {
        if (counts) number++;
        return new Piece.Broken(number, reason);
    }
}
