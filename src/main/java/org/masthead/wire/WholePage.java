package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a file that is one record. */
final class WholePage {

    private static final Logger log = LoggerFactory.getLogger(WholePage.class);
    private static final int LARGEST = 32 << 20;

    private WholePage() {}

    static void read(InputStream in, Function<byte[], Dispatch> understanding, Consumer<Understanding> out)
            throws IOException {
        var page = in.readNBytes(LARGEST + 1);
        out.accept(
                page.length > LARGEST
                        ? new Understanding.Refused(1, "The page is larger than 32 MB.")
                        : understand(page, understanding));
    }

    private static Understanding understand(byte[] page, Function<byte[], Dispatch> understanding) {
        try {
            return new Understanding.Understood(1, understanding.apply(page));
        } catch (UnusableRecord e) {
            return new Understanding.Refused(1, e.reason());
        } catch (IllegalArgumentException e) {
            return new Understanding.Refused(1, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            log.warn("A saved page could not be understood", e);
            return new Understanding.Refused(1, "It could not be understood; the log says more.");
        }
    }
}
