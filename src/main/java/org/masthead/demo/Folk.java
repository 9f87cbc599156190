package org.masthead.demo;

import java.awt.Shape;

/** People, small enough to need no names. */
final class Folk {

    static final int[] SKIN = {0xf0c8a4, 0xd9a47a, 0xa8714a, 0x7a4a30, 0x58341f, 0xe8b890};
    static final int[] COATS = {0xb8432f, 0x2f5d7c, 0xd9962e, 0x4c6b46, 0x6d4a73, 0x2b3346, 0xc7b08a, 0x8a3b3f};
    private static final int[] HAIR = {0x2a1b14, 0x4b2e1c, 0x8a5a30, 0xc9b9a4, 0x15110f};

    private Folk() {}

    /** Someone on their feet: x is the middle, base the ground. */
    static void standing(Canvas c, double x, double base, double tall, int coat) {
        int trousers = c.pick(0x23273a, 0x3a2f2c, 0x2c3b40, 0x4a4038);
        double stride = tall * c.between(0.03, 0.085);
        c.fill(
                trousers,
                Shapes.taper(x - tall * 0.045, base - tall * 0.48, tall * 0.12, x - stride, base, tall * 0.065));
        c.fill(
                Canvas.mix(trousers, 0x000000, 0.25),
                Shapes.taper(x + tall * 0.045, base - tall * 0.48, tall * 0.12, x + stride, base, tall * 0.065));
        c.oval(0x17120f, x - stride - tall * 0.01, base, tall * 0.05, tall * 0.018);
        c.oval(0x17120f, x + stride + tall * 0.015, base, tall * 0.05, tall * 0.018);
        upper(c, x, base - tall * 0.4, tall, coat);
    }

    /** From the coat's hem up: for people behind tables and counters. */
    static void upper(Canvas c, double x, double hem, double tall, int coat) {
        int skin = c.pick(SKIN);
        double top = hem - tall * 0.43;
        c.box(Canvas.mix(skin, 0x000000, 0.15), x - tall * 0.03, top - tall * 0.04, tall * 0.06, tall * 0.08);
        var pattern = Shapes.blob(-0.05, 0, 0.05, 0, 0.125, 0.06, 0.13, 0.43, 0, 0.442, -0.13, 0.43, -0.125, 0.06);
        Shape body = Shapes.set(x, top, tall, tall, pattern);
        c.fill(coat, body);
        c.grain(body, x - tall * 0.05, top, x + tall * 0.16, hem, Canvas.mix(coat, 0x0a0618, 0.6), 0.8);
        double reach = c.between(-0.05, 0.06) * tall;
        for (int side : new int[] {-1, 1}) {
            double shoulder = x + side * tall * 0.125;
            double hand = x + side * tall * 0.15 + reach;
            int sleeve = Canvas.mix(coat, 0x000000, side < 0 ? 0.12 : 0.25);
            arm(c, shoulder, top + tall * 0.07, hand, hem - tall * 0.045, tall, sleeve, skin);
        }
        head(c, x, top - tall * 0.085, tall * 0.078, skin);
    }

    private static void arm(Canvas c, double x0, double y0, double x1, double y1, double tall, int sleeve, int skin) {
        c.line(sleeve, tall * 0.06, x0, y0, (x0 + x1) / 2 + (x1 - x0) * 0.3, (y0 + y1) / 2, x1, y1);
        c.dot(skin, x1, y1 + tall * 0.02, tall * 0.026);
    }

    static void head(Canvas c, double x, double y, double r, int skin) {
        int hair = c.pick(HAIR);
        boolean hat = r < 30 && c.chance(0.3);
        boolean longer = c.chance(0.4);
        if (longer) c.fill(hair, Shapes.round(x - r * 1.1, y - r * 0.9, r * 2.2, r * 2.3, r * 1.6));
        c.oval(skin, x, y, r * 0.88, r);
        c.fill(hair, Shapes.dome(x, y - r * 0.1, r * 1.02, r * 1.04));
        if (hat) {
            int wool = c.pick(COATS);
            c.fill(wool, Shapes.dome(x, y - r * 0.2, r * 1.08, r * 1.15));
            c.fill(
                    Canvas.mix(wool, 0xffffff, 0.2),
                    Shapes.round(x - r * 1.12, y - r * 0.42, r * 2.24, r * 0.42, r * 0.3));
        }
        if (r > 24) face(c, x, y, r, skin);
    }

    private static void face(Canvas c, double x, double y, double r, int skin) {
        int line = Canvas.mix(skin, 0x1a0c08, 0.75);
        for (int side : new int[] {-1, 1}) {
            c.oval(0x1a1210, x + side * r * 0.34, y + r * 0.14, r * 0.08, r * 0.1);
            c.line(line, r * 0.06, x + side * r * 0.2, y - r * 0.06, x + side * r * 0.5, y - r * 0.07);
        }
        c.stroke(
                Canvas.mix(skin, 0x5a2010, 0.4),
                r * 0.08,
                Shapes.curve(x, y + r * 0.16, x + r * 0.08, y + r * 0.4, x - r * 0.04, y + r * 0.42));
        c.stroke(
                Canvas.mix(skin, 0x7d2018, 0.6),
                r * 0.09,
                Shapes.curve(x - r * 0.24, y + r * 0.64, x, y + r * 0.7, x + r * 0.24, y + r * 0.63));
    }

    /** A row of backs, as the photographer in the last seat sees them. */
    static void backs(Canvas c, double x0, double x1, double base, double tall, int rgb) {
        for (double x = x0; x < x1; x += tall * c.between(0.5, 0.72)) {
            double h = tall * c.between(0.85, 1.12);
            int ink = Canvas.mix(rgb, c.chance(0.5) ? 0x000000 : 0xffffff, c.between(0, 0.06));
            c.fill(
                    ink,
                    Shapes.blob(
                            x - h * 0.36,
                            base + h,
                            x - h * 0.33,
                            base - h * 0.3,
                            x - h * 0.12,
                            base - h * 0.48,
                            x + h * 0.12,
                            base - h * 0.48,
                            x + h * 0.33,
                            base - h * 0.3,
                            x + h * 0.36,
                            base + h));
            c.oval(ink, x, base - h * 0.72, h * 0.17, h * 0.21);
            if (c.chance(0.3)) c.fill(ink, Shapes.dome(x, base - h * 0.76, h * 0.22, h * 0.2));
        }
    }

    /** An arm up, from the same row. */
    static void raised(Canvas c, double x, double base, double tall, int rgb) {
        double lean = c.between(-0.22, 0.22) * tall;
        double elbow = x + (c.chance(0.5) ? 0.13 : -0.13) * tall;
        c.fill(rgb, Shapes.taper(x, base, tall * 0.16, elbow, base - tall * 0.48, tall * 0.1));
        c.dot(rgb, elbow, base - tall * 0.48, tall * 0.05);
        c.fill(rgb, Shapes.taper(elbow, base - tall * 0.48, tall * 0.1, x + lean, base - tall * 0.92, tall * 0.06));
        c.oval(rgb, x + lean, base - tall * 0.96, tall * 0.05, tall * 0.06);
        for (int i = -2; i <= 2; i++)
            c.line(
                    rgb,
                    tall * 0.024,
                    x + lean,
                    base - tall * 0.96,
                    x + lean + i * tall * 0.032,
                    base - tall * (1.09 - Math.abs(i) * 0.02));
    }

    /** A speckled crowd in a stand. */
    static void stand(Canvas c, Shape seats, int count, double size, double bright) {
        var b = seats.getBounds2D();
        c.inside(seats, () -> {
            for (int i = 0; i < count; i++) {
                double x = c.between(b.getMinX(), b.getMaxX());
                double y = b.getMinY() + b.getHeight() * i / count;
                int coat = Canvas.mix(0x14131f, c.pick(COATS), bright);
                c.fill(coat, Shapes.dome(x, y + size * 1.6, size * 0.9, size * 1.5));
                c.dot(Canvas.mix(0x14131f, c.pick(SKIN), bright), x, y - size * 0.2, size * 0.48);
            }
        });
    }
}
