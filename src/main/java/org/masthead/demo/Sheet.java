package org.masthead.demo;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** The graphics desk's page: headline, summary, source line, and labels that stay readable over anything. */
final class Sheet {

    static final int PAPER = 0xfbf8f1;
    static final int INK = 0x1f1d1b;
    static final int GRAY = 0x6b665f;
    static final int RULE = 0xd9d3c7;
    static final int ACCENT = 0xb23a26;
    static final int BLUE = 0x2f6785;
    static final Rectangle2D FRAME = Shapes.box(60, 190, 1480, 795);

    private Sheet() {}

    static void paper(Canvas c, String title, String summary, String source) {
        c.box(PAPER, 0, 0, c.width, c.height);
        c.box(ACCENT, 60, 46, 92, 9);
        c.pen.setFont(new Font(Font.SERIF, Font.BOLD, 48));
        c.pen.setPaint(Canvas.ink(INK));
        c.pen.drawString(title, 58, 112);
        say(c, summary, Font.PLAIN, 27, GRAY, 60, 157, -1);
        c.box(RULE, 60, 1003, 1480, 2);
        say(c, source, Font.PLAIN, 21, GRAY, 60, 1038, -1);
        say(c, "Josie Tran / The Averley Packet", Font.PLAIN, 21, GRAY, 1540, 1038, 1);
    }

    /** Side: -1 starts at x, 0 is centered on it, 1 ends at it. */
    static void say(Canvas c, String words, int style, int size, int rgb, double x, double y, int side) {
        c.pen.setFont(new Font(Font.SANS_SERIF, style, size));
        c.pen.setPaint(Canvas.ink(rgb));
        c.pen.drawString(words, (float) start(c, words, x, side), (float) y);
    }

    /** A label with a pale edge, for maps. */
    static void label(Canvas c, String words, int style, int size, int rgb, double x, double y, int side) {
        var font = new Font(Font.SANS_SERIF, style, size);
        c.pen.setFont(font);
        edged(c, words, font, rgb, start(c, words, x, side), y);
    }

    /** A label for a river or a district: serif and italic, or spaced capitals. */
    static void place(Canvas c, String words, int rgb, int size, double x, double y, double turn) {
        var font = new Font(Font.SERIF, Font.ITALIC, size);
        c.pen.setFont(font);
        double half = c.pen.getFontMetrics().stringWidth(words) / 2.0;
        c.moved(x, y, 1, 1, turn, () -> edged(c, words, font, rgb, -half, 0));
    }

    private static double start(Canvas c, String words, double x, int side) {
        double wide = c.pen.getFontMetrics().stringWidth(words);
        return side < 0 ? x : side > 0 ? x - wide : x - wide / 2;
    }

    private static void edged(Canvas c, String words, Font font, int rgb, double x, double y) {
        Shape letters = new TextLayout(words, font, c.pen.getFontRenderContext())
                .getOutline(AffineTransform.getTranslateInstance(x, y));
        c.pen.setPaint(Canvas.ink(Canvas.thin(PAPER, 0.9)));
        c.pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        c.pen.draw(letters);
        c.fill(rgb, letters);
    }

    /** A note with a thin line to the thing it speaks of. */
    static void note(Canvas c, String words, double x, double y, double toX, double toY, int side) {
        c.line(INK, 2, x + (side < 0 ? -8 : side > 0 ? 8 : 0), y - 8, toX, toY);
        c.dot(INK, toX, toY, 5);
        label(c, words, Font.BOLD, 25, INK, x, y, side);
    }

    static void north(Canvas c, double x, double y) {
        c.poly(INK, x, y - 46, x - 15, y, x, y - 10);
        c.stroke(INK, 2, Shapes.poly(x, y - 46, x + 15, y, x, y - 10));
        label(c, "N", Font.BOLD, 24, INK, x, y + 26, 0);
    }

    static void scale(Canvas c, double x, double y, double length, String words) {
        c.box(INK, x, y, length / 2, 8);
        c.box(PAPER, x + length / 2, y, length / 2, 8);
        c.stroke(INK, 2, Shapes.box(x, y, length, 8));
        label(c, "0", Font.PLAIN, 21, INK, x, y - 10, 0);
        label(c, words, Font.PLAIN, 21, INK, x + length, y - 10, 0);
    }

    static void card(Canvas c, double x, double y, double w, double h) {
        c.paper(PAPER, Shapes.box(x, y, w, h));
        c.stroke(RULE, 2, Shapes.box(x, y, w, h));
    }

    /** Lines at a slant, for what is missing, flooded or proposed. */
    static void hatch(Canvas c, Shape shape, int rgb, double weight, double gap) {
        var b = shape.getBounds2D();
        c.inside(shape, () -> {
            for (double x = b.getMinX() - b.getHeight(); x < b.getMaxX(); x += gap)
                c.line(rgb, weight, x, b.getMaxY(), x + b.getHeight(), b.getMinY());
        });
    }
}
