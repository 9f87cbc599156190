package org.masthead.demo;

import java.awt.Font;

/** St. Brannoc's: two towers, an emergency door, an ambulance. */
final class Hospital {

    private Hospital() {}

    static void towers(Canvas c) {
        var main = Walls.front(c, 0x2f4266, 480, 210, 520, 640);
        Walls.windows(c, 496, 230, 488, 520, 10, 11, 0.58, 0x1a2743);
        c.box(0x3c5278, 472, 196, 536, 20);
        c.box(0x22324f, 600, 150, 150, 50);
        c.grain(main, 0, 300, 0, 900, 0x0a1228, 0.4);
        Walls.front(c, 0x3a4f74, 1000, 400, 420, 450);
        Walls.windows(c, 1014, 420, 392, 330, 9, 7, 0.5, 0x1a2743);
        c.box(0x4a6088, 992, 388, 436, 16);
        Walls.front(c, 0x2a3b5c, 190, 520, 300, 330);
        Walls.windows(c, 202, 536, 276, 230, 6, 5, 0.62, 0x1a2743);
        c.box(0x3c5278, 184, 510, 310, 14);
        sign(c);
        entrance(c);
    }

    private static void sign(Canvas c) {
        c.glow(0xff5a4a, 0.75, 926, 290, 190);
        c.fill(0xd83a2e, Shapes.round(872, 238, 108, 108, 12));
        c.box(0xfff4e8, 912, 254, 28, 76);
        c.box(0xfff4e8, 888, 278, 76, 28);
        c.pen.setFont(new Font(Font.SERIF, Font.BOLD, 44));
        c.pen.setPaint(Canvas.ink(0xfff0cc));
        c.box(0x22324f, 1036, 338, 350, 50);
        c.pen.setPaint(Canvas.ink(0xfff0cc));
        c.pen.drawString("ST. BRANNOC’S", 1042, 380);
    }

    private static void entrance(Canvas c) {
        c.box(0xffdf9c, 760, 738, 460, 112);
        for (int i = 0; i < 9; i++) c.box(0x3a4a60, 760 + i * 57, 738, 6, 112);
        c.box(0x3a4a60, 760, 780, 460, 5);
        c.glow(0xffe2a4, 0.7, 990, 800, 300);
        c.box(0xb83228, 730, 694, 520, 46);
        c.box(0x7d1f1c, 730, 736, 520, 6);
        c.pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 32));
        c.pen.setPaint(Canvas.ink(0xffffff));
        c.pen.drawString("EMERGENCY", 876, 729);
        for (double x : new double[] {742, 1226}) c.box(0x8a94a8, x, 740, 12, 110);
    }

    static void ambulance(Canvas c, double x, double base) {
        c.oval(Canvas.thin(0x02040a, 0.6), x + 130, base + 2, 210, 12);
        c.glow(0xff4a3a, 0.7, x + 60, base - 172, 120);
        c.fill(0xeeeae0, Shapes.round(x - 20, base - 160, 250, 138, 14));
        var cab = Shapes.poly(226, -128, 276, -128, 318, -80, 330, -74, 330, -22, 226, -22);
        c.fill(0xeeeae0, Shapes.set(x, base, 1, 1, cab));
        c.fill(0x2c4458, Shapes.poly(x + 240, base - 118, x + 272, base - 118, x + 304, base - 80, x + 240, base - 80));
        c.box(0xd83a2e, x - 20, base - 74, 350, 16);
        c.box(0xd8d2c4, x - 20, base - 40, 350, 18);
        c.box(0xd83a2e, x + 88, base - 142, 16, 52);
        c.box(0xd83a2e, x + 70, base - 124, 52, 16);
        c.fill(0x2c4458, Shapes.round(x + 150, base - 142, 54, 40, 6));
        c.fill(0xff6a52, Shapes.round(x + 40, base - 174, 44, 16, 6));
        c.fill(0x6aa6ff, Shapes.round(x + 180, base - 174, 40, 16, 6));
        for (double wx : new double[] {x + 44, x + 266}) {
            c.dot(0x0d0f16, wx, base - 20, 27);
            c.dot(0x8a8e98, wx, base - 20, 11);
        }
        c.dot(0xfff6da, x + 326, base - 56, 8);
        c.glow(0xfff0c8, 0.8, x + 340, base - 56, 110);
    }
}
