package org.masthead.demo;

import java.awt.AlphaComposite;
import java.awt.Shape;

/** The Sill in all its moods: what it mirrors, how it ripples, what it carries. */
final class Water {

    private Water() {}

    /** Mirrors everything above the waterline, broken more and more toward the viewer. */
    static void mirror(Canvas c, int line, int bottom, double squash, double sway) {
        int[] picture = c.pixels();
        for (int y = line; y < bottom; y++) {
            double depth = (double) (y - line) / Math.max(1, c.height - line);
            int from = Math.clamp(line - 1 - Math.round((y - line) * squash), 0, line - 1);
            double wave = Math.sin(y * 0.9) * 0.5 + Math.sin(y * 0.31 + 1) * 0.9 + (Grain.speck(y, 3) - 0.5) * 1.6;
            int shift = (int) (wave * sway * (0.25 + depth * 2));
            for (int x = 0; x < c.width; x++) {
                picture[y * c.width + x] = picture[from * c.width + Math.clamp(x + shift, 0, c.width - 1)];
            }
        }
    }

    /** Something afloat, upside down and half gone, for a boat far in front of the shore. */
    static void afloat(Canvas c, double x, double line, double scale, double strength, Runnable boat) {
        var before = c.pen.getComposite();
        c.pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) strength));
        c.moved(x, line, scale, -scale * 0.8, 0, boat);
        c.pen.setComposite(before);
    }

    /** Breaks what already lies on the water into wavering rows. */
    static void shiver(Canvas c, int line, double sway) {
        int[] picture = c.pixels();
        var row = new int[c.width];
        for (int y = line; y < c.height; y++) {
            double depth = (double) (y - line) / (c.height - line);
            int shift = (int)
                    ((Math.sin(y * 0.7) + Math.sin(y * 0.23) + (Grain.speck(y, 9) - 0.5) * 2) * sway * (0.4 + depth));
            System.arraycopy(picture, y * c.width, row, 0, c.width);
            for (int x = 0; x < c.width; x++) picture[y * c.width + x] = row[Math.clamp(x + shift, 0, c.width - 1)];
        }
    }

    static void tint(Canvas c, double line, int near, double strengthFar, int far, double strengthNear) {
        Shape water = Shapes.box(0, line, c.width, c.height - line);
        c.wash(water, 0, line, Canvas.thin(near, strengthFar), 0, c.height, Canvas.thin(far, strengthNear));
    }

    /** Flat lenses of light and dark, small far away and broad close by. */
    static void ripples(Canvas c, double line, double bottom, int count, int light, int dark, double strength) {
        for (int i = 0; i < count; i++) {
            double t = Math.pow(c.dice.nextDouble(), 1.7);
            double y = line + 3 + t * (bottom - line);
            double w = (10 + 110 * t) * c.between(0.4, 1.3);
            double h = (0.5 + 3.2 * t) * c.between(0.5, 1.1);
            c.oval(
                    Canvas.thin(c.chance(0.5) ? light : dark, strength * c.between(0.3, 1)),
                    c.between(-30, c.width + 30),
                    y,
                    w,
                    h);
        }
    }

    /** A path of light under a low sun or a lamp. */
    static void glitter(Canvas c, double x, double line, double bottom, double spread, int count, int rgb) {
        for (int i = 0; i < count; i++) {
            double t = Math.pow(c.dice.nextDouble(), 1.25);
            double wide = (0.25 + t) * spread;
            double dx = c.dice.nextGaussian() * wide * 0.42;
            double w = (4 + 34 * t) * c.between(0.3, 1.1);
            c.oval(Canvas.thin(rgb, c.between(0.25, 0.85)), x + dx, line + 2 + t * (bottom - line), w, 0.7 + 2.2 * t);
        }
    }

    /** White water: a froth of rounded strokes inside a shape. */
    static void foam(Canvas c, double x, double y, double w, double h, int count, int rgb) {
        for (int i = 0; i < count; i++) {
            double r = c.between(2, 11);
            c.oval(
                    Canvas.thin(rgb, c.between(0.15, 0.7)),
                    x + c.between(0, w),
                    y + c.dice.nextGaussian() * h * 0.4,
                    r * 2.2,
                    r * 0.6);
        }
    }
}
