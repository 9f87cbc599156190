package org.masthead.media;

import java.util.Arrays;
import java.util.Optional;

/** The shapes in which pages show pictures, whatever shape a picture has of its own. */
enum Shape {
    PLAIN(3, 2, "stories in lists and on fronts"),
    WIDE(16, 9, "cards on other sites, and videos"),
    CLASSIC(4, 3, "partners’ pages"),
    SQUARE(1, 1, "small squares");

    private final int across;
    private final int down;
    private final String used;

    Shape(int across, int down, String used) {
        this.across = across;
        this.down = down;
        this.used = used;
    }

    /** As the database and addresses say it: {@code 16x9}. */
    String key() {
        return across + "x" + down;
    }

    /** As people say it: {@code 16:9}. */
    String words() {
        return across + ":" + down;
    }

    /** Where readers meet it. */
    String used() {
        return used;
    }

    int across() {
        return across;
    }

    int down() {
        return down;
    }

    /** How high something of this shape is. */
    int height(int width) {
        return Math.max(1, Math.round(width * (float) down / across));
    }

    /** The widest that fits. */
    int widest(int width, int height) {
        var wide = Math.min(width, (int) ((long) height * across / down));
        while (wide > 1 && height(wide) > height) wide--;
        return Math.max(1, wide);
    }

    static Optional<Shape> of(String key) {
        return Arrays.stream(values()).filter(shape -> shape.key().equals(key)).findFirst();
    }
}
