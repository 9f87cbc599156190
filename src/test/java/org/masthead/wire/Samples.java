package org.masthead.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.masthead.wire.Understanding.Understood;

/** Files as agencies and sites send them, and what is understood of them. */
final class Samples {

    private Samples() {}

    static byte[] bytes(String name) {
        try (var in = Samples.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param folder gets the file */
    static Path file(Path folder, String name) {
        try {
            return Files.write(folder.resolve(name), bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Understanding> read(Path folder, String name) {
        return Reading.of(Source.file(file(folder, name)));
    }

    static List<Dispatch> stories(List<Understanding> found) {
        return found.stream()
                .filter(Understood.class::isInstance)
                .map(one -> ((Understood) one).dispatch())
                .toList();
    }
}
