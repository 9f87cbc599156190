package org.masthead.demo;

import java.awt.geom.Path2D;

/** The Saturday market: awnings, crates, sellers, shoppers. */
final class MarketStalls {

    private static final int[] AWNINGS = {0xc4432f, 0x2f6f7c, 0xe0a030, 0x557a44};
    private static final int[][] GOODS = {
        {0xc8382c, 0xd8552f, 0xa82a2a}, {0xe88a2a, 0xf0a840, 0xd87018}, {0x6f9a3c, 0x4f7f34, 0x9ab850},
        {0xf2cf52, 0xe8bb38, 0xf7e08a}, {0x7a3f6d, 0x5c2f58, 0x93558a}, {0xe9dcc0, 0xd8c39a, 0xc9a878}
    };

    private MarketStalls() {}

    static void bunting(Canvas c) {
        c.stroke(0x5a4a44, 2, Shapes.curve(-10, 300, 380, 372, 800, 330, 1220, 378, 1610, 296));
        for (int i = 0; i < 34; i++) {
            double x = 20 + i * 47;
            double y = 336 + Math.sin(x / 128.0 + 0.6) * 18;
            c.poly(AWNINGS[i % 4], x - 13, y, x + 13, y, x, y + 30);
        }
    }

    static void row(Canvas c) {
        for (int i = 0; i < 4; i++) stall(c, 26 + i * 398, 880, 360, i);
    }

    private static void stall(Canvas c, double x, double base, double w, int number) {
        c.box(0x3a2c2c, x + 10, base - 330, w - 20, 240);
        c.grain(Shapes.box(x + 10, base - 330, w - 20, 240), 0, base - 90, 0, base - 330, 0x140e14, 0.9);
        for (int i = 0; i < 5; i++)
            c.dot(c.pick(0xc9a060, 0x9a4a30, 0xe0d0a8), x + 60 + i * 60, base - 262, c.between(9, 16));
        Folk.upper(c, x + w * 0.32, base - 106, 270, c.pick(Folk.COATS));
        if (number % 2 == 0) Folk.upper(c, x + w * 0.7, base - 106, 255, c.pick(Folk.COATS));
        for (double dx : new double[] {6, w - 16}) c.box(0x8a6a4a, x + dx, base - 400, 12, 420);
        counter(c, x, base, w, number);
        awning(c, x - 20, base - 420, w + 40, AWNINGS[number]);
    }

    private static void awning(Canvas c, double x, double y, double w, int rgb) {
        var cloth = Shapes.poly(x + 34, y - 64, x + w - 34, y - 64, x + w, y + 46, x, y + 46);
        c.paper(0xf6ecd4, cloth);
        int stripes = 9;
        for (int i = 0; i < stripes; i++) {
            double left = x + w * i / stripes;
            double step = w / stripes;
            double topLeft = x + 34 + (w - 68) * i / stripes;
            double topStep = (w - 68) / stripes;
            int ink = i % 2 == 0 ? rgb : 0xf6ecd4;
            c.poly(ink, topLeft, y - 64, topLeft + topStep, y - 64, left + step, y + 46, left, y + 46);
            var flap = new Path2D.Double(Shapes.box(left, y + 44, step, 16));
            flap.append(Shapes.oval(left + step / 2, y + 60, step / 2, 15), false);
            c.fill(Canvas.mix(ink, 0x2a1018, 0.12), flap);
        }
        c.grain(cloth, 0, y - 20, 0, y + 60, 0x4a1c1c, 0.5);
    }

    private static void counter(Canvas c, double x, double base, double w, int number) {
        for (int tier = 0; tier < 2; tier++) {
            for (int i = 0; i < 4; i++)
                crate(
                        c,
                        x + 8 + i * (w - 16) / 4,
                        base - 92 + tier * 62,
                        (w - 26) / 4,
                        GOODS[(number * 2 + i + tier * 3) % 6]);
        }
        c.box(0x6d4a30, x, base + 26, w, 16);
    }

    private static void crate(Canvas c, double x, double y, double w, int[] goods) {
        for (int i = 0; i < 26; i++) {
            double gx = x + 10 + c.between(0, w - 20);
            double gy = y + 8 - c.between(0, 22) + i * 0.7;
            int ink = c.pick(goods);
            c.dot(Canvas.mix(ink, 0x1a0c14, 0.35), gx + 1.5, gy + 2, 10.5);
            c.dot(ink, gx, gy, 10);
            c.dot(Canvas.thin(0xffffff, 0.28), gx - 3, gy - 3.5, 3);
        }
        c.box(0xa87c4c, x, y + 14, w, 46);
        c.box(0x8a6238, x, y + 34, w, 4);
        c.grain(Shapes.box(x, y + 14, w, 46), x, y, x + w, y + 60, 0x3f2410, 0.7);
        c.box(0xbf9460, x, y + 14, w, 8);
        c.box(0xf6ecd4, x + w * 0.34, y + 28, w * 0.32, 22);
    }

    static void shoppers(Canvas c) {
        double[][] places = {
            {250, 1010, 300},
            {340, 1016, 220},
            {640, 1000, 290},
            {905, 1030, 320},
            {1060, 1012, 296},
            {1320, 1034, 312},
            {1392, 1030, 280}
        };
        for (int i = 0; i < places.length; i++) {
            double[] p = places[i];
            c.oval(Canvas.thin(0x2a1c18, 0.35), p[0] + 20, p[1] + 2, p[2] * 0.2, p[2] * 0.03);
            Folk.standing(c, p[0], p[1], p[2], Folk.COATS[i % Folk.COATS.length]);
            if (i % 2 == 0) basket(c, p[0] + p[2] * 0.16, p[1] - p[2] * 0.38, p[2] * 0.12);
        }
    }

    private static void basket(Canvas c, double x, double y, double r) {
        c.stroke(0x7d5530, r * 0.16, Shapes.oval(x, y, r * 0.8, r * 0.9));
        c.fill(0xa87840, Shapes.blob(x - r, y, x + r, y, x + r * 0.8, y + r * 1.1, x - r * 0.8, y + r * 1.1));
        for (int i = 0; i < 5; i++)
            c.dot(c.pick(0x5f8f3c, 0xc8382c, 0xf0a840), x - r * 0.7 + i * r * 0.35, y - r * 0.1, r * 0.28);
    }
}
