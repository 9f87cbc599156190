package org.masthead.demo;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** Maps drawn close to the water: the Lower Channel and the flooded Lower Basin. */
final class RiverMaps {

    private RiverMaps() {}

    static void channel(Canvas c) {
        Sheet.paper(
                c,
                "The mile that was never dug",
                "The Lower Channel, with depths in feet measured after the third season",
                "Source: Harbor Authority sounding launch; state auditor");
        c.fill(TownMap.LAND, Sheet.FRAME);
        c.inside(Sheet.FRAME, () -> {
            basinStreets(c);
            var river = course();
            c.stroke(TownMap.SHORE, 196, river);
            c.stroke(TownMap.WATER, 190, river);
            levee(c);
            docks(c);
            lane(c, river);
        });
        depths(c);
        channelNames(c);
        section(c);
        c.stroke(0xbdb5a5, 2, Sheet.FRAME);
    }

    private static Path2D course() {
        return Shapes.curve(
                150, 60, 230, 230, 400, 400, 560, 520, 800, 590, 1040, 640, 1240, 740, 1400, 870, 1500, 1080);
    }

    private static void basinStreets(Canvas c) {
        for (int i = 0; i < 12; i++)
            TownMap.road(
                    c,
                    i % 4 == 1 ? 11 : 6,
                    Shapes.curve(520 + i * 96, 180, 560 + i * 92, 420, 540 + i * 100, 720, 560 + i * 104, 1000));
        for (int i = 0; i < 9; i++)
            TownMap.road(
                    c, i % 3 == 1 ? 11 : 6, Shapes.curve(250, 226 + i * 74, 800, 232 + i * 76, 1560, 250 + i * 82));
        c.fill(TownMap.PARK, Shapes.blob(60, 420, 180, 460, 320, 600, 420, 700, 200, 760, 40, 700));
        c.fill(TownMap.PARK, Shapes.blob(760, 760, 960, 800, 1120, 900, 1040, 1020, 700, 1020));
    }

    private static void levee(Canvas c) {
        var bank = Shapes.curve(540, 372, 660, 430, 830, 470, 1060, 520, 1220, 594, 1340, 668);
        c.stroke(0x8a7a54, 12, bank);
        c.dash(0xf0ebde, 4, 8, bank);
        c.box(Sheet.INK, 1318, 652, 34, 30);
    }

    private static void docks(Canvas c) {
        for (int i = 0; i < 6; i++) {
            double x = 292 + i * 36;
            double y = 190 + i * 31;
            c.moved(x, y, 1, 1, 0.75, () -> c.box(0xcbbfa6, -8, -9, 62, 18));
        }
    }

    private static void lane(Canvas c, Path2D river) {
        Shape lane =
                new Area(new BasicStroke(72, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND).createStrokedShape(river));
        c.fill(0x3f86a6, lane);
        c.inside(Shapes.poly(500, 370, 300, 640, 1200, 1000, 1320, 600), () -> {
            c.fill(0xf2d6c6, lane);
            Sheet.hatch(c, lane, Sheet.ACCENT, 4, 17);
            c.stroke(Sheet.ACCENT, 5, lane);
        });
    }

    private static void depths(Canvas c) {
        double[][] dug = {{244, 240, 26.3}, {340, 342, 26.1}, {1376, 846, 24.0}, {1430, 930, 26.2}};
        double[][] left = {
            {480, 466, 20.9},
            {590, 532, 20.8},
            {706, 572, 20.7},
            {826, 602, 20.2},
            {946, 626, 20.4},
            {1064, 656, 20.9},
            {1176, 710, 20.6}
        };
        for (double[] at : dug) Sheet.say(c, String.valueOf(at[2]), Font.BOLD, 25, 0xffffff, at[0], at[1] + 9, 0);
        for (double[] at : left) {
            c.fill(Canvas.thin(Sheet.PAPER, 0.92), Shapes.round(at[0] - 35, at[1] - 19, 70, 38, 18));
            Sheet.say(c, String.valueOf(at[2]), Font.BOLD, 25, Sheet.ACCENT, at[0], at[1] + 9, 0);
        }
    }

    private static void channelNames(Canvas c) {
        TownMap.district(c, "Ropewalk", 790, 300);
        TownMap.district(c, "Lower Basin", 1000, 400);
        Sheet.label(c, "Harbor docks", Font.PLAIN, 23, Sheet.GRAY, 420, 250, -1);
        Sheet.label(c, "Basin levee", Font.PLAIN, 23, 0x6d5c38, 760, 424, 0);
        Sheet.label(c, "Pump house", Font.PLAIN, 23, Sheet.INK, 1366, 664, -1);
        Sheet.label(c, "West bank", Font.PLAIN, 25, Sheet.GRAY, 160, 560, 0);
        Sheet.place(c, "Ropewalk bend", Sheet.BLUE, 27, 318, 470, 0.72);
        Sheet.label(c, "Certified at 26 feet,", Font.BOLD, 29, Sheet.ACCENT, 1080, 862, 1);
        Sheet.label(c, "measured at less than 21", Font.BOLD, 29, Sheet.ACCENT, 1080, 898, 1);
        c.line(Sheet.ACCENT, 3, 1000, 832, 1020, 690);
        Sheet.north(c, 1490, 264);
        Sheet.scale(c, 700, 962, 190, "2,000 ft");
    }

    private static void section(Canvas c) {
        Sheet.card(c, 76, 690, 540, 282);
        Sheet.say(c, "Across the channel", Font.BOLD, 24, Sheet.INK, 96, 726, -1);
        Sheet.say(c, "Not to scale", Font.PLAIN, 20, Sheet.GRAY, 596, 726, 1);
        c.box(TownMap.WATER, 96, 748, 500, 196);
        var bed = Shapes.poly(96, 800, 190, 850, 220, 878, 470, 880, 500, 850, 596, 796, 596, 952, 96, 952);
        c.fill(0xc4ad84, bed);
        var missing = Shapes.poly(220, 878, 470, 880, 448, 930, 242, 930);
        c.fill(0xf2d6c6, missing);
        Sheet.hatch(c, missing, Sheet.ACCENT, 3, 13);
        c.dash(Sheet.ACCENT, 3, 8, missing);
        c.line(Sheet.BLUE, 3, 96, 748, 596, 748);
        Sheet.label(c, "River bottom as measured, under 21 ft", Font.PLAIN, 20, Sheet.INK, 345, 838, 0);
        c.fill(Sheet.PAPER, Shapes.round(240, 890, 210, 32, 14));
        Sheet.label(c, "5.2 ft missing", Font.BOLD, 24, Sheet.ACCENT, 345, 914, 0);
        Sheet.label(c, "26 ft", Font.BOLD, 20, Sheet.INK, 520, 936, 0);
    }

    static void flood(Canvas c) {
        Sheet.paper(
                c,
                "Where the river went",
                "The Lower Basin, and the farthest reach of last spring’s flood",
                "Source: Averley police and city engineer; photographs taken at the crest");
        c.fill(TownMap.LAND, Sheet.FRAME);
        c.inside(Sheet.FRAME, () -> {
            Basin.streets(c);
            Basin.hill(c);
            Basin.water(c);
            Basin.houses(c);
        });
        Basin.names(c);
        c.stroke(0xbdb5a5, 2, Sheet.FRAME);
    }
}
