package org.masthead.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Videos for tests: a clip of Averley under any title. */
public final class Films {

    public static final String CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:04.000\n[The water rises]\n";

    private Films() {}

    /** A silent clip of 13 seconds, in both formats. */
    public static Videos.Offered silent(String title) {
        return offered(words(title), true, file("council-vote.webm"), file("council-vote.mp4"));
    }

    static Videos.Words words(String title) {
        return new Videos.Words(title, "What it shows.", "Ada Flint", "First paragraph.\n\nSecond <paragraph>.");
    }

    static Videos.Offered offered(Videos.Words words, boolean silent, Path... files) {
        return new Videos.Offered(
                words,
                silent,
                List.of(files),
                "",
                false,
                Duration.ZERO,
                file("council-vote.jpg"),
                captions(CAPTIONS),
                null);
    }

    /** A video that another site plays. */
    public static Videos.Offered elsewhere(String title, String address) {
        return new Videos.Offered(
                words(title),
                false,
                List.of(),
                address,
                true,
                Duration.ofSeconds(165),
                file("river-gauge.jpg"),
                null,
                null);
    }

    static Path captions(String words) {
        return copied("captions.vtt", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file of the demo's clips. */
    public static Path file(String name) {
        return copied(name, Objects.requireNonNull(Films.class.getResourceAsStream("/demo/videos/" + name), name));
    }

    private static Path copied(String name, InputStream bytes) {
        try (bytes) {
            var file = Files.createTempDirectory("film").resolve(name);
            Files.copy(bytes, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
