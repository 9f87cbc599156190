package org.masthead.demo;

import java.awt.Font;
import java.awt.geom.Path2D;

/** The charts that run in time: the river through its flood week, jobs through twenty years. */
final class LineCharts {

    private static final double LEFT = 150;
    private static final double RIGHT = 1480;
    private static final double BASE = 900;

    private LineCharts() {}

    static void river(Canvas c) {
        Sheet.paper(
                c,
                "Eight feet over flood stage",
                "Level of the Sill River at the Averley gauge in the week of the spring flood, in feet",
                "Source: river gauge at the Chain Bridge, Averley");
        double[] at = {0, 12, 24, 36, 48, 58, 66, 76, 86, 94.67, 104, 120, 136, 152, 160, 168};
        double[] feet = {11, 11.3, 12.4, 14.6, 17.2, 19, 20.9, 23.6, 26.2, 27.4, 26.9, 24.8, 22.4, 20.1, 19, 18.1};
        week(c);
        var line = curve(at, feet);
        var area = new Path2D.Double(line);
        area.lineTo(hour(168), BASE);
        area.lineTo(LEFT, BASE);
        area.closePath();
        c.wash(area, 0, 340, Canvas.thin(0x6f9fb4, 0.55), 0, 900, Canvas.thin(0x6f9fb4, 0.12));
        c.inside(area, () -> c.box(Canvas.thin(Sheet.ACCENT, 0.3), LEFT, 250, RIGHT, level(19) - 250));
        c.dash(Sheet.ACCENT, 3, 10, Shapes.path(LEFT, level(19), RIGHT + 60, level(19)));
        c.stroke(Sheet.BLUE, 7, line);
        marks(c);
    }

    private static void week(Canvas c) {
        for (int v = 10; v <= 30; v += 5) {
            c.box(v == 10 ? Sheet.INK : Sheet.RULE, LEFT, level(v) - 1, RIGHT - LEFT + 60, v == 10 ? 3 : 2);
            Sheet.say(c, v == 30 ? "30 ft" : String.valueOf(v), Font.PLAIN, 25, Sheet.GRAY, 136, level(v) + 9, 1);
        }
        for (int day = 0; day < 7; day++) {
            if (day > 0) c.box(0xe9e4da, hour(day * 24), 250, 2, 650);
            Sheet.say(c, "Day " + (day + 1), Font.PLAIN, 26, Sheet.GRAY, hour(day * 24 + 12), 944, 0);
        }
    }

    private static void marks(Canvas c) {
        Sheet.label(c, "Flood stage, 19 feet", Font.BOLD, 27, Sheet.ACCENT, LEFT + 14, level(19) - 16, -1);
        c.dot(Sheet.PAPER, hour(94.67), level(27.4), 13);
        c.dot(Sheet.ACCENT, hour(94.67), level(27.4), 10);
        Sheet.label(c, "27.4 feet", Font.BOLD, 46, Sheet.ACCENT, hour(94.67) + 30, level(27.4) - 50, -1);
        Sheet.label(c, "Crest, Day 4, 10:40 p.m.", Font.PLAIN, 27, Sheet.INK, hour(94.67) + 32, level(27.4) - 14, -1);
        Sheet.note(c, "Water seeps at Cooper Street", hour(76) - 60, level(25.2), hour(76), level(23.6), 1);
        Sheet.label(c, "More than four days", Font.BOLD, 26, 0x7d2417, hour(108), level(21.2), 0);
        Sheet.label(c, "above flood stage", Font.BOLD, 26, 0x7d2417, hour(108), level(20.1), 0);
    }

    private static double hour(double h) {
        return LEFT + h / 168 * (RIGHT - LEFT);
    }

    private static double level(double feet) {
        return BASE - (feet - 10) * 30;
    }

    private static Path2D curve(double[] at, double[] feet) {
        var xy = new double[at.length * 2];
        for (int i = 0; i < at.length; i++) {
            xy[2 * i] = hour(at[i]);
            xy[2 * i + 1] = level(feet[i]);
        }
        return Shapes.curve(xy);
    }

    static void jobs(Canvas c) {
        Sheet.paper(
                c,
                "Twenty years, 4,290 fewer jobs",
                "Jobs in Calder County, by year",
                "Source: state labor office. The vertical axis starts at 30,000.");
        int[] jobs = {
            36150, 36420, 36390, 35080, 34210, 34060, 34280, 34330, 34250, 33360, 33170, 33260, 33310, 33240, 32560,
            32430, 32500, 32460, 32380, 31450, 31860
        };
        years(c);
        var xy = new double[jobs.length * 2];
        for (int i = 0; i < jobs.length; i++) {
            xy[2 * i] = year(i);
            xy[2 * i + 1] = count(jobs[i]);
        }
        var area = new Path2D.Double(Shapes.path(xy));
        area.lineTo(RIGHT, BASE);
        area.lineTo(LEFT, BASE);
        c.wash(area, 0, 300, Canvas.thin(0xb4c0c4, 0.6), 0, 900, Canvas.thin(0xb4c0c4, 0.1));
        c.stroke(Sheet.BLUE, 7, Shapes.path(xy));
        c.stroke(Sheet.ACCENT, 8, Shapes.path(year(18), count(32380), year(19), count(31450)));
        jobMarks(c);
    }

    private static void years(Canvas c) {
        for (int v = 30; v <= 37; v++) {
            c.box(v == 30 ? Sheet.INK : Sheet.RULE, LEFT, count(v * 1000) - 1, RIGHT - LEFT + 60, v == 30 ? 3 : 2);
            if (v % 2 == 0) Sheet.say(c, v + ",000", Font.PLAIN, 25, Sheet.GRAY, 136, count(v * 1000) + 9, 1);
        }
        for (int ago = 20; ago >= 0; ago -= 5) {
            Sheet.say(c, ago == 0 ? "Now" : ago + " years ago", Font.PLAIN, 26, Sheet.GRAY, year(20 - ago), 944, 0);
            c.box(Sheet.INK, year(20 - ago) - 1, BASE, 3, 10);
        }
    }

    private static void jobMarks(Canvas c) {
        ends(c, year(0), count(36150), "36,150", -1, 40);
        ends(c, year(20), count(31860), "31,860", 1, -30);
        Sheet.note(
                c, "Brandt & Low mill closes, 412 jobs lost", year(18) - 60, count(34420), year(18.5), count(31920), 1);
        Sheet.note(c, "A national recession", year(4.6), count(35700), year(3), count(35080), -1);
    }

    private static void ends(Canvas c, double x, double y, String words, int side, double down) {
        c.dot(Sheet.PAPER, x, y, 12);
        c.dot(Sheet.BLUE, x, y, 9);
        Sheet.label(c, words, Font.BOLD, 34, Sheet.BLUE, side < 0 ? x + 14 : x + 56, y + down, side);
    }

    private static double year(double i) {
        return LEFT + i / 20 * (RIGHT - LEFT);
    }

    private static double count(double jobs) {
        return BASE - (jobs - 30000) * 0.093;
    }
}
