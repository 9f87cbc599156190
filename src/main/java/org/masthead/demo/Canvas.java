package org.masthead.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;
import java.util.function.Consumer;

/** A sheet on the illustrator's table with its inks and its dice: one name always gives one picture. */
final class Canvas {

    final int width;
    final int height;
    final BufferedImage image;
    final Graphics2D pen;
    final Random dice;

    Canvas(String name, int width, int height) {
        this.width = width;
        this.height = height;
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.dice = new Random(name.hashCode() * 31L + 7);
        this.pen = image.createGraphics();
        sharpen(pen);
    }

    private static void sharpen(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /** Six hex digits are an opaque ink; a top byte makes it thinner. */
    static Color ink(int argb) {
        return argb >>> 24 == 0 ? new Color(argb) : new Color(argb, true);
    }

    static int thin(int rgb, double alpha) {
        int a = Math.clamp(Math.round(alpha * 255), 1, 255);
        return (a << 24) | (rgb & 0xffffff);
    }

    static int mix(int from, int to, double t) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = from >> shift & 255;
            int b = to >> shift & 255;
            mixed |= (int) Math.round(a + (b - a) * t) << shift;
        }
        return mixed;
    }

    void fill(int rgb, Shape shape) {
        pen.setPaint(ink(rgb));
        pen.fill(shape);
    }

    void box(int rgb, double x, double y, double w, double h) {
        fill(rgb, new Rectangle2D.Double(x, y, w, h));
    }

    void oval(int rgb, double cx, double cy, double rx, double ry) {
        fill(rgb, new Ellipse2D.Double(cx - rx, cy - ry, rx * 2, ry * 2));
    }

    void dot(int rgb, double cx, double cy, double r) {
        oval(rgb, cx, cy, r, r);
    }

    void poly(int rgb, double... xy) {
        fill(rgb, Shapes.poly(xy));
    }

    void line(int rgb, double weight, double... xy) {
        stroke(rgb, weight, Shapes.path(xy));
    }

    void stroke(int rgb, double weight, Shape shape) {
        pen.setPaint(ink(rgb));
        pen.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    void dash(int rgb, double weight, double gap, Shape shape) {
        pen.setPaint(ink(rgb));
        float[] beat = {(float) gap, (float) gap};
        pen.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, beat, 0));
        pen.draw(shape);
    }

    /** A sheet of colored paper laid on the picture: a soft shadow, then the cut shape. */
    void paper(int rgb, Shape shape) {
        for (int i = 1; i <= 4; i++) {
            var shadow = AffineTransform.getTranslateInstance(i * 1.3, i * 1.6);
            fill(thin(0x0a0814, 0.075), shadow.createTransformedShape(shape));
        }
        fill(rgb, shape);
    }

    void wash(Shape shape, double x0, double y0, int from, double x1, double y1, int to) {
        pen.setPaint(new GradientPaint((float) x0, (float) y0, ink(from), (float) x1, (float) y1, ink(to)));
        pen.fill(shape);
    }

    /** Specks that are absent at the first point and dense at the second. */
    void grain(Shape shape, double x0, double y0, double x1, double y1, int rgb, double strength) {
        pen.setPaint(new Grain(new Point2D.Double(x0, y0), new Point2D.Double(x1, y1), rgb, strength));
        pen.fill(shape);
    }

    void glow(int rgb, double strength, double cx, double cy, double r) {
        float[] stops = {0f, 0.35f, 1f};
        Color[] light = {ink(thin(rgb, strength)), ink(thin(rgb, strength * 0.38)), new Color(rgb & 0xffffff, true)};
        pen.setPaint(new RadialGradientPaint(new Point2D.Double(cx, cy), (float) r, stops, light));
        pen.fill(new Ellipse2D.Double(cx - r, cy - r, r * 2, r * 2));
    }

    /** Draws small and enlarges, which blurs: clouds, steam, beams, shadows. */
    void soft(int shrink, Consumer<Canvas> drawing) {
        var layer = new Canvas(this, shrink);
        drawing.accept(layer);
        pen.drawImage(layer.image, 0, 0, width, height, null);
    }

    private Canvas(Canvas whole, int shrink) {
        this.width = whole.width;
        this.height = whole.height;
        this.dice = whole.dice;
        this.image = new BufferedImage(width / shrink, height / shrink, BufferedImage.TYPE_INT_ARGB_PRE);
        this.pen = image.createGraphics();
        sharpen(pen);
        pen.scale(1.0 / shrink, 1.0 / shrink);
    }

    /** Draws within a shape and nowhere else. */
    void inside(Shape shape, Runnable drawing) {
        Shape before = pen.getClip();
        pen.clip(shape);
        drawing.run();
        pen.setClip(before);
    }

    /** Draws with the paper moved, scaled and turned. */
    void moved(double x, double y, double scaleX, double scaleY, double turn, Runnable drawing) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(turn);
        pen.scale(scaleX, scaleY);
        drawing.run();
        pen.setTransform(before);
    }

    Rectangle2D all() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    double between(double low, double high) {
        return low + dice.nextDouble() * (high - low);
    }

    boolean chance(double share) {
        return dice.nextDouble() < share;
    }

    int pick(int... inks) {
        return inks[dice.nextInt(inks.length)];
    }
}
