package org.masthead.demo;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Loaves on their racks, the oven behind, the baker at the counter. */
final class BreadRacks {

    private BreadRacks() {}

    static void oven(Canvas c) {
        Walls.bricks(c, Shapes.box(1180, 190, 420, 640), 24, 0x8a4a30, 0.9);
        c.fill(0x5a2f20, Shapes.arch(1236, 300, 330, 400));
        c.fill(0x1c0c08, Shapes.arch(1262, 330, 278, 330));
        c.glow(0xff8a2a, 0.95, 1400, 620, 260);
        c.inside(Shapes.arch(1262, 330, 278, 330), () -> {
            for (int i = 0; i < 26; i++) {
                double x = c.between(1280, 1520);
                double h = c.between(40, 130);
                c.fill(
                        c.pick(0xff9a30, 0xffc24a, 0xf2662a, 0xffe08a),
                        Shapes.blob(
                                x - 13, 660, x - 10, 660 - h * 0.5, x, 660 - h, x + 10, 660 - h * 0.5, x + 13, 660));
            }
        });
        for (int i = 0; i < 3; i++) loaf(c, 1330 + i * 76, 664, 36, 0);
        c.box(0x6d5a50, 1230, 664, 344, 20);
    }

    static void rack(Canvas c, double x, double y, double w) {
        c.fill(Canvas.thin(0x1c0c08, 0.35), Shapes.box(x + 8, y + 10, w + 14, 700));
        for (double dx : new double[] {0, w - 14}) c.box(0x4a4444, x + dx, y, 14, 720);
        for (int shelf = 0; shelf < 5; shelf++) {
            double base = y + 112 + shelf * 136;
            c.grain(Shapes.box(x + 14, base - 116, w - 28, 116), 0, base - 40, 0, base - 150, 0x1c0c08, 0.5);
            double step = shelf % 3 == 2 ? 78 : 108;
            for (double dx = 66; dx < w - 40; dx += step) loaf(c, x + dx, base, step * 0.44, shelf % 3);
            c.box(0x8a8078, x - 4, base, w + 8, 11);
            c.box(0xc9bfb0, x - 4, base, w + 8, 3);
        }
        c.box(0x4a4444, x - 6, y - 6, w + 12, 12);
    }

    static void loaf(Canvas c, double x, double base, double r, int kind) {
        int crust = c.pick(0xc9823c, 0xb8702e, 0xd89448);
        double tall = kind == 2 ? r * 1.5 : r * 1.05;
        Path2D pattern = kind == 1
                ? Shapes.blob(-1.1, -0.04, -0.9, -0.62, 0, -0.8, 0.9, -0.62, 1.1, -0.04)
                : Shapes.blob(-1, -0.02, -0.98, -0.6, -0.4, -1.08, 0.4, -1.08, 0.98, -0.6, 1, -0.02);
        Shape bread = Shapes.set(x, base, r, tall, pattern);
        c.paper(crust, bread);
        c.grain(bread, x - r * 0.4, base - tall, x + r * 0.7, base + 6, 0x4f2208, 0.95);
        for (int i = -1; i <= 1; i++) {
            var cut = Shapes.curve(-0.16, -0.42, 0, -0.74, 0.2, Math.abs(i) * 0.1 - 0.86);
            c.stroke(0xf2d9a2, r * 0.14, Shapes.set(x + i * r * 0.5, base, r, tall, cut));
        }
    }

    static void baker(Canvas c, double x) {
        c.fill(0x2f5d7c, Shapes.blob(x - 54, 690, x + 54, 690, x + 70, 900, x - 70, 900));
        c.line(0x2f5d7c, 10, x - 40, 700, x - 30, 636);
        c.line(0x2f5d7c, 10, x + 40, 700, x + 30, 636);
        c.fill(0xfdf8ea, Shapes.round(x - 56, 496, 112, 44, 14));
        c.fill(0xfdf8ea, Shapes.lump(c, x, 466, 74, 44, 0.1));
        c.grain(Shapes.box(x - 80, 410, 170, 120), x, 430, x + 100, 530, 0xb39a78, 0.6);
    }

    static void counter(Canvas c) {
        c.paper(0xd3a468, Shapes.box(-10, 850, 1620, 38));
        c.box(0xecc88c, -10, 850, 1620, 8);
        c.wash(Shapes.box(0, 888, c.width, 190), 0, 888, 0x7d4e28, 0, 1067, 0x3f2412);
        for (int i = 0; i < 7; i++) c.stroke(Canvas.thin(0x2a150a, 0.7), 5, Shapes.box(26 + i * 228, 914, 190, 130));
        for (int i = 0; i < 5; i++) loaf(c, 120 + i * 132, 852, 62, i % 2);
        c.oval(0xf6ead0, 1010, 846, 130, 12);
        c.fill(0xf3dfb4, Shapes.blob(920, 848, 946, 800, 1010, 784, 1076, 800, 1100, 848));
        basket(c, 1330, 852);
    }

    private static void basket(Canvas c, double x, double base) {
        for (int i = 0; i < 6; i++) {
            double dx = -84 + i * 34;
            c.fill(
                    c.pick(0xc9823c, 0xb8702e),
                    Shapes.taper(x + dx, base - 40, 40, x + dx * 1.5 + 10, base - 230 + Math.abs(i - 3) * 18, 22));
            for (int k = 0; k < 4; k++)
                c.line(
                        0xf2d9a2,
                        5,
                        x + dx * (1.1 + k * 0.09) - 8,
                        base - 76 - k * 34,
                        x + dx * (1.12 + k * 0.09) + 10,
                        base - 92 - k * 34);
        }
        c.poly(0x9a6a34, x - 130, base - 96, x + 130, base - 96, x + 106, base, x - 106, base);
        for (int row = 0; row < 6; row++)
            for (int i = 0; i < 12; i++)
                if ((row + i) % 2 == 0)
                    c.box(0xc4924c, x - 118 + row * 3 + i * (20 - row * 0.6), base - 94 + row * 16, 17, 13);
        c.line(0x6d4420, 10, x - 132, base - 96, x + 132, base - 96);
    }

    static void steam(Canvas c) {
        c.soft(7, layer -> {
            for (int i = 0; i < 9; i++) {
                double x = 110 + i * 120 + layer.between(-20, 20);
                for (int k = 0; k < 14; k++) {
                    layer.dot(
                            Canvas.thin(0xfff4dc, 0.13 - k * 0.008),
                            x + Math.sin(k * 0.7 + i) * 22,
                            800 - k * 34,
                            16 + k * 3);
                }
            }
        });
    }
}
