package org.masthead.demo;

import java.awt.Shape;

/** The levee in the rain and the Chain Bridge in the fog. */
final class LeveeScenes {

    private static final double HORIZON = 450;

    private LeveeScenes() {}

    static void levee(Canvas c) {
        Air.sky(c, 470, 0x1f2a36, 0x37454f, 0x5b6668, 0x8f908a);
        for (int i = 0; i < 7; i++) {
            Air.heap(
                    c,
                    c.between(0, 1600),
                    90 + i * 44,
                    c.between(260, 480),
                    Canvas.mix(0x2a343f, 0x66706f, i / 7.0),
                    0x1a232d,
                    0.6);
        }
        Air.haze(c, 360, 500, 0xb9b39c, 0.45);
        Land.wood(c, -20, 1620, HORIZON + 6, 30, 0x3d4a48);
        Walls.skyline(c, 900, 1620, HORIZON + 10, 40, 0x46504f, 0.12);
        river(c);
        basin(c);
        bank(c);
        bags(c);
        Air.rain(c, 620, -0.16, 0xdfe6e8, 0.42);
        Air.press(c, 0.5, 13);
    }

    private static void bank(Canvas c) {
        c.poly(0x5b6a3c, at(-10, 40), HORIZON + 15, at(280, 1), 1080, 1640, 1080, 1640, 760, at(60, 30), HORIZON + 15);
        c.grain(Shapes.poly(730, HORIZON + 15, 980, 1080, 1640, 1080, 1640, 760), 900, 600, 1500, 1080, 0x1f2c1c, 0.8);
        Land.grass(c, 1040, 1600, 1075, 60, 160, 0x44552e, 0x75824a, 0x2f3f24);
        var crown =
                Shapes.poly(at(-30, 40), HORIZON + 15, at(-190, 1), 1080, at(330, 1), 1080, at(20, 40), HORIZON + 15);
        c.fill(0x8a7a5f, crown);
        c.grain(crown, 0, 520, 0, 1100, 0x3a3024, 0.8);
        for (double t : new double[] {-40, 190})
            c.line(Canvas.thin(0x4a3d2c, 0.5), 9, at(t * 0.1, 8), HORIZON + 78, at(t, 1), 1080);
    }

    private static double at(double across, double far) {
        return 712 + across * 1.0 / far;
    }

    private static void river(Canvas c) {
        c.wash(Shapes.box(0, HORIZON, c.width, 620), 0, HORIZON, 0x8f8f84, 0, 1067, 0x4d4130);
        Water.ripples(c, HORIZON, c.height, 420, 0xb9b09a, 0x3a3024, 0.5);
        for (double[] spot : new double[][] {{90, 500, 62}, {250, 520, 78}, {420, 494, 50}, {545, 478, 34}}) {
            c.oval(Canvas.thin(0x2a2a24, 0.5), spot[0], spot[1] + 2, spot[2] * 0.9, spot[2] * 0.1);
            Land.shrub(c, spot[0], spot[1], spot[2] * 0.62, 0x222d28, 0x4d5a46);
        }
        roof(c, 150, 640, 1.0);
        roof(c, 370, 566, 0.55);
        drift(c, 250, 800);
    }

    private static void roof(Canvas c, double x, double base, double s) {
        c.poly(0x3f3536, x - 110 * s, base, x - 70 * s, base - 66 * s, x + 84 * s, base - 66 * s, x + 126 * s, base);
        c.grain(
                Shapes.box(x - 110 * s, base - 66 * s, 236 * s, 66 * s),
                x,
                base - 66 * s,
                x + 90 * s,
                base,
                0x17181c,
                0.7);
        c.box(0x6d4a3e, x + 30 * s, base - 100 * s, 24 * s, 46 * s);
        c.oval(Canvas.thin(0x2a241c, 0.5), x, base + 4 * s, 130 * s, 7 * s);
        Water.foam(c, x - 120 * s, base + 3, 240 * s, 4 * s, 24, 0xd9d2bf);
    }

    private static void drift(Canvas c, double x, double base) {
        for (int i = 0; i < 6; i++) {
            double y = base + c.between(-16, 18);
            double dx = c.between(-90, 60);
            c.line(
                    c.pick(0x2a231c, 0x4a3c2c, 0x3a3026),
                    c.between(5, 13),
                    x + dx,
                    y,
                    x + dx + c.between(60, 150),
                    y + c.between(-14, 10));
        }
        Water.foam(c, x - 110, base + 20, 260, 6, 30, 0xd9d2bf);
    }

    private static void basin(Canvas c) {
        c.poly(0x4d5a3e, 720, HORIZON + 8, 1640, HORIZON + 8, 1640, 800, 980, 620);
        for (int row = 0; row < 4; row++) {
            double s = 0.45 + row * 0.27;
            for (double x = 800 + row * 96; x < 1680; x += 150 * s)
                house(c, x + c.between(-8, 8), HORIZON + 44 + row * row * 20 + row * 26, s);
        }
    }

    private static void house(Canvas c, double x, double base, double s) {
        double w = 104 * s;
        double h = 62 * s;
        int paint = c.pick(0x9a8f7c, 0x6f7f84, 0x8a6558, 0x7d8468, 0xa59a84);
        c.box(paint, x, base - h, w, h);
        int roof = c.pick(0x39383c, 0x4a3a36, 0x2f3a40);
        c.poly(roof, x - 8 * s, base - h, x + w * 0.5, base - h - 42 * s, x + w + 8 * s, base - h);
        c.grain(Shapes.box(x, base - h, w, h), x, base - h, x + w, base, 0x1a1c22, 0.8);
        for (int i = 0; i < 2; i++)
            Walls.pane(c, x + w * (0.16 + i * 0.44), base - h * 0.74, w * 0.22, h * 0.44, c.chance(0.4), 0x2a343c);
        c.box(0x4a3a34, x + w * 0.72, base - h - 40 * s, 9 * s, 24 * s);
    }

    private static void bags(Canvas c) {
        for (double far = 22; far > 0.92; far *= 0.9) {
            double s = 1 / far;
            double ground = HORIZON + 618 * s;
            for (int tier = 0; tier < 4; tier++)
                bag(c, at(-232 + tier * 4, far) + (tier % 2 * 2 - 1) * 24 * s, ground - tier * 50 * s, s);
            if (near(far, 9) || near(far, 5.4) || near(far, 3.6))
                Folk.standing(c, at(-60, far), ground, 430 * s, 0xe3b22e);
            if (near(far, 6.6) || near(far, 4.4) || near(far, 2.5))
                Folk.standing(c, at(110, far), ground, 430 * s, 0xd8622a);
        }
    }

    private static boolean near(double far, double wanted) {
        return far <= wanted && far > wanted * 0.9;
    }

    private static void bag(Canvas c, double x, double base, double s) {
        double w = 84 * s;
        double h = 30 * s;
        int cloth = Canvas.mix(0xb9a67e, c.chance(0.5) ? 0xd9cba6 : 0x8a7a5a, c.between(0, 0.5));
        var pattern = Shapes.blob(-1, -0.4, -0.7, -1.7, 0, -1.95, 0.7, -1.7, 1, -0.4, 0.6, 0, -0.6, 0);
        Shape sack = Shapes.set(x, base, w, h, pattern);
        c.stroke(Canvas.thin(0x1f1810, 0.75), 5 * s + 0.8, sack);
        c.fill(cloth, sack);
        c.grain(sack, x - w * 0.2, base - h * 1.7, x + w * 0.3, base + h * 0.5, 0x4a3c26, 0.7);
        if (s > 0.25)
            c.stroke(
                    Canvas.thin(0x5a4a30, 0.6),
                    2 * s + 0.6,
                    Shapes.curve(x - w * 0.8, base - h, x, base - h * 1.2, x + w * 0.8, base - h));
    }

    static void chainBridge(Canvas c) {
        Air.sky(c, 760, 0x8fa3a6, 0xb2c0bd, 0xd3d8cf, 0xe8e3d2);
        Land.ridge(c, 560, 46, 1.5, 0xb3c0bd, 0xd8dcd2);
        Air.mist(c, 420, 700, 22, 0xe9ebe2, 0.6);
        ChainBridge.draw(c, 520, 0x3d4f57);
        c.wash(c.all(), 560, 0, 0x01dfe2d8, 1420, 0, Canvas.thin(0xdfe2d8, 0.86));
        Air.mist(c, 640, 800, 14, 0xe9ebe2, 0.35);
        Water.mirror(c, 800, c.height, 0.95, 6);
        Water.tint(c, 800, 0xbac6c0, 0.3, 0x53686c, 0.7);
        Water.ripples(c, 800, c.height, 380, 0xf0efe2, 0x4a6064, 0.3);
        Air.mist(c, 760, 880, 22, 0xf0f0e6, 0.4);
        skiff(c, 980, 930);
        Air.birds(c, 1010, 250, 130, 8, 0x5d6e72);
        Land.reeds(c, 1250, 1640, 1090, 210, 70, 0x3d4f48, 0x566a5a, 0x2f403c);
        Air.bloom(c, 225, 0.25);
        Air.press(c, 0.3, 13);
    }

    private static void skiff(Canvas c, double x, double base) {
        c.fill(Canvas.thin(0x26363c, 0.4), Shapes.blob(x - 120, base + 4, x, base + 34, x + 120, base + 4));
        c.fill(
                0x2d3d44,
                Shapes.blob(
                        x - 132, base - 26, x - 90, base, x + 90, base, x + 128, base - 30, x + 60, base - 18, x - 60,
                        base - 16));
        Folk.upper(c, x - 8, base - 16, 160, 0xb8432f);
        c.line(0x2d3d44, 4, x + 18, base - 44, x + 190, base - 190);
        c.line(Canvas.thin(0x2d3d44, 0.6), 1.2, x + 190, base - 190, x + 236, base + 10);
    }
}
