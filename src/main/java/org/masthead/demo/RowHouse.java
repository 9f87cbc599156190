package org.masthead.demo;

/** One painted house in a row: cornice, sashes, door, stoop. */
final class RowHouse {

    private RowHouse() {}

    static void draw(Canvas c, double x, double base, double w, double h, int paint, int number) {
        double top = base - h;
        c.box(0x7d4a3a, x + w * 0.72, top - 64, 34, 70);
        c.box(0x5a342c, x + w * 0.72 - 5, top - 70, 44, 12);
        var wall = Walls.front(c, paint, x, top, w, h + 60);
        for (double y = top + 16; y < base; y += 13) c.line(Canvas.thin(0x000000, 0.08), 1.6, x, y, x + w, y);
        int trim = 0xf3ead2;
        cornice(c, x, top, w, Canvas.mix(paint, 0x1a1420, 0.35), trim);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 2; i++)
                window(c, x + w * (0.16 + i * 0.42), top + 60 + row * 160, w * 0.26, trim, number + i + row);
        }
        window(c, x + w * 0.14, base - 150, w * 0.3, trim, number);
        door(c, x + w * 0.6, base, w * 0.27, c.pick(0x6d2a2a, 0x244a3c, 0x2b3346, 0x7d5a2a), trim);
        c.box(Canvas.thin(0x1a1018, 0.35), x + w - 5, top, 5, h);
        c.grain(wall, 0, base - 100, 0, base + 80, 0x2a1a24, 0.5);
        if (number % 3 == 1) Land.shrub(c, x + w * 0.28, base + 10, 30, 0x2f5234, 0x7da055);
    }

    private static void cornice(Canvas c, double x, double top, double w, int dark, int trim) {
        c.box(dark, x - 4, top - 8, w + 8, 40);
        c.box(trim, x - 8, top - 16, w + 16, 14);
        for (double dx = 8; dx < w - 8; dx += 24) c.box(trim, x + dx, top, 10, 20);
        c.box(trim, x - 2, top + 30, w + 4, 6);
    }

    private static void window(Canvas c, double x, double y, double w, int trim, int turn) {
        Walls.sash(c, x, y, w, 102, turn % 5 == 2, 0x3d5868, trim);
        if (turn % 2 == 0) {
            c.fill(Canvas.thin(0xf7f0dc, 0.8), Shapes.poly(x, y, x + w * 0.4, y, x + w * 0.14, y + 96, x, y + 96));
            c.fill(
                    Canvas.thin(0xf7f0dc, 0.8),
                    Shapes.poly(x + w, y, x + w * 0.6, y, x + w * 0.86, y + 96, x + w, y + 96));
        }
        if (turn % 4 == 1) {
            c.box(0x8a5a3a, x - 4, y + 104, w + 8, 14);
            for (double dx = 0; dx < w; dx += 9)
                c.dot(c.pick(0xd8432f, 0xf2b134, 0xf3e6da, 0x5f8f4c), x + dx + 2, y + 102, 6);
        }
    }

    private static void door(Canvas c, double x, double base, double w, int paint, int trim) {
        c.box(trim, x - 9, base - 196, w + 18, 196);
        c.poly(trim, x - 16, base - 194, x + w / 2, base - 222, x + w + 16, base - 194);
        c.box(0xffd890, x, base - 186, w, 26);
        c.box(paint, x, base - 154, w, 154);
        for (int i = 0; i < 2; i++)
            for (int k = 0; k < 2; k++)
                c.box(Canvas.mix(paint, 0xffffff, 0.16), x + 6 + i * w * 0.48, base - 142 + k * 66, w * 0.34, 52);
        c.dot(0xe0b040, x + w - 8, base - 74, 4);
        for (int i = 0; i < 3; i++) {
            c.box(0xcfc2a8, x - 14 - i * 7, base + i * 13, w + 28 + i * 14, 13);
            c.box(0x8f8470, x - 14 - i * 7, base + 8 + i * 13, w + 28 + i * 14, 5);
        }
        c.line(0x1c1a20, 4, x + w + 14, base - 50, x + w + 34, base + 2, x + w + 34, base + 38);
        c.line(0x1c1a20, 4, x + w + 14, base - 50, x + w + 14, base);
    }
}
