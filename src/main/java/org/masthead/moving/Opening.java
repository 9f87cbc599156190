package org.masthead.moving;

import java.io.IOException;
import java.io.InputStream;

/** A way to read an export from its beginning, as often as it takes. */
@FunctionalInterface
public interface Opening {
    InputStream open() throws IOException;
}
