package org.masthead.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A page of text from the folder {@code text}, where each line stands behind its role: {@code headline |Council votes}.
 */
record TextPageOnFile(String name, List<String> roles, List<String> lines) {

    static TextPageOnFile of(String name) {
        try (var file =
                Objects.requireNonNull(TextPageOnFile.class.getResourceAsStream("text/" + name + ".txt"), name)) {
            var marked = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new TextPageOnFile(
                    name,
                    marked.stream()
                            .map(line -> line.isBlank() ? "blank" : line.split("\\|", 2)[0].strip())
                            .toList(),
                    marked.stream()
                            .map(line -> line.isBlank() ? "" : line.split("\\|", 2)[1])
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    Clipping read() {
        return SavedText.read(text().getBytes(StandardCharsets.UTF_8), name + ".txt");
    }

    /** The lines of this role, as they stand. */
    List<String> of(Clipping.Role role) {
        return IntStream.range(0, lines.size())
                .filter(i -> roles.get(i).equals(role.word()))
                .mapToObj(lines::get)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
