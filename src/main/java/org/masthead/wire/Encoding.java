package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How the letters of a file are written down: UTF-8, or UTF-16 that says so. */
final class Encoding {

    private Encoding() {}

    /**
     * The same text in UTF-8, without a byte order mark.
     *
     * @param in must support marks
     * @throws UnusableRecord when it is in another encoding, with the remedy
     */
    static InputStream utf8(InputStream in) throws IOException {
        in.mark(4);
        var head = in.readNBytes(4);
        in.reset();
        refuseOthers(head);
        if (begins(head, 0xEF, 0xBB, 0xBF)) in.skipNBytes(3);
        var wide = wide(head);
        if (wide != null) in.skipNBytes(2);
        return wide == null ? in : new Transcoded(new InputStreamReader(in, wide));
    }

    /** The beginning of a file as text, to tell what it is. */
    static String text(byte[] head) {
        var wide = wide(head);
        return new String(head, wide == null ? StandardCharsets.UTF_8 : wide).replace("\uFEFF", "");
    }

    /** Where these bytes stop being UTF-8, or -1. */
    static int notUtf8(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(buffer);
            return -1;
        } catch (CharacterCodingException e) {
            return buffer.position();
        }
    }

    private static void refuseOthers(byte[] head) {
        if (begins(head, 0, 0, 0xFE, 0xFF) || begins(head, 0xFF, 0xFE, 0, 0)) {
            throw new UnusableRecord("The file is in UTF-32. Save it as UTF-8.");
        }
        if (begins(head, 0x1F, 0x8B)) throw new UnusableRecord("The file is compressed. Unpack it with gunzip first.");
        if (begins(head, 'P', 'K', 3, 4)) throw new UnusableRecord("The file is a ZIP archive. Unpack it first.");
        if (head.length > 1 && wide(head) == null && (head[0] == 0 || head[1] == 0)) {
            throw new UnusableRecord("The file seems to be in UTF-16 without a byte order mark. Save it as UTF-8.");
        }
    }

    private static @Nullable Charset wide(byte[] head) {
        if (begins(head, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        return begins(head, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (var i = 0; i < mark.length; i++) {
            if ((head[i] & 0xff) != mark[i]) return false;
        }
        return true;
    }

    /** Characters as UTF-8. */
    private static final class Transcoded extends InputStream {

        private final Reader reader;
        private final char[] chars = new char[8192];
        private ByteBuffer ready = ByteBuffer.allocate(0);
        private int held;

        Transcoded(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return filled() ? ready.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (count == 0) return 0;
            if (!filled()) return -1;
            var some = Math.min(count, ready.remaining());
            ready.get(into, from, some);
            return some;
        }

        private boolean filled() throws IOException {
            while (!ready.hasRemaining()) {
                var count = reader.read(chars, held, chars.length - held);
                if (count <= 0 && held == 0) return false;
                var all = held + Math.max(0, count);
                held = count > 0 && Character.isHighSurrogate(chars[all - 1]) ? 1 : 0;
                ready = StandardCharsets.UTF_8.encode(java.nio.CharBuffer.wrap(chars, 0, all - held));
                if (held == 1) chars[0] = chars[all - 1];
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
