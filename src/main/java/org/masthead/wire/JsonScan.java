package org.masthead.wire;

import java.util.BitSet;

/** Follows the brackets and quotation marks of one JSON value, byte by byte, without understanding what it says. */
final class JsonScan {

    /** How deep a record may be nested. */
    static final int DEEPEST = 200;

    private final BitSet lists = new BitSet(DEEPEST);
    private int depth;
    private int last;
    private boolean text;
    private boolean escaped;
    private boolean tooDeep;

    void accept(int next) {
        if (text) inText(next);
        else if (next > ' ') outside(next);
    }

    private void inText(int next) {
        if (escaped) escaped = false;
        else if (next == '\\') escaped = true;
        else if (next == '"') text = false;
    }

    private void outside(int next) {
        switch (next) {
            case '"' -> text = true;
            case '{' -> open(false);
            case '[' -> open(true);
            case '}', ']' -> depth = Math.max(0, depth - 1);
            default -> {}
        }
        last = next;
    }

    private void open(boolean list) {
        if (++depth > DEEPEST) tooDeep = true;
        else lists.set(depth, list);
    }

    /** Whether every bracket that was opened is closed, and no text is open. */
    boolean closed() {
        return depth <= 0 && !text;
    }

    boolean inText() {
        return text;
    }

    boolean tooDeep() {
        return tooDeep;
    }

    /** Whether an object may begin here, by the rules of JSON. */
    boolean mayBegin() {
        if (last == ':' || depth <= 0 || depth > DEEPEST) return true;
        return lists.get(depth) && (last == '[' || last == ',');
    }
}
