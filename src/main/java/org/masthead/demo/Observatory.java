package org.masthead.demo;

import java.awt.geom.Path2D;

/** The college's small dome on its hill. */
final class Observatory {

    private Observatory() {}

    static void galaxy(Canvas c) {
        c.soft(10, layer -> {
            for (int i = 0; i < 260; i++) {
                double t = layer.dice.nextDouble();
                double off = layer.dice.nextGaussian() * 70;
                int ink = layer.pick(0x8fa0e0, 0xb48ac8, 0xd9c0d8, 0x6d84d0);
                double r = layer.between(20, 70);
                layer.oval(Canvas.thin(ink, 0.07), 150 + t * 900 + off, 820 - t * 900 + off * 0.6, r * 1.3, r);
            }
        });
        for (int i = 0; i < 1300; i++) {
            double t = c.dice.nextDouble();
            double off = c.dice.nextGaussian() * 64;
            c.dot(
                    Canvas.thin(0xffffff, c.between(0.15, 0.75)),
                    150 + t * 900 + off,
                    820 - t * 900 + off * 0.6,
                    c.between(0.4, 1.1));
        }
    }

    static void hill(Canvas c) {
        var hill = new Path2D.Double();
        hill.moveTo(-10, 1080);
        hill.lineTo(-10, 990);
        hill.curveTo(300, 960, 520, 800, 900, 770);
        hill.curveTo(1220, 760, 1400, 880, 1610, 960);
        hill.lineTo(1610, 1080);
        hill.closePath();
        c.wash(hill, 0, 770, 0x1c2a4c, 0, 1067, 0x0a1024);
        c.grain(hill, 900, 1000, 900, 760, 0x44558a, 0.4);
        var path = Shapes.curve(900, 776, 820, 850, 860, 930, 700, 1080);
        c.stroke(Canvas.thin(0x7d7898, 0.5), 26, path);
    }

    static void building(Canvas c, double x, double base) {
        var wall = Walls.front(c, 0x5a4a6a, x - 190, base - 170, 380, 190);
        Walls.bricks(c, wall, 12, 0x5a4a6a, 0.35);
        c.box(0x8a7a94, x - 204, base - 186, 408, 20);
        for (double dx : new double[] {-140, -70, 90})
            Walls.arched(c, x + dx, base - 130, 40, 96, true, 0x1c2444, 0x8a7a94);
        c.fill(0x8a7a94, Shapes.arch(x - 12, base - 120, 72, 140));
        c.fill(0xffd48a, Shapes.arch(x - 4, base - 110, 56, 130));
        c.glow(0xffd48a, 0.5, x + 24, base - 30, 190);
        c.box(0x6d6482, x - 172, base - 216, 344, 32);
        var dome = Shapes.dome(x, base - 214, 172, 180);
        c.fill(0xb9bccb, dome);
        for (int i = -3; i <= 3; i++)
            c.stroke(
                    Canvas.thin(0x4a5072, 0.6),
                    2.5,
                    Shapes.curve(x + i * 50, base - 214, x + i * 43, base - 300, x + i * 18, base - 386));
        c.grain(dome, x - 120, base - 340, x + 190, base - 200, 0x23284c, 0.95);
        slit(c, x, base);
        c.box(0x8a8ea2, x - 182, base - 222, 364, 12);
    }

    private static void slit(Canvas c, double x, double base) {
        var pattern = Shapes.blob(-74, -226, -86, -300, -50, -384, -18, -388, -36, -300, -30, -226);
        var slit = Shapes.set(x, base, 1, 1, pattern);
        c.fill(0x14182e, slit);
        c.glow(0xff9a5a, 0.55, x - 56, base - 260, 70);
        c.fill(0xd9dce6, Shapes.taper(x - 50, base - 240, 22, x - 112, base - 396, 36));
        c.fill(0x8a8fa6, Shapes.taper(x - 44, base - 240, 8, x - 101, base - 396, 12));
        c.line(0x14182e, 5, x - 130, base - 390, x - 94, base - 402);
        c.poly(
                Canvas.thin(0xcfe0ff, 0.06),
                x - 128,
                base - 390,
                x - 96,
                base - 402,
                x - 300,
                base - 1000,
                x - 480,
                base - 930);
    }
}
