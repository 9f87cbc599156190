package org.masthead.demo;

import java.awt.Font;

/** Rooms where Averley works: the counting table, the bakery, and the desk with the Form 12 report. */
final class RoomScenes {

    private RoomScenes() {}

    static void ballots(Canvas c) {
        Air.sky(c, 700, 0xd9cdb0, 0xe6dcc2, 0xd3c6a8);
        c.box(0x3f6f7c, 0, 470, c.width, 150);
        c.box(0xf0e6cc, 0, 462, c.width, 10);
        for (int i = 0; i < 5; i++) gymWindow(c, 90 + i * 300);
        c.wash(Shapes.box(0, 620, c.width, 450), 0, 620, 0xc99a5c, 0, 1067, 0x8a5f34);
        for (int i = -12; i <= 12; i++) c.line(Canvas.thin(0x5a3a1c, 0.35), 2, 800 + i * 90, 620, 800 + i * 190, 1067);
        c.stroke(Canvas.thin(0xf3ead2, 0.8), 8, Shapes.curve(-20, 700, 400, 668, 800, 660, 1200, 668, 1620, 700));
        int[] coats = {0x2f5d7c, 0xb8432f, 0x4c6b46, 0xd9962e};
        for (int i = 0; i < 4; i++) Folk.upper(c, 330 + i * 310, 742, 470, coats[i]);
        CountingTable.table(c);
        CountingTable.box(c, 40, 650, 0.9);
        CountingTable.box(c, 1330, 640, 1);
        c.grain(c.all(), 0, 600, 0, 1250, 0x3a2414, 0.3);
        Air.press(c, 0.32, 12);
    }

    private static void gymWindow(Canvas c, double x) {
        c.wash(Shapes.box(x, 60, 210, 250), 0, 60, 0x9cc4d0, 0, 310, 0xf3e9c8);
        for (int i = 0; i <= 4; i++) c.box(0x7d7468, x + i * 52.5 - 3, 60, 6, 250);
        for (int i = 0; i <= 3; i++) c.box(0x7d7468, x, 60 + i * 83 - 3, 210, 6);
        c.box(0xb3a68a, x - 10, 310, 230, 14);
        c.poly(Canvas.thin(0xfff4cf, 0.3), x, 60, x + 210, 60, x + 60, 620, x - 150, 620);
    }

    static void bakery(Canvas c) {
        Air.sky(c, 1067, 0x4a2a1e, 0x7d4826, 0x9a5c2e);
        var tiles = Shapes.box(0, 0, 1600, 760);
        for (int row = 0; row < 15; row++)
            for (int i = 0; i < 25; i++) {
                c.box(Canvas.mix(0xd9b98a, 0x9a6a3c, c.between(0.1, 0.5)), i * 66 - (row % 2) * 33, row * 52, 63, 49);
            }
        c.grain(tiles, 800, 400, 0, 0, 0x3a1c10, 0.4);
        c.wash(tiles, 1150, 0, 0x01ffb060, 1600, 0, Canvas.thin(0x3a1c10, 0.4));
        BreadRacks.oven(c);
        BreadRacks.rack(c, 60, 150, 470);
        BreadRacks.rack(c, 580, 150, 350);
        c.wash(Shapes.box(0, 860, c.width, 210), 0, 860, 0xb98a54, 0, 1067, 0x6d4424);
        Folk.upper(c, 1010, 900, 640, 0xf3ead2);
        BreadRacks.baker(c, 1010);
        BreadRacks.counter(c);
        BreadRacks.steam(c);
        lamps(c);
        Air.bloom(c, 200, 0.45);
        Air.press(c, 0.44, 12);
    }

    private static void lamps(Canvas c) {
        for (double x : new double[] {300, 780, 1240}) {
            c.line(0x241410, 5, x, -10, x, 70);
            c.fill(0x244a3c, Shapes.dome(x, 118, 70, 52));
            c.glow(0xffe0a0, 0.7, x, 124, 230);
            c.oval(0xfff4d2, x, 118, 26, 9);
        }
    }

    static void document(Canvas c) {
        c.wash(c.all(), 0, 0, 0x4a2f22, 1600, 1067, 0x2a1a14);
        for (int i = 0; i < 90; i++) {
            double y = c.between(0, 1067);
            c.stroke(
                    Canvas.thin(c.pick(0x1a0e0a, 0x7d5438), 0.3),
                    c.between(0.8, 3),
                    Shapes.curve(
                            -10,
                            y,
                            500,
                            y + c.between(-14, 14),
                            1100,
                            y + c.between(-14, 14),
                            1610,
                            y + c.between(-20, 20)));
        }
        c.moved(880, 560, 1, 1, 0.05, () -> c.paper(0xd9cfb8, Shapes.box(-470, -620, 940, 1240)));
        c.moved(800, 560, 1, 1, -0.025, () -> FormTwelve.page(c));
        FormTwelve.pen(c);
        FormTwelve.coffee(c, 150, 210);
        c.grain(c.all(), 700, 500, 1750, 1200, 0x140a08, 0.6);
        Air.press(c, 0.5, 14);
    }

    static Font type(int style, int size) {
        return new Font(Font.MONOSPACED, style, size);
    }
}
