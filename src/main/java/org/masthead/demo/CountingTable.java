package org.masthead.demo;

import java.awt.Font;

/** The table where the ballots are counted, and the steel boxes they came in. */
final class CountingTable {

    private CountingTable() {}

    static void table(Canvas c) {
        c.fill(Canvas.thin(0x2a180c, 0.35), Shapes.box(120, 1006, 1360, 40));
        c.paper(0xe6d9bd, Shapes.poly(150, 720, 1450, 720, 1560, 850, 40, 850));
        c.grain(Shapes.poly(150, 720, 1450, 720, 1560, 850, 40, 850), 800, 700, 800, 900, 0x8a744c, 0.5);
        for (int i = 0; i < 3; i++) stack(c, 410 + i * 290, 770, 8 + i * 5);
        for (int i = 0; i < 4; i++) stack(c, 270 + i * 250, 820, 5 + (i * 7) % 13);
        for (int i = 0; i < 4; i++) c.moved(350 + i * 300, 748, 1, 0.55, c.between(-0.3, 0.3), () -> ballot(c, 0, 0));
        cloth(c);
        c.moved(1210, 826, 1, 0.5, -0.2, () -> ballot(c, 0, 0));
    }

    private static void cloth(Canvas c) {
        for (int i = 0; i < 20; i++) {
            double x = 40 + i * 76;
            int ink = new int[] {0xb8382f, 0xf3ead2, 0x274a6d}[i % 3];
            c.wash(Shapes.box(x, 850, 76, 190), x, 0, ink, x + 76, 0, Canvas.mix(ink, 0x1a0c14, 0.4));
        }
        c.box(0xf3ead2, 40, 848, 1520, 14);
        c.grain(Shapes.box(40, 850, 1520, 190), 0, 880, 0, 1080, 0x1a0c14, 0.7);
    }

    private static void stack(Canvas c, double x, double base, int sheets) {
        for (int i = 0; i < sheets; i++) {
            double dx = c.between(-3, 3);
            double y = base - i * 4.2;
            c.poly(
                    i % 2 == 0 ? 0xfdf9ec : 0xd9cfb8,
                    x - 62 + dx,
                    y - 15,
                    x + 62 + dx,
                    y - 15,
                    x + 74 + dx,
                    y + 15,
                    x - 74 + dx,
                    y + 15);
        }
        double y = base - sheets * 4.2;
        c.poly(0xfffdf4, x - 62, y - 15, x + 62, y - 15, x + 74, y + 15, x - 74, y + 15);
        for (int i = 0; i < 4; i++) {
            c.oval(i == 1 ? 0x1c1c24 : 0x8a8578, x - 46, y - 9 + i * 6, 5, 1.9);
            c.box(0xa8a294, x - 34, y - 10 + i * 6, 60 - i * 8, 2);
        }
        c.poly(0xb8432f, x - 9, y - 15, x + 5, y - 15, x + 6, y + 15, x - 10, y + 15);
    }

    private static void ballot(Canvas c, double x, double y) {
        c.paper(0xfffdf4, Shapes.box(x - 50, y - 66, 100, 132));
        c.box(0x2a2a34, x - 38, y - 54, 76, 9);
        for (int i = 0; i < 5; i++) {
            c.stroke(0x2a2a34, 2, Shapes.oval(x - 32, y - 28 + i * 20, 6, 6));
            c.box(0x9a9488, x - 18, y - 31 + i * 20, 50, 5);
        }
        c.dot(0x2a2a34, x - 32, y - 8, 6);
    }

    static void box(Canvas c, double x, double y, double scale) {
        c.moved(x, y, scale, scale, 0, () -> {
            c.fill(Canvas.thin(0x1a0c08, 0.4), Shapes.oval(120, 404, 160, 22));
            c.wash(Shapes.box(0, 90, 230, 310), 0, 0, 0x6d8290, 230, 0, 0x34444f);
            c.poly(0x8ea2ae, 0, 90, 36, 50, 266, 50, 230, 90);
            c.poly(0x2a3842, 230, 90, 266, 50, 266, 366, 230, 400);
            c.poly(0x11181e, 86, 74, 94, 64, 190, 64, 182, 74);
            c.poly(0xfffdf4, 104, 70, 112, 4, 180, 0, 172, 69);
            c.box(0x8a8578, 122, 22, 40, 5);
            c.box(0x8a8578, 120, 36, 30, 5);
            c.box(0xf3ead2, 20, 168, 190, 66);
            c.pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 34));
            c.pen.setPaint(Canvas.ink(0x274a6d));
            c.pen.drawString("BALLOTS", 29, 213);
            c.fill(0xb8382f, Shapes.round(84, 96, 60, 40, 8));
            c.stroke(0xe0b040, 5, Shapes.oval(114, 100, 14, 18));
            c.grain(Shapes.box(0, 90, 230, 310), 0, 200, 0, 460, 0x0c141a, 0.8);
        });
    }
}
