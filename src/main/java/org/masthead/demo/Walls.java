package org.masthead.demo;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Buildings and their parts: brick, glass, columns, roofs, towers. */
final class Walls {

    private static final int[] LAMPLIGHT = {0xffd27a, 0xffbf5e, 0xffe3a3, 0xf7a94a, 0xfff0c9};

    private Walls() {}

    /** A plain front with the grain of shade along its right side. */
    static Rectangle2D front(Canvas c, int rgb, double x, double y, double w, double h) {
        var wall = Shapes.box(x, y, w, h);
        c.fill(rgb, wall);
        c.grain(wall, x + w * 0.3, y + h * 0.3, x + w * 1.15, y + h * 1.15, Canvas.mix(rgb, 0x0a0618, 0.55), 0.75);
        return wall;
    }

    static void bricks(Canvas c, Shape wall, double size, int rgb, double strength) {
        Rectangle2D b = wall.getBounds2D();
        c.inside(wall, () -> {
            int row = 0;
            for (double y = b.getMinY(); y < b.getMaxY(); y += size, row++) {
                double offset = row % 2 == 0 ? 0 : size * 1.2;
                for (double x = b.getMinX() - offset; x < b.getMaxX(); x += size * 2.4) {
                    if (!c.chance(0.38)) continue;
                    int ink = c.chance(0.6) ? Canvas.mix(rgb, 0x000000, 0.3) : Canvas.mix(rgb, 0xffe0c0, 0.35);
                    c.box(Canvas.thin(ink, strength * c.between(0.3, 1)), x + 1, y + 1, size * 2.4 - 2, size - 2);
                }
            }
        });
    }

    /** A grid of windows, some lit as the dice fall. */
    static void windows(Canvas c, double x, double y, double w, double h, int columns, int rows, double lit, int dark) {
        double cell = w / columns;
        double storey = h / rows;
        for (int row = 0; row < rows; row++) {
            for (int col = 0; col < columns; col++) {
                pane(
                        c,
                        x + col * cell + cell * 0.2,
                        y + row * storey + storey * 0.16,
                        cell * 0.6,
                        storey * 0.64,
                        c.chance(lit),
                        dark);
            }
        }
    }

    static void pane(Canvas c, double x, double y, double w, double h, boolean lit, int dark) {
        var glass = Shapes.box(x, y, w, h);
        if (lit) {
            int light = c.pick(LAMPLIGHT);
            c.wash(glass, x, y, light, x, y + h, Canvas.mix(light, 0xc96a2a, 0.45));
        } else {
            c.fill(Canvas.mix(dark, c.chance(0.5) ? 0xffffff : 0x000000, c.between(0, 0.12)), glass);
            c.poly(Canvas.thin(0xffffff, 0.1), x, y, x + w * 0.7, y, x, y + h * 0.8);
        }
        int bar = Canvas.thin(0x120d16, 0.55);
        c.box(bar, x + w / 2 - Math.max(0.6, w * 0.03), y, Math.max(1.2, w * 0.06), h);
        c.box(bar, x, y + h * 0.45, w, Math.max(1.2, h * 0.04));
    }

    /** A tall window with lintel and sill. */
    static void sash(Canvas c, double x, double y, double w, double h, boolean lit, int dark, int trim) {
        c.box(trim, x - w * 0.12, y - h * 0.09, w * 1.24, h * 1.18);
        pane(c, x, y, w, h, lit, dark);
        c.box(Canvas.mix(trim, 0x000000, 0.2), x - w * 0.2, y + h * 1.06, w * 1.4, h * 0.06);
        c.box(Canvas.thin(0x000000, 0.25), x, y, w, h * 0.06);
    }

    static void arched(Canvas c, double x, double y, double w, double h, boolean lit, int dark, int trim) {
        c.fill(trim, Shapes.arch(x - w * 0.14, y - w * 0.14, w * 1.28, h + w * 0.14));
        var glass = Shapes.arch(x, y, w, h);
        int light = lit ? c.pick(LAMPLIGHT) : dark;
        c.wash(glass, x, y, light, x, y + h, Canvas.mix(light, lit ? 0xd0702c : 0x000000, 0.4));
        int bar = Canvas.thin(0x1a1216, 0.6);
        c.box(bar, x + w / 2 - 1.5, y, 3, h);
        for (double t = 0.35; t < 0.95; t += 0.22) c.box(bar, x, y + h * t, w, 2.5);
        c.box(Canvas.mix(trim, 0x000000, 0.25), x - w * 0.22, y + h, w * 1.44, Math.max(3, h * 0.04));
    }

    /** A row of fluted columns between a base and an architrave. */
    static void columns(Canvas c, double x, double y, double w, double h, int count, int light, int shade) {
        double step = w / (count - 1);
        double thick = Math.min(step * 0.38, h * 0.16);
        for (int i = 0; i < count; i++) {
            double cx = x + i * step;
            Shape shaft = Shapes.poly(
                    cx - thick * 0.44, y, cx + thick * 0.44, y, cx + thick * 0.5, y + h, cx - thick * 0.5, y + h);
            c.wash(shaft, cx - thick / 2, 0, light, cx + thick / 2, 0, shade);
            for (double t = -0.3; t <= 0.31; t += 0.2) {
                c.line(
                        Canvas.thin(0x1b1424, 0.22),
                        thick * 0.06,
                        cx + thick * t * 0.9,
                        y + h * 0.03,
                        cx + thick * t,
                        y + h * 0.97);
            }
            c.fill(light, Shapes.round(cx - thick * 0.72, y - thick * 0.12, thick * 1.44, thick * 0.3, 4));
            c.box(shade, cx - thick * 0.64, y + thick * 0.18, thick * 1.28, thick * 0.12);
            c.box(light, cx - thick * 0.7, y + h - thick * 0.3, thick * 1.4, thick * 0.3);
            c.box(Canvas.thin(shade, 0.6), cx, y + h - thick * 0.3, thick * 0.7, thick * 0.3);
        }
    }

    static void pediment(Canvas c, double cx, double base, double half, double rise, int light, int shade) {
        var gable = Shapes.poly(cx - half, base, cx, base - rise, cx + half, base);
        c.fill(light, gable);
        var field = Shapes.poly(
                cx - half * 0.8, base - rise * 0.1, cx, base - rise * 0.82, cx + half * 0.8, base - rise * 0.1);
        c.fill(shade, field);
        c.grain(field, cx - half * 0.5, base, cx + half, base, Canvas.mix(shade, 0x000000, 0.5), 0.7);
        c.box(light, cx - half * 1.03, base - 2, half * 2.06, rise * 0.14);
    }

    static void steps(
            Canvas c, double cx, double top, double half, double spread, int count, double rise, int light, int shade) {
        for (int i = 0; i < count; i++) {
            double wide = half + spread * (i + 1) / count;
            double y = top + i * rise;
            c.box(light, cx - wide, y, wide * 2, rise);
            c.box(shade, cx - wide, y + rise * 0.55, wide * 2, rise * 0.45);
        }
    }

    static void clock(Canvas c, double cx, double cy, double r, int face, int hands) {
        c.dot(Canvas.mix(hands, 0x000000, 0.2), cx, cy, r * 1.14);
        c.dot(face, cx, cy, r);
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * i / 6;
            c.line(
                    hands,
                    r * 0.06,
                    cx + Math.cos(a) * r * 0.78,
                    cy + Math.sin(a) * r * 0.78,
                    cx + Math.cos(a) * r * 0.9,
                    cy + Math.sin(a) * r * 0.9);
        }
        c.line(hands, r * 0.1, cx, cy, cx - r * 0.34, cy + r * 0.3);
        c.line(hands, r * 0.07, cx, cy, cx + r * 0.1, cy - r * 0.68);
    }

    /** A far town: roofs, a steeple, a stack or two. */
    static void skyline(Canvas c, double x0, double x1, double base, double tall, int rgb, double lit) {
        for (double x = x0; x < x1; ) {
            double w = c.between(tall * 0.4, tall);
            double h = tall * c.between(0.35, 0.95);
            int ink = Canvas.mix(rgb, c.chance(0.5) ? 0xffffff : 0x000000, c.between(0, 0.09));
            c.box(ink, x, base - h, w, h);
            if (c.chance(0.5)) c.poly(ink, x - 2, base - h, x + w / 2, base - h - tall * 0.28, x + w + 2, base - h);
            if (c.chance(0.25)) c.box(ink, x + w * 0.7, base - h - tall * 0.35, tall * 0.09, tall * 0.4);
            for (int i = 0; i < w * h / 160; i++) {
                if (c.chance(lit)) c.box(c.pick(LAMPLIGHT), x + c.between(3, w - 6), base - c.between(6, h - 3), 3, 4);
            }
            x += w * 0.92;
        }
    }

    static void steeple(Canvas c, double x, double base, double tall, int rgb) {
        double w = tall * 0.16;
        c.box(rgb, x - w / 2, base - tall * 0.6, w, tall * 0.6);
        c.poly(rgb, x - w * 0.62, base - tall * 0.58, x, base - tall, x + w * 0.62, base - tall * 0.58);
    }

    static void lamp(Canvas c, double x, double base, double tall, int post, boolean lit) {
        c.fill(post, Shapes.taper(x, base, tall * 0.045, x, base - tall * 0.86, tall * 0.022));
        c.box(post, x - tall * 0.03, base - tall * 0.1, tall * 0.06, tall * 0.1);
        c.line(post, tall * 0.014, x - tall * 0.06, base - tall * 0.8, x + tall * 0.06, base - tall * 0.8);
        if (lit) c.glow(0xffd890, 0.75, x, base - tall * 0.92, tall * 0.55);
        c.oval(lit ? 0xfff3d0 : 0xd8dde0, x, base - tall * 0.92, tall * 0.05, tall * 0.065);
        c.box(post, x - tall * 0.03, base - tall * 1.0, tall * 0.06, tall * 0.02);
    }

    static void flag(Canvas c, double x, double base, double tall, int pole) {
        c.line(pole, Math.max(2, tall * 0.014), x, base, x, base - tall);
        c.dot(0xe0b040, x, base - tall, tall * 0.016);
        double w = Math.min(96, tall * 0.34);
        double h = w * 0.6;
        double y = base - tall + 4;
        var cloth = Shapes.blob(0, 0, 0.35, 0.14, 1, -0.04, 0.98, 0.96, 0.4, 1.12, 0, 1);
        var stripe = Shapes.blob(0, 0.38, 0.4, 0.52, 1, 0.34, 1, 0.58, 0.4, 0.76, 0, 0.62);
        c.fill(0x1f4e6b, Shapes.set(x, y, w, h, cloth));
        c.fill(0xe9dcc0, Shapes.set(x, y, w, h, stripe));
    }
}
