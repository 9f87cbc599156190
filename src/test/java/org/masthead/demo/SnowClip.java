package org.masthead.demo;

import java.awt.Font;

/** The first snow crosses the valley in one night, seen on a map from above. */
final class SnowClip implements Clip {

    private static final double BEGINS = 21;
    private static final double ENDS = 28.17;

    @Override
    public String name() {
        return "first-snow";
    }

    @Override
    public double seconds() {
        return 12;
    }

    @Override
    public double poster() {
        return 6.2;
    }

    @Override
    public void draw(Canvas c, double at) {
        var hour = BEGINS + (ENDS + 0.8 - BEGINS) * Clip.eased(at, 0.6, 10.2);
        c.box(0xe9e6d6, 0, 0, WIDTH, HEIGHT);
        land(c, Math.clamp((hour - BEGINS - 1) / 6, 0.0, 1.0));
        band(c, hour, at);
        place(c, "Hallam Dam", 520, 250, inches(hour, 0.0, 4.6), -1);
        place(c, "The Green, Averley", 900, 560, inches(hour, 1.2, 3.9), -1);
        place(c, "Harbor mouth", 1270, 760, inches(hour, 2.0, 2.8), -1);
        head(c, hour);
    }

    private static void land(Canvas c, double white) {
        c.poly(Canvas.mix(0xc9d0ae, 0xf2f4f4, white), 0, 0, 1600, 0, 1600, 160, 1180, 300, 760, 180, 320, 330, 0, 260);
        c.poly(
                Canvas.mix(0xd6d8bd, 0xf7f8f8, white),
                0,
                260,
                320,
                330,
                760,
                180,
                1180,
                300,
                1600,
                160,
                1600,
                900,
                0,
                900);
        var river = Shapes.curve(
                380, -20, 470, 140, 520, 250, 620, 380, 790, 450, 900, 600, 1060, 690, 1280, 760, 1440, 920);
        c.stroke(0x8fb0bd, 30, river);
        c.stroke(0x6f98aa, 18, river);
        c.dash(0x9a8f7a, 4, 14, Shapes.curve(0, 640, 420, 600, 900, 560, 1240, 420, 1620, 380));
        Sheet.place(c, "Sill River", 0x2f6785, 34, 596, 452, 0.42);
        c.fill(
                Canvas.mix(0xb8b09c, 0xdedede, white),
                Shapes.blob(800, 500, 900, 470, 1010, 520, 1020, 620, 900, 660, 800, 600));
    }

    /** The band comes out of the northwest; under it, it snows. */
    private static void band(Canvas c, double hour, double at) {
        var x = -760 + (hour - BEGINS) * 330;
        for (var i = 0; i < 6; i++) c.glow(0x6f7f95, 0.5, x + i * 36, i * 180, 340 + 60 * Math.sin(i * 1.7));
        var flakes = new java.util.Random(12);
        for (var i = 0; i < 130; i++) {
            var across = flakes.nextDouble(560) - 280 + 14 * Math.sin(at * 2 + i);
            var down = (flakes.nextDouble(940) + at * (150 + flakes.nextDouble(120))) % 940 - 20;
            c.dot(Canvas.thin(0xffffff, 0.9), x + 90 + across, down, 4 + i % 3);
        }
    }

    private static double inches(double hour, double later, double total) {
        return total * Math.clamp((hour - BEGINS - 1 - later) / (ENDS - BEGINS - 1 - 2), 0.0, 1.0);
    }

    private static void place(Canvas c, String name, double x, double y, double inches, int side) {
        c.dot(Sheet.PAPER, x, y, 15);
        c.dot(Sheet.ACCENT, x, y, 10);
        Sheet.label(c, name, Font.BOLD, 30, Sheet.INK, x + 28, y + 2, side);
        Sheet.label(c, "%.1f inches".formatted(inches), Font.PLAIN, 30, Sheet.BLUE, x + 28, y + 40, side);
    }

    private static void head(Canvas c, double hour) {
        Sheet.card(c, 60, 640, 740, 200);
        c.pen.setFont(new Font(Font.SERIF, Font.BOLD, 46));
        c.pen.setPaint(Canvas.ink(Sheet.INK));
        c.pen.drawString("The night of the first snow", 86, 704);
        Sheet.say(c, clock(Math.min(hour, ENDS)), Font.BOLD, 56, Sheet.ACCENT, 86, 780, -1);
        Sheet.say(c, hour >= ENDS ? "It quits." : "Snow on the ground", Font.PLAIN, 28, Sheet.GRAY, 86, 820, -1);
    }

    private static String clock(double hour) {
        var minutes = (int) Math.round(hour * 60) / 10 * 10;
        var at = minutes / 60 % 24;
        return "%d:%02d %s".formatted(at % 12 == 0 ? 12 : at % 12, minutes % 60, at < 12 ? "a.m." : "p.m.");
    }
}
