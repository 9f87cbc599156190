package org.masthead.demo;

import java.awt.Shape;

/** The Rivermen's field on a Friday night. */
final class Gridiron {

    private Gridiron() {}

    static void field(Canvas c) {
        c.wash(Shapes.box(0, 496, c.width, 600), 0, 496, 0x3f7f48, 0, 1067, 0x1c4a30);
        double previous = 500;
        for (int i = 1; i < 14; i++) {
            double y = 500 + 620 * Math.pow(i / 13.0, 1.7);
            if (i % 2 == 0) c.box(Canvas.thin(0xa8d86a, 0.13), 0, previous, c.width, y - previous);
            c.line(Canvas.thin(0xffffff, 0.8), 1.6 + i * 0.35, 0, y, c.width, y);
            for (double side : new double[] {-1, 1}) {
                double reach = 120 + i * 24;
                c.line(
                        Canvas.thin(0xffffff, 0.8),
                        2 + i * 0.3,
                        800 + side * reach,
                        y - 4 - i,
                        800 + side * reach,
                        y + 4 + i);
            }
            previous = y;
        }
        c.line(0xffffff, 5, 300, 500, -420, 1080);
        c.line(0xffffff, 5, 1300, 500, 2020, 1080);
        c.box(0x1f4e6b, 306, 502, 988, 20);
    }

    static void goal(Canvas c, double x, double base) {
        int gold = 0xf6d24a;
        c.glow(gold, 0.25, x, base - 190, 240);
        c.line(gold, 11, x, base, x, base - 92);
        c.line(gold, 9, x - 130, base - 92, x + 130, base - 92);
        c.line(gold, 9, x - 130, base - 92, x - 130, base - 330);
        c.line(gold, 9, x + 130, base - 92, x + 130, base - 330);
    }

    static void play(Canvas c) {
        int home = 0xe0a030;
        int away = 0xe9edf0;
        double[][] line = {{560, 700}, {640, 690}, {720, 694}, {800, 690}, {880, 694}, {960, 690}, {1040, 700}};
        for (double[] p : line) player(c, p[0] + 26, p[1] - 34, 118, away, 0x8a2a30, -1);
        for (double[] p : line) player(c, p[0], p[1] + 12, 126, home, 0x14303f, 1);
        player(c, 800, 800, 140, home, 0x14303f, 1);
        c.line(home, 15, 830, 704, 862, 664, 850, 632);
        c.fill(0x8a4a26, Shapes.blob(830, 622, 850, 608, 872, 608, 852, 626));
        player(c, 640, 830, 140, home, 0x14303f, -1);
        player(c, 330, 720, 124, home, 0x14303f, 1);
        player(c, 1260, 716, 124, home, 0x14303f, -1);
        player(c, 380, 620, 88, away, 0x8a2a30, 1);
        player(c, 1190, 612, 88, away, 0x8a2a30, -1);
        player(c, 800, 600, 84, away, 0x8a2a30, 1);
    }

    private static void player(Canvas c, double x, double base, double tall, int shirt, int dark, int lean) {
        double dx = lean * tall * 0.1;
        c.oval(Canvas.thin(0x08180e, 0.4), x, base, tall * 0.3, tall * 0.06);
        c.fill(dark, Shapes.taper(x - tall * 0.08, base - tall * 0.46, tall * 0.17, x - tall * 0.2, base, tall * 0.09));
        c.fill(
                Canvas.mix(dark, 0xffffff, 0.12),
                Shapes.taper(
                        x + tall * 0.08,
                        base - tall * 0.46,
                        tall * 0.17,
                        x + tall * 0.18,
                        base - tall * 0.02,
                        tall * 0.09));
        var pattern = Shapes.blob(-0.27, -0.8, -0.1, -0.9, 0.1, -0.9, 0.27, -0.8, 0.14, -0.42, -0.14, -0.42);
        Shape body = Shapes.set(x + dx * 0.7, base, tall, tall, pattern);
        c.fill(shirt, body);
        c.grain(body, x, base - tall * 0.9, x + tall * 0.3, base - tall * 0.4, Canvas.mix(shirt, 0x0a0614, 0.6), 0.7);
        c.line(shirt, tall * 0.1, x - tall * 0.25 + dx, base - tall * 0.76, x - tall * 0.3 + dx, base - tall * 0.52);
        c.line(shirt, tall * 0.1, x + tall * 0.25 + dx, base - tall * 0.76, x + tall * 0.32 + dx, base - tall * 0.54);
        helmet(c, x + dx * 1.6, base, tall, dark, shirt);
    }

    private static void helmet(Canvas c, double x, double base, double tall, int shell, int stripe) {
        c.dot(shell, x, base - tall * 0.96, tall * 0.12);
        c.line(0xc9ced4, 2.4, x - tall * 0.09, base - tall * 0.93, x + tall * 0.09, base - tall * 0.93);
        c.line(stripe, 4, x, base - tall * 1.07, x, base - tall * 0.98);
    }
}
