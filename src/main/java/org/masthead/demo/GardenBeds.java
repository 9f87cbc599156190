package org.masthead.demo;

/** The community garden: raised beds, a greenhouse, sunflowers, gardeners. */
final class GardenBeds {

    private GardenBeds() {}

    static void fence(Canvas c, double base) {
        for (double x = 0; x < 1600; x += 26)
            c.poly(0xf0e6cc, x, base, x, base - 46, x + 8, base - 56, x + 16, base - 46, x + 16, base);
        c.box(0xd9ccac, 0, base - 36, 1600, 7);
        c.box(0xd9ccac, 0, base - 14, 1600, 7);
    }

    static void greenhouse(Canvas c) {
        var glass = Shapes.poly(90, 740, 90, 500, 320, 370, 550, 500, 550, 740);
        c.wash(glass, 90, 370, Canvas.thin(0xeaf6f0, 0.85), 550, 740, Canvas.thin(0x9cc8c0, 0.85));
        c.inside(glass, () -> {
            for (int i = 0; i < 9; i++) Land.shrub(c, 120 + i * 52, 744, c.between(34, 64), 0x3f7a4a, 0x8fbf6a);
            for (int i = 0; i < 16; i++) c.dot(c.pick(0xd8432f, 0xe87a3a), c.between(110, 530), c.between(680, 734), 7);
        });
        c.poly(Canvas.thin(0xffffff, 0.35), 120, 740, 250, 420, 310, 380, 190, 740);
        for (int i = 0; i <= 6; i++) {
            double x = 90 + i * 76.6;
            double top = 500 - (230 - Math.abs(x - 320)) * 0.565;
            c.line(0x2f5a50, i % 6 == 0 ? 9 : 4, x, 740, x, top);
        }
        c.line(0x2f5a50, 9, 84, 503, 320, 368, 556, 503);
        for (double y : new double[] {500, 620}) c.line(0x2f5a50, 4, 90, y, 550, y);
        c.line(0x2f5a50, 6, 270, 740, 270, 580, 370, 580, 370, 740);
        c.box(0xa8604a, 84, 732, 472, 20);
    }

    static void beds(Canvas c) {
        bed(c, 640, 720, 360, 54, 0);
        bed(c, 1070, 720, 400, 54, 1);
        bed(c, 560, 836, 450, 74, 2);
        bed(c, 1090, 836, 480, 74, 3);
        bed(c, -60, 980, 620, 96, 4);
        bed(c, 700, 990, 560, 96, 5);
        for (int i = 0; i < 5; i++) sunflower(c, 1350 + i * 56, 1070, c.between(330, 460));
        for (int i = 0; i < 3; i++) sunflower(c, 22 + i * 34, 900, c.between(230, 300));
    }

    private static void bed(Canvas c, double x, double y, double w, double h, int crop) {
        c.fill(Canvas.thin(0x1f2f14, 0.35), Shapes.box(x + 12, y + 10, w + 6, h));
        c.poly(0x4a3222, x + 16, y - h * 0.5, x + w - 16, y - h * 0.5, x + w, y, x, y);
        double size = h * 0.42;
        for (int row = 0; row < 2; row++) {
            for (double dx = size; dx < w - size * 0.6; dx += size * 1.25)
                plant(c, x + dx + row * size * 0.4, y - h * 0.24 + row * h * 0.24, size, crop);
        }
        var board = Shapes.box(x, y, w, h * 0.5);
        c.paper(0xb3814e, board);
        c.grain(board, 0, y, 0, y + h * 0.6, 0x4a2c14, 0.8);
        c.box(0x8a5f38, x, y + h * 0.24, w, 3);
    }

    private static void plant(Canvas c, double x, double y, double size, int crop) {
        switch (crop) {
            case 0, 4 -> cabbage(c, x, y, size);
            case 1, 5 -> tomato(c, x, y, size);
            default -> carrot(c, x, y, size, crop);
        }
    }

    private static void cabbage(Canvas c, double x, double y, double size) {
        for (int i = 0; i < 4; i++) {
            double r = size * (0.62 - i * 0.13);
            c.fill(
                    Canvas.mix(0x3f7f4a, 0xc9e08f, i / 3.0),
                    Shapes.lump(c, x, y - size * 0.3 - i * 2, r, r * 0.72, 0.12));
        }
    }

    private static void tomato(Canvas c, double x, double y, double size) {
        c.line(0x8a6a44, 3, x, y, x, y - size * 2.5);
        for (int i = 0; i < 7; i++) {
            double r = size * 0.34;
            c.fill(
                    c.pick(0x3f7a3c, 0x5f9a48, 0x2f6a38),
                    Shapes.lump(c, x + c.between(-0.5, 0.5) * size, y - c.between(0.3, 2.2) * size, r, r * 0.8, 0.2));
        }
        for (int i = 0; i < 4; i++)
            c.dot(
                    c.pick(0xd8382c, 0xe8602f),
                    x + c.between(-0.5, 0.5) * size,
                    y - c.between(0.3, 1.8) * size,
                    size * 0.15);
    }

    private static void carrot(Canvas c, double x, double y, double size, int crop) {
        for (int i = 0; i < 7; i++) {
            double lean = (i - 3) * size * 0.2;
            c.stroke(
                    c.pick(0x4f8f3c, 0x6fae4c, 0x3a7a38),
                    3,
                    Shapes.curve(x, y, x + lean * 0.5, y - size * 0.6, x + lean, y - size * c.between(0.7, 1.15)));
        }
        if (crop == 3)
            for (int i = 0; i < 3; i++)
                c.dot(
                        c.pick(0xe86a8a, 0xf2b134, 0xd8554f),
                        x + c.between(-0.5, 0.5) * size,
                        y - c.between(0.6, 1.1) * size,
                        size * 0.16);
    }

    private static void sunflower(Canvas c, double x, double base, double tall) {
        c.stroke(0x4f8038, 9, Shapes.curve(x, base, x - 8, base - tall * 0.5, x + 4, base - tall));
        for (double t : new double[] {0.3, 0.5, 0.68}) {
            c.fill(0x5f9a44, Shapes.set(x, base - tall * t, 1, 1, Shapes.blob(0, 0, 30, -24, 62, -6, 30, 8)));
            c.fill(0x4f8a3c, Shapes.set(x, base - tall * t, 1, 1, Shapes.blob(0, 14, -30, -10, -58, 8, -28, 20)));
        }
        for (int i = 0; i < 18; i++) {
            double a = Math.PI * i / 9;
            var petal = Shapes.blob(14, 0, 36, -9, 54, 0, 36, 9);
            c.moved(x + 4, base - tall, 1, 1, a, () -> c.fill(c.pick(0xf2b928, 0xf6cf4a, 0xe0a01e), petal));
        }
        c.dot(0x5a3418, x + 4, base - tall, 25);
        var seeds = Shapes.oval(x + 4, base - tall, 25, 25);
        c.grain(seeds, x - 10, base - tall - 10, x + 28, base - tall + 24, 0x24120a, 0.9);
    }

    static void gardeners(Canvas c) {
        Folk.standing(c, 1030, 930, 250, 0x3f6f8a);
        hat(c, 1030, 930 - 250 * 0.96, 34);
        can(c, 1088, 838);
        Folk.standing(c, 610, 780, 170, 0xc4553b);
        hat(c, 610, 780 - 170 * 0.96, 24);
    }

    private static void hat(Canvas c, double x, double y, double r) {
        c.oval(0xe3c27a, x, y, r * 1.25, r * 0.36);
        c.fill(0xd9b566, Shapes.dome(x, y, r * 0.66, r * 0.8));
        c.box(0xa8432f, x - r * 0.66, y - r * 0.2, r * 1.32, r * 0.18);
    }

    private static void can(Canvas c, double x, double y) {
        c.fill(0x4f7f86, Shapes.poly(x - 20, y - 24, x + 20, y - 24, x + 24, y + 22, x - 24, y + 22));
        c.line(0x4f7f86, 7, x + 22, y + 8, x + 62, y - 22);
        c.stroke(0x4f7f86, 5, Shapes.curve(x - 16, y - 24, x - 34, y - 34, x - 34, y, x - 22, y + 10));
        for (int i = 0; i < 16; i++)
            c.line(
                    Canvas.thin(0xd9f0f6, 0.9),
                    2,
                    x + 64 + i * 2,
                    y - 20 + i % 4 * 4,
                    x + 74 + i * 3.4,
                    y + 26 + i % 5 * 10);
    }
}
