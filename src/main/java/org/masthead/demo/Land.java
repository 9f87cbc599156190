package org.masthead.demo;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Hills, trees, reeds and grass. */
final class Land {

    private Land() {}

    /** A rolling ridge from edge to edge, its foot lost in the lighter air of the valley. */
    static void ridge(Canvas c, double crest, double swell, double busy, int top, int foot) {
        double a = c.between(0, 6);
        double b = c.between(0, 6);
        double d = c.between(0, 6);
        var path = new Path2D.Double();
        path.moveTo(-5, c.height);
        for (double x = -5; x <= c.width + 6; x += 6) {
            double t = x / c.width * busy;
            path.lineTo(
                    x,
                    crest
                            + swell
                                    * (Math.sin(t * 3 + a) * 0.6
                                            + Math.sin(t * 7.3 + b) * 0.28
                                            + Math.sin(t * 19 + d) * 0.08));
        }
        path.lineTo(c.width + 5, c.height);
        path.closePath();
        c.wash(path, 0, crest - swell, top, 0, crest + swell * 2 + 120, foot);
        c.grain(path, 0, crest + swell * 2 + 60, 0, crest - swell * 1.4, Canvas.mix(top, 0x000000, 0.35), 0.42);
    }

    /** A far wood: rounded crowns crowded along a line. */
    static void wood(Canvas c, double x0, double x1, double base, double tall, int rgb) {
        for (double x = x0; x < x1; x += tall * 0.28) {
            double h = tall * c.between(0.55, 1);
            int ink = Canvas.mix(rgb, c.chance(0.5) ? 0x000000 : 0xffffff, c.between(0, 0.07));
            c.fill(ink, Shapes.lump(c, x, base - h * 0.5, tall * c.between(0.25, 0.42), h * 0.55, 0.14));
        }
        c.box(rgb, x0, base - tall * 0.4, x1 - x0, tall * 0.4 + 60);
    }

    static void pine(Canvas c, double x, double base, double tall, int rgb) {
        int tiers = 6;
        for (int i = 0; i < tiers; i++) {
            double y = base - tall * 0.08 - tall * 0.92 * i / tiers;
            double half = tall * 0.22 * (1 - (double) i / tiers) + 2;
            double lean = c.between(-0.12, 0.12) * half;
            c.poly(
                    Canvas.mix(rgb, 0xffffff, i * 0.012),
                    x - half,
                    y + c.between(-2, 4),
                    x + lean * 0.2,
                    y - tall * 0.27,
                    x + half,
                    y + c.between(-2, 4),
                    x + half * 0.3,
                    y - 3,
                    x - half * 0.3,
                    y - 2);
        }
        c.box(Canvas.mix(rgb, 0x000000, 0.3), x - tall * 0.015, base - tall * 0.1, tall * 0.03, tall * 0.1);
    }

    /** A tree in winter. */
    static void bare(Canvas c, double x, double base, double tall, int rgb) {
        branch(c, x, base, -Math.PI / 2 + c.between(-0.06, 0.06), tall * 0.3, tall * 0.045, rgb, 7);
    }

    private static void branch(
            Canvas c, double x, double y, double angle, double reach, double weight, int rgb, int left) {
        double x1 = x + Math.cos(angle) * reach;
        double y1 = y + Math.sin(angle) * reach;
        c.fill(rgb, Shapes.taper(x, y, weight, x1, y1, weight * 0.68));
        c.dot(rgb, x1, y1, weight * 0.34);
        if (left == 0 || weight < 0.5) return;
        int arms = left > 4 && c.chance(0.45) ? 3 : 2;
        for (int i = 0; i < arms; i++) {
            double spread = (i - (arms - 1) / 2.0) * c.between(0.55, 0.85) + c.between(-0.16, 0.16);
            double up = (-Math.PI / 2 - angle) * 0.1;
            branch(c, x1, y1, angle + spread + up, reach * c.between(0.66, 0.86), weight * 0.64, rgb, left - 1);
        }
    }

    /** A tree in leaf, lit from the upper left. */
    static void leafy(Canvas c, double x, double base, double tall, int trunk, int shade, int light) {
        c.fill(trunk, Shapes.taper(x, base, tall * 0.08, x, base - tall * 0.5, tall * 0.045));
        c.line(trunk, tall * 0.025, x, base - tall * 0.36, x + tall * 0.15, base - tall * 0.56);
        c.line(trunk, tall * 0.025, x, base - tall * 0.32, x - tall * 0.14, base - tall * 0.52);
        double middle = base - tall * 0.66;
        for (int i = 0; i < 42; i++) {
            double t = i / 41.0;
            double angle = c.between(0, Math.PI * 2);
            double far = Math.sqrt(c.dice.nextDouble()) * (1 - t * 0.25);
            double bx = x + Math.cos(angle) * far * tall * 0.3 - t * tall * 0.05;
            double by = middle + Math.sin(angle) * far * tall * 0.27 - t * tall * 0.05;
            double r = tall * c.between(0.05, 0.11) * (1.15 - t * 0.5);
            Shape leaf = Shapes.lump(c, bx, by, r, r * 0.86, 0.2);
            int ink = Canvas.mix(shade, light, Math.clamp(t * 0.75 + (middle - by) / tall * 0.9, 0, 1));
            c.fill(ink, leaf);
        }
    }

    static void reeds(Canvas c, double x0, double x1, double base, double tall, int count, int... inks) {
        for (int i = 0; i < count; i++) {
            double x = c.between(x0, x1);
            double h = tall * c.between(0.45, 1);
            double lean = c.between(-0.16, 0.24) * h;
            double w = c.between(2.5, 7) * Math.max(0.5, tall / 400);
            int rgb = c.pick(inks);
            var blade = new Path2D.Double();
            blade.moveTo(x - w / 2, base);
            blade.quadTo(x, base - h * 0.6, x + lean, base - h);
            blade.quadTo(x + w, base - h * 0.55, x + w / 2, base);
            c.fill(rgb, blade);
            if (c.chance(0.09)) cattail(c, x + lean * 0.7, base - h * 0.86, h * 0.13, w, rgb);
        }
    }

    private static void cattail(Canvas c, double x, double y, double tall, double w, int stem) {
        c.line(stem, 1.6, x, y + tall * 2, x, y - tall * 0.8);
        c.fill(0x4a2a18, Shapes.round(x - w * 0.75, y - tall * 0.2, w * 1.5, tall, w * 1.5));
    }

    static void grass(Canvas c, double x0, double x1, double base, double tall, int count, int... inks) {
        for (int i = 0; i < count; i++) {
            double x = c.between(x0, x1);
            double y = base + c.between(-4, 4);
            double h = tall * c.between(0.3, 1);
            c.line(c.pick(inks), c.between(1, 2.6), x, y, x + c.between(-0.35, 0.4) * h, y - h);
        }
    }

    static void shrub(Canvas c, double x, double base, double size, int shade, int light) {
        for (int i = 0; i < 14; i++) {
            double t = i / 13.0;
            double bx = x + c.between(-1, 1) * size * (1 - t * 0.4);
            double by = base - size * 0.3 - c.between(0, 0.5) * size;
            c.fill(Canvas.mix(shade, light, t), Shapes.lump(c, bx, by, size * 0.34, size * 0.28, 0.22));
        }
    }
}
