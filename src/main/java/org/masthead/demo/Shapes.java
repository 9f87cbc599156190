package org.masthead.demo;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The shapes the illustrator cuts from paper. */
final class Shapes {

    private Shapes() {}

    static Path2D path(double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) path.lineTo(xy[i], xy[i + 1]);
        return path;
    }

    static Path2D poly(double... xy) {
        var path = path(xy);
        path.closePath();
        return path;
    }

    /** A curve that passes through every point. */
    static Path2D curve(double... xy) {
        return through(false, xy);
    }

    /** A closed, rounded shape that passes through every point. */
    static Path2D blob(double... xy) {
        return through(true, xy);
    }

    private static Path2D through(boolean closed, double... xy) {
        int n = xy.length / 2;
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 0; i < (closed ? n : n - 1); i++) {
            int before = closed ? (i - 1 + n) % n : Math.max(0, i - 1);
            int next = (i + 1) % n;
            int after = closed ? (i + 2) % n : Math.min(n - 1, i + 2);
            path.curveTo(
                    xy[2 * i] + (xy[2 * next] - xy[2 * before]) / 6,
                    xy[2 * i + 1] + (xy[2 * next + 1] - xy[2 * before + 1]) / 6,
                    xy[2 * next] - (xy[2 * after] - xy[2 * i]) / 6,
                    xy[2 * next + 1] - (xy[2 * after + 1] - xy[2 * i + 1]) / 6,
                    xy[2 * next],
                    xy[2 * next + 1]);
        }
        if (closed) path.closePath();
        return path;
    }

    /** A blob around a point, its edge as uneven as the dice say. */
    static Path2D lump(Canvas c, double cx, double cy, double rx, double ry, double uneven) {
        int points = 9;
        var xy = new double[points * 2];
        for (int i = 0; i < points; i++) {
            double angle = Math.PI * 2 * i / points;
            double reach = 1 + c.between(-uneven, uneven);
            xy[2 * i] = cx + Math.cos(angle) * rx * reach;
            xy[2 * i + 1] = cy + Math.sin(angle) * ry * reach;
        }
        return blob(xy);
    }

    static Rectangle2D box(double x, double y, double w, double h) {
        return new Rectangle2D.Double(x, y, w, h);
    }

    static Shape round(double x, double y, double w, double h, double corner) {
        return new RoundRectangle2D.Double(x, y, w, h, corner, corner);
    }

    static Ellipse2D oval(double cx, double cy, double rx, double ry) {
        return new Ellipse2D.Double(cx - rx, cy - ry, rx * 2, ry * 2);
    }

    /** A door or window with a round head. */
    static Shape arch(double x, double y, double w, double h) {
        var arch = new Area(new Rectangle2D.Double(x, y + w / 2, w, h - w / 2));
        arch.add(new Area(new Ellipse2D.Double(x, y, w, w)));
        return arch;
    }

    /** The upper half of an oval, sitting on a line. */
    static Shape dome(double cx, double base, double rx, double ry) {
        return new Arc2D.Double(cx - rx, base - ry, rx * 2, ry * 2, 0, 180, Arc2D.CHORD);
    }

    /** A pattern drawn in small numbers, set down at a place and enlarged to a size. */
    static Shape set(double x, double y, double w, double h, Shape pattern) {
        return new AffineTransform(w, 0, 0, h, x, y).createTransformedShape(pattern);
    }

    /** A ribbon between two widths. */
    static Path2D taper(double x0, double y0, double w0, double x1, double y1, double w1) {
        double angle = Math.atan2(y1 - y0, x1 - x0);
        double sin = Math.sin(angle) / 2;
        double cos = Math.cos(angle) / 2;
        return poly(
                x0 + sin * w0,
                y0 - cos * w0,
                x1 + sin * w1,
                y1 - cos * w1,
                x1 - sin * w1,
                y1 + cos * w1,
                x0 - sin * w0,
                y0 + cos * w0);
    }
}
