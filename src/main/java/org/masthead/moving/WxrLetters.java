package org.masthead.moving;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The letters of an export. Databases of many years hold bytes that are no UTF-8, and controls that XML does not allow:
 * the former are read as what Windows wrote then, the latter are left out.
 */
final class WxrLetters {

    private static final int WINDOW = 1 << 16;
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(WINDOW).limit(0);
    private final CharsetDecoder decoder;
    private boolean over;

    WxrLetters(InputStream in) throws IOException {
        this.in = in;
        refill();
        decoder = charset().newDecoder();
    }

    /** As many letters as there is room for, at least one; -1 at the end. */
    int read(char[] into, int from, int count) throws IOException {
        while (true) {
            var chars = CharBuffer.wrap(into, from, count);
            decode(chars);
            var kept = kept(into, from, chars.position() - from);
            if (kept > 0) return kept;
            if (over && !bytes.hasRemaining()) return -1;
            refill();
        }
    }

    private void refill() throws IOException {
        bytes.compact();
        var count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) bytes.position(bytes.position() + count);
        else over |= count < 0;
        bytes.flip();
    }

    private void decode(CharBuffer chars) {
        while (true) {
            var result = decoder.decode(bytes, chars, over);
            if (!result.isError() || chars.remaining() < result.length()) return;
            for (var i = 0; i < result.length(); i++) {
                chars.put(OLD.decode(ByteBuffer.wrap(new byte[] {bytes.get()})));
            }
            decoder.reset();
        }
    }

    private static int kept(char[] chars, int from, int count) {
        var to = from;
        for (var i = from; i < from + count; i++) {
            var one = chars[i];
            if (one >= ' ' ? one < 0xFFFE : one == '\n' || one == '\t' || one == '\r') chars[to++] = one;
        }
        return to - from;
    }

    private Charset charset() {
        if (begins(0xEF, 0xBB, 0xBF)) return marked(3, StandardCharsets.UTF_8);
        if (begins(0xFE, 0xFF)) return marked(2, StandardCharsets.UTF_16BE);
        if (begins(0xFF, 0xFE)) return marked(2, StandardCharsets.UTF_16LE);
        var head = new String(bytes.array(), 0, Math.min(bytes.limit(), 400), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private boolean begins(int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= bytes.limit() || (bytes.get(i) & 0xff) != mark[i]) return false;
        }
        return true;
    }

    private Charset marked(int length, Charset charset) {
        bytes.position(length);
        return charset;
    }

    /** A declaration that could be read as single bytes does not speak of wide letters, whatever it says. */
    private static Charset named(String name) {
        var wide = name.toUpperCase(Locale.ROOT).matches("(UTF-?(16|32)|UCS).*");
        return wide ? StandardCharsets.UTF_8 : Charset.forName(name, StandardCharsets.UTF_8);
    }
}
