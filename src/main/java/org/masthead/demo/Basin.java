package org.masthead.demo;

import java.awt.Font;
import java.awt.geom.Path2D;

/** The Lower Basin, street by street, with the water in it. */
final class Basin {

    private Basin() {}

    static void streets(Canvas c) {
        c.fill(TownMap.PARK, Shapes.blob(1010, 600, 1120, 590, 1130, 680, 1020, 690));
        for (int i = 0; i < 13; i++)
            TownMap.road(
                    c,
                    i == 5 ? 17 : 8,
                    Shapes.curve(470 + i * 84, 180, 480 + i * 84, 420, 460 + i * 84, 700, 480 + i * 84, 1000));
        for (int i = 0; i < 11; i++)
            TownMap.road(c, i == 3 ? 17 : 8, Shapes.curve(400, 244 + i * 70, 800, 236 + i * 70, 1560, 252 + i * 68));
        var rail = Shapes.curve(40, 232, 500, 228, 1000, 206, 1560, 212);
        c.stroke(0x9a948a, 4, rail);
        c.dash(0x9a948a, 14, 3, rail);
    }

    static void hill(Canvas c) {
        for (int i = 0; i < 5; i++) {
            c.stroke(
                    Canvas.thin(0x9a7f4a, 0.5),
                    3,
                    Shapes.curve(
                            1290 + i * 52,
                            180,
                            1250 + i * 56,
                            420,
                            1300 + i * 50,
                            640,
                            1240 + i * 64,
                            820,
                            1290 + i * 60,
                            1000));
        }
    }

    private static Path2D reach() {
        return Shapes.blob(
                452, 470, 500, 372, 640, 316, 840, 300, 1040, 330, 1190, 430, 1230, 560, 1200, 690, 1110, 790, 960, 860,
                760, 884, 560, 850, 430, 770, 380, 640, 420, 560);
    }

    static void water(Canvas c) {
        var reach = reach();
        c.wash(reach, 460, 480, Canvas.thin(0x3f86a6, 0.72), 1200, 620, Canvas.thin(0x8fbccf, 0.5));
        Sheet.hatch(c, reach, Canvas.thin(0xffffff, 0.25), 2, 16);
        c.stroke(Sheet.BLUE, 7, reach);
        var river = Shapes.curve(220, 140, 262, 300, 392, 440, 392, 540, 300, 680, 250, 820, 300, 1040);
        c.stroke(TownMap.SHORE, 148, river);
        c.stroke(0x7fb2c8, 142, river);
        var levee = Shapes.curve(340, 240, 376, 320, 476, 420, 482, 556, 398, 690, 342, 800, 360, 884);
        c.stroke(0x6d5c38, 13, levee);
        c.dash(TownMap.LAND, 4, 8, levee);
        c.dash(Sheet.ACCENT, 17, 12, Shapes.curve(458, 394, 482, 440, 488, 520));
        for (double[] a : new double[][] {{520, 440, -0.35}, {526, 500, 0.1}, {510, 556, 0.55}}) {
            c.moved(a[0], a[1], 1, 1, a[2], () -> {
                c.box(Sheet.BLUE, 0, -8, 56, 16);
                c.poly(Sheet.BLUE, 54, -22, 92, 0, 54, 22);
            });
        }
        c.dash(0x3a352e, 5, 11, Shapes.curve(888, 240, 900, 420, 880, 700, 896, 940));
    }

    static void houses(Canvas c) {
        var reach = reach();
        int placed = 0;
        for (int block = 0; placed < 118; block++) {
            int i = block % 8;
            int j = block / 8 % 7;
            double x = 500 + i * 84 + c.between(14, 66);
            double y = 384 + j * 69 + (c.chance(0.5) ? 12 : -12);
            if (!reach.contains(x - 12, y - 12, 24, 24) || (x < 640 && y < 590 && y > 400) || onLabel(x, y)) continue;
            c.box(0x8a2a1c, x - 6, y - 6, 12, 12);
            placed++;
        }
    }

    private static boolean onLabel(double x, double y) {
        return Shapes.box(590, 625, 260, 60).contains(x, y)
                || Shapes.box(590, 420, 230, 60).contains(x, y);
    }

    static void names(Canvas c) {
        Sheet.place(c, "Sill River", 0x1d4a61, 36, 290, 730, -1.2);
        Sheet.label(c, "Cooper Street", Font.BOLD, 25, Sheet.INK, 706, 458, 0);
        Sheet.label(c, "Weir Street", Font.BOLD, 25, Sheet.INK, 912, 960, -1);
        TownMap.district(c, "LOWER BASIN", 720, 660);
        TownMap.district(c, "MILL HILL", 1400, 470);
        Sheet.label(c, "Railroad embankment", Font.PLAIN, 22, Sheet.GRAY, 640, 262, -1);
        c.box(Sheet.INK, 344, 872, 34, 30);
        Sheet.label(c, "Pump house", Font.PLAIN, 24, Sheet.INK, 390, 922, -1);
        Sheet.label(c, "Basin levee", Font.PLAIN, 24, 0x6d5c38, 240, 310, 1);
        c.line(0x6d5c38, 2, 246, 302, 366, 308);
        String[] where = {"Water", "came in at", "the bend"};
        for (int i = 0; i < 3; i++) Sheet.label(c, where[i], Font.BOLD, 24, Sheet.ACCENT, 232, 384 + i * 29, 1);
        c.line(Sheet.ACCENT, 3, 242, 404, 466, 420);
        Sheet.north(c, 1490, 264);
        Sheet.scale(c, 90, 962, 170, "1,000 ft");
        legend(c);
    }

    private static void legend(Canvas c) {
        Sheet.card(c, 1176, 746, 346, 222);
        c.box(0x7fb2c8, 1196, 770, 46, 28);
        c.stroke(Sheet.BLUE, 4, Shapes.box(1196, 770, 46, 28));
        Sheet.say(c, "Flooded last spring", Font.PLAIN, 24, Sheet.INK, 1260, 793, -1);
        c.dash(0x3a352e, 5, 9, Shapes.path(1196, 834, 1244, 834));
        Sheet.say(c, "Old federal line", Font.PLAIN, 24, Sheet.INK, 1260, 843, -1);
        c.box(0x8a2a1c, 1213, 878, 13, 13);
        Sheet.say(c, "118 houses on the", Font.PLAIN, 24, Sheet.INK, 1260, 893, -1);
        Sheet.say(c, "city’s buyout list", Font.PLAIN, 24, Sheet.INK, 1260, 922, -1);
        c.stroke(0x6d5c38, 9, Shapes.path(1198, 950, 1242, 950));
        Sheet.say(c, "Levee", Font.PLAIN, 24, Sheet.INK, 1260, 958, -1);
    }
}
