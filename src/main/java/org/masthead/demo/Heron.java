package org.masthead.demo;

import java.awt.geom.Path2D;

/** The great blue heron, standing with its feet at the origin. */
final class Heron {

    private static final int SLATE = 0x57708a;
    private static final int DARK = 0x26374a;
    private static final int PALE = 0xe6e4dc;

    private Heron() {}

    static void reflection(Canvas c) {
        c.pen.scale(1, -0.62);
        silhouette(c, Canvas.thin(DARK, 0.42));
    }

    static void silhouette(Canvas c, int rgb) {
        c.fill(rgb, body());
        c.stroke(rgb, 30, neck());
        c.stroke(rgb, 8, Shapes.path(-4, 0, -12, -140, -24, -290));
        c.stroke(rgb, 8, Shapes.path(22, 0, 40, -138, 34, -290));
        c.fill(rgb, Shapes.poly(80, -760, 140, -770, 296, -724, 90, -712));
    }

    static void standing(Canvas c) {
        legs(c);
        tail(c);
        c.fill(SLATE, body());
        c.grain(body(), 0, -500, -30, -260, 0x1c2a3c, 0.85);
        wing(c);
        throat(c);
        head(c);
        plumes(c);
    }

    private static void legs(Canvas c) {
        c.line(0x6a5a40, 8, -22, -270, -12, -140, -4, 0);
        c.line(0x7d6b4a, 8, 34, -268, 40, -138, 22, 0);
        c.dot(0x7d6b4a, -12, -140, 7);
        c.dot(0x8d7a54, 40, -138, 7);
        c.line(0x6a5a40, 4, -4, 0, 34, 6);
        c.line(0x6a5a40, 4, 22, 0, 62, 7);
    }

    private static void tail(Canvas c) {
        c.fill(DARK, Shapes.blob(-150, -330, -216, -262, -232, -226, -196, -238, -120, -280));
    }

    private static Path2D body() {
        return Shapes.blob(
                112, -420, 100, -486, 40, -500, -40, -466, -130, -386, -196, -290, -140, -262, -40, -246, 50, -264, 96,
                -330);
    }

    private static Path2D neck() {
        return Shapes.curve(84, -440, 128, -500, 118, -566, 70, -622, 58, -690, 96, -738);
    }

    private static void wing(Canvas c) {
        for (int i = 0; i < 7; i++) {
            double t = i / 6.0;
            int rgb = Canvas.mix(0x7f96aa, DARK, t);
            var feather = new double[] {
                60 - t * 44, -452 + t * 46, -20 - t * 30, -440 + t * 40, -130 - t * 22, -352 + t * 34,
                -206 - t * 8, -276 + t * 10, -120 - t * 10, -312 + t * 40, -20 - t * 12, -362 + t * 50
            };
            c.fill(rgb, Shapes.blob(feather));
        }
        for (int i = 0; i < 12; i++) {
            double x = 40 - i * 17;
            c.stroke(
                    Canvas.thin(0xdfe6e8, 0.35),
                    2,
                    Shapes.curve(x, -440 + i * 10, x - 44, -404 + i * 11, x - 92, -352 + i * 10));
        }
        c.fill(0x1a2736, Shapes.blob(92, -440, 64, -452, 44, -420, 66, -398, 90, -410));
    }

    private static void throat(Canvas c) {
        c.stroke(0x6f8498, 36, Shapes.curve(78, -430, 118, -496, 112, -560, 72, -616));
        c.stroke(0x8296a6, 29, Shapes.curve(112, -560, 70, -622, 58, -690, 92, -738));
        c.stroke(PALE, 12, Shapes.curve(94, -430, 130, -496, 124, -564, 80, -622, 70, -690, 98, -730));
        for (int i = 0; i < 9; i++) c.line(DARK, 2.4, 126 - i * 5.5, -508 - i * 22, 121 - i * 5.5, -520 - i * 22);
        for (int i = 0; i < 8; i++) {
            double x = 66 + i * 7;
            c.stroke(Canvas.mix(PALE, SLATE, i / 10.0), 4, Shapes.curve(x, -430, x + 14, -380, x + 2, -326 - i * 6));
        }
    }

    private static void head(Canvas c) {
        c.fill(PALE, Shapes.blob(66, -730, 78, -762, 112, -772, 148, -758, 158, -742, 128, -726, 92, -716));
        c.fill(0xd79a2e, Shapes.poly(138, -761, 296, -722, 140, -730));
        c.fill(0xa86c1e, Shapes.poly(144, -742, 296, -722, 140, -730));
        c.fill(DARK, Shapes.blob(72, -748, 86, -772, 116, -780, 142, -762, 110, -760, 88, -752));
        c.dot(0xf5d34a, 122, -751, 7.5);
        c.dot(0x120f10, 123, -751, 4);
    }

    private static void plumes(Canvas c) {
        c.stroke(DARK, 7, Shapes.curve(92, -768, 40, -770, -20, -742));
        c.stroke(DARK, 5, Shapes.curve(84, -762, 30, -754, -34, -716));
    }
}
