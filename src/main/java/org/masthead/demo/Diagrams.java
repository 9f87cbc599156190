package org.masthead.demo;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;

/** How a thing is made and where it failed: the bridge's chain, eye by eye. */
final class Diagrams {

    private static final int STEEL = 0x7d8f99;

    private Diagrams() {}

    static void chain(Canvas c) {
        Sheet.paper(
                c,
                "One cracked bar in 288",
                "How the Chain Bridge hangs, and the crack in panel nine of its downstream chain",
                "Source: bridge inspection report");
        where(c);
        bars(c);
        eye(c);
    }

    private static void head(Canvas c, String number, String words, double x, double y) {
        c.dot(Sheet.INK, x + 17, y - 9, 18);
        Sheet.say(c, number, Font.BOLD, 23, 0xffffff, x + 17, y, 0);
        Sheet.say(c, words, Font.BOLD, 27, Sheet.INK, x + 46, y, -1);
    }

    private static void where(Canvas c) {
        head(c, "1", "Where it is", 60, 226);
        c.wash(Shapes.box(60, 250, 700, 236), 0, 250, 0xeaf0f0, 0, 486, 0xd3e2e6);
        c.box(TownMap.WATER, 60, 440, 700, 46);
        for (double x : new double[] {232, 588}) {
            c.box(0x6d6a66, x - 15, 280, 30, 168);
            c.box(0x57544f, x - 21, 274, 42, 11);
        }
        double px = 232;
        double py = 286;
        for (int i = 1; i <= 12; i++) {
            double t = i / 12.0 * 2 - 1;
            double x = 232 + i * 356 / 12.0;
            double y = 390 - 104 * t * t;
            c.line(i == 9 ? Sheet.ACCENT : 0x57544f, i == 9 ? 9 : 4, px, py, x, y);
            c.line(0x8a857c, 2, x, y, x, 408);
            px = x;
            py = y;
        }
        for (double[] side : new double[][] {{60, 398, 232, 286}, {588, 286, 760, 398}}) c.line(0x57544f, 4, side);
        c.box(0x57544f, 60, 406, 700, 9);
        Sheet.note(c, "Panel nine", 420, 316, 478, 366, 0);
    }

    private static void bars(Canvas c) {
        head(c, "2", "Four bars on one pin", 60, 548);
        c.fill(0xf1ede3, Shapes.box(60, 572, 700, 408));
        c.line(0x57544f, 32, 250, 670, 330, 622);
        for (int i = 0; i < 4; i++) bar(c, 230 - i * 40 + 100, 676 + i * 62 - 20, i == 2 ? Sheet.ACCENT : STEEL);
        c.fill(0x57544f, Shapes.taper(206, 846, 34, 156, 876, 34));
        c.oval(0x3d3b38, 154, 877, 15, 19);
        Sheet.label(c, "Pin", Font.BOLD, 25, Sheet.INK, 110, 920, 0);
        Sheet.label(c, "Each bar: 38 ft long, 12 in. wide, 2 in. thick", Font.PLAIN, 24, Sheet.INK, 410, 962, 0);
        Sheet.say(c, "Third bar, cracked", Font.BOLD, 25, 0xffffff, 736, 789, 1);
    }

    private static void bar(Canvas c, double x, double y, int rgb) {
        var plate = new Area(Shapes.oval(x, y, 44, 52));
        plate.add(new Area(Shapes.box(x + 10, y - 24, 800 - x, 48)));
        plate.intersect(new Area(Shapes.box(60, 572, 700, 408)));
        var edge = new Area(plate);
        edge.transform(AffineTransform.getTranslateInstance(9, -7));
        edge.intersect(new Area(Shapes.box(60, 572, 700, 408)));
        c.fill(Canvas.mix(rgb, 0x000000, 0.35), edge);
        c.fill(rgb, plate);
        c.grain(plate, 200, 0, 900, 0, Canvas.mix(rgb, 0xffffff, 0.55), 0.4);
        c.stroke(Canvas.mix(rgb, 0x000000, 0.45), 2, plate);
        c.oval(0x57544f, x, y, 17, 21);
        c.oval(0x3d3b38, x - 3, y + 1, 12, 16);
        if (rgb == Sheet.ACCENT) c.line(0xffffff, 4, x + 4, y - 22, x + 10, y - 33, x + 4, y - 40);
    }

    private static void eye(Canvas c) {
        head(c, "3", "The crack", 820, 226);
        c.fill(0xf1ede3, Shapes.box(820, 250, 720, 730));
        double x = 1110;
        double y = 620;
        var steel = new Area(Shapes.oval(x, y, 228, 228));
        steel.add(new Area(Shapes.box(x + 120, y - 118, 420, 236)));
        steel.intersect(new Area(Shapes.box(820, 250, 720, 730)));
        steel.subtract(new Area(Shapes.oval(x, y, 76, 76)));
        c.paper(STEEL, steel);
        c.grain(steel, x - 100, y - 200, x + 300, y + 240, 0x34424a, 0.7);
        c.grain(steel, x, y, x - 200, y - 260, 0xd9e2e6, 0.5);
        c.stroke(0x34424a, 4, steel);
        pin(c, x, y);
        crack(c, x, y);
        size(c, x, y);
    }

    private static void pin(Canvas c, double x, double y) {
        Shape pin = Shapes.oval(x, y, 70, 70);
        c.fill(0x57544f, pin);
        c.grain(pin, x - 30, y - 40, x + 70, y + 70, 0x1f1d1b, 0.8);
        Sheet.say(c, "PIN", Font.BOLD, 27, 0xf1ede3, x, y + 10, 0);
    }

    private static void crack(Canvas c, double x, double y) {
        var line = Shapes.path(x, y - 74, x - 7, y - 92, x + 6, y - 108, x - 4, y - 124, x + 3, y - 142);
        c.glow(Sheet.ACCENT, 0.8, x, y - 108, 74);
        c.stroke(Sheet.PAPER, 13, line);
        c.stroke(Sheet.ACCENT, 7, line);
        Sheet.note(c, "Crack, 2.6 inches long", x + 76, 330, x + 6, y - 126, -1);
        Sheet.label(c, "at the pinhole of the third bar", Font.PLAIN, 23, Sheet.GRAY, x + 76, 364, -1);
    }

    private static void size(Canvas c, double x, double y) {
        double edge = y - 228;
        c.line(Sheet.INK, 2.5, x - 120, y - 76, x - 258, y - 76);
        c.line(Sheet.INK, 2.5, x - 40, edge, x - 258, edge);
        c.line(Sheet.INK, 3, x - 244, y - 80, x - 244, edge + 4);
        c.poly(Sheet.INK, x - 244, edge, x - 252, edge + 18, x - 236, edge + 18);
        c.poly(Sheet.INK, x - 244, y - 76, x - 252, y - 94, x - 236, y - 94);
        Sheet.label(c, "6 inches", Font.BOLD, 25, Sheet.INK, x - 262, edge - 44, -1);
        Sheet.label(c, "of steel", Font.PLAIN, 25, Sheet.INK, x - 262, edge - 14, -1);
        c.poly(0x34424a, 1470, y - 20, 1510, y, 1470, y + 20);
        c.box(0x34424a, 1400, y - 7, 74, 14);
        Sheet.label(c, "Pull of the chain", Font.BOLD, 25, Sheet.INK, 1380, y + 56, 0);
        Sheet.label(
                c, "The three sound bars beside it carry part of the load.", Font.PLAIN, 25, Sheet.INK, 1180, 936, 0);
    }
}
