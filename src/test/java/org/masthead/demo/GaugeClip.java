package org.masthead.demo;

import java.awt.Font;
import java.awt.geom.Path2D;

/** The river climbs the gauge at the Chain Bridge through the flood week, and a line beside it draws itself. */
final class GaugeClip implements Clip {

    private static final double[] HOURS = {0, 12, 24, 36, 48, 58, 66, 76, 86, 94.67, 104, 120, 136, 152, 160, 168};
    private static final double[] FEET = {
        11, 11.3, 12.4, 14.6, 17.2, 19, 20.9, 23.6, 26.2, 27.4, 26.9, 24.8, 22.4, 20.1, 19, 18.1
    };
    private static final double CREST = 94.67;

    @Override
    public String name() {
        return "river-gauge";
    }

    @Override
    public double seconds() {
        return 14;
    }

    @Override
    public double poster() {
        return 8.5;
    }

    @Override
    public void draw(Canvas c, double at) {
        var hour = CREST * Clip.eased(at, 0.5, 8) + (168 - CREST) * Clip.eased(at, 9.5, 13);
        c.box(Sheet.PAPER, 0, 0, WIDTH, HEIGHT);
        c.inside(Shapes.box(0, 0, 600, HEIGHT), () -> river(c, at, hour));
        chart(c, hour);
    }

    private static void river(Canvas c, double at, double hour) {
        var storm = Math.clamp(1 - (hour - 90) / 40, 0.0, 1.0);
        c.wash(Shapes.box(0, 0, 600, 900), 0, 0, Canvas.mix(0xa9bcc4, 0x56666f, storm), 0, 700, 0xd9d8cc);
        c.poly(0x7d8a78, 0, 300, 180, 262, 420, 286, 600, 250, 600, 900, 0, 900);
        c.poly(0x97a08c, 0, 560, 260, 600, 600, 540, 600, 900, 0, 900);
        c.box(0x8b8577, 0, 120, 600, 44);
        for (var x = 20; x < 600; x += 60) c.line(0x6d675b, 5, x, 120, x + 30, 84, x + 60, 120);
        c.poly(0xa39b8a, 180, 164, 460, 164, 500, 900, 140, 900);
        c.poly(0x8d8676, 390, 164, 460, 164, 500, 900, 424, 900);
        board(c);
        water(c, at, hour);
        for (var i = 0; i < 60 * storm; i++) {
            var x = (i * 137 + at * 90) % 640;
            var y = (i * 211 + at * 1300) % 960 - 40;
            if (y + 34 < level(feet(hour))) c.line(Canvas.thin(0xffffff, 0.45), 2, x, y, x - 8, y + 34);
        }
    }

    private static void board(Canvas c) {
        c.box(0xf7f4ea, 250, 40, 120, 860);
        for (var feet = 8; feet <= 31; feet++) {
            var y = level(feet);
            c.box(Sheet.INK, 250, y - 2, feet % 5 == 0 ? 46 : 26, 4);
            if (feet % 5 == 0) Sheet.say(c, String.valueOf(feet), Font.BOLD, 40, Sheet.INK, 362, y + 14, 1);
        }
        c.box(Sheet.ACCENT, 250, level(19) - 4, 120, 8);
        Sheet.label(c, "Flood stage", Font.BOLD, 30, Sheet.ACCENT, 382, level(19) + 10, -1);
    }

    private static void water(Canvas c, double at, double hour) {
        for (var layer = 0; layer < 2; layer++) {
            var top = level(feet(hour)) + layer * 16;
            var surface = new Path2D.Double();
            surface.moveTo(0, 900);
            for (var x = 0; x <= 600; x += 20)
                surface.lineTo(x, top + 6 * Math.sin(x / 46.0 + at * (2.1 + layer)) + 3 * Math.sin(x / 17.0 - at * 3));
            surface.lineTo(600, 900);
            surface.closePath();
            c.fill(Canvas.thin(layer == 0 ? 0x6f8f95 : 0x3d5f68, layer == 0 ? 0.8 : 0.78), surface);
        }
    }

    private static void chart(Canvas c, double hour) {
        c.box(Sheet.ACCENT, 660, 54, 92, 9);
        c.pen.setFont(new Font(Font.SERIF, Font.BOLD, 54));
        c.pen.setPaint(Canvas.ink(Sheet.INK));
        c.pen.drawString("The week the Sill came up", 658, 126);
        Sheet.say(c, "At the gauge on the Chain Bridge, in feet", Font.PLAIN, 30, Sheet.GRAY, 660, 174, -1);
        var now = "Day %d, %s".formatted((int) (Math.min(hour, 167.9) / 24) + 1, clock(hour % 24));
        Sheet.say(c, now, Font.PLAIN, 34, Sheet.INK, 660, 262, -1);
        var over = feet(hour) >= 19;
        Sheet.say(c, "%.1f feet".formatted(feet(hour)), Font.BOLD, 84, over ? Sheet.ACCENT : Sheet.BLUE, 656, 346, -1);
        for (var feet = 10; feet <= 30; feet += 5) {
            c.box(feet == 10 ? Sheet.INK : Sheet.RULE, 660, up(feet) - 1, 880, feet == 10 ? 3 : 2);
            Sheet.say(c, String.valueOf(feet), Font.PLAIN, 26, Sheet.GRAY, 1546, up(feet) - 8, 1);
        }
        c.dash(Sheet.ACCENT, 3, 10, Shapes.path(660, up(19), 1540, up(19)));
        var line = new Path2D.Double();
        line.moveTo(across(0), up(feet(0)));
        for (var h = 1.0; h <= hour; h += 1) line.lineTo(across(h), up(feet(h)));
        line.lineTo(across(hour), up(feet(hour)));
        c.stroke(Sheet.BLUE, 8, line);
        c.dot(over ? Sheet.ACCENT : Sheet.BLUE, across(hour), up(feet(hour)), 12);
        if (hour >= CREST - 0.2)
            Sheet.label(c, "Crest: 27.4 feet", Font.BOLD, 34, Sheet.ACCENT, across(CREST) + 24, up(27.4) - 12, -1);
        Sheet.say(c, "The Averley Packet", Font.PLAIN, 24, Sheet.GRAY, 660, 872, -1);
    }

    private static String clock(double hour) {
        var whole = (int) hour;
        return (whole % 12 == 0 ? 12 : whole % 12) + (whole < 12 ? " a.m." : " p.m.");
    }

    private static double feet(double hour) {
        for (var i = 1; i < HOURS.length; i++) {
            if (hour > HOURS[i]) continue;
            var t = (hour - HOURS[i - 1]) / (HOURS[i] - HOURS[i - 1]);
            return FEET[i - 1] + (FEET[i] - FEET[i - 1]) * t;
        }
        return FEET[FEET.length - 1];
    }

    private static double level(double feet) {
        return 880 - (feet - 8) * 35;
    }

    private static double up(double feet) {
        return 820 - (feet - 10) * 21;
    }

    private static double across(double hour) {
        return 660 + hour / 168 * 840;
    }
}
