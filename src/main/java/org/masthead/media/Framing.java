package org.masthead.media;

import java.util.Map;

/**
 * What must be seen of a picture where a page shows only a part of it.
 *
 * @param across the point that matters most, in thousandths of the width, from the left
 * @param down the same, in thousandths of the height, from the top
 * @param crops the parts that an editor chose, by shape; the others follow the point
 */
record Framing(int across, int down, Map<Shape, Crop> crops) {

    static final int MIDDLE = 500;
    static final int WHOLE = 1000;
    static final Framing NONE = new Framing(MIDDLE, MIDDLE, Map.of());

    Framing {
        crops = Map.copyOf(crops);
    }

    /** Whether somebody said what must be seen in this shape; else the middle is as good as any part. */
    boolean says(Shape shape) {
        return crops.containsKey(shape) || across != MIDDLE || down != MIDDLE;
    }

    /** The part of a picture of this size that is shown in this shape. */
    Crop crop(Shape shape, int width, int height) {
        var chosen = crops.get(shape);
        if (chosen != null && chosen.fits(width, height)) return chosen;
        var wide = shape.widest(width, height);
        var high = Math.min(height, shape.height(wide));
        return new Crop(around(across, width, wide), around(down, height, high), wide, high);
    }

    private static int around(int point, int whole, int part) {
        var begin = Math.round(point / (float) WHOLE * whole - part / 2f);
        return Math.clamp(begin, 0, whole - part);
    }
}
