package org.masthead.demo;

import java.awt.geom.Arc2D;

/** The Herons' court from the rafters. */
final class Court {

    private static final int LINE = 0xfbf4e2;
    private static final int HERON = 0x1f5a78;

    private Court() {}

    static void floor(Canvas c) {
        c.box(HERON, 0, 0, c.width, c.height);
        c.box(0xd9a262, 130, 120, 1340, 827);
        for (double y = 120; y < 947; y += 17) {
            for (double x = 130 - c.between(0, 120); x < 1470; x += 190) {
                double left = Math.max(130, x);
                double right = Math.min(1470, x + 189);
                if (right > left)
                    c.box(
                            Canvas.mix(0xdca768, c.pick(0xb87c40, 0xe9c48c), c.between(0, 0.5)),
                            left,
                            y,
                            right - left,
                            Math.min(16.2, 947 - y));
            }
        }
    }

    static void lines(Canvas c) {
        for (double x : new double[] {130, 1180}) {
            c.box(HERON, x, 424, 290, 220);
            c.stroke(LINE, 5, Shapes.box(x, 424, 290, 220));
        }
        c.dot(HERON, 800, 533, 106);
        c.stroke(LINE, 5, Shapes.oval(800, 533, 106, 106));
        c.moved(796, 624, 0.24, 0.24, 0, () -> Heron.silhouette(c, LINE));
        c.line(LINE, 5, 800, 120, 800, 427);
        c.line(LINE, 5, 800, 639, 800, 947);
        c.stroke(LINE, 6, Shapes.box(130, 120, 1340, 827));
        for (int side : new int[] {-1, 1}) half(c, side);
    }

    private static void half(Canvas c, int side) {
        double end = side < 0 ? 130 : 1470;
        double key = side < 0 ? 420 : 1180;
        c.stroke(LINE, 5, new Arc2D.Double(key - 80, 454, 160, 160, side < 0 ? -90 : 90, 180, Arc2D.OPEN));
        double rim = end - side * 66;
        c.stroke(LINE, 5, new Arc2D.Double(rim - 372, 161, 744, 744, side < 0 ? -74 : 106, 148, Arc2D.OPEN));
        c.line(LINE, 5, end, 176, rim - side * 102, 176);
        c.line(LINE, 5, end, 890, rim - side * 102, 890);
        c.box(0xf6f2ea, side < 0 ? end + 38 : end - 46, 486, 8, 94);
        c.stroke(0xd8572a, 6, Shapes.oval(rim, 533, 19, 19));
        for (int i = 0; i < 6; i++)
            c.line(Canvas.thin(0xffffff, 0.8), 1.4, rim - 17, 524 + i * 4, rim + 17, 542 - i * 4);
    }

    static void players(Canvas c) {
        double[][] home = {{1010, 470, 0.2}, {1150, 700, -0.7}, {1230, 300, 0.8}, {1330, 560, 3.0}, {880, 720, -0.2}};
        double[][] away = {{1090, 486, 3.2}, {1206, 650, 2.2}, {1286, 372, 2.4}, {1266, 520, 0.1}, {960, 640, 2.6}};
        for (double[] p : home) player(c, p[0], p[1], p[2], 0xf6f2ea, HERON);
        for (double[] p : away) player(c, p[0], p[1], p[2], 0xc4382c, 0xfbf4e2);
        player(c, 800, 880, -1.2, 0x2a2a2e, 0xdad6cc);
        c.oval(Canvas.thin(0x3a1c08, 0.4), 1066, 446, 19, 17);
        c.dot(0xe07a2a, 1046, 424, 18);
        c.stroke(0x3a1c08, 2, Shapes.oval(1046, 424, 18, 18));
        c.stroke(0x3a1c08, 2, Shapes.curve(1030, 418, 1046, 424, 1062, 418));
        c.line(0x3a1c08, 2, 1046, 406, 1046, 442);
    }

    private static void player(Canvas c, double x, double y, double turn, int shirt, int trim) {
        int skin = c.pick(Folk.SKIN);
        c.moved(
                x + 30,
                y + 34,
                1,
                1,
                turn,
                () -> c.fill(Canvas.thin(0x3a1c08, 0.34), Shapes.blob(-26, -48, 22, -60, 46, 0, 22, 60, -26, 48)));
        c.moved(x, y, 1, 1, turn, () -> {
            c.fill(0x2a2428, Shapes.round(-48, -32, 38, 20, 14));
            c.fill(0x2a2428, Shapes.round(-2, 14, 44, 20, 14));
            c.stroke(skin, 16, Shapes.curve(0, -44, 26, -58, 54, -36));
            c.stroke(skin, 16, Shapes.curve(0, 44, 28, 56, 56, 30));
            var back = Shapes.blob(-22, -46, 14, -50, 22, 0, 14, 50, -22, 46, -30, 0);
            c.fill(shirt, back);
            c.grain(back, 10, 0, -40, 20, Canvas.mix(shirt, 0x1a0c14, 0.5), 0.6);
            c.stroke(trim, 4, Shapes.curve(-20, -42, -27, 0, -20, 42));
            c.dot(skin, 10, 0, 21);
            c.dot(c.pick(0x1a1210, 0x3a2418, 0x6d4526), 5, 0, 20);
        });
    }

    static void edges(Canvas c) {
        for (double y : new double[] {0, 990}) {
            var seats = Shapes.box(0, y, 1600, 82);
            c.fill(0x14202e, seats);
            for (int row = 0; row < 2; row++)
                for (double x = 14; x < 1600; x += 38) fan(c, x + c.between(-5, 5), y + 20 + row * 40);
        }
        c.box(0x0e1a26, 480, 84, 640, 26);
        for (int i = 0; i < 11; i++) fan(c, 520 + i * 56, 97);
    }

    private static void fan(Canvas c, double x, double y) {
        c.oval(Canvas.mix(c.pick(HERON, HERON, 0xf6f2ea, 0xd9962e, 0x5a6a78), 0x0a101a, 0.25), x, y, 18, 13);
        c.dot(Canvas.mix(c.pick(0x1a1210, 0x3a2418, 0x8a5a30, 0xc9a878), 0x0a101a, 0.15), x, y, 8.5);
    }
}
