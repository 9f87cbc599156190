package org.masthead.media;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a picture that a front may show in place of the one that its framing gives. There are few, so that nobody can
 * make the paper cut others.
 *
 * @param name as placements keep it
 * @param words as editors choose it
 * @param across how far to the right it lies, in halves of the room there is
 * @param down how far down, the same
 * @param close whether it shows less, larger
 */
record Part(String name, String words, int across, int down, boolean close) {

    private static final List<String> ROWS = List.of("top", "middle", "bottom");
    private static final List<String> COLUMNS = List.of("left", "middle", "right");

    /** What a close part has of the widest, in fifths. */
    private static final int CLOSE = 3;

    static final List<Part> ALL = Stream.of(false, true).flatMap(Part::nine).toList();

    private static Stream<Part> nine(boolean close) {
        return Stream.of(0, 1, 2)
                .flatMap(down ->
                        Stream.of(0, 1, 2).map(across -> of(ROWS.get(down), COLUMNS.get(across), across, down, close)));
    }

    private static Part of(String row, String column, int across, int down, boolean close) {
        var place = row.equals(column) ? "middle" : row + "-" + column;
        var words = place.replace('-', ' ');
        return new Part(
                close ? "close-" + place : place,
                close ? "Closer, " + words : Character.toUpperCase(words.charAt(0)) + words.substring(1),
                across,
                down,
                close);
    }

    static Optional<Part> of(String name) {
        return ALL.stream().filter(one -> one.name.equals(name)).findFirst();
    }

    /** In the shape of lists and fronts. */
    Crop of(int width, int height) {
        var widest = Shape.PLAIN.widest(width, height);
        var wide = close ? Math.max(Math.min(64, widest), widest * CLOSE / 5) : widest;
        var high = Math.min(height, Shape.PLAIN.height(wide));
        return new Crop((width - wide) * across / 2, (height - high) * down / 2, wide, high);
    }
}
