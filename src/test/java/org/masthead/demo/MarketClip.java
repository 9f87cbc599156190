package org.masthead.demo;

import java.awt.Font;
import java.awt.Image;
import java.awt.image.BufferedImage;

/** It grows light over the last market of the year on the Green, before it moves indoors. */
final class MarketClip implements Clip {

    private final BufferedImage market = smooth(Illustrator.draw("market"));

    @Override
    public String name() {
        return "market-morning";
    }

    @Override
    public double seconds() {
        return 12;
    }

    @Override
    public double poster() {
        return 8;
    }

    @Override
    public int coarser() {
        return 4;
    }

    @Override
    public void draw(Canvas c, double at) {
        c.pen.drawImage(market, 0, -80, 1600, 1067, null);
        var dark = 1 - Clip.eased(at, 1, 9);
        c.box(Canvas.thin(0x10183a, 0.62 * dark + 0.004), 0, 0, WIDTH, HEIGHT);
        c.glow(0xffd9a0, 0.3 * (1 - dark) + 0.02, 1450, -40, 900);
        for (var pot = 0; pot < 3; pot++) steam(c, 330 + pot * 470.0, 520 + pot % 2 * 40.0, at + pot * 1.3);
        for (var i = 0; i < 26; i++) {
            var x = (i * 173 + at * 22 + 30 * Math.sin(at + i)) % 1640;
            var y = (i * 97 + at * (46 + i % 5 * 8)) % 940 - 20;
            c.dot(Canvas.thin(0xffffff, 0.75), x, y, 3 + i % 3);
        }
        clock(c, at);
    }

    /** Without the grain of the print, which no film keeps. */
    private static BufferedImage smooth(BufferedImage print) {
        var small = new BufferedImage(640, 427, BufferedImage.TYPE_INT_RGB);
        small.createGraphics().drawImage(print.getScaledInstance(640, 427, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        return small;
    }

    private static void steam(Canvas c, double x, double y, double at) {
        for (var i = 0; i < 5; i++) {
            var age = (at * 0.5 + i / 5.0) % 1;
            var drift = 22 * Math.sin(age * 5 + i);
            c.oval(
                    Canvas.thin(0xffffff, 0.16 * (1 - age) + 0.004),
                    x + drift,
                    y - age * 170,
                    20 + age * 46,
                    16 + age * 40);
        }
    }

    private static void clock(Canvas c, double at) {
        var minute = 40 + (int) (20 * Clip.eased(at, 0.5, 9.5));
        var words = minute >= 60 ? "8:00 a.m.: the bell" : "7:%02d a.m.".formatted(minute);
        c.box(Canvas.thin(0x171512, 0.82), 0, 790, 760, 110);
        c.pen.setFont(new Font(Font.SERIF, Font.BOLD, 40));
        c.pen.setPaint(Canvas.ink(0xffffff));
        c.pen.drawString("The last market on the Green", 40, 838);
        Sheet.say(c, words, Font.PLAIN, 30, 0xf3d9a6, 40, 880, -1);
    }
}
