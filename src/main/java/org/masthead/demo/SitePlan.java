package org.masthead.demo;

import java.awt.Font;
import java.awt.Shape;

/** The Brandt & Low site as Corvane Cells would build it. */
final class SitePlan {

    private static final int BRICK = 0xb8563a;

    private SitePlan() {}

    static void mill(Canvas c) {
        Sheet.paper(
                c,
                "What Corvane would build",
                "Plan for the Brandt & Low mill: 64 of its 102 acres",
                "Source: Corvane Cells application to the city");
        c.fill(TownMap.LAND, Sheet.FRAME);
        c.inside(Sheet.FRAME, () -> {
            land(c);
            ponds(c);
            site(c);
            plant(c);
            kept(c);
            roads(c);
        });
        names(c);
        c.stroke(0xbdb5a5, 2, Sheet.FRAME);
    }

    private static void land(Canvas c) {
        c.fill(0xdfe3c4, Sheet.FRAME);
        var river = Shapes.curve(130, 150, 150, 400, 120, 640, 150, 1010);
        c.stroke(TownMap.SHORE, 190, river);
        c.stroke(TownMap.WATER, 184, river);
        for (int i = 0; i < 60; i++) {
            double y = 200 + i * 13;
            c.fill(c.pick(0x8fae6a, 0x7d9f5c, 0xa3bd7a), Shapes.lump(c, 262 + c.between(-14, 14), y, 15, 14, 0.2));
        }
        for (int i = 0; i < 70; i++)
            c.fill(c.pick(0x8fae6a, 0x7d9f5c), Shapes.lump(c, c.between(1400, 1540), c.between(420, 980), 17, 15, 0.2));
    }

    private static void ponds(Canvas c) {
        for (int i = 0; i < 3; i++) {
            Shape pond = Shapes.blob(
                    340 + i * 366,
                    224,
                    632 + i * 366,
                    220,
                    648 + i * 366,
                    290,
                    622 + i * 366,
                    356,
                    342 + i * 366,
                    352,
                    328 + i * 366,
                    290);
            c.fill(0x9fb3a0, pond);
            c.grain(pond, 400 + i * 366, 220, 560 + i * 366, 400, 0x5d7a6a, 0.5);
            c.stroke(0x7d8a70, 4, pond);
        }
        c.dash(0x7d776b, 4, 12, Shapes.box(306, 204, 1130, 172));
    }

    private static void site(Canvas c) {
        var edge = Shapes.poly(292, 398, 1388, 398, 1388, 940, 284, 940);
        c.fill(0xf3eee1, edge);
        c.dash(Sheet.ACCENT, 6, 18, edge);
        var old = Shapes.box(344, 520, 330, 330);
        c.fill(0xe6ddcb, old);
        c.dash(0x8a8376, 3, 9, old);
        var foul = Shapes.blob(402, 560, 560, 540, 690, 600, 720, 720, 640, 830, 470, 820, 396, 700);
        Sheet.hatch(c, foul, Canvas.thin(0x9a7a1c, 0.7), 4, 18);
        c.stroke(0x9a7a1c, 3, foul);
    }

    private static void plant(Canvas c) {
        c.paper(0xc9d3d6, Shapes.box(760, 500, 500, 270));
        c.fill(0xdde4e6, Shapes.box(772, 512, 476, 246));
        for (int i = 0; i < 9; i++) c.box(0xb3c0c4, 796 + i * 50, 524, 28, 92);
        for (int i = 0; i < 6; i++) c.dot(0x8fa0a6, 810 + i * 80, 664, 13);
        c.paper(0xd9cfb8, Shapes.box(1276, 500, 84, 120));
        for (int i = 0; i < 6; i++) c.box(0x8a857c, 1290 + i % 2 * 34, 516 + i / 2 * 34, 22, 20);
        c.box(0xd3cec2, 790, 806, 500, 104);
        for (int row = 0; row < 2; row++)
            for (int i = 0; i < 24; i++) {
                c.line(0xffffff, 2, 800 + i * 20, 812 + row * 56, 800 + i * 20, 844 + row * 56);
                if (c.chance(0.6))
                    c.fill(
                            c.pick(0x5a6a78, 0xb8432f, 0x8a8a86, 0x2f5d7c),
                            Shapes.round(803 + i * 20, 814 + row * 56, 13, 26, 6));
            }
    }

    private static void kept(Canvas c) {
        var front = Shapes.box(320, 500, 34, 370);
        c.paper(BRICK, front);
        Walls.bricks(c, front, 8, BRICK, 0.6);
        c.dot(0x57544f, 392, 560, 23);
        c.dot(BRICK, 390, 558, 21);
        c.dot(0x2a2420, 390, 558, 9);
    }

    private static void roads(Canvas c) {
        TownMap.road(c, 20, Shapes.curve(1560, 966, 1420, 958, 1330, 790, 1330, 640));
        TownMap.road(c, 16, Shapes.curve(1330, 790, 1040, 790, 720, 788));
        c.dash(0x2f7fb0, 6, 13, Shapes.curve(1560, 946, 1440, 936, 1354, 800, 1354, 640));
        var rail = Shapes.curve(1560, 430, 1300, 446, 900, 452, 740, 470);
        c.stroke(0x57544f, 4, rail);
        c.dash(0x57544f, 14, 4, rail);
    }

    private static void names(Canvas c) {
        Sheet.place(c, "Sill River", Sheet.BLUE, 36, 140, 640, -1.57);
        Sheet.label(c, "Three settling ponds, 38 acres: outside the sale", Font.BOLD, 26, Sheet.INK, 870, 298, 0);
        Sheet.label(c, "New Corvane plant", Font.BOLD, 29, Sheet.INK, 1010, 712, 0);
        Sheet.label(c, "340 jobs in five years", Font.PLAIN, 24, Sheet.INK, 1010, 744, 0);
        Sheet.label(c, "Parking", Font.PLAIN, 23, Sheet.INK, 1040, 866, 0);
        Sheet.label(c, "Substation", Font.PLAIN, 22, Sheet.INK, 1376, 488, 1);
        Sheet.label(c, "Rail spur", Font.PLAIN, 22, Sheet.INK, 900, 440, 0);
        Sheet.label(c, "Chimney, kept", Font.BOLD, 23, 0x8a3420, 424, 548, -1);
        Sheet.label(c, "Brick front, kept", Font.BOLD, 23, 0x8a3420, 320, 908, -1);
        c.line(0x8a3420, 2, 340, 886, 338, 866);
        Sheet.label(c, "64 acres for sale", Font.BOLD, 26, Sheet.ACCENT, 318, 446, -1);
        c.fill(Canvas.thin(Sheet.PAPER, 0.92), Shapes.round(428, 614, 264, 166, 24));
        Sheet.say(c, "Old mill,", Font.PLAIN, 23, Sheet.INK, 560, 646, 0);
        Sheet.say(c, "to come down", Font.PLAIN, 23, Sheet.INK, 560, 676, 0);
        Sheet.say(c, "Ground to be", Font.PLAIN, 23, 0x6d540c, 560, 716, 0);
        Sheet.say(c, "cleaned, 19 acres", Font.BOLD, 23, 0x6d540c, 560, 748, 0);
        Sheet.label(c, "New road", Font.PLAIN, 22, Sheet.INK, 1308, 930, 1);
        Sheet.label(c, "Water main", Font.BOLD, 22, 0x14507a, 1530, 826, 1);
        Sheet.north(c, 1490, 264);
        Sheet.scale(c, 90, 962, 150, "400 ft");
    }
}
