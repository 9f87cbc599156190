package org.masthead.demo;

import java.awt.Font;

/** The bookshop on Tannery Row: one great window, every shelf lit. */
final class BookShop {

    private BookShop() {}

    static void front(Canvas c) {
        c.paper(0x14463f, Shapes.box(140, 150, 1320, 752));
        c.box(0x1c5a50, 140, 150, 1320, 12);
        c.box(0x0f3630, 160, 178, 1280, 96);
        c.box(0xd9a441, 160, 178, 1280, 3);
        c.box(0xd9a441, 160, 271, 1280, 3);
        c.pen.setFont(new Font(Font.SERIF, Font.BOLD, 62));
        c.pen.setPaint(Canvas.ink(0xf3d890));
        c.pen.drawString("THE ROW BOOKSHOP", 462, 247);
        for (double x : new double[] {330, 800, 1270}) {
            c.line(0x0c1a1c, 6, x, 150, x, 120, x, 132);
            c.fill(0x0c1a1c, Shapes.dome(x, 170, 40, 34));
            c.glow(0xffe2a0, 0.6, x, 180, 170);
        }
        for (double x : new double[] {150, 1006, 1420}) c.box(0x1c5a50, x, 286, 22, 614);
        c.box(0x0f3630, 172, 800, 834, 100);
        for (int i = 0; i < 4; i++) c.stroke(0x1c5a50, 4, Shapes.box(192 + i * 204, 816, 182, 68));
    }

    static void inside(Canvas c) {
        var window = Shapes.box(172, 296, 834, 500);
        c.wash(window, 0, 296, 0xffe0a0, 0, 796, 0xe89a48);
        c.inside(window, () -> {
            for (int shelf = 0; shelf < 4; shelf++) shelf(c, 190, 990, 410 + shelf * 96);
            for (double x : new double[] {186, 452, 720, 982}) c.box(0x6d3f1c, x, 296, 14, 420);
            c.glow(0xfff2c8, 0.6, 590, 300, 420);
            for (double x : new double[] {330, 590, 850}) {
                c.line(0x4a2c14, 4, x, 290, x, 338);
                c.fill(0x2f5a50, Shapes.dome(x, 366, 40, 34));
                c.glow(0xfff4d0, 0.8, x, 368, 90);
            }
            Folk.upper(c, 600, 716, 380, 0x2f5d7c);
            c.poly(0xf6ecd4, 556, 640, 600, 652, 644, 640, 644, 686, 600, 698, 556, 686);
            table(c);
        });
        c.stroke(0x0f3630, 10, window);
        c.box(0x0f3630, 586, 296, 7, 120);
        c.poly(Canvas.thin(0xffffff, 0.09), 220, 796, 520, 296, 640, 296, 340, 796);
    }

    private static void shelf(Canvas c, double x0, double x1, double y) {
        for (double x = x0; x < x1; ) {
            double w = c.between(9, 24);
            double h = c.between(50, 78);
            int ink = c.pick(0xb8432f, 0x2f5d7c, 0xd9962e, 0x4c6b46, 0x6d4a73, 0x8a3b3f, 0xf0e0bc, 0x1f3a44, 0xc97a4a);
            c.box(ink, x, y - h, w, h);
            c.box(Canvas.mix(ink, 0xffe2a0, 0.55), x, y - h + 9, w, 4);
            c.box(Canvas.thin(0x1a0c08, 0.3), x + w - 2, y - h, 2, h);
            x += w + (c.chance(0.07) ? 22 : 1);
        }
        c.box(0x6d3f1c, x0 - 20, y, x1 - x0 + 40, 12);
        c.box(0x9a6230, x0 - 20, y, x1 - x0 + 40, 4);
    }

    private static void table(Canvas c) {
        c.box(0x5a3216, 172, 740, 834, 60);
        for (int i = 0; i < 8; i++) {
            double x = 216 + i * 100;
            for (int k = 0; k < 2 + i % 3; k++)
                c.box(
                        c.pick(0xb8432f, 0x2f5d7c, 0xd9962e, 0x4c6b46, 0x8a3b3f),
                        x + c.between(-4, 4),
                        724 - k * 17,
                        74,
                        15);
        }
        cat(c, 880, 738);
    }

    private static void cat(Canvas c, double x, double base) {
        c.fill(
                0x1c1418,
                Shapes.blob(
                        x - 46, base, x - 44, base - 44, x - 10, base - 74, x + 20, base - 84, x + 34, base - 40,
                        x + 38, base));
        c.dot(0x1c1418, x + 16, base - 96, 25);
        c.poly(0x1c1418, x - 4, base - 108, x - 4, base - 136, x + 14, base - 116);
        c.poly(0x1c1418, x + 20, base - 116, x + 36, base - 136, x + 38, base - 106);
        c.stroke(0x1c1418, 11, Shapes.curve(x - 40, base - 6, x - 78, base - 12, x - 84, base - 48));
        for (double dx : new double[] {8, 26}) c.oval(0xf0c84a, x + dx, base - 98, 4.5, 5);
    }

    static void door(Canvas c) {
        c.box(0x1c5a50, 1040, 290, 366, 610);
        c.wash(Shapes.box(1092, 330, 262, 570), 0, 330, 0xffdf9c, 0, 900, 0xd8843c);
        for (int shelf = 0; shelf < 5; shelf++) shelf(c, 1106, 1336, 450 + shelf * 96);
        c.stroke(0x0f3630, 26, Shapes.box(1092, 330, 262, 580));
        c.box(0x0f3630, 1092, 770, 262, 130);
        c.dot(0xe0b040, 1120, 640, 11);
        c.box(0xf6ecd4, 1176, 480, 96, 50);
        c.pen.setFont(new Font(Font.SERIF, Font.BOLD, 30));
        c.pen.setPaint(Canvas.ink(0xb8432f));
        c.pen.drawString("OPEN", 1180, 516);
        c.line(0x4a2c14, 2, 1190, 480, 1224, 446, 1258, 480);
    }
}
