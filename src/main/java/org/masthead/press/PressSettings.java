package org.masthead.press;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the paper's operator sets up the press.
 *
 * @param enabled whether finished pages are kept at all
 * @param bytes the memory they may take
 * @param raw whether they go out without the web server's machinery, where nothing needs it
 */
@ConfigurationProperties("masthead.press")
record PressSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("64MB") DataSize bytes,
        @DefaultValue("true") boolean raw) {

    private static final DataSize LEAST = DataSize.ofMegabytes(1);

    PressSettings {
        if (bytes.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("masthead.press.bytes is " + bytes
                    + ": give the press at least 1MB, or set masthead.press.enabled to false.");
        }
    }
}
