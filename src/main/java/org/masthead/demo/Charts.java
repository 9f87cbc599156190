package org.masthead.demo;

import java.awt.Font;

/** The paper's charts: yards of dredging, a river in flood, jobs, pupils. */
final class Charts {

    private static final double BASE = 900;

    private Charts() {}

    static void soundings(Canvas c) {
        Sheet.paper(
                c,
                "Paid for, and found",
                "Dredging in the Lower Channel, in cubic yards, by season",
                "Source: Harbor Authority payment records; channel soundings");
        int[] paid = {184, 208, 220};
        int[] found = {151, 139, 119};
        String[] seasons = {"First season", "Second season", "Third season"};
        axis(c, 1080, 250, 50, 2.5, ",000");
        for (int i = 0; i < 3; i++) {
            double x = 190 + i * 310;
            bar(c, x, 122, paid[i] * 2.5, 0xb9b2a4);
            bar(c, x + 128, 122, found[i] * 2.5, Sheet.BLUE);
            gap(c, x + 128, 122, found[i] * 2.5, paid[i] * 2.5, i);
            Sheet.say(c, paid[i] + ",000", Font.BOLD, 26, 0x5a554c, x + 61, BASE - paid[i] * 2.5 - 14, 0);
            Sheet.say(c, found[i] + ",000", Font.BOLD, 26, 0xffffff, x + 189, BASE - found[i] * 2.5 + 38, 0);
            Sheet.say(c, seasons[i], Font.PLAIN, 27, Sheet.INK, x + 125, 946, 0);
        }
        Sheet.say(c, "Paid for", Font.BOLD, 22, 0xffffff, 251, 880, 0);
        Sheet.say(c, "Measured", Font.BOLD, 22, 0xffffff, 379, 880, 0);
        total(c);
    }

    private static void gap(Canvas c, double x, double w, double from, double to, int season) {
        var missing = Shapes.box(x, BASE - to, w, to - from);
        Sheet.hatch(c, missing, Canvas.thin(Sheet.ACCENT, 0.8), 2.5, 13);
        c.dash(Sheet.ACCENT, 3, 9, missing);
        String share = new String[] {"−18%", "−33%", "−46%"}[season];
        Sheet.label(c, share, Font.BOLD, 31, Sheet.ACCENT, x + w / 2, BASE - (from + to) / 2 + 11, 0);
    }

    private static void total(Canvas c) {
        c.box(Sheet.RULE, 1140, 260, 2, 640);
        Sheet.say(c, "Three seasons", Font.PLAIN, 27, Sheet.GRAY, 1180, 300, -1);
        Sheet.say(c, "612,000", Font.BOLD, 64, 0x6b665f, 1176, 392, -1);
        Sheet.say(c, "cubic yards paid for", Font.PLAIN, 27, Sheet.INK, 1180, 430, -1);
        Sheet.say(c, "409,000", Font.BOLD, 64, Sheet.BLUE, 1176, 536, -1);
        Sheet.say(c, "cubic yards measured", Font.PLAIN, 27, Sheet.INK, 1180, 574, -1);
        c.box(Sheet.INK, 1180, 612, 340, 3);
        Sheet.say(c, "203,000", Font.BOLD, 64, Sheet.ACCENT, 1176, 696, -1);
        Sheet.say(c, "cubic yards never dug,", Font.PLAIN, 27, Sheet.INK, 1180, 734, -1);
        Sheet.say(c, "a third of what was", Font.PLAIN, 27, Sheet.INK, 1180, 770, -1);
        Sheet.say(c, "paid for", Font.PLAIN, 27, Sheet.INK, 1180, 806, -1);
    }

    private static void bar(Canvas c, double x, double w, double tall, int rgb) {
        c.box(rgb, x, BASE - tall, w, tall);
    }

    private static void axis(Canvas c, double right, int top, int step, double scale, String unit) {
        for (int v = 0; v <= top; v += step) {
            double y = BASE - v * scale;
            c.box(v == 0 ? Sheet.INK : Sheet.RULE, 150, y - 1, right - 150, v == 0 ? 3 : 2);
            Sheet.say(c, v == 0 ? "0" : v + unit, Font.PLAIN, 24, Sheet.GRAY, 138, y + 8, 1);
        }
    }

    static void enrollment(Canvas c) {
        Sheet.paper(
                c,
                "Fewer desks filled each fall",
                "Pupils at Mill Hill and Ropewalk elementary schools, combined",
                "Source: Averley Public Schools, fall counts");
        int[] pupils = {732, 719, 694, 671, 648, 612, 570, 521, 468, 406, 429};
        axis(c, 1540, 800, 200, 0.8, "");
        for (int i = 0; i < pupils.length; i++) {
            int ago = pupils.length - 1 - i;
            fall(c, 174 + i * 124, pupils[i], ago, ago == 0 ? Sheet.ACCENT : ago == 10 ? 0x7d8f99 : 0xb4c0c4);
        }
        decline(c);
    }

    private static void fall(Canvas c, double x, int pupils, int ago, int rgb) {
        double top = BASE - pupils * 0.8;
        int weight = ago % 10 == 0 ? Font.BOLD : Font.PLAIN;
        bar(c, x, 92, pupils * 0.8, rgb);
        Sheet.say(c, String.valueOf(pupils), weight, 27, ago == 0 ? Sheet.ACCENT : Sheet.INK, x + 46, top - 14, 0);
        String when = ago == 0 ? "Now" : ago == 10 ? "10 years ago" : ago + " ago";
        if (ago % 2 == 0) Sheet.say(c, when, Font.PLAIN, 25, Sheet.GRAY, x + 46, 944, 0);
    }

    private static void decline(Canvas c) {
        c.line(Sheet.ACCENT, 2.5, 1440, 314, 1440, 500);
        c.dash(Sheet.ACCENT, 2.5, 9, Shapes.path(560, 314, 1540, 314));
        c.poly(Sheet.ACCENT, 1440, 516, 1431, 496, 1449, 496);
        Sheet.label(c, "303 fewer", Font.BOLD, 36, Sheet.ACCENT, 1424, 382, 1);
        Sheet.label(c, "in ten years", Font.PLAIN, 27, Sheet.ACCENT, 1424, 418, 1);
        Sheet.label(c, "23 regained since", Font.PLAIN, 23, Sheet.GRAY, 1424, 452, 1);
        Sheet.label(c, "the spring flood", Font.PLAIN, 23, Sheet.GRAY, 1424, 480, 1);
    }
}
