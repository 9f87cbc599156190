package org.masthead.demo;

import java.awt.Font;
import java.awt.Shape;

/** Maps of the whole town: wards, schools, the detour. */
final class Maps {

    private Maps() {}

    static void wards(Canvas c) {
        Sheet.paper(
                c,
                "Eleven votes in Ward 4",
                "Averley’s seven wards and the result of the recount",
                "Source: Calder County clerk");
        TownMap.ground(c);
        double[][] wards = {
            {520, 340, 720, 330, 724, 560, 560, 568, 486, 590, 474, 480, 524, 420},
            {720, 330, 960, 372, 960, 608, 724, 560},
            {500, 192, 960, 192, 960, 372, 720, 330, 520, 340, 490, 250},
            {960, 372, 1180, 350, 1400, 470, 1330, 640, 1180, 770, 960, 740},
            {486, 590, 560, 568, 724, 560, 760, 870, 510, 868, 440, 740},
            {724, 560, 960, 608, 960, 740, 1180, 770, 1080, 838, 900, 868, 760, 870},
            {960, 192, 1430, 192, 1450, 330, 1400, 470, 1180, 350, 960, 372}
        };
        double[][] at = {{610, 470}, {850, 420}, {740, 290}, {1150, 560}, {610, 730}, {850, 720}, {1200, 280}};
        tint(c, wards);
        wardNames(c, at);
        TownMap.names(c);
        result(c);
    }

    private static void tint(Canvas c, double[][] wards) {
        int[] tints = {0xe0d6bd, 0xd3dccb, 0xdcd0c4, Sheet.ACCENT, 0xcfd8da, 0xe3dcc4, 0xd6d3c0};
        c.inside(Sheet.FRAME, () -> {
            for (int i = 0; i < 7; i++) c.fill(Canvas.thin(tints[i], i == 3 ? 0.55 : 0.6), Shapes.poly(wards[i]));
            for (int i = 0; i < 7; i++) c.stroke(i == 3 ? 0x7d2417 : 0x8a8376, i == 3 ? 6 : 3, Shapes.poly(wards[i]));
            c.stroke(0x7d2417, 6, Shapes.poly(wards[3]));
        });
    }

    private static void wardNames(Canvas c, double[][] at) {
        for (int i = 0; i < 7; i++) {
            c.dot(i == 3 ? Sheet.ACCENT : Sheet.PAPER, at[i][0], at[i][1], 27);
            c.stroke(i == 3 ? 0xffffff : 0x8a8376, 3, Shapes.oval(at[i][0], at[i][1], 27, 27));
            Sheet.say(
                    c, String.valueOf(i + 1), Font.BOLD, 31, i == 3 ? 0xffffff : Sheet.INK, at[i][0], at[i][1] + 11, 0);
        }
        String[] names = {"Ropewalk", "The Green", "Mill Hill", "Eastgate", "Lower Basin", "South Side", "College"};
        for (int i = 0; i < 7; i++) TownMap.district(c, names[i], at[i][0], at[i][1] + 58);
    }

    private static void result(Canvas c) {
        Sheet.card(c, 1180, 720, 342, 184);
        Sheet.say(c, "Ward 4, after the recount", Font.BOLD, 22, Sheet.INK, 1200, 754, -1);
        Sheet.say(c, "Noor Halvorsen", Font.PLAIN, 23, Sheet.INK, 1200, 794, -1);
        Sheet.say(c, "2,146", Font.BOLD, 26, Sheet.ACCENT, 1502, 794, 1);
        c.box(Sheet.ACCENT, 1200, 803, 302, 9);
        Sheet.say(c, "Greg Stoll", Font.PLAIN, 23, Sheet.INK, 1200, 846, -1);
        Sheet.say(c, "2,135", Font.BOLD, 26, Sheet.GRAY, 1502, 846, 1);
        c.box(0xa8a294, 1200, 855, 300.4, 9);
        Sheet.say(c, "Margin: 11 votes of 4,365", Font.PLAIN, 21, Sheet.GRAY, 1200, 890, -1);
    }

    static void schools(Canvas c) {
        Sheet.paper(
                c,
                "Two schools become one",
                "Averley’s elementary schools and the merger the board approved",
                "Source: Averley Public Schools");
        TownMap.ground(c);
        TownMap.district(c, "The Green", 812, 506);
        TownMap.district(c, "Eastgate", 1180, 540);
        TownMap.district(c, "Lower Basin", 660, 790);
        TownMap.district(c, "Tannery Row", 640, 640);
        TownMap.names(c);
        var walk = Shapes.curve(600, 400, 660, 330, 760, 300, 866, 318);
        c.stroke(Sheet.PAPER, 15, walk);
        c.dash(Sheet.ACCENT, 7, 16, walk);
        c.poly(Sheet.ACCENT, 892, 326, 856, 300, 852, 332);
        school(c, 590, 414, Sheet.ACCENT, false);
        school(c, 922, 326, Sheet.ACCENT, true);
        open(c);
        merger(c);
        legend(c);
    }

    private static void merger(Canvas c) {
        Sheet.label(c, "Ropewalk, 198 pupils", Font.BOLD, 28, Sheet.ACCENT, 630, 426, -1);
        Sheet.label(c, "closes in June", Font.PLAIN, 24, Sheet.INK, 630, 456, -1);
        Sheet.label(c, "Mill Hill, 231 pupils", Font.BOLD, 28, Sheet.ACCENT, 962, 318, -1);
        Sheet.label(c, "429 after the merger", Font.PLAIN, 24, Sheet.INK, 962, 348, -1);
        Sheet.label(c, "1½ miles", Font.BOLD, 24, Sheet.INK, 700, 284, 0);
    }

    private static void open(Canvas c) {
        for (double[] at : new double[][] {{1080, 600}, {700, 716}, {1240, 420}, {200, 660}})
            school(c, at[0], at[1], 0x6f8791, true);
        Sheet.label(c, "Weir Street", Font.PLAIN, 24, Sheet.INK, 734, 724, -1);
        Sheet.label(c, "Eastgate", Font.PLAIN, 24, Sheet.INK, 1274, 428, -1);
        Sheet.label(c, "Garfield Avenue", Font.PLAIN, 24, Sheet.INK, 1114, 608, -1);
        Sheet.label(c, "West Bank", Font.PLAIN, 24, Sheet.INK, 200, 708, 0);
    }

    private static void school(Canvas c, double x, double y, int rgb, boolean open) {
        c.paper(
                open ? rgb : Sheet.PAPER,
                Shapes.poly(x - 24, y + 20, x - 24, y - 8, x, y - 27, x + 24, y - 8, x + 24, y + 20));
        c.stroke(
                open ? 0xffffff : rgb,
                4,
                Shapes.poly(x - 24, y + 20, x - 24, y - 8, x, y - 27, x + 24, y - 8, x + 24, y + 20));
        c.box(open ? 0xffffff : rgb, x - 6, y, 12, 20);
    }

    private static void legend(Canvas c) {
        Sheet.card(c, 1226, 730, 296, 168);
        school(c, 1262, 770, 0x6f8791, true);
        Sheet.say(c, "Stays open", Font.PLAIN, 24, Sheet.INK, 1302, 780, -1);
        school(c, 1262, 828, Sheet.ACCENT, false);
        Sheet.say(c, "To be closed", Font.PLAIN, 24, Sheet.INK, 1302, 838, -1);
        c.dash(Sheet.ACCENT, 7, 12, Shapes.path(1238, 876, 1288, 876));
        Sheet.say(c, "Children moved", Font.PLAIN, 24, Sheet.INK, 1302, 884, -1);
    }

    static void detour(Canvas c) {
        Sheet.paper(
                c,
                "The long way over",
                "Detour while the Chain Bridge is closed overnight, 9 p.m. to 5 a.m.",
                "Source: county engineer");
        TownMap.ground(c);
        TownMap.names(c);
        way(c);
        c.dot(Sheet.ACCENT, 463, 473, 32);
        c.line(0xffffff, 8, 451, 461, 475, 485);
        c.line(0xffffff, 8, 475, 461, 451, 485);
        signs(c);
        for (double[] bus : new double[][] {{660, 495, 3}, {496, 650, 8}, {330, 780, 3}}) badge(c, bus);
        TownMap.district(c, "Ropewalk", 640, 350);
        TownMap.district(c, "Mill Hill", 900, 330);
        TownMap.district(c, "Lower Basin", 680, 780);
        TownMap.district(c, "Eastgate", 1180, 540);
        boat(c);
        key(c);
    }

    private static void signs(Canvas c) {
        Sheet.label(c, "Closed at night", Font.BOLD, 27, Sheet.ACCENT, 512, 448, -1);
        c.dot(Sheet.INK, 780, 500, 10);
        Sheet.label(c, "The Green", Font.BOLD, 26, Sheet.INK, 800, 490, -1);
        Sheet.label(c, "Wharf Street", Font.BOLD, 24, 0x9a5410, 570, 548, -1);
        Sheet.label(c, "River road", Font.BOLD, 24, 0x9a5410, 536, 730, -1);
        Sheet.label(c, "Allow 11 extra minutes", Font.BOLD, 27, Sheet.INK, 600, 960, -1);
    }

    private static void way(Canvas c) {
        Shape east = Shapes.curve(780, 500, 640, 494, 552, 492, 520, 560, 478, 690, 520, 800, 560, 862, 530, 884);
        Shape west = Shapes.curve(530, 886, 400, 886, 356, 858, 312, 720, 348, 590, 376, 500, 372, 474);
        for (Shape leg : new Shape[] {east, west}) {
            c.stroke(Sheet.PAPER, 21, leg);
            c.stroke(0xd9822b, 12, leg);
        }
        for (double[] a :
                new double[][] {{500, 612, 1.9}, {534, 834, 1.1}, {450, 887, 3.14}, {318, 690, -1.6}, {362, 540, -1.3}
                }) {
            c.moved(a[0], a[1], 1, 1, a[2], () -> c.poly(0xffffff, 9, 0, -5, -6, -5, 6));
        }
    }

    private static void badge(Canvas c, double[] bus) {
        c.fill(Sheet.BLUE, Shapes.round(bus[0] - 17, bus[1] - 18, 34, 36, 10));
        c.stroke(0xffffff, 2.5, Shapes.round(bus[0] - 17, bus[1] - 18, 34, 36, 10));
        Sheet.say(c, String.valueOf((int) bus[2]), Font.BOLD, 24, 0xffffff, bus[0], bus[1] + 9, 0);
    }

    private static void boat(Canvas c) {
        c.dash(Sheet.BLUE, 4, 9, Shapes.path(386, 348, 506, 352));
        Sheet.label(c, "Maribel ferry,", Font.PLAIN, 22, Sheet.BLUE, 372, 338, 1);
        Sheet.label(c, "extra boats", Font.PLAIN, 22, Sheet.BLUE, 372, 366, 1);
    }

    private static void key(Canvas c) {
        Sheet.card(c, 1200, 690, 336, 212);
        c.line(0xd9822b, 12, 1222, 732, 1272, 732);
        Sheet.say(c, "Detour for cars", Font.PLAIN, 24, Sheet.INK, 1290, 741, -1);
        c.dot(Sheet.ACCENT, 1247, 778, 17);
        Sheet.say(c, "Closed bridge", Font.PLAIN, 24, Sheet.INK, 1290, 787, -1);
        badge(c, new double[] {1247, 826, 3});
        Sheet.say(c, "Bus routes 3 and 8", Font.PLAIN, 23, Sheet.INK, 1290, 835, -1);
        c.dash(Sheet.BLUE, 4, 9, Shapes.path(1222, 872, 1272, 872));
        Sheet.say(c, "Ferry, on foot", Font.PLAIN, 24, Sheet.INK, 1290, 881, -1);
    }
}
