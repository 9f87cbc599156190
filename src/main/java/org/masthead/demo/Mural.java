package org.masthead.demo;

/** The painted wall on Tannery Row: everything that lives in the Sill, larger than life. */
final class Mural {

    private Mural() {}

    static void paint(Canvas c) {
        int[] bands = {0x5fb3a8, 0x3f9a9c, 0x2a7f8a, 0x1f6678, 0x174f66};
        for (int i = 0; i < 5; i++) wave(c, 210 + i * 126, 26, bands[i]);
        c.dot(0xf6c04a, 1270, 330, 86);
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * i / 6;
            c.line(
                    0xf6c04a,
                    12,
                    1270 + Math.cos(a) * 104,
                    330 + Math.sin(a) * 104,
                    1270 + Math.cos(a) * 140,
                    330 + Math.sin(a) * 140);
        }
        wave(c, 420, 22, Canvas.thin(0x2a7f8a, 0.85));
        Land.reeds(c, -10, 190, 820, 560, 26, 0x8fc46a, 0x5fa060, 0xcfe08a);
        Land.reeds(c, 1440, 1620, 820, 480, 26, 0x8fc46a, 0x5fa060, 0xcfe08a);
        c.moved(250, 800, 0.72, 0.72, 0, () -> Heron.standing(c));
        c.moved(760, 560, 1.5, 1.5, 0, () -> catfish(c));
        c.moved(1170, 650, 1.15, 1.15, -0.12, () -> turtle(c));
        c.moved(640, 724, 0.8, 0.8, 0.1, () -> crayfish(c));
        small(c);
    }

    private static void small(Canvas c) {
        for (int i = 0; i < 7; i++) minnow(c, 980 + i * 56, 440 + i % 3 * 36, c.pick(0xf6c04a, 0xf08a4a, 0xf3ead2));
        for (int i = 0; i < 5; i++) minnow(c, 900 + i * 60, 738 + i % 2 * 26, c.pick(0xf08a4a, 0xf6c04a));
        for (int i = 0; i < 46; i++)
            c.stroke(
                    Canvas.thin(0xeaf6ea, 0.7),
                    3,
                    Shapes.oval(c.between(300, 1400), c.between(440, 780), c.between(4, 13), c.between(4, 13)));
        dragonfly(c, 560, 300);
        dragonfly(c, 1010, 270);
    }

    private static void wave(Canvas c, double y, double swell, int rgb) {
        var xy = new double[74];
        for (int i = 0; i < 35; i++) {
            xy[2 * i] = i * 50 - 50;
            xy[2 * i + 1] = y + Math.sin(i * 0.9 + y) * swell;
        }
        System.arraycopy(new double[] {1700, 900, -60, 900}, 0, xy, 70, 4);
        c.fill(rgb, Shapes.poly(xy));
    }

    private static void catfish(Canvas c) {
        c.fill(0xd8693f, Shapes.blob(150, 0, 210, -62, 226, -50, 196, 0, 230, 56, 212, 66));
        c.fill(
                0xe8854f,
                Shapes.blob(-178, 6, -160, -46, -70, -76, 40, -52, 160, -10, 160, 10, 40, 44, -80, 62, -160, 42));
        c.fill(0xf3dcb0, Shapes.blob(-170, 24, -80, 28, 40, 24, 120, 12, 40, 42, -80, 60, -150, 46));
        c.fill(0xc4502f, Shapes.blob(-40, -72, -6, -122, 14, -110, 10, -60));
        c.fill(0xc4502f, Shapes.blob(-70, 40, -30, 92, -8, 84, -20, 40));
        for (int i = 0; i < 5; i++)
            c.stroke(0xb8482c, 5, Shapes.curve(-30 + i * 34, -50 + i * 8, -18 + i * 34, -14, -32 + i * 34, 22 - i * 2));
        for (double y : new double[] {18, 30}) {
            c.stroke(0x2a2030, 5, Shapes.curve(-168, y, -220, y + 30, -256, y + 8, -280, y + 40));
            c.stroke(0x2a2030, 5, Shapes.curve(-166, y, -196, y + 54, -236, y + 60, -244, y + 96));
        }
        c.dot(0xf9f2dc, -120, -26, 15);
        c.dot(0x1f1a26, -123, -26, 8);
        c.stroke(0x2a2030, 5, Shapes.curve(-178, 14, -152, 24, -128, 20));
    }

    private static void turtle(Canvas c) {
        for (double[] leg : new double[][] {{-70, 50}, {70, 54}, {-84, -20}, {84, -10}})
            c.fill(0x7fa84a, Shapes.lump(c, leg[0], leg[1], 34, 22, 0.1));
        c.fill(0x7fa84a, Shapes.blob(-90, 4, -140, -30, -176, -18, -170, 14, -120, 26));
        c.dot(0x1f1a26, -154, -8, 6);
        c.fill(0x4a6a34, Shapes.blob(-104, 30, -84, -48, 0, -82, 84, -48, 106, 30, 0, 56));
        c.fill(0x9ac05a, Shapes.blob(-44, 16, -38, -30, 0, -54, 38, -30, 44, 16, 0, 30));
        for (double side : new double[] {-1, 1}) {
            c.fill(0x7fa84a, Shapes.blob(side * 56, 20, side * 52, -24, side * 78, -32, side * 94, 16));
            c.line(0xd8e08a, 4, side * 20, -50, side * 40, -66);
        }
        c.stroke(0xd8e08a, 5, Shapes.curve(-104, 30, 0, 56, 106, 30));
    }

    private static void crayfish(Canvas c) {
        int red = 0xd8433a;
        for (int i = 0; i < 5; i++)
            c.fill(
                    Canvas.mix(red, 0x5a1420, i * 0.1),
                    Shapes.lump(c, 20 + i * 30, -i * 3, 30 - i * 2, 30 - i * 3, 0.05));
        for (int i = -1; i <= 1; i++)
            c.fill(0xb8322f, Shapes.blob(156, -12 + i * 8, 200, -22 + i * 34, 206, 0 + i * 30, 160, 0 + i * 6));
        c.fill(red, Shapes.blob(-70, 0, -30, -36, 30, -32, 36, 30, -30, 34));
        for (double side : new double[] {-1, 1}) {
            c.stroke(red, 14, Shapes.curve(-50, side * 20, -100, side * 62, -146, side * 56));
            c.fill(
                    red,
                    Shapes.blob(
                            -136, side * 40, -190, side * 34, -236, side * 60, -186, side * 62, -236, side * 84, -180,
                            side * 92, -140, side * 74));
            for (int i = 0; i < 3; i++)
                c.stroke(
                        0xb8322f,
                        6,
                        Shapes.curve(-16 + i * 24, side * 26, -10 + i * 26, side * 60, -24 + i * 30, side * 78));
            c.stroke(0xf3ead2, 3, Shapes.curve(-68, side * 8, -150, side * 14, -220, side * -4));
            c.dot(0x1f1a26, -62, side * 13, 6);
        }
    }

    private static void minnow(Canvas c, double x, double y, int rgb) {
        c.fill(
                rgb,
                Shapes.blob(
                        x - 24, y, x, y - 10, x + 18, y - 2, x + 34, y - 11, x + 32, y + 11, x + 18, y + 3, x, y + 9));
        c.dot(0x1f1a26, x - 14, y - 2, 2.5);
    }

    private static void dragonfly(Canvas c, double x, double y) {
        for (double side : new double[] {-1, 1}) {
            c.fill(
                    Canvas.thin(0xf3ead2, 0.85),
                    Shapes.blob(x, y, x + side * 50, y - 34, x + side * 84, y - 26, x + side * 50, y - 6));
            c.fill(
                    Canvas.thin(0xf3ead2, 0.85),
                    Shapes.blob(x, y + 6, x + side * 46, y + 12, x + side * 72, y + 28, x + side * 40, y + 26));
        }
        c.line(0x7a2f5c, 9, x, y - 12, x + 4, y + 74);
        c.dot(0x7a2f5c, x, y - 18, 11);
    }

    static void painter(Canvas c, double x, double base) {
        for (double side : new double[] {-50, 50}) c.line(0xd9b46a, 9, x + side, base, x + side * 0.5, base - 330);
        for (int i = 0; i < 7; i++)
            c.line(0xd9b46a, 6, x - 46 + i * 3, base - 40 - i * 44, x + 46 - i * 3, base - 40 - i * 44);
        Folk.standing(c, x, base - 140, 240, 0xf0e6d2);
        c.line(0xa8714a, 13, x + 30, base - 270, x + 70, base - 330);
        c.line(0x6d4a2c, 5, x + 66, base - 322, x + 86, base - 366);
        c.line(0xf08a4a, 10, x + 84, base - 362, x + 92, base - 382);
        for (int i = 0; i < 4; i++) {
            c.box(0xb9bcc0, x + 90 + i * 46, base - 34, 36, 40);
            c.oval(new int[] {0xf08a4a, 0xf6c04a, 0x2a7f8a, 0xd8433a}[i], x + 108 + i * 46, base - 34, 18, 6);
        }
    }

    static void bicycle(Canvas c, double x, double base) {
        for (double dx : new double[] {-70, 70}) {
            c.stroke(0x1f1c22, 6, Shapes.oval(x + dx, base - 48, 46, 46));
            for (int i = 0; i < 6; i++)
                c.line(
                        Canvas.thin(0x1f1c22, 0.6),
                        1.2,
                        x + dx,
                        base - 48,
                        x + dx + Math.cos(i) * 45,
                        base - 48 + Math.sin(i) * 45);
        }
        c.line(0xe0a83c, 7, x - 70, base - 48, x - 30, base - 112, x + 48, base - 112, x, base - 48, x - 70, base - 48);
        c.line(0xe0a83c, 7, x - 36, base - 126, x, base - 48);
        c.line(0xe0a83c, 7, x + 70, base - 48, x + 42, base - 140);
        c.line(0x1f1c22, 6, x + 42, base - 140, x + 22, base - 146);
        c.fill(0x1f1c22, Shapes.round(x - 62, base - 136, 46, 11, 10));
    }
}
