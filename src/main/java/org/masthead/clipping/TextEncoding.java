package org.masthead.clipping;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters of a saved text, whatever encoding it was kept in, and whatever was done to it on the way. */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF_32 = Charset.forName("UTF-32");
    private static final int SAMPLE = 64 * 1024;

    private static final Map<String, String> OTHER_FORMATS =
            Map.of("%PDF", "a PDF", "{\\rtf", "a rich text document", "PK\3\4", "a ZIP archive or an office document");

    private TextEncoding() {}

    /** @throws IllegalArgumentException when these bytes are no text */
    static String decoded(byte[] bytes) {
        refuseOtherFormats(bytes);
        var text = letters(bytes);
        if (controls(text) * 50 > Math.min(text.length(), SAMPLE)) {
            throw new IllegalArgumentException("This is no text: it is full of control characters.");
        }
        return text;
    }

    /** What was UTF-8 and has been read as windows-1252, as â€œ for “, made good again. */
    static String mended(String line) {
        if (!suspicious(line)) return line;
        var encoder = WINDOWS.newEncoder();
        var bytes = new byte[line.length()];
        for (var i = 0; i < bytes.length; i++) {
            var one = windowsByte(line.charAt(i), encoder);
            if (one < 0) return line;
            bytes[i] = (byte) one;
        }
        var mended = strictly(bytes);
        return mended == null ? line : mended;
    }

    private static void refuseOtherFormats(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        OTHER_FORMATS.forEach((sign, name) -> {
            if (head.startsWith(sign)) {
                throw new IllegalArgumentException("This is " + name + ", no text. Save it as plain text.");
            }
        });
    }

    private static String letters(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return after(3, bytes, StandardCharsets.UTF_8);
        if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) return new String(bytes, UTF_32);
        if (begins(bytes, 0xFE, 0xFF)) return after(2, bytes, StandardCharsets.UTF_16BE);
        if (begins(bytes, 0xFF, 0xFE)) return after(2, bytes, StandardCharsets.UTF_16LE);
        var wide = wide(bytes);
        if (wide != null) return new String(bytes, wide);
        var utf8 = strictly(bytes);
        return utf8 == null ? windows(bytes) : utf8;
    }

    private static String after(int mark, byte[] bytes, Charset charset) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (var i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) return false;
        }
        return true;
    }

    /** UTF-16 without a mark: every other byte of Western text is nought. */
    private static @Nullable Charset wide(byte[] bytes) {
        var noughts = new int[2];
        var length = Math.min(bytes.length, SAMPLE) & ~1;
        for (var i = 0; i < length; i++) {
            if (bytes[i] == 0) noughts[i & 1]++;
        }
        if (length < 4) return null;
        if (noughts[1] * 4 > length && noughts[0] * 20 < length) return StandardCharsets.UTF_16LE;
        return noughts[0] * 4 > length && noughts[1] * 20 < length ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable String strictly(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The five bytes that windows-1252 leaves free stand for themselves, so that nothing is lost. */
    private static String windows(byte[] bytes) {
        var letters = new String(bytes, WINDOWS).toCharArray();
        for (var i = 0; i < letters.length; i++) {
            if (letters[i] == '\uFFFD') letters[i] = (char) (bytes[i] & 0xff);
        }
        return new String(letters);
    }

    private static int windowsByte(char letter, CharsetEncoder encoder) {
        if (letter < 0x100) return letter;
        return encoder.canEncode(letter) ? String.valueOf(letter).getBytes(WINDOWS)[0] & 0xff : -1;
    }

    private static boolean suspicious(String line) {
        for (var i = 0; i + 1 < line.length(); i++) {
            var one = line.charAt(i);
            if (one >= '\u00C2' && one <= '\u00F4' && line.charAt(i + 1) > 0x7F) return true;
        }
        return false;
    }

    private static long controls(String text) {
        return text.chars()
                .limit(SAMPLE)
                .filter(one -> one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f')
                .count();
    }
}
