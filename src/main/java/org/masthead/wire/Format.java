package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A way in which stories are written down by others. */
interface Format {

    /** As the command line names it. */
    String name();

    /**
     * Whether this looks like it.
     *
     * @param head the first bytes of it
     * @param fileName in lower case
     */
    boolean claims(byte[] head, String fileName);

    /**
     * Reads one record after the other, never holding more than one.
     *
     * @param delivery all that comes in together
     * @throws UnusableRecord when nothing of it can be read
     */
    void read(Source source, InputStream in, Delivery delivery, Consumer<Understanding> out) throws IOException;
}
