package org.masthead.demo;

import java.awt.Font;

/** The hand-operated board in left field: wooden plates on hooks and a keeper behind the slots. */
final class Scoreboard {

    private static final int GREEN = 0x1f4f40;
    private static final int CHALK = 0xf3ead2;

    private Scoreboard() {}

    static void stand(Canvas c) {
        c.moved(0, 62, 1, 1, 0, () -> board(c));
    }

    private static void board(Canvas c) {
        for (double x : new double[] {210, 560, 1000, 1350}) c.box(0x5a3c28, x, 700, 34, 130);
        c.paper(0x163c32, Shapes.box(120, 150, 1360, 590));
        c.box(GREEN, 136, 166, 1328, 558);
        for (int i = 0; i < 15; i++) c.line(Canvas.thin(0x0c241e, 0.5), 2, 136, 204 + i * 37, 1464, 204 + i * 37);
        c.grain(Shapes.box(136, 166, 1328, 558), 500, 200, 1500, 900, 0x0a1c18, 0.7);
        c.paper(0x163c32, Shapes.poly(500, 150, 540, 70, 1060, 70, 1100, 150));
        say(c, "TOWPATH FIELD", 46, 606, 128);
        Walls.clock(c, 800, 26, 52, CHALK, 0x1c1a1c);
        for (double x : new double[] {160, 1440}) Walls.flag(c, x, 152, 150, 0x5a5048);
        innings(c);
        count(c);
    }

    private static void innings(Canvas c) {
        say(c, "INNING", 30, 170, 250);
        for (int i = 0; i < 10; i++) say(c, String.valueOf(i + 1), 34, 458 + i * 70 - (i == 9 ? 12 : 0), 250);
        String[] totals = {"R", "H", "E"};
        for (int i = 0; i < 3; i++) say(c, totals[i], 34, 1214 + i * 78, 250);
        row(c, "VISITORS", 290, "0100020000", new String[] {"3", "9", "1"}, 10);
        row(c, "PACKETS", 420, "1000002000", new String[] {"3", "8", "0"}, 9);
    }

    private static void row(Canvas c, String side, double y, String runs, String[] totals, int shown) {
        say(c, side, 40, 166, y + 68);
        for (int i = 0; i < 10; i++) {
            double x = 440 + i * 70;
            c.box(0x0c1c18, x, y, 60, 98);
            if (i < shown) plate(c, x, y, runs.substring(i, i + 1), false);
            else keeper(c, x, y);
        }
        for (int i = 0; i < 3; i++) {
            c.box(0x0c1c18, 1194 + i * 78, y, 66, 98);
            plate(c, 1194 + i * 78 + 3, y, totals[i], true);
        }
    }

    private static void plate(Canvas c, double x, double y, String digit, boolean total) {
        double tilt = c.between(-0.03, 0.03);
        c.moved(x + 30, y + 49, 1, 1, tilt, () -> {
            c.paper(total ? 0xe8b93c : 0x2a6654, Shapes.box(-27, -45, 54, 90));
            c.grain(Shapes.box(-27, -45, 54, 90), 0, -40, 20, 60, 0x1a120a, 0.5);
            c.pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 66));
            c.pen.setPaint(Canvas.ink(total ? 0x241a10 : CHALK));
            c.pen.drawString(digit, -23, 24);
            c.dot(0x8a8a86, 0, -38, 3);
        });
    }

    private static void keeper(Canvas c, double x, double y) {
        c.wash(Shapes.box(x, y, 60, 98), 0, y, 0x5a3a1c, 0, y + 98, 0xd89a4a);
        c.inside(Shapes.box(x, y, 60, 98), () -> {
            c.fill(
                    0x2f5d7c,
                    Shapes.blob(x - 4, y + 110, x + 2, y + 66, x + 30, y + 54, x + 58, y + 66, x + 64, y + 110));
            Folk.head(c, x + 30, y + 36, 22, 0xa8714a);
            c.fill(0xb8432f, Shapes.dome(x + 30, y + 28, 24, 22));
            c.box(0xb8432f, x + 4, y + 26, 44, 6);
            c.dot(0x1a120c, x + 23, y + 40, 2.4);
            c.dot(0x1a120c, x + 36, y + 40, 2.4);
        });
        c.line(0x2f5d7c, 20, x + 50, y + 92, x + 44, y + 122);
        c.line(0xa8714a, 14, x + 44, y + 124, x + 42, y + 148);
        c.moved(x + 42, y + 186, 1, 1, 0.1, () -> {
            c.paper(0x2a6654, Shapes.box(-27, -45, 54, 90));
            c.pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 66));
            c.pen.setPaint(Canvas.ink(CHALK));
            c.pen.drawString("1", -22, 24);
        });
    }

    private static void count(Canvas c) {
        String[] words = {"BALL", "STRIKE", "OUT"};
        int[] lit = {2, 1, 2};
        for (int i = 0; i < 3; i++) {
            double x = 170 + i * 310;
            say(c, words[i], 34, x, 640);
            double start = x + 46 + words[i].length() * 26;
            for (int k = 0; k < (i == 0 ? 3 : 2); k++) {
                c.dot(0x0c1c18, start + k * 46, 628, 20);
                c.dot(k < lit[i] ? 0xf2c04a : 0x2a4a40, start + k * 46, 628, 16);
            }
        }
        say(c, "AT BAT", 34, 1164, 640);
        for (int i = 0; i < 2; i++) plate(c, 1326 + i * 64, 579, String.valueOf(2 + i * 2), false);
        c.box(0x8a5a38, 120, 730, 1360, 14);
    }

    private static void say(Canvas c, String words, int size, double x, double y) {
        c.pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
        c.pen.setPaint(Canvas.ink(CHALK));
        c.pen.drawString(words, (float) x, (float) y);
    }
}
