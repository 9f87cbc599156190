package org.masthead.press;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.util.Native;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** The ways a page's bytes may travel to a reader, best first. */
enum Coding {
    BROTLI("br", "-br") {
        @Override
        byte[] encode(byte[] bytes) throws IOException {
            return Encoder.compress(bytes, Encoder.Parameters.create(BROTLI_QUALITY));
        }

        @Override
        boolean works() {
            return Brotli4jLoader.isAvailable();
        }
    },
    ZSTD("zstd", "-zstd") {
        @Override
        byte[] encode(byte[] bytes) {
            return Zstd.compress(bytes, ZSTD_LEVEL);
        }

        @Override
        boolean works() {
            Native.load();
            return Native.isLoaded();
        }
    },
    GZIP("gzip", "-gz") {
        @Override
        byte[] encode(byte[] bytes) throws IOException {
            var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
            try (var gzip = new GZIPOutputStream(out) {
                {
                    def.setLevel(GZIP_LEVEL);
                }
            }) {
                gzip.write(bytes);
            }
            return out.toByteArray();
        }
    },
    IDENTITY("identity", "") {
        @Override
        byte[] encode(byte[] bytes) {
            return bytes;
        }
    };

    /**
     * Browsers take the other two; who asks for gzip is mostly a crawler, to whom each page goes once. A smaller level takes
     * half the time of the usual one, for some seven bytes more in a hundred.
     */
    private static final int GZIP_LEVEL = 3;

    private static final int BROTLI_QUALITY = 5;
    private static final int ZSTD_LEVEL = 6;
    private static final List<Coding> AVAILABLE =
            Arrays.stream(values()).filter(Coding::canBeUsed).toList();

    private final String token;
    private final String suffix;

    Coding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    /** Those whose library works on this machine. */
    static List<Coding> available() {
        return AVAILABLE;
    }

    abstract byte[] encode(byte[] bytes) throws IOException;

    String token() {
        return token;
    }

    /** What tells this coding's entity tag from the others'. */
    String suffix() {
        return suffix;
    }

    boolean works() {
        return true;
    }

    private boolean canBeUsed() {
        try {
            return works();
        } catch (RuntimeException | LinkageError missing) {
            return false;
        }
    }
}
