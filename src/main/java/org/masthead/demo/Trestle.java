package org.masthead.demo;

/** The timber trestle and the train to Corrow. */
final class Trestle {

    private static final int TIMBER = 0x3a2226;

    private Trestle() {}

    static void bridge(Canvas c, double deck, double water) {
        for (double x = -20; x < 1640; x += 118) bent(c, x, deck, water);
        for (double x = -20; x < 1640; x += 118) {
            c.line(TIMBER, 4, x, deck + 40, x + 118, deck + 150);
            c.line(TIMBER, 4, x + 118, deck + 40, x, deck + 150);
        }
        c.box(TIMBER, -10, deck + 12, 1620, 22);
        c.box(0x5a3a34, -10, deck + 6, 1620, 8);
        for (double x = 0; x < 1600; x += 18) c.box(TIMBER, x, deck, 10, 8);
        c.box(0xd8a878, -10, deck - 3, 1620, 3);
    }

    private static void bent(Canvas c, double x, double deck, double water) {
        c.fill(TIMBER, Shapes.taper(x - 9, deck + 30, 11, x - 34, water, 14));
        c.fill(TIMBER, Shapes.taper(x + 9, deck + 30, 11, x + 34, water, 14));
        c.fill(TIMBER, Shapes.taper(x, deck + 30, 10, x, water, 12));
        for (double y = deck + 60; y < water; y += 84)
            c.box(TIMBER, x - 13 - (y - deck) * 0.075, y, 26 + (y - deck) * 0.15, 7);
    }

    /** Four cars and a cab, wheels on the rail at the origin. */
    static void cars(Canvas c) {
        for (int i = 0; i < 4; i++) car(c, i * 292);
        cab(c, 1168);
    }

    private static void car(Canvas c, double x) {
        wheels(c, x + 50);
        wheels(c, x + 226);
        var body = Shapes.round(x + 4, -112, 280, 94, 14);
        c.paper(0xe4dccb, body);
        c.box(0x1f4e6b, x + 4, -50, 280, 30);
        c.box(0xc5522c, x + 4, -56, 280, 6);
        c.fill(0x8c8a88, Shapes.round(x + 2, -118, 284, 16, 12));
        for (int i = 0; i < 8; i++) {
            if (i == 1 || i == 6) c.fill(0xb8c4c4, Shapes.round(x + 20 + i * 32, -98, 22, 76, 6));
            else c.fill(c.chance(0.8) ? 0xffdf9a : 0x2b4450, Shapes.round(x + 18 + i * 32, -94, 26, 32, 6));
            if (i != 1 && i != 6 && c.chance(0.45)) c.fill(0x5a3a3a, Shapes.dome(x + 31 + i * 32, -62, 8, 16));
        }
        c.grain(body, x, -60, x, 0, 0x2a1c2c, 0.5);
        c.box(0x2a2024, x + 284, -70, 10, 40);
    }

    private static void cab(Canvas c, double x) {
        wheels(c, x + 46);
        wheels(c, x + 186);
        var body = Shapes.poly(x + 4, -112, x + 168, -112, x + 214, -84, x + 240, -52, x + 244, -18, x + 4, -18);
        c.paper(0x1f4e6b, body);
        c.poly(0xc5522c, x + 4, -56, x + 238, -56, x + 243, -36, x + 4, -36);
        c.poly(0xffe6b0, x + 168, -104, x + 206, -80, x + 214, -66, x + 160, -66);
        for (int i = 0; i < 3; i++) c.fill(0x16303f, Shapes.round(x + 24 + i * 42, -98, 30, 30, 6));
        c.dot(0xfff6d6, x + 236, -44, 8);
        c.glow(0xfff0c0, 0.9, x + 240, -44, 90);
        c.poly(0x2a2024, x + 214, -18, x + 250, -18, x + 236, 0, x + 214, 0);
        c.grain(body, x, -60, x, 0, 0x0c1826, 0.6);
    }

    private static void wheels(Canvas c, double x) {
        c.box(0x2a2024, x - 30, -24, 76, 14);
        c.dot(0x1b1518, x - 16, -12, 12);
        c.dot(0x1b1518, x + 32, -12, 12);
        c.dot(0x7a7070, x - 16, -12, 4);
        c.dot(0x7a7070, x + 32, -12, 4);
    }
}
