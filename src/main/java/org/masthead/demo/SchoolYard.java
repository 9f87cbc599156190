package org.masthead.demo;

/** The yard before the school: grass, leaves, the bus, bare trees. */
final class SchoolYard {

    private SchoolYard() {}

    static void ground(Canvas c) {
        c.wash(Shapes.box(0, 858, c.width, 210), 0, 858, 0xa9a068, 0, 1067, 0x6d6f48);
        var walk = Shapes.poly(700, 904, 900, 904, 960, 984, 640, 984);
        c.fill(0xd3c8b2, walk);
        c.wash(Shapes.box(0, 980, c.width, 90), 0, 980, 0x6d6a68, 0, 1067, 0x4a474a);
        c.box(0xcfc5b0, 0, 972, c.width, 12);
        Walls.flag(c, 1010, 900, 520, 0x8f9498);
        Land.bare(c, 110, 940, 760, 0x3a2c2a);
        Land.bare(c, 470, 930, 560, 0x4d3a34);
        Land.bare(c, 1200, 930, 600, 0x4d3a34);
        Land.bare(c, 1530, 945, 800, 0x3a2c2a);
        leaves(c);
        Folk.standing(c, 690, 950, 108, 0x2f5d7c);
        Folk.standing(c, 742, 944, 80, 0xd9962e);
        Folk.standing(c, 850, 948, 82, 0xb8432f);
        Folk.standing(c, 892, 950, 74, 0x4c6b46);
        bus(c, 1180, 1036);
    }

    private static void leaves(Canvas c) {
        for (int i = 0; i < 420; i++) {
            double y = c.between(868, 972);
            c.oval(
                    c.pick(0xc9662b, 0xdd9434, 0x8f3a22, 0xe3b44a),
                    c.between(0, 1600),
                    y,
                    c.between(3, 7),
                    c.between(1.5, 3.5));
        }
        for (int i = 0; i < 26; i++) c.oval(c.pick(0xc9662b, 0xdd9434), c.between(0, 1600), c.between(520, 860), 5, 3);
    }

    private static void bus(Canvas c, double x, double base) {
        c.oval(Canvas.thin(0x1a181c, 0.5), x + 150, base + 2, 250, 12);
        var body = Shapes.round(x - 60, base - 172, 400, 150, 26);
        c.paper(0xeeb12e, body);
        var hood = Shapes.blob(
                x - 54, base - 92, x - 96, base - 92, x - 118, base - 74, x - 118, base - 24, x - 50, base - 24);
        c.fill(0xeeb12e, hood);
        for (int i = 0; i < 6; i++) c.fill(0x38505c, Shapes.round(x + 8 + i * 54, base - 152, 42, 44, 8));
        c.fill(0x38505c, Shapes.poly(x - 56, base - 150, x - 12, base - 150, x - 12, base - 98, x - 56, base - 98));
        for (int i = 0; i < 5; i++) c.fill(0x6d4a30, Shapes.dome(x + 30 + i * 54, base - 108, 10, 20));
        for (double y : new double[] {94, 76, 40}) c.box(0x241f1c, x - 58, base - y, 396, 4);
        c.grain(body, 0, base - 120, 0, base - 10, 0x8a4a10, 0.75);
        for (double wx : new double[] {x - 70, x + 252}) {
            c.dot(0x1c1a1c, wx, base - 22, 32);
            c.dot(0x9a9692, wx, base - 22, 14);
        }
        c.dot(0xfff0c0, x - 112, base - 62, 9);
        c.poly(
                0xb8382c, x + 300, base - 88, x + 316, base - 96, x + 332, base - 88, x + 332, base - 70, x + 316,
                base - 62, x + 300, base - 70);
    }
}
