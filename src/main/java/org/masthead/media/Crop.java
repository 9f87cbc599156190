package org.masthead.media;

/** A part of a picture, in its pixels. */
record Crop(int x, int y, int width, int height) {

    /** As addresses name it, so that another part has another address. */
    String key() {
        return x + "-" + y + "-" + width + "-" + height;
    }

    /** Whether it lies in a picture of this size, and is more than a speck. */
    boolean fits(int wide, int high) {
        return x >= 0
                && y >= 0
                && width >= Math.min(64, wide)
                && height > 0
                && (long) x + width <= wide
                && (long) y + height <= high;
    }
}
