package org.masthead.figures.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars over time, with the numbers behind them.
 *
 * @param id for the words that describe it
 * @param said what it shows, in a sentence
 * @param top the number at its upper edge
 */
public record Plot(String id, String heading, String said, List<Bar> bars, long top) {

    /** The width and height of the drawing, in its own units. */
    public static final int WIDTH = 600;

    public static final int HEIGHT = 160;

    private static final int GAP = 2;

    /** One point in time, and how many. */
    public record Point(String when, long count) {}

    /** One bar, in the drawing's units. */
    public record Bar(String when, long count, int x, int y, int width, int height) {}

    public static Plot of(String id, String heading, List<Point> points) {
        var top = Math.max(1, points.stream().mapToLong(Point::count).max().orElse(1));
        var all = points.stream().mapToLong(Point::count).sum();
        var step = points.isEmpty() ? WIDTH : (double) WIDTH / points.size();
        var bars = new ArrayList<Bar>();
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var height = (int) Math.round((double) point.count() * HEIGHT / top);
            var x = (int) Math.round(i * step);
            var width = Math.max(1, (int) Math.round((i + 1) * step) - x - GAP);
            bars.add(new Bar(point.when(), point.count(), x, HEIGHT - height, width, height));
        }
        var said = points.isEmpty()
                ? "Nothing yet."
                : "%,d in all from %s to %s; at most %,d at once."
                        .formatted(
                                all, points.getFirst().when(), points.getLast().when(), all == 0 ? 0 : top);
        return new Plot(id, heading, said, bars, top);
    }

    public boolean empty() {
        return bars.stream().allMatch(bar -> bar.count() == 0);
    }
}
