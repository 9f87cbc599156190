package org.masthead.clipping;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The letters of a saved page, whatever encoding it was written in and whatever it says about that. */
final class PageBytes {

    private static final int LARGEST = 24 << 20;
    private static final int HEAD = 8192;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");
    private static final Pattern XML =
            Pattern.compile("(?i)^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([a-z0-9_.-]+)");

    private PageBytes() {}

    /**
     * @throws IllegalArgumentException when there is nothing to read, with the reason
     */
    static String text(byte[] bytes) {
        if (bytes.length == 0) throw new IllegalArgumentException("The file is empty.");
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("The page is larger than " + (LARGEST >> 20) + " MB.");
        }
        var marked = marked(bytes);
        var text = marked == null ? unmarked(bytes) : marked;
        if (text.chars().limit(HEAD).filter(one -> one == 0).count() > 8) {
            throw new IllegalArgumentException("The file is not a page of text.");
        }
        return text.replace('\0', ' ');
    }

    private static @Nullable String marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (begins(bytes, 0xFE, 0xFF)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        if (begins(bytes, 0xFF, 0xFE)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        if (begins(bytes, '<', 0)) return new String(bytes, StandardCharsets.UTF_16LE);
        return begins(bytes, 0, '<') ? new String(bytes, StandardCharsets.UTF_16BE) : null;
    }

    /** Hardly any text in another encoding happens to be UTF-8, so what is UTF-8 is read as that, whatever it says. */
    private static String unmarked(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            var declared = declared(bytes);
            return new String(bytes, declared == null ? mostly(bytes) : declared);
        }
    }

    private static @Nullable Charset declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        for (var pattern : new Pattern[] {XML, DECLARED}) {
            var matcher = pattern.matcher(head);
            if (matcher.find()) return named(matcher.group(1).toLowerCase(Locale.ROOT), bytes);
        }
        return null;
    }

    private static @Nullable Charset named(String name, byte[] bytes) {
        if (name.startsWith("utf")) return mostly(bytes);
        if (name.matches("iso-?8859-?1|latin-?1|(us-)?ascii")) return WINDOWS_1252;
        return Charset.forName(name, null);
    }

    /** UTF-8 with a few broken letters stays UTF-8; with more of them it never was. */
    private static Charset mostly(byte[] bytes) {
        var broken = 0;
        var whole = 0;
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) continue;
            var follows = 0;
            while (i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
                i++;
                follows++;
            }
            if (follows > 0) whole++;
            else broken++;
        }
        return whole > broken * 3 ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (var i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) return false;
        }
        return true;
    }
}
