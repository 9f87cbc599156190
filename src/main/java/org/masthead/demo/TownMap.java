package org.masthead.demo;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** The ground every map of Averley stands on: river, streets, rails, the two bridges. */
final class TownMap {

    static final int LAND = 0xf0ebde;
    static final int WATER = 0xb5d3dd;
    static final int STREET = 0xffffff;
    static final int SHORE = 0x8fb5c2;
    static final int PARK = 0xcfdcb4;

    private TownMap() {}

    static void ground(Canvas c) {
        c.fill(LAND, Sheet.FRAME);
        c.inside(Sheet.FRAME, () -> {
            parks(c);
            streets(c);
            highway(c);
            rails(c);
            river(c);
            bridges(c);
        });
        c.stroke(0xbdb5a5, 2, Sheet.FRAME);
    }

    static void names(Canvas c) {
        Sheet.place(c, "Sill River", 0x2f6785, 36, 424, 640, -1.4);
        Sheet.label(c, "Chain Bridge", Font.PLAIN, 22, Sheet.GRAY, 372, 452, 1);
        Sheet.label(c, "Route 9 bridge", Font.PLAIN, 22, Sheet.GRAY, 292, 866, 1);
        Sheet.label(c, "West bank", Font.PLAIN, 25, Sheet.GRAY, 196, 560, 0);
        shield(c, 1052, 870);
        shield(c, 1454, 420);
        Sheet.north(c, 1490, 264);
        Sheet.scale(c, 1290, 962, 200, "1 mile");
    }

    static void shield(Canvas c, double x, double y) {
        c.fill(0xffffff, Shapes.round(x - 22, y - 20, 44, 40, 12));
        c.stroke(0x6b665f, 3, Shapes.round(x - 22, y - 20, 44, 40, 12));
        Sheet.say(c, "9", Font.BOLD, 27, Sheet.INK, x, y + 10, 0);
    }

    private static void parks(Canvas c) {
        c.fill(PARK, Shapes.round(752, 452, 120, 92, 14));
        c.fill(PARK, Shapes.blob(990, 250, 1150, 240, 1180, 330, 1060, 370, 980, 330));
        c.fill(PARK, Shapes.blob(1180, 640, 1260, 630, 1280, 700, 1200, 720));
        c.fill(PARK, Shapes.blob(120, 320, 220, 300, 250, 400, 150, 440));
    }

    private static void streets(Canvas c) {
        for (int i = 0; i < 11; i++) {
            double x = 520 + i * 78;
            double bend = Math.max(0, 1 - i * 0.14) * 42;
            var avenue = Shapes.curve(-0.4, 180, 0, 300, 0.6, 430, -0.5, 580, -1, 700, 0.4, 840, 1, 1000);
            road(c, i % 3 == 0 ? 11 : 6, Shapes.set(x, 0, bend, 1, avenue));
        }
        for (int i = 0; i < 11; i++) {
            double y = 232 + i * 66;
            road(c, i % 3 == 1 ? 11 : 6, Shapes.curve(440, y - 6, 760, y + 4, 1080, y - 8, 1400 - i * 12, y - 26));
        }
        for (int i = 0; i < 7; i++) {
            road(c, i % 3 == 0 ? 9 : 5, Shapes.curve(50, 250 + i * 110, 220, 262 + i * 108, 430, 240 + i * 112));
            if (i < 4) road(c, 5, Shapes.curve(90 + i * 84, 180, 100 + i * 80, 560, 120 + i * 84, 1000));
        }
        road(c, 13, Shapes.curve(50, 476, 240, 470, 420, 468, 760, 498, 1120, 488, 1420, 474));
    }

    static void road(Canvas c, double wide, Shape line) {
        c.stroke(0xddd5c4, wide + 3, line);
        c.stroke(STREET, wide, line);
    }

    static Path2D route9() {
        return Shapes.curve(
                50, 930, 240, 900, 420, 886, 640, 884, 900, 880, 1130, 836, 1330, 680, 1420, 500, 1470, 320, 1560, 220);
    }

    private static void highway(Canvas c) {
        c.stroke(0xc99a3a, 19, route9());
        c.stroke(0xf6d584, 13, route9());
    }

    private static void rails(Canvas c) {
        var line = Shapes.curve(1560, 640, 1240, 590, 960, 600, 700, 582, 566, 560, 540, 420, 560, 180);
        c.stroke(0x9a948a, 3, line);
        c.dash(0x9a948a, 11, 3, line);
    }

    static Path2D course() {
        return Shapes.curve(470, 150, 430, 290, 478, 420, 424, 560, 384, 700, 440, 830, 500, 1020);
    }

    private static void river(Canvas c) {
        c.stroke(SHORE, 96, course());
        c.stroke(WATER, 91, course());
        c.stroke(Canvas.thin(0xd9ecf0, 0.7), 30, course());
        for (int i = 0; i < 7; i++)
            c.fill(
                    0xd3cab8,
                    Shapes.poly(
                            448 + i * 2,
                            592 + i * 17,
                            474,
                            590 + i * 17,
                            474,
                            597 + i * 17,
                            448 + i * 2,
                            599 + i * 17));
    }

    private static void bridges(Canvas c) {
        c.line(0x6b665f, 17, 398, 469, 528, 477);
        c.line(STREET, 11, 396, 469, 530, 477);
        c.line(0x6b665f, 21, 392, 887, 524, 886);
        c.line(0xf6d584, 13, 388, 887, 528, 886);
    }

    static void district(Canvas c, String words, double x, double y) {
        Sheet.label(c, words, Font.BOLD, 25, 0x57524a, x, y, 0);
    }
}
