package org.masthead.demo;

/** City Hall on the Green: brick, arches, a clock tower. */
final class CityHall {

    private CityHall() {}

    static void front(Canvas c, double x, double base, double scale, boolean lit) {
        c.moved(x, base, scale, scale, 0, () -> {
            tower(c, lit);
            body(c, lit);
            door(c, lit);
        });
    }

    private static void body(Canvas c, boolean lit) {
        var wall = Walls.front(c, 0x8c4a3c, -470, -330, 940, 330);
        Walls.bricks(c, wall, 11, 0x8c4a3c, 0.4);
        c.fill(0x33384a, Shapes.poly(-500, -330, -430, -420, 430, -420, 500, -330));
        c.grain(Shapes.poly(-500, -330, -430, -420, 430, -420, 500, -330), 0, -420, 0, -320, 0x10142a, 0.7);
        c.box(0xd8c3a0, -492, -340, 984, 16);
        for (int i = 0; i < 10; i++) {
            if (i == 4 || i == 5) continue;
            double wx = -436 + i * 91;
            Walls.arched(c, wx, -296, 50, 116, lit && c.chance(0.75), 0x3a4a60, 0xd8c3a0);
            Walls.sash(c, wx + 3, -132, 44, 88, lit && c.chance(0.5), 0x3a4a60, 0xd8c3a0);
        }
        c.box(0xc9b08c, -470, -164, 940, 9);
        c.box(0x6d6a70, -476, -20, 952, 22);
        for (double dx : new double[] {-330, 330}) {
            c.poly(0x8c4a3c, dx - 58, -380, dx, -450, dx + 58, -380, dx + 58, -338, dx - 58, -338);
            c.poly(0xd8c3a0, dx - 66, -378, dx, -460, dx + 66, -378, dx + 54, -378, dx, -444, dx - 54, -378);
            c.dot(lit ? 0xffd88a : 0x3a4a60, dx, -384, 18);
        }
    }

    private static void tower(Canvas c, boolean lit) {
        var shaft = Walls.front(c, 0x9a5443, -92, -600, 184, 600);
        Walls.bricks(c, shaft, 11, 0x9a5443, 0.4);
        c.box(0xd8c3a0, -104, -612, 208, 18);
        c.box(0xd8c3a0, -100, -440, 200, 12);
        if (lit) c.glow(0xffe6b0, 0.6, 0, -526, 150);
        Walls.clock(c, 0, -526, 54, lit ? 0xfff0c8 : 0xf0e8d4, 0x2a2028);
        c.box(0x9a5443, -70, -690, 140, 80);
        for (int i = 0; i < 3; i++) c.fill(lit ? 0xffcf7c : 0x33384a, Shapes.arch(-54 + i * 39, -676, 28, 66));
        c.box(0xd8c3a0, -80, -702, 160, 14);
        c.fill(0x4f7f78, Shapes.poly(-76, -702, -30, -770, -8, -850, 8, -850, 30, -770, 76, -702));
        c.grain(Shapes.poly(-76, -702, 0, -850, 76, -702), -40, 0, 60, 0, 0x16303a, 0.8);
        c.line(0xd9b25a, 4, 0, -850, 0, -896);
        c.dot(0xd9b25a, 0, -862, 7);
        c.poly(0xd9b25a, 0, -892, 28, -886, 0, -878);
    }

    private static void door(Canvas c, boolean lit) {
        c.box(0xd8c3a0, -88, -226, 176, 226);
        c.fill(0x8c4a3c, Shapes.arch(-72, -214, 144, 214));
        c.fill(lit ? 0xffd084 : 0x3a2c2c, Shapes.arch(-54, -190, 108, 190));
        if (lit) c.glow(0xffd69a, 0.7, 0, -100, 170);
        c.box(0x3a2420, -40, -128, 36, 128);
        c.box(0x3a2420, 4, -128, 36, 128);
        Walls.steps(c, 0, 0, 96, 46, 3, 10, 0xcdbca0, 0x7d7268);
    }
}
