package org.masthead.moving;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The letters of an export seen through a window that moves on: finds tags and words, however broken the XML is. */
final class WxrScanner {

    private static final int LONGEST_TAG = 1 << 15;

    private final WxrLetters letters;
    private final char[] window = new char[1 << 16];
    private int at;
    private int end;
    private boolean over;

    WxrScanner(WxrLetters letters) {
        this.letters = letters;
    }

    /** Whether these words come next. */
    boolean sees(String words) throws IOException {
        return has(words.length()) && matches(at, words);
    }

    /** Moves past these words, if they come next. */
    boolean passes(String words) throws IOException {
        if (!sees(words)) return false;
        at += words.length();
        return true;
    }

    /** Moves past a comment, an instruction, or words marked as such, if one comes next. */
    boolean passesAside() throws IOException {
        if (passes("<!--")) skipPast("-->");
        else if (passes("<?")) skipPast("?>");
        else if (passes("<![CDATA[")) skipPast("]]>");
        else return false;
        return true;
    }

    /** Whether the tag that ends this element comes next; moves past it. */
    boolean passesEnd(String name) throws IOException {
        if (!sees("</" + name)) return false;
        var after = at + 2 + name.length();
        if (!has(after - at + 1)) return false;
        after = at + 2 + name.length();
        if (window[after] != '>' && !Character.isWhitespace(window[after])) return false;
        at = after;
        skipPast(">");
        return true;
    }

    /** The letter that comes next, or -1; moves past it. */
    int read() throws IOException {
        return has(1) ? window[at++] : -1;
    }

    boolean skipTo(char stop) throws IOException {
        return copyTo(stop, null);
    }

    void skipPast(String stop) throws IOException {
        copyPast(stop, null);
    }

    /** Takes the words before a letter; false when the file ends first. */
    boolean copyTo(char stop, @Nullable WxrText into) throws IOException {
        while (has(1)) {
            var to = at;
            while (to < end && window[to] != stop) to++;
            move(to, into);
            if (to < end) return true;
        }
        return false;
    }

    /** Takes the words before these, and moves past both; false when the file ends first. */
    boolean copyPast(String stop, @Nullable WxrText into) throws IOException {
        while (has(stop.length())) {
            var to = at;
            while (to <= end - stop.length() && !matches(to, stop)) to++;
            var found = to <= end - stop.length();
            move(to, into);
            if (!found) continue;
            at += stop.length();
            return true;
        }
        move(end, into);
        return false;
    }

    /** The tag that begins here, or null where this is none; moves past it. */
    @Nullable
    WxrTag tag() throws IOException {
        if (!has(2) || !nameBegins(window[at + 1])) return null;
        at++;
        var tag = new StringBuilder();
        var quote = 0;
        for (var next = read(); next != -1 && tag.length() < LONGEST_TAG; next = read()) {
            if (quote == 0 && next == '>') break;
            if (quote == next) quote = 0;
            else if (quote == 0 && (next == '"' || next == '\'')) quote = next;
            tag.append((char) next);
        }
        return WxrTag.of(tag.toString());
    }

    private static boolean nameBegins(char letter) {
        return Character.isLetter(letter) || letter == '_';
    }

    private void move(int to, @Nullable WxrText into) {
        if (into != null) into.add(window, at, to - at);
        at = to;
    }

    private boolean matches(int from, String words) {
        for (var i = 0; i < words.length(); i++) {
            if (window[from + i] != words.charAt(i)) return false;
        }
        return true;
    }

    private boolean has(int count) throws IOException {
        while (end - at < count && !over) {
            System.arraycopy(window, at, window, 0, end - at);
            end -= at;
            at = 0;
            var read = letters.read(window, end, window.length - end);
            if (read < 0) over = true;
            else end += read;
        }
        return end - at >= count;
    }
}
